// SPDX-License-Identifier: Apache-2.0
#include "article/formats/mail_parts.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "article/article_builder.h"
#include "article/formats/html_charset.h"
#include "article/formats/html_page.h"
#include "article/formats/mime_words.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Of a part's words; longer ones take too much memory, and no letter is as long.
constexpr std::size_t mostBytes = std::size_t{64} << 20;

bool isWords(const MimePart& part) {
    return !part.isAttachment() && (part.type == "text/plain" || part.type == "text/html" ||
                                    part.type == "application/xhtml+xml");
}

bool isEncrypted(const MimePart& part) {
    if (part.type == "multipart/encrypted") return true;
    return part.type.ends_with("pkcs7-mime") &&
           mimeParameter(part.header("content-type"), "smime-type") != "signed-data";
}

// A picture that the HTML shows in its place, named by its Content-ID.
bool isEmbedded(const MimePart& part) {
    return part.type.starts_with("image/") && !part.header("content-id").empty() &&
           !part.isAttachment();
}

class PartChooser {
public:
    PartChooser(const MimeTree& tree, std::string_view encoding)
        : m_tree(tree), m_encoding(encoding) {}

    MailParts choose();

private:
    struct Waiting {
        std::uint32_t part, message;
    };

    void visit(const Waiting& at);
    void visitMultipart(const Waiting& at);
    void pushChildren(const Waiting& at, bool firstOnly);
    std::uint32_t bestForm(std::uint32_t at);
    std::uint32_t firstWords(std::uint32_t at) const;
    std::size_t lettersOf(std::uint32_t at);
    Decoded decodeText(const MimePart& part);
    const MimePart& part(std::uint32_t at) const { return m_tree.parts[at]; }

    const MimeTree& m_tree;
    std::string_view m_encoding;
    MailParts m_chosen;
    std::vector<Waiting> m_waiting;  // the next one last
};

MailParts PartChooser::choose() {
    m_waiting.push_back({0, 0});
    m_chosen.words.push_back({0, 0, true, false, {}});
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.back();
        m_waiting.pop_back();
        visit(next);
    }
    return std::move(m_chosen);
}

void PartChooser::visit(const Waiting& at) {
    const MimePart& here = part(at.part);
    if (isEncrypted(here)) {
        m_chosen.encrypted = true;
    } else if (here.isMultipart() && here.end > at.part + 1) {
        visitMultipart(at);
    } else if (here.isMultipart()) {
        // Its boundary is missing: the words may stand there all the same.
        ++m_chosen.broken;
        m_chosen.words.push_back({at.part, at.message, false, false, decodeText(here)});
    } else if (here.type == "message/rfc822" && here.end > at.part + 1) {
        m_chosen.words.push_back({at.part + 1, at.part + 1, true, false, {}});
        m_waiting.push_back({at.part + 1, at.part + 1});
    } else if (isWords(here)) {
        m_chosen.words.push_back(
            {at.part, at.message, false, here.type != "text/plain", decodeText(here)});
    } else if (!isEmbedded(here)) {
        m_chosen.attachments.push_back(at.part);
    }
}

void PartChooser::visitMultipart(const Waiting& at) {
    const MimePart& here = part(at.part);
    if (here.type == "multipart/alternative")
        m_waiting.push_back({bestForm(at.part), at.message});
    else
        pushChildren(at, here.type == "multipart/signed");
}

void PartChooser::pushChildren(const Waiting& at, bool firstOnly) {
    std::vector<Waiting> children;
    for (std::uint32_t child = at.part + 1; child < part(at.part).end; child = part(child).end) {
        children.push_back({child, at.message});
        if (firstOnly) break;
    }
    m_waiting.insert(m_waiting.end(), children.rbegin(), children.rend());
}

// The child whose words are the article: HTML where it holds about as much as the plain text does.
std::uint32_t PartChooser::bestForm(std::uint32_t at) {
    std::uint32_t plain = 0, html = 0, plainChild = 0, htmlChild = 0;
    for (std::uint32_t child = at + 1; child < part(at).end; child = part(child).end) {
        const std::uint32_t words = firstWords(child);
        if (words == 0) continue;
        const bool isPlain = part(words).type == "text/plain";
        (isPlain ? plain : html) = words;
        (isPlain ? plainChild : htmlChild) = child;
    }
    if (html == 0) return plain != 0 ? plainChild : at + 1;
    if (plain == 0) return htmlChild;
    return lettersOf(plain) * 4 > lettersOf(html) * 5 ? plainChild : htmlChild;
}

// The first part with words below, or 0.
std::uint32_t PartChooser::firstWords(std::uint32_t at) const {
    for (std::uint32_t below = at; below < part(at).end; ++below)
        if (isWords(part(below))) return below;
    return 0;
}

std::size_t PartChooser::lettersOf(std::uint32_t at) {
    const std::size_t broken = m_chosen.broken;
    std::u16string text = decodeText(part(at)).text;
    m_chosen.broken = broken;
    if (part(at).type != "text/plain") {
        ArticleBuilder builder;
        writeHtmlFragment(toUtf8(text), builder);
        text = builder.finish().text;
    }
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char16_t unit) { return unit > u' '; }));
}

// The text of a part by its headers.
Decoded PartChooser::decodeText(const MimePart& part) {
    const std::string_view body = part.body.substr(0, mostBytes);
    m_chosen.cut = m_chosen.cut || body.size() < part.body.size();
    const MimeBytes bytes = decodeTransfer(body, part.header("content-transfer-encoding"));
    m_chosen.broken += bytes.broken;
    std::string charset(m_encoding);
    if (charset.empty()) charset = mimeParameter(part.header("content-type"), "charset");
    if (charset.empty() && part.type.ends_with("html")) charset = declaredEncoding(bytes.bytes);
    // Messages are called ASCII by programs that never looked.
    if (asciiLowered(charset) == "us-ascii") charset.clear();
    Result<Decoded> decoded = decode(bytes.bytes, charset);
    if (!decoded) decoded = decode(bytes.bytes);
    return std::move(decoded).value();
}

}  // namespace

MailParts chooseMailParts(const MimeTree& tree, std::string_view encoding) {
    return PartChooser(tree, encoding).choose();
}

}  // namespace quotelight
