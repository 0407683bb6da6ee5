// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include "article/formats/front_matter.h"
#include "article/formats/markdown_blocks.h"
#include "article/formats/readers.h"
#include "article/text_notices.h"
#include "text/decoded_source.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Any text is Markdown, but without a mark of it and without its name it is plain text.
constexpr int anyText = 1;
constexpr int marked = 40;

// Marks that plain text hardly ever has; two different ones make it Markdown.
int marksSeen(std::string_view line) {
    const auto hashes = line.find_first_not_of('#');
    int seen = 0;
    if (hashes != std::string_view::npos && hashes >= 1 && hashes <= 6 && line[hashes] == ' ')
        seen |= 1;
    if (line.find("](http") != std::string_view::npos || line.find("](/") != std::string_view::npos)
        seen |= 2;
    if (line.starts_with("```")) seen |= 4;
    if (line.starts_with("> ")) seen |= 8;
    const auto bold = line.find("**");
    if (bold != std::string_view::npos && line.find("**", bold + 3) != std::string_view::npos)
        seen |= 16;
    return seen;
}

class MarkdownReader final : public FormatReader {
public:
    const char* id() const override { return "markdown"; }
    const char* description() const override { return "Markdown"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"md", "markdown", "mdown", "mkd"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"text/markdown"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

int MarkdownReader::sniff(std::string_view bytes) const {
    bytes = bytes.substr(0, sniffedBytes);
    int seen = 0;
    while (!bytes.empty()) {
        const auto feed = std::min(bytes.find('\n'), bytes.size());
        seen |= marksSeen(bytes.substr(0, feed));
        bytes.remove_prefix(std::min(feed + 1, bytes.size()));
    }
    const bool several = (seen & (seen - 1)) != 0;
    return several ? marked : anyText;
}

const Block* mainHeading(const Article& article) {
    for (const Block& block : article.blocks)
        if (block.kind == BlockKind::Heading && block.level == 1) return &block;
    return nullptr;
}

Result<Article> MarkdownReader::read(const ReadRequest& request) const {
    Result<Decoded> decoded = decode(request.bytes, request.encoding);
    if (!decoded) return decoded.error();
    const std::string utf8 = toUtf8(decoded->text);
    Metadata metadata;
    const std::string_view markdown = readFrontMatter(utf8, metadata);
    MarkdownText text = readMarkdown(markdown, utf8, {});
    Article& article = text.article;
    const Block* heading = mainHeading(article);
    if (heading == nullptr && !metadata.title.empty())
        text = readMarkdown(markdown, utf8, metadata.title);
    else if (heading != nullptr && metadata.title.empty())
        metadata.title = toUtf8(slice(article.text, heading->span));
    article.source =
        composed(article.text, text.origins, decoded->text, decodedSource(request.bytes, *decoded));
    article.metadata = std::move(metadata);
    article.format = id();
    article.encoding = decoded->encoding;
    article.encodingGuessed = decoded->guessed;
    for (Notice& notice : decodingNotices(*decoded))
        article.notices.push_back(std::move(notice));
    noteEmptiness(article);
    return std::move(article);
}

}  // namespace

const FormatReader& markdownReader() {
    static const MarkdownReader reader;
    return reader;
}

}  // namespace quotelight
