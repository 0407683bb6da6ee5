// SPDX-License-Identifier: Apache-2.0
#include "article/formats/mime_tree.h"

#include <algorithm>
#include <array>
#include <utility>

#include "article/formats/mime_words.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// Forwarded messages of forwarded messages; more is an attack.
constexpr std::size_t deepest = 16;
constexpr std::size_t mostParts = 4096;
constexpr std::size_t mostHeaders = 1000;
constexpr std::size_t longestHeader = std::size_t{64} << 10;

// The next line without its end; `text` goes on behind it.
std::string_view takeLine(std::string_view& text) {
    const auto feed = text.find('\n');
    std::string_view line = text.substr(0, feed);
    text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

bool isNameCharacter(char c) {
    return c > ' ' && c < 127 && c != ':';
}

// Bytes of "Name:" at the line's begin without the colon, or 0.
std::size_t headerNameSize(std::string_view line) {
    std::size_t size = 0;
    while (size < line.size() && isNameCharacter(line[size]))
        ++size;
    std::size_t colon = size;
    while (colon < line.size() && (line[colon] == ' ' || line[colon] == '\t'))
        ++colon;
    return size > 0 && colon < line.size() && line[colon] == ':' ? size : 0;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isAsciiSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

class TreeParser {
public:
    explicit TreeParser(std::string_view bytes) : m_bytes(bytes) {}

    MimeTree parse();

private:
    // A part to be read: where it stands, and how deep.
    struct Waiting {
        std::string_view bytes;
        std::uint32_t parent;
        std::size_t depth;
    };

    void read(const Waiting& waiting);
    std::string_view readHeaders(std::string_view text, MimePart& part);
    void addHeader(std::string_view line, MimePart& part);
    std::vector<std::string_view> split(std::string_view body, const std::string& boundary);
    void setType(const Waiting& waiting, MimePart& part) const;
    void setEnds();

    std::string_view m_bytes;
    MimeTree m_tree;
    std::vector<Waiting> m_waiting;  // the next one last
};

MimeTree TreeParser::parse() {
    m_waiting.push_back({m_bytes, 0, 0});
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.back();
        m_waiting.pop_back();
        if (m_tree.parts.size() == mostParts) {
            m_tree.limited = true;
            break;
        }
        read(next);
    }
    setEnds();
    return std::move(m_tree);
}

void TreeParser::read(const Waiting& waiting) {
    const auto self = static_cast<std::uint32_t>(m_tree.parts.size());
    MimePart part;
    part.parent = waiting.parent;
    part.body = readHeaders(waiting.bytes, part);
    setType(waiting, part);
    std::vector<std::string_view> inner;
    if (part.isMultipart())
        inner = split(part.body, mimeParameter(part.header("content-type"), "boundary"));
    else if (part.type == "message/rfc822" && !part.isAttachment())
        inner = {part.body};
    m_tree.parts.push_back(std::move(part));
    if (!inner.empty() && waiting.depth == deepest) {
        m_tree.limited = true;
        return;
    }
    for (auto one = inner.rbegin(); one != inner.rend(); ++one)
        m_waiting.push_back({*one, self, waiting.depth + 1});
}

// Returns what stands behind the headers.
std::string_view TreeParser::readHeaders(std::string_view text, MimePart& part) {
    while (!text.empty()) {
        const std::string_view before = text;
        const std::string_view line = takeLine(text);
        if (line.empty()) break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (part.headers.empty()) continue;
            std::string& value = part.headers.back().value;
            if (value.size() + line.size() < longestHeader)
                value.append(" ").append(trimmed(line));
            else
                m_tree.limited = true;
            continue;
        }
        // Parts without headers of their own begin with their words.
        if (headerNameSize(line) == 0) return before;
        addHeader(line, part);
    }
    return text;
}

void TreeParser::addHeader(std::string_view line, MimePart& part) {
    if (part.headers.size() == mostHeaders) {
        m_tree.limited = true;
        return;
    }
    const std::size_t name = headerNameSize(line);
    const std::string_view value = trimmed(line.substr(line.find(':') + 1));
    part.headers.push_back(
        {asciiLowered(line.substr(0, name)), std::string(value.substr(0, longestHeader))});
}

void TreeParser::setType(const Waiting& waiting, MimePart& part) const {
    const std::string_view value = part.header("content-type");
    part.type = asciiLowered(trimmed(value.substr(0, value.find(';'))));
    if (part.type.find('/') != std::string::npos) return;
    const bool digest =
        !m_tree.parts.empty() && m_tree.parts[waiting.parent].type == "multipart/digest";
    part.type = digest ? "message/rfc822" : "text/plain";
}

// The bytes between lines that begin with "--boundary"; what stands before the first is for old
// programs, and behind "--boundary--" nothing counts.
std::vector<std::string_view> TreeParser::split(std::string_view body,
                                                const std::string& boundary) {
    std::vector<std::string_view> parts;
    if (boundary.empty()) return parts;
    const std::string mark = "--" + boundary;
    const char* begin = nullptr;
    std::string_view rest = body;
    while (!rest.empty() && parts.size() < mostParts) {
        const char* at = rest.data();
        const std::string_view line = takeLine(rest);
        if (!line.starts_with(mark)) continue;
        const std::string_view tail = line.substr(mark.size());
        const bool last = tail.starts_with("--");
        if (!last && !trimmed(tail).empty()) continue;
        if (begin != nullptr) parts.emplace_back(begin, static_cast<std::size_t>(at - begin));
        begin = rest.data();
        if (last) return parts;
    }
    // The end is missing: the last part is what there is of it.
    if (begin != nullptr && begin < body.data() + body.size())
        parts.emplace_back(begin, static_cast<std::size_t>(body.data() + body.size() - begin));
    return parts;
}

void TreeParser::setEnds() {
    auto& parts = m_tree.parts;
    for (auto at = static_cast<std::uint32_t>(parts.size()); at-- > 0;) {
        parts[at].end = std::max(parts[at].end, at + 1);
        if (at > 0)
            parts[parts[at].parent].end = std::max(parts[parts[at].parent].end, parts[at].end);
    }
}

}  // namespace

std::string_view MimePart::header(std::string_view name) const {
    for (const MimeHeader& header : headers)
        if (header.name == name) return header.value;
    return {};
}

bool MimePart::isAttachment() const {
    const std::string_view value = header("content-disposition");
    return asciiLowered(trimmed(value.substr(0, value.find(';')))) == "attachment";
}

MimeTree parseMime(std::string_view bytes) {
    return TreeParser(bytes).parse();
}

int messageHeaders(std::string_view bytes) {
    static constexpr std::array<std::string_view, 12> known = {
        "from",         "to",           "subject",      "date",
        "mime-version", "content-type", "message-id",   "received",
        "return-path",  "reply-to",     "delivered-to", "content-transfer-encoding"};
    constexpr std::size_t looked = std::size_t{32} << 10;
    std::string_view text = bytes.substr(0, looked);
    int found = 0;
    bool any = false;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.empty()) break;
        if (any && (line.front() == ' ' || line.front() == '\t')) continue;
        const std::size_t name = headerNameSize(line);
        if (name == 0) return text.empty() ? found : 0;
        any = true;
        const std::string lower = asciiLowered(line.substr(0, name));
        found += std::find(known.begin(), known.end(), lower) != known.end() ? 1 : 0;
    }
    return found;
}

}  // namespace quotelight
