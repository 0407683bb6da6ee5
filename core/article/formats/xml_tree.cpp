// SPDX-License-Identifier: Apache-2.0
#include "article/formats/xml_tree.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <memory>

#include "article/formats/xml_decode.h"
#include "article/formats/xml_guard.h"
#include "article/formats/xml_library.h"
#include "article/formats/xml_tree_writer.h"
#include "article/text_notices.h"
#include "text/ascii.h"
#include "text/decode.h"
#include "text/utf.h"

namespace quotelight {

namespace {

std::string_view view(const xmlChar* chars) {
    return chars == nullptr ? std::string_view{} : reinterpret_cast<const char*>(chars);
}

// What libxml2 hands to each callback.
struct Parse {
    XmlTreeWriter& writer;
    xmlParserCtxt* context;
};

XmlTreeWriter& writer(void* user) {
    return static_cast<Parse*>(user)->writer;
}

void startElement(void* user, const xmlChar* name, const xmlChar** attributes) {
    const Parse& parse = *static_cast<Parse*>(user);
    std::vector<XmlAttribute> list;
    for (; attributes != nullptr && *attributes != nullptr; attributes += 2)
        list.push_back({view(attributes[0]), view(attributes[1])});
    if (!parse.writer.startElement(view(name), list)) xmlStopParser(parse.context);
}

// Without the callbacks of SAX 2 libxml2 leaves namespaces alone, whose search is not linear.
void setCallbacks(xmlSAXHandler& handler) {
    handler = {};
    handler.startElement = startElement;
    handler.endElement = [](void* user, const xmlChar*) { writer(user).endElement(); };
    handler.characters = [](void* user, const xmlChar* chars, int size) {
        writer(user).characters(
            {reinterpret_cast<const char*>(chars), static_cast<std::size_t>(size)});
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = handler.characters;
}

// True where the document was well-formed to its end.
bool parse(std::string_view utf8, XmlTreeWriter& writer) {
    prepareXmlLibrary();
    struct Free {
        void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
    };
    const std::unique_ptr<xmlParserCtxt, Free> context(
        xmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
    if (!context) return false;
    Parse parse{writer, context.get()};
    setCallbacks(*context->sax);
    context->userData = &parse;
    // Huge: depth and size have limits of our own, which keep the text.
    xmlCtxtUseOptions(context.get(), XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                         XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    xmlParseDocument(context.get());
    return context->wellFormed != 0 && context->disableSAX == 0;
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return count == 1 ? std::string("One ") + one + " was"
                      : std::to_string(count) + " " + many + " were";
}

void noteGuarded(const GuardedXml& guarded, std::vector<Notice>& notices) {
    if (guarded.entities > 0)
        notices.push_back(
            {NoticeCode::Omitted,
             counted(guarded.entities, "entity of the file’s own", "entities of the file’s own") +
                 " left out: such are not supported.",
             {}});
    if (guarded.characters > 0)
        notices.push_back({NoticeCode::InvalidBytes,
                           counted(guarded.characters, "reference to no character",
                                   "references to no character") +
                               " replaced by “\uFFFD”.",
                           {}});
}

}  // namespace

XmlNode XmlTree::child(XmlNode at, std::string_view name) const {
    for (XmlNode below = firstChild(at); below != noNode; below = nextSibling(below))
        if (this->name(below) == name) return below;
    return noNode;
}

XmlNode XmlTree::find(XmlNode at, std::string_view name) const {
    for (XmlNode below = at + 1; below < end(at); ++below)
        if (this->name(below) == name) return below;
    return noNode;
}

std::string_view XmlTree::localName(XmlNode at) const {
    const std::string_view whole = name(at);
    return whole.substr(whole.find(':') + 1);  // npos + 1 is 0
}

std::string_view XmlTree::text(XmlNode at) const {
    if (!isText(at)) return {};
    return std::string_view(m_chars).substr(m_nodes[at].content.begin, m_nodes[at].content.size());
}

std::string_view XmlTree::attribute(XmlNode at, std::string_view name) const {
    if (isText(at)) return {};
    for (std::uint32_t i = m_nodes[at].content.begin; i < m_nodes[at].content.end; ++i)
        if (m_names[m_attributes[i].name] == name)
            return std::string_view(m_chars).substr(m_attributes[i].value.begin,
                                                    m_attributes[i].value.size());
    return {};
}

bool XmlTree::has(XmlNode at, std::string_view name) const {
    if (isText(at)) return false;
    for (std::uint32_t i = m_nodes[at].content.begin; i < m_nodes[at].content.end; ++i)
        if (m_names[m_attributes[i].name] == name) return true;
    return false;
}

std::string XmlTree::innerText(XmlNode at, std::size_t most) const {
    std::string all;
    for (XmlNode below = at; below < end(at) && all.size() <= most; ++below)
        all += text(below).substr(0, most + 1);
    return asciiCollapsed(all);
}

XmlTree parseXml(std::string_view bytes, std::span<const XmlNamespace> namespaces,
                 std::string_view encoding) {
    const Decoded decoded = decodeXml(bytes, encoding);
    const std::string utf8 = toUtf8(decoded.text);
    const GuardedXml guarded = guardXml(utf8);
    const std::string& markup = guarded.touched ? guarded.markup : utf8;
    XmlTreeWriter writer(namespaces, markup.size());
    const bool whole = !markup.empty() && parse(markup, writer);
    std::vector<Notice> notices = decodingNotices(decoded);
    noteGuarded(guarded, notices);
    return writer.finish({decoded.encoding, whole, guarded.simplified, std::move(notices)});
}

}  // namespace quotelight
