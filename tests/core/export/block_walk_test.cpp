// SPDX-License-Identifier: Apache-2.0
#include "export/block_walk.h"

#include "made_reading.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// Elements as <q0>, <em>, … with a + where one goes on, so that nesting can be read.
class Dump final : public ElementSink {
public:
    explicit Dump(const Article& article) : m_article(article) {}

    void open(const Element& element, bool again) override {
        out += '<' + name(element) + (again ? "+>" : ">");
    }
    void close(const Element& element, bool forNow) override {
        out += "</" + name(element) + (forNow ? "+>" : ">");
    }
    void text(Span span) override { out += toUtf8(slice(m_article.text, span)); }

    std::string out;

private:
    static std::string name(const Element& element) {
        constexpr const char* names[] = {"q", "a", "b", "i", "c"};
        const std::string kind = names[static_cast<int>(element.kind)];
        return element.kind == Element::Kind::Quote ? kind + std::to_string(element.index) : kind;
    }
    const Article& m_article;
};

std::string dump(const MadeReading& made, const Filter& filter = {}) {
    const BlockWalk walk(made.article, made.analysis, filter);
    Dump sink(made.article);
    for (const Block& block : made.article.blocks) {
        if (!sink.out.empty()) sink.out += '/';
        walk.walk(block.span, sink);
    }
    return sink.out;
}

}  // namespace

TEST_CASE("Crossing quotes and styles come out well nested", "[export]") {
    struct Case {
        std::initializer_list<std::u16string_view> quotes, links, emphases;
        const char* expected;
    };
    const Case table[] = {
        {{}, {}, {}, "abcdefgh"},
        {{u"bcd"}, {}, {}, "a<q0>bcd</q0>efgh"},
        {{u"abcdefgh"}, {}, {}, "<q0>abcdefgh</q0>"},
        {{u"abcd"}, {}, {u"abcd"}, "<q0><i>abcd</i></q0>efgh"},
        {{u"bcd"}, {}, {u"cdef"}, "a<q0>b<i>cd</i+></q0><i+>ef</i>gh"},
        {{u"cdef"}, {}, {u"bcd"}, "a<i>b</i+><q0><i+>cd</i>ef</q0>gh"},
        {{u"bc"}, {u"abcd"}, {}, "<a>a</a+><q0><a+>bc</a+></q0><a+>d</a>efgh"},
        {{u"bcdef", u"cd"}, {}, {}, "a<q0>b<q1>cd</q1>ef</q0>gh"},
        {{u"bcd", u"def"}, {}, {}, "a<q0>bc<q1>d</q1+></q0><q1+>ef</q1>gh"},
        {{u"bc", u"de"}, {}, {}, "a<q0>bc</q0><q1>de</q1>fgh"},
        {{u"bcd"},
         {u"cde"},
         {u"def"},
         "a<q0>b<a>c<i>d</i+></a+></q0><a+><i+>e</i+></a><i+>f</i>gh"},
    };
    for (const Case& row : table) {
        MadeReading made;
        made.paragraph(u"abcdefgh");
        for (auto words : row.quotes)
            made.quote(QuoteKind::Direct, {words}, noSpeaker, {});
        for (auto words : row.links)
            made.style(words, StyleKind::Link, "https://x.example");
        for (auto words : row.emphases)
            made.style(words, StyleKind::Emphasis);
        CHECK(dump(made) == row.expected);
    }
}

TEST_CASE("A part that runs over blocks is marked in each", "[export]") {
    MadeReading made;
    made.paragraph(u"abc").paragraph(u"def");
    made.quote(QuoteKind::Direct, {u"bc\n\nde"}, noSpeaker, {});
    CHECK(dump(made) == "a<q0>bc</q0>/<q0>de</q0>f");
}

TEST_CASE("Quotes that the filter hides are plain text", "[export]") {
    MadeReading made;
    made.paragraph(u"abcdef");
    const SpeakerId ann = made.speaker(u"Ann");
    made.quote(QuoteKind::Direct, {u"ab"}, ann, {}).quote(QuoteKind::Indirect, {u"cd"}, ann, {});
    made.quote(QuoteKind::Direct, {u"ef"}, noSpeaker, {});
    Filter filter;
    filter.speakers = {ann};
    CHECK(dump(made, filter) == "<q0>ab</q0>cdef");
}

TEST_CASE("Quotes nested without end are cut, their text is not", "[export]") {
    MadeReading made;
    std::u16string text(4000, u'x');
    made.paragraph(text);
    for (std::uint32_t depth = 0; depth < 2000; ++depth) {
        AttributedQuote quote;
        quote.parts = {{depth, 4000 - depth}};
        made.analysis.quotes.push_back(quote);
    }
    const std::string out = dump(made);
    CHECK(std::count(out.begin(), out.end(), 'x') == 4000);
    CHECK(std::count(out.begin(), out.end(), '<') == 2 * static_cast<long>(BlockWalk::mostOpen));
}
