// SPDX-License-Identifier: Apache-2.0
#include "article/formats/xml_tree.h"

#include <chrono>
#include <string>

#include "support/catch.h"

using namespace quotelight;
using namespace std::string_literals;

namespace {

constexpr XmlNamespace spaces[] = {{"urn:one", "o"}, {"urn:plain", ""}};

// "o:a[k=v](text|b)", whole and in order.
std::string shape(const XmlTree& tree, XmlNode at) {
    if (at == noNode) return "nothing";
    std::string shown;
    std::vector<XmlNode> ends;
    for (XmlNode node = at; node < tree.end(at); ++node) {
        for (; !ends.empty() && ends.back() == node; ends.pop_back())
            shown += ")";
        if (tree.isText(node)) {
            shown += "“" + std::string(tree.text(node)) + "”";
            continue;
        }
        shown += " " + std::string(tree.name(node));
        if (tree.firstChild(node) == noNode) continue;
        shown += "(";
        ends.push_back(tree.end(node));
    }
    return shown.substr(1) + std::string(ends.size(), ')');
}

std::string shapeOf(const std::string& bytes) {
    const XmlTree tree = parseXml(bytes, spaces);
    return shape(tree, tree.root());
}

std::string codes(const XmlTree& tree) {
    std::string list;
    for (const Notice& notice : tree.notices())
        list += std::string(noticeCodeName(notice.code)) + " ";
    return list;
}

}  // namespace

TEST_CASE("Names carry the reader's prefixes, whatever the document's", "[xml]") {
    CHECK(shapeOf("<x:a xmlns:x='urn:one'><x:b/><c/></x:a>") == "o:a( o:b c)");
    CHECK(shapeOf("<a xmlns='urn:one'><b xmlns='urn:else'><c/></b><d/></a>") ==
          "o:a( ?:b( ?:c) o:d)");
    CHECK(shapeOf("<p:a xmlns:p='urn:plain'><b xmlns='urn:one'/></p:a>") == "a( o:b)");
    CHECK(shapeOf("<w:p><w:r/></w:p>") == "w:p( w:r)");
    const XmlTree tree = parseXml("<a xmlns:y='urn:one' y:k='1' k='2' xml:lang='sv'/>", spaces);
    CHECK(tree.attribute(tree.root(), "o:k") == "1");
    CHECK(tree.attribute(tree.root(), "k") == "2");
    CHECK(tree.attribute(tree.root(), "xml:lang") == "sv");
    CHECK_FALSE(tree.has(tree.root(), "y:k"));
}

TEST_CASE("Children, siblings and text are found without recursion", "[xml]") {
    const XmlTree tree = parseXml("<a>one <b>two</b><c> three\n <b>four</b></c></a>");
    const XmlNode root = tree.root();
    CHECK(tree.name(tree.child(root, "c")) == "c");
    CHECK(tree.child(root, "d") == noNode);
    CHECK(tree.innerText(root) == "one two three four");
    CHECK(tree.innerText(tree.find(tree.child(root, "c"), "b")) == "four");
    CHECK(tree.nextSibling(tree.child(root, "c")) == noNode);
    CHECK(tree.localName(root) == "a");
}

TEST_CASE("References mean characters, never entities of the file's own", "[xml]") {
    CHECK(shapeOf("<a>&lt;&#8220;&#x201D;&nbsp;&eacute;&amp;</a>") == "a(“<“”\u00A0é&”)");
    CHECK(shapeOf("<a>R&D, 1 < 2 &#; &</a>") == "a(“R&D, 1 < 2 &#; &”)");
    // Two halves of a pair, a half alone, no character; old Windows quotes.
    CHECK(shapeOf("<a>&#xD83D;&#xDE00;&#xD83D;!&#0;&#147;</a>") == "a(“😀\uFFFD!\uFFFD“”)");
    CHECK(shapeOf("<a><![CDATA[&no; <b>]]></a>") == "a(“&no; <b>”)");

    const XmlTree own = parseXml(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y 'why'>]><a>[&x;&y;]</a>");
    CHECK(own.innerText(own.root()) == "[\uFFFD\uFFFD]");
    CHECK(codes(own) == "omitted ");
}

TEST_CASE("Bytes are decoded as everywhere", "[xml]") {
    CHECK(shapeOf("<?xml version='1.0' encoding='ISO-8859-1'?><a>caf\xE9</a>") == "a(“café”)");
    CHECK(shapeOf("\xFF\xFE<\0a\0>\0\xE9\0<\0/\0a\0>\0"s) == "a(“é”)");
    const XmlTree wild = parseXml("<a>half \xED\xA0\xBD, bell \x07, \xFF.</a>");
    CHECK(wild.innerText(wild.root()).find("bell ␇") != std::string::npos);
    CHECK(codes(wild) == "invalid-bytes control-characters ");
}

TEST_CASE("What is broken gives what could be read", "[xml]") {
    const XmlTree cut = parseXml("<a><b>one</b><b>tw");
    CHECK(shape(cut, cut.root()) == "a( b(“one”) b(“tw”))");
    CHECK(cut.damaged());
    CHECK(codes(cut) == "damaged ");
    CHECK(shapeOf("") == "nothing");
    CHECK(shapeOf("plain words") == "nothing");
    CHECK(parseXml("<a><b></a>").damaged());
}

TEST_CASE("Hostile XML takes linear time", "[xml][hostile]") {
    const auto begin = std::chrono::steady_clock::now();
    std::string deep, wide = "<a ", bombs = "<!DOCTYPE a [", spaced = "<a ";
    for (int i = 0; i < 100'000; ++i) {
        deep += "<n>x";
        wide += "k" + std::to_string(i) + "='v' ";
        bombs += "<!ENTITY e" + std::to_string(i) + " '&e1;&e1;'>";
        spaced += "xmlns:n" + std::to_string(i) + "='urn:n' ";
    }
    const XmlTree flat = parseXml("<a>" + deep);
    CHECK(flat.innerText(flat.root(), 1'000'000).size() == 100'000);
    CHECK(codes(flat) == "damaged limit-reached ");
    const XmlTree many = parseXml(wide + "/>");
    CHECK(many.has(many.root(), "k255"));
    CHECK_FALSE(many.has(many.root(), "k256"));
    CHECK(codes(many) == "limit-reached ");
    const XmlTree bomb = parseXml(bombs + "]><a>&e99999;</a>");
    CHECK(bomb.innerText(bomb.root()) == "\uFFFD");
    std::string plain;
    for (int i = 0; i < 300'000; ++i)
        plain += "<b k='v'/>";
    CHECK(parseXml("<a>" + plain + "</a>").size() == 300'002);
    CHECK(parseXml(spaced + "><n0:b/></a>").size() == 3);
    // Far more than it takes; far less than anything quadratic would.
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}
