// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include "article/article_builder.h"
#include "article/formats/html_page.h"
#include "article/formats/json_articles.h"
#include "article/formats/json_fields.h"
#include "article/formats/json_text.h"
#include "article/formats/plain_fragment.h"
#include "article/formats/readers.h"
#include "article/formats/unreadable.h"
#include "article/text_notices.h"
#include "text/utf.h"

namespace quotelight {

namespace {

using Json = nlohmann::json;

constexpr int certain = 85;
constexpr int cut = 60;  // it begins as JSON and does not end as JSON
constexpr std::size_t mostCounted = 100'000;
// A feed has a few hundred articles. What reading takes is six times this.
constexpr std::size_t mostMebibytes = 64;
constexpr std::string_view white = " \t\r\n";

class JsonReader final : public FormatReader {
public:
    const char* id() const override { return "json"; }
    const char* description() const override { return "JSON"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"json", "jsonld", "ndjson", "jsonl"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/json", "application/ld+json",
                                               "application/feed+json"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

// `{ "` or `[ {`, which no prose begins with.
int JsonReader::sniff(std::string_view bytes) const {
    std::string start;
    for (const char c : bytes.substr(0, 1024))
        if (c != '\0') start.push_back(c);  // UTF-16's other halves
    const auto first = start.find_first_not_of("\xEF\xBB\xBF\xFF\xFE \t\r\n");
    if (first == std::string::npos) return 0;
    const auto second = start.find_first_not_of(white, first + 1);
    if (second == std::string::npos) return 0;
    const bool object = start[first] == '{' && (start[second] == '"' || start[second] == '}');
    const bool list = start[first] == '[' && (start[second] == '{' || start[second] == ']');
    if (!object && !list) return 0;
    const auto last = bytes.find_last_not_of(std::string_view(" \t\r\n\0", 5));
    return bytes[last] == '}' || bytes[last] == ']' ? certain : cut;
}

void writeBody(const JsonBody& body, bool titled, ArticleBuilder& builder) {
    builder.beginBlock(BlockKind::Paragraph);
    if (body.html)
        writeHtmlFragment(body.words, builder);
    else
        writePlainText(toUtf16(withoutReferences(body.words)), {titled, 0}, builder);
    builder.endBlock();
}

void writePictures(const std::vector<JsonPicture>& pictures, ArticleBuilder& builder) {
    for (const JsonPicture& picture : pictures) {
        builder.addImage(picture.alternative);
        builder.beginBlock(BlockKind::Caption);
        builder.write(toUtf16(picture.caption));
        builder.endBlock();
    }
}

// Whether the text itself begins with the headline.
bool beginsWith(const JsonArticle& article) {
    const std::string& title = article.metadata.title;
    const std::string first = shownWords(article.bodies.front().words.substr(0, 4096));
    const auto begin = first.find_first_not_of(white);
    return begin != std::string::npos && std::string_view(first).substr(begin).starts_with(title);
}

Article write(const JsonArticle& source) {
    ArticleBuilder builder;
    const std::string& title = source.metadata.title;
    const bool own = title.empty() || beginsWith(source);
    if (!own) {
        builder.beginBlock(BlockKind::Heading, 1);
        builder.write(toUtf16(title));
    }
    for (const JsonBody& body : source.bodies)
        writeBody(body, !own, builder);
    writePictures(source.pictures, builder);
    Article article = builder.finish();
    article.metadata = source.metadata;
    return article;
}

Error noArticle(const ReadRequest& request, JsonTrouble trouble) {
    switch (trouble) {
        case JsonTrouble::Broken:
            return unreadable(request, ErrorCode::Malformed,
                              " is no well-formed JSON; it may be cut off or damaged.");
        case JsonTrouble::TooMuch:
            return unreadable(request, ErrorCode::TooLarge,
                              " has more parts, or deeper ones, than an article or a feed has. "
                              "Take the article out of it first.");
        case JsonTrouble::None:
            break;
    }
    return unreadable(request, ErrorCode::Malformed,
                      " is JSON, but holds no article: there is no text in it under a name such "
                      "as “text”, “articleBody” or “body_text”.");
}

void noteOthers(std::size_t others, Article& article) {
    if (others == 0) return;
    article.notices.push_back({NoticeCode::Omitted,
                               "The file holds " + std::to_string(others) +
                                   (others == 1 ? " more article" : " more articles") +
                                   "; only the first is shown.",
                               {}});
}

Result<Article> JsonReader::read(const ReadRequest& request) const {
    if (request.bytes.size() > mostMebibytes << 20)
        return unreadable(request, ErrorCode::TooLarge,
                          " is JSON of more than " + std::to_string(mostMebibytes) +
                              " MiB. Take the article out of it first.");
    Result<Decoded> decoded = decode(request.bytes, request.encoding);
    if (!decoded) return decoded.error();
    const JsonDocument document = parseJson(toUtf8(decoded->text));
    if (document.trouble != JsonTrouble::None) return noArticle(request, document.trouble);
    const auto found = findJsonArticles(document.value, mostCounted);
    if (found.empty()) return noArticle(request, JsonTrouble::None);
    Article article = write(readJsonArticle(*found.front()));
    article.format = id();
    article.encoding = decoded->encoding;
    article.encodingGuessed = decoded->guessed;
    article.notices = decodingNotices(*decoded);
    noteOthers(found.size() - 1 + document.lines - 1, article);
    noteEmptiness(article);
    return article;
}

}  // namespace

const FormatReader& jsonReader() {
    static const JsonReader reader;
    return reader;
}

}  // namespace quotelight
