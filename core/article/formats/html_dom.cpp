// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_dom.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <cstddef>
#include <memory>

#include "article/formats/html_guard.h"
#include "article/formats/html_names.h"
#include "article/formats/html_places.h"
#include "article/formats/xml_library.h"
#include "text/ascii.h"
#include "text/limits.h"

namespace quotelight {

namespace {

std::string_view view(const xmlChar* chars) {
    return chars == nullptr ? std::string_view{} : reinterpret_cast<const char*>(chars);
}

// libxml2 seeks each end tag among all open elements. html_guard.h keeps those few; where a page
// gets round it, the rest of it is left out rather than waited for.
constexpr std::size_t mostOpen = std::size_t{8} * limits::markupDepth;

// Takes libxml2's events and lays the nodes out in a row.
class DomWriter {
public:
    explicit DomWriter(std::string_view markup) : m_places(markup) {
        m_dom.chars.reserve(markup.size());
        add(Tag::Other);
        m_open.push_back(0);
    }

    void startElement(const xmlChar* name, const xmlChar** attributes) {
        const Tag tag = tagNamed(view(name));
        if (m_open.size() > std::size_t{limits::markupDepth} || m_flattened > 0) {
            ++m_flattened;
            m_dom.flattened = true;
            // What stood on lines of its own still does.
            if (isBlockTag(tag)) addLeaf(Tag::Hr);
            return;
        }
        m_open.push_back(add(tag));
        for (; attributes != nullptr && *attributes != nullptr; attributes += 2)
            addAttribute(view(attributes[0]), view(attributes[1]));
    }

    void endElement() {
        if (m_flattened > 0) {
            --m_flattened;
        } else if (m_open.size() > 1) {
            close();
        }
    }

    // Elements open in the parser, with a node or without.
    std::size_t depth() const { return m_open.size() + m_flattened; }

    void giveUp() { m_dom.cut = true; }

    // `end`: how far the parser has read.
    void characters(std::string_view chars, std::size_t end) {
        addText(chars);
        m_places.add(m_dom, static_cast<std::uint32_t>(chars.size()), end);
    }

    // Of scripts and styles; only data in scripts is wanted.
    void rawText(std::string_view chars) {
        if (m_flattened == 0 && m_dom.nodes[m_open.back()].tag == Tag::Script) addText(chars);
    }

    HtmlDom finish() {
        while (!m_open.empty())
            close();
        return std::move(m_dom);
    }

private:
    std::uint32_t next() const { return static_cast<std::uint32_t>(m_dom.nodes.size()); }

    std::uint32_t add(Tag tag) {
        HtmlNode node;
        node.tag = tag;
        node.parent = m_open.empty() ? 0 : m_open.back();
        node.attributes = node.attributeEnd = static_cast<std::uint32_t>(m_dom.attributes.size());
        m_dom.nodes.push_back(node);
        return next() - 1;
    }

    std::uint32_t addLeaf(Tag tag) {
        const std::uint32_t node = add(tag);
        m_dom.nodes[node].end = next();
        return node;
    }

    void close() {
        m_dom.nodes[m_open.back()].end = next();
        m_open.pop_back();
    }

    Span addChars(std::string_view chars) {
        const auto begin = static_cast<std::uint32_t>(m_dom.chars.size());
        m_dom.chars += chars;
        return {begin, static_cast<std::uint32_t>(m_dom.chars.size())};
    }

    // libxml2 hands long text over in pieces.
    void addText(std::string_view chars) {
        HtmlNode& last = m_dom.nodes.back();
        const bool continues = last.tag == Tag::Text && last.parent == m_open.back() &&
                               last.text.end == m_dom.chars.size();
        if (continues) {
            last.text.end = addChars(chars).end;
            return;
        }
        m_dom.nodes[addLeaf(Tag::Text)].text = addChars(chars);
    }

