// SPDX-License-Identifier: Apache-2.0
#include "export/xml_writer.h"

#include "support/catch.h"

using namespace quotelight;

namespace {

std::string text(std::u16string_view text) {
    std::string out;
    appendXmlText(out, text);
    return out;
}

std::string attribute(std::u16string_view value) {
    std::string out;
    appendXmlAttribute(out, value);
    return out;
}

}  // namespace

TEST_CASE("XML text and attributes are escaped, and freed of what XML forbids", "[export][xml]") {
    using namespace std::string_literals;
    struct Case {
        std::u16string in;
        std::string text, attribute;
    };
    const Case table[] = {
        {u"", "", ""},
        {u"a < b && c > \"d\" 'e'", "a &lt; b &amp;&amp; c &gt; \"d\" 'e'",
         "a &lt; b &amp;&amp; c &gt; &quot;d&quot; 'e'"},
        {u"]]>", "]]&gt;", "]]&gt;"},
        {u"a\nb\tc\rd", "a\nb\tc&#13;d", "a&#10;b&#9;c&#13;d"},
        {u"\0\a\x1B"s, "\uFFFD\uFFFD\uFFFD", "\uFFFD\uFFFD\uFFFD"},
        {u"\x7F\u0085\u2028\uFDD0", "\x7F\u0085\u2028\uFDD0", "\x7F\u0085\u2028\uFDD0"},
        {u"\uFFFE\uFFFF", "\uFFFD\uFFFD", "\uFFFD\uFFFD"},
        {std::u16string{u'a', char16_t(0xD83D)}, "a\uFFFD", "a\uFFFD"},
        {std::u16string{char16_t(0xDC00), u'b'}, "\uFFFDb", "\uFFFDb"},
        {u"🚢 é", "🚢 é", "🚢 é"},
    };
    for (const Case& row : table) {
        CHECK(text(row.in) == row.text);
        CHECK(attribute(row.in) == row.attribute);
    }
}

TEST_CASE("XML elements are written as they are opened and closed", "[export][xml]") {
    XmlWriter xml;
    xml.declaration();
    xml.open("a");
    xml.attribute("one", "<1>");
    xml.attribute("two", u"\n");
    xml.attribute("three", 3);
    xml.newLine();
    xml.element("b", "x & y");
    xml.element("b", u"");
    xml.empty("c");
    xml.open("d:e");
    xml.text(u"t");
    xml.open("f");
    xml.text("");
    xml.close();
    xml.number(42);
    xml.raw("<g/>");
    CHECK(xml.depth() == 2);
    xml.close();
    xml.close();
    CHECK(xml.take() ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<a one=\"&lt;1&gt;\" two=\"&#10;\" three=\"3\">\n<b>x &amp; y</b><b/><c/>"
          "<d:e>t<f/>42<g/></d:e></a>");
    CHECK(xml.take().empty());
}

TEST_CASE("XML of great depth and length is written in linear time", "[export][xml]") {
    XmlWriter xml;
    constexpr std::size_t depth = 200'000;
    for (std::size_t i = 0; i < depth; ++i)
        xml.open("n");
    xml.text(std::u16string(5'000'000, u'<'));
    for (std::size_t i = 0; i < depth; ++i)
        xml.close();
    CHECK(xml.take().size() == depth * 7 + 5'000'000 * 4);
}
