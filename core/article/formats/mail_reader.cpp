// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/html_metadata.h"
#include "article/formats/html_page.h"
#include "article/formats/mail_fields.h"
#include "article/formats/mail_parts.h"
#include "article/formats/mail_text.h"
#include "article/formats/mime_pictures.h"
#include "article/formats/mime_words.h"
#include "article/formats/readers.h"
#include "article/formats/unreadable.h"
#include "article/links.h"
#include "article/text_notices.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr int certain = 90;
constexpr int likely = 30;

class MailReader final : public FormatReader {
public:
    const char* id() const override { return "mail"; }
    const char* description() const override { return "e-mail"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"eml", "mbox"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"message/rfc822", "application/mbox"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

// A mailbox's messages each begin with a line "From somebody date" (RFC 4155).
std::size_t mailboxLine(std::string_view bytes) {
    if (!bytes.starts_with("From ")) return 0;
    const auto feed = bytes.find('\n');
    return feed > 500 ? 0 : feed + 1;
}

int MailReader::sniff(std::string_view bytes) const {
    bytes = bytes.substr(0, sniffedBytes);
    const std::size_t mailbox = mailboxLine(bytes);
    const int headers = messageHeaders(bytes.substr(mailbox));
    return headers >= 3 ? certain : headers == 2 ? likely : 0;
}

// The first message of a mailbox, and how many follow it.
std::string_view firstMessage(std::string_view bytes, std::size_t& others) {
    const std::size_t begin = mailboxLine(bytes);
    if (begin == 0) return bytes;
    std::size_t end = bytes.size();
    for (auto at = bytes.find("\nFrom ", begin); at != std::string_view::npos;
         at = bytes.find("\nFrom ", at + 1)) {
        const bool afterBlank = bytes[at - 1] == '\n' || bytes[at - 1] == '\r';
        const std::string_view next = bytes.substr(at + 1);
        if (!afterBlank || messageHeaders(next.substr(mailboxLine(next), 4096)) < 2) continue;
        if (others++ == 0) end = at;
    }
    return bytes.substr(begin, end - begin);
}

Metadata metadataOf(const MimePart& message) {
    Metadata metadata;
    fillField(metadata, &Metadata::title, decodeHeader(message.header("subject")));
    fillField(metadata, &Metadata::byline, mailNames(message.header("from")));
    fillField(metadata, &Metadata::date, mailDate(message.header("date")));
    fillField(metadata, &Metadata::language, message.header("content-language"));
    fillField(metadata, &Metadata::site, decodeHeader(message.header("organization")));
    std::string_view address = message.header("archived-at");
    if (address.starts_with('<')) address = address.substr(1, address.find('>') - 1);
    fillField(metadata, &Metadata::url, safeLink(address));
    return metadata;
}

class MailWriter {
public:
    MailWriter(const MimeTree& tree, const MailParts& parts)
        : m_tree(tree), m_parts(parts), m_pictures(tree) {}

    Article write();

private:
    void writeHead(std::size_t at);
    void writeWords(const MailPart& words);
    std::uint32_t mainMessage() const;
    bool repeats(std::size_t at, const std::string& subject);

    const MimeTree& m_tree;
    const MailParts& m_parts;
    MimePictures m_pictures;
    ArticleBuilder m_builder;
    std::uint32_t m_main = 0;
    bool m_titled = false;
};

Article MailWriter::write() {
    m_main = mainMessage();
    for (std::size_t at = 0; at < m_parts.words.size(); ++at) {
        if (m_parts.words[at].head)
            writeHead(at);
        else
            writeWords(m_parts.words[at]);
    }
    Article article = m_builder.finish();
    article.metadata = metadataOf(m_tree.parts[m_main]);
    return article;
}

// A message may only carry another: the article is the one with most words.
std::uint32_t MailWriter::mainMessage() const {
    std::vector<std::size_t> sizes(m_tree.parts.size(), 0);
    for (const MailPart& words : m_parts.words)
        sizes[words.message] += words.decoded.text.size();
    return static_cast<std::uint32_t>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
}

void MailWriter::writeHead(std::size_t at) {
    const std::uint32_t message = m_parts.words[at].part;
    const std::string subject = decodeHeader(m_tree.parts[message].header("subject"));
    m_titled = !subject.empty() && !repeats(at + 1, subject);
    if (!m_titled) return;
    m_builder.beginBlock(BlockKind::Heading, message == m_main ? 1 : 2);
    m_builder.write(toUtf16(subject));
    m_builder.endBlock();
}

// Whether the words begin with the subject as their own headline.
bool MailWriter::repeats(std::size_t at, const std::string& subject) {
    if (at == m_parts.words.size() || m_parts.words[at].head) return false;
    ArticleBuilder builder;
    const MailPart& words = m_parts.words[at];
    const std::u16string_view start(words.decoded.text);
    if (words.html)
        writeHtmlFragment(toUtf8(start), builder);
    else
        writeMailText(start.substr(0, 4096), {}, builder);
    const Article article = builder.finish();
    return !article.blocks.empty() &&
           toUtf8(slice(article.text, article.blocks.front().span)) == subject;
}

void MailWriter::writeWords(const MailPart& words) {
    const MimePart& part = m_tree.parts[words.part];
    m_builder.beginBlock(BlockKind::Paragraph);
    if (words.html) {
        HtmlPageOptions options;
        options.images = [this](std::string_view address) { return m_pictures.find(address); };
        writeHtmlFragment(toUtf8(words.decoded.text), m_builder, options);
    } else {
        const std::string_view type = part.header("content-type");
        MailTextForm form;
        form.flowed = asciiLowered(mimeParameter(type, "format")) == "flowed";
        form.deleteSpace = asciiLowered(mimeParameter(type, "delsp")) == "yes";
        form.titled = m_titled;
        writeMailText(words.decoded.text, form, m_builder);
    }
    m_builder.endBlock();
    m_titled = true;
}

// The decoding of all parts as if they were one.
Decoded summary(const MailParts& parts) {
    Decoded all;
    for (const MailPart& words : parts.words) {
        if (words.head) continue;
        const Decoded& one = words.decoded;
        if (all.encoding.empty()) all.encoding = one.encoding;
        all.guessed = all.guessed || one.guessed;
        all.invalidBytes += one.invalidBytes;
        all.controls += one.controls;
        all.directionMarks += one.directionMarks;
    }
    return all;
}

std::string attachmentName(const MimePart& part) {
    std::string name = mimeParameter(part.header("content-disposition"), "filename");
    if (name.empty()) name = mimeParameter(part.header("content-type"), "name");
    return name.empty() ? part.type : "“" + std::string(firstBytes(name, 200)) + "”";
}

void noteAttachments(const MimeTree& tree, const MailParts& parts, Article& article) {
    if (parts.attachments.empty()) return;
    constexpr std::size_t mostNamed = 5;
    std::string names;
    for (std::size_t at = 0; at < parts.attachments.size() && at < mostNamed; ++at)
        names += (at > 0 ? ", " : "") + attachmentName(tree.parts[parts.attachments[at]]);
    if (parts.attachments.size() > mostNamed) names += " …";
    article.notices.push_back(
        {NoticeCode::Omitted, "Attachments are left out: " + names + ".", {}});
}

void noteTroubles(const MimeTree& tree, const MailParts& parts, std::size_t others,
                  Article& article) {
    noteAttachments(tree, parts, article);
    if (others > 0)
        article.notices.push_back({NoticeCode::Omitted,
                                   "The mailbox holds " + std::to_string(others) +
                                       " more; only its first message is shown.",
                                   {}});
    if (parts.broken > 0)
        article.notices.push_back({NoticeCode::Damaged,
                                   "Parts of the message were damaged on the way; characters may "
                                   "be wrong or missing.",
                                   {}});
    if (tree.limited || parts.cut)
        article.notices.push_back({NoticeCode::LimitReached,
                                   "The message has more or longer parts, or more headers, than "
                                   "any message needs; some are left out.",
                                   {}});
}

Result<Article> MailReader::read(const ReadRequest& request) const {
    std::size_t others = 0;
    const MimeTree tree = parseMime(firstMessage(request.bytes, others));
    if (!request.encoding.empty())
        if (const Result<Decoded> known = decode({}, request.encoding); !known)
            return known.error();
    const MailParts parts = chooseMailParts(tree, request.encoding);
    const bool words = std::any_of(parts.words.begin(), parts.words.end(),
                                   [](const MailPart& part) { return !part.head; });
    if (!words && parts.encrypted)
        return unreadable(request, ErrorCode::Protected,
                          " is encrypted. Open it in the e-mail program that has its key, and "
                          "save the words from there.");
    Article article = MailWriter(tree, parts).write();
    const Decoded decoded = summary(parts);
    article.format = id();
    article.encoding = decoded.encoding.empty() ? "UTF-8" : decoded.encoding;
    article.encodingGuessed = decoded.guessed;
    article.notices = decodingNotices(decoded);
    noteTroubles(tree, parts, others, article);
    noteEmptiness(article);
    return article;
}

}  // namespace

const FormatReader& mailReader() {
    static const MailReader reader;
    return reader;
}

}  // namespace quotelight