    void addAttribute(std::string_view name, std::string_view value) {
        const auto known = attributeNamed(name);
        if (!known) return;
        m_dom.attributes.push_back({*known, addChars(value)});
        m_dom.nodes.back().attributeEnd = static_cast<std::uint32_t>(m_dom.attributes.size());
    }

    HtmlDom m_dom;
    HtmlPlaces m_places;
    std::vector<std::uint32_t> m_open;
    std::size_t m_flattened = 0;  // open elements that were not given a node
};

// What libxml2 hands to each callback.
struct Parse {
    DomWriter& writer;
    xmlParserCtxt* context;
};

DomWriter& writer(void* user) {
    return static_cast<Parse*>(user)->writer;
}

void startElement(void* user, const xmlChar* name, const xmlChar** attributes) {
    const Parse& parse = *static_cast<Parse*>(user);
    parse.writer.startElement(name, attributes);
    if (parse.writer.depth() <= mostOpen) return;
    parse.writer.giveUp();
    xmlStopParser(parse.context);
}

std::string_view view(const xmlChar* chars, int size) {
    return {reinterpret_cast<const char*>(chars), static_cast<std::size_t>(size)};
}

// How far the parser has read: the bytes it let go, and those up to where it stands.
std::size_t placeOf(void* user) {
    const xmlParserInput* input = static_cast<Parse*>(user)->context->input;
    if (input == nullptr) return 0;
    return input->consumed + static_cast<std::size_t>(input->cur - input->base);
}

void setCallbacks(xmlSAXHandler& handler) {
    handler = {};
    handler.startElement = startElement;
    handler.endElement = [](void* user, const xmlChar*) { writer(user).endElement(); };
    handler.characters = [](void* user, const xmlChar* chars, int size) {
        writer(user).characters(view(chars, size), placeOf(user));
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = [](void* user, const xmlChar* chars, int size) {
        writer(user).rawText(view(chars, size));
    };
}

void parse(std::string_view utf8, DomWriter& writer) {
    prepareXmlLibrary();
    struct Free {
        void operator()(xmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
    };
    const std::unique_ptr<xmlParserCtxt, Free> context(
        htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
    if (!context) return writer.giveUp();
    Parse parse{writer, context.get()};
    setCallbacks(*context->sax);
    context->userData = &parse;
    // No HTML_PARSE_HUGE: libxml2's own limits stay on.
    htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                          HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                          HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context.get());
    // Errors in the page are recovered from; what stops the parser is want of memory or a limit.
    if (context->disableSAX != 0) writer.giveUp();
}

}  // namespace

std::string_view HtmlDom::attribute(std::uint32_t node, Attribute name) const {
    for (std::uint32_t at = nodes[node].attributes; at < nodes[node].attributeEnd; ++at)
        if (attributes[at].name == name) return view(attributes[at].value);
    return {};
}

bool HtmlDom::has(std::uint32_t node, Attribute name) const {
    for (std::uint32_t at = nodes[node].attributes; at < nodes[node].attributeEnd; ++at)
        if (attributes[at].name == name) return true;
    return false;
}

std::string HtmlDom::innerText(std::uint32_t node, std::size_t most) const {
    std::string words;
    bool space = false;
    for (std::uint32_t at = node; at < nodes[node].end && words.size() <= most; ++at) {
        if (nodes[at].tag != Tag::Text) continue;
        for (const char c : text(at).substr(0, most + 1)) {
            if (isAsciiSpace(c)) {
                space = !words.empty();
                continue;
            }
            if (space) words.push_back(' ');
            space = false;
            words.push_back(c);
        }
    }
    return words;
}

HtmlDom parseHtml(std::string_view utf8) {
    const GuardedHtml guarded = guardHtml(utf8);
    const std::string_view markup = guarded.touched ? guarded.markup : utf8;
    DomWriter writer(markup);
    if (!utf8.empty()) parse(markup, writer);
    HtmlDom dom = writer.finish();
    unguard(dom.sources, guarded.pieces);
    dom.flattened = dom.flattened || guarded.simplified;
    return dom;
}

}  // namespace quotelight
