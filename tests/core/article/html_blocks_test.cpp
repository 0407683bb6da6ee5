// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

Article opened(std::string_view html) {
    Result<Article> article = openArticleBytes(html, "a.html");
    REQUIRE(article);
    checkInvariants(*article);
    return std::move(article).value();
}

}  // namespace

TEST_CASE("HTML's blocks", "[article][html]") {
    struct Row {
        const char* html;
        const char* dump;
    };
    const Row rows[] = {
        {"<h1>A</h1><p>b\n  c</p><h3>d</h3><div>e<div>f</div>g</div>",
         "heading 1: A\nparagraph: b c\nheading 3: d\nparagraph: e\nparagraph: f\nparagraph: g\n"},
        {"<p>a<br>b<p>c<br><br>d<br/><br/><br/>e",
         "paragraph: a\\nb\nparagraph: c\nparagraph: d\n"
         "paragraph: e\n"},
        {"<ol start=0><li>a<li>b</ol><ol start=1><li>c</ol>",
         "list-item 1 0.: a\nlist-item 1 1.: b\nlist-item 1 1.: c\n"},
        {"<ol start=2147483647><li>a<li>b</ol>",
         "list-item 1 999999999.: a\nlist-item 1 1000000000.: b\n"},
        {"<ol start=-4><li>a</ol><ol start=x><li>b</ol>", "list-item 1 1.: a\nlist-item 1 1.: b\n"},
        {"<ul><li>a<li>b<ol start=3><li>c<li><p>d<p>e</ol></ul>f",
         "list-item 1 •: a\nlist-item 1 •: b\nlist-item 2 3.: c\nlist-item 2 4.: d\n"
         "list-item 2: e\nparagraph: f\n"},
        {"<blockquote><p>a<p>b<blockquote>c</blockquote><footer>Ana Lund</footer></blockquote>d",
         "block-quote 1: a\nblock-quote 1: b\nblock-quote 2: c\nblock-quote 1: Ana Lund\n"
         "paragraph: d\n"},
        {"<figure><img src=x alt=no><figcaption>A boat.</figcaption></figure><p>a",
         "caption: A boat.\nparagraph: a\n"},
        {"<table><caption>T</caption><tr><th>a<th>b<tr><td>c<td>d</table>",
         "caption: T\ntable-cell: a\ntable-cell: b\ntable-cell: c\ntable-cell: d\n"},
        {"<table><tr><td><p>Laid out</p><h2>by a table</h2>b</td></tr></table>",
         "paragraph: Laid out\nheading 2: by a table\nparagraph: b\n"},
        {"<pre>a\n  b</pre>", "code: a\\n  b\n"},
        {"<dl><dt>a<dd>b</dl>", "paragraph: a\nparagraph: b\n"},
        {"<div role=doc-footnote>1. a note</div>", "footnote: 1. a note\n"},
        {"a &ldquo;b&rdquo; &#8220;c&#8221; &#147;d&#148; &amp; &nbsp;e&nbsp;",
         "paragraph: a “b” “c” “d” & \u00A0e\n"},
        {"He<sup><a href=\"#n1\">1</a></sup> said 10<sup>2</sup>.", "paragraph: He said 102.\n"},
        {"a<!-- b -->c", "paragraph: ac\n"},
        {"<p>a <p> <p>&nbsp;<p>b", "paragraph: a\nparagraph: b\n"},
        {"no markup", "paragraph: no markup\n"},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(dump(opened(row.html)) == row.dump);
    }
}

TEST_CASE("HTML's styles", "[article][html]") {
    struct Row {
        const char* html;
        const char* styles;
    };
    const Row rows[] = {
        {"<em>a</em> <b>b</b> <code>c</code> <i>d <strong>e</strong></i>",
         "emphasis: a\nstrong: b\ncode: c\nemphasis: d e\nstrong: e\n"},
        {"Say <a href=\"https://x.example/a\">this</a>, <a href=' HTTPS://x.example '>that</a>.",
         "link https://x.example/a: this\nlink HTTPS://x.example: that\n"},
        {"Not <a href=\"javascript:x\">a</a> <a href=\"data:,x\">b</a> <a href=\"file:///c\">c</a> "
         "<a href=\"//d\">d</a> <a href=\"#e\">e</a> <a href=\"vbscript:x\">f</a> <a>g</a>.",
         ""},
        {"<strong><p>a</p><p>b</p></strong>", "strong: a\nstrong: b\n"},
        {"<b>a<i>b</b>c</i>", "strong: ab\nemphasis: b\n"},
        {"x<b> y </b>z", "strong: y\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(dumpStyles(opened(row.html)) == row.styles);
    }
    CHECK(dumpStyles(opened("<link rel=canonical href=https://x.example/a/b><p>See "
                            "<a href=../c?d=1>this</a> and <a href=#e>that</a> there.</p>")) ==
          "link https://x.example/c?d=1: this\n");
}

TEST_CASE("A <q> gets the marks of its language", "[article][html]") {
    struct Row {
        const char* language;
        const char* text;
    };
    const Row rows[] = {
        {"en", "He said “a ‘b “c” d’ e”."},
        {"de-AT", "He said „a ‚b „c“ d‘ e“."},
        {"fr", "He said «a «b «c» d» e»."},
        {"ja", "He said 「a 『b 「c」 d』 e」."},
        {"xx", "He said “a ‘b “c” d’ e”."},
        {"", "He said “a ‘b “c” d’ e”."},
        {"not a language!", "He said “a ‘b “c” d’ e”."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.language);
        const std::string html = std::string("<html lang=\"") + row.language +
                                 "\"><p>He said <q>a <q>b <q>c</q> d</q> e</q>.";
        CHECK(toUtf8(opened(html).text) == row.text);
    }
}

TEST_CASE("What is never read is left out, wherever it stands", "[article][html]") {
    const char* unread[] = {
        "<script>“no”</script>",
        "<script type='text/x'>if (a<b) '</p>'</script>",
        "<style>p { content: “no” }</style>",
        "<noscript>no</noscript>",
        "<template><p>no</p></template>",
        "<iframe src=x>no</iframe>",
        "<object>no</object>",
        "<svg><text>no</text><title>no</title></svg>",
        "<math><mi>no</mi></math>",
        "<select><option>no</select>",
        "<textarea>no</textarea>",
        "<button>no</button>",
        "<p hidden>no</p>",
        "<p style='color:red; DISPLAY : none'>no</p>",
        "<p style=visibility:hidden>no</p>",
        "<span aria-hidden=true>no</span>",
        "<canvas>no</canvas>",
        "<video>no</video>",
    };
    for (const char* part : unread) {
        CAPTURE(part);
        CHECK(dump(opened(std::string("<p>before</p>") + part + "<p>after</p>")) ==
              "paragraph: before\nparagraph: after\n");
    }
}
