// SPDX-License-Identifier: Apache-2.0
#include "article/formats/readers.h"
#include "article/lines.h"
#include "article/paragraphs.h"
#include "article/plain_structure.h"
#include "article/text_notices.h"
#include "text/decoded_source.h"

namespace quotelight {

namespace {

// Any text can be plain text: the least particular of all formats.
constexpr int anyText = 2;

class TextReader final : public FormatReader {
public:
    const char* id() const override { return "text"; }
    const char* description() const override { return "plain text"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"txt", "text", "asc"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"text/plain"};
        return list;
    }
    int sniff(std::string_view) const override { return anyText; }
    Result<Article> read(const ReadRequest& request) const override;
};

Result<Article> TextReader::read(const ReadRequest& request) const {
    Result<Decoded> decoded = decode(request.bytes, request.encoding);
    if (!decoded) return decoded.error();
    Article article;
    article.format = id();
    article.source = decodedSource(request.bytes, *decoded);
    adoptText(article, std::move(decoded).value());
    const Lines lines = splitLines(article.text);
    article.blocks = findParagraphs(article.text, lines.lines);
    recogniseStructure(article);
    if (!lines.all)
        article.notices.push_back({NoticeCode::LimitReached,
                                   "The text has more lines than can be told apart; its rest is "
                                   "shown as one paragraph.",
                                   lines.lines.back().span});
    noteEmptiness(article);
    return article;
}

}  // namespace

const FormatReader& textReader() {
    static const TextReader reader;
    return reader;
}

}  // namespace quotelight
