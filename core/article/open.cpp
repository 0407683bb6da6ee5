// SPDX-License-Identifier: Apache-2.0
#include "article/open.h"

#include <cstddef>
#include <utility>

#include "article/binary_kinds.h"
#include "article/format_reader.h"
#include "article/read_file.h"
#include "text/limits.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// A format this sure of itself wins over what the name says.
constexpr int unmistakable = 80;

// The name for people: never empty, ill-formed UTF-8 made visible.
std::string shownName(std::string_view path) {
    const std::string_view base = baseName(path);
    return base.empty() || base == "-" ? "The text" : "“" + toUtf8(toUtf16(base)) + "”";
}

struct Choice {
    const FormatReader* reader = nullptr;
    int score = 0;  // how sure the reader is of the content
    bool nameMisleads = false;
};

// The content decides; the name breaks ties between text formats, which any text could be.
Choice chooseReader(std::string_view bytes, std::string_view name) {
    Choice best;
    for (const FormatReader* reader : formatReaders())
        if (const int score = reader->sniff(bytes); score > best.score) best = {reader, score};
    const FormatReader* named = readerForName(name);
    if (best.reader == nullptr) best.reader = formatReader("text");
    if (named == nullptr || named == best.reader) return best;
    const int namedScore = named->sniff(bytes);
    if (best.score < unmistakable && namedScore > 0) return {named, namedScore};
    best.nameMisleads = !bytes.empty();
    return best;
}

Error notAnArticle(std::string_view name, const std::string& what) {
    return {ErrorCode::UnknownFormat,
            shownName(name) + " is " + what +
                ", not an article. Save it as text, HTML, PDF or a Word document first.",
            std::string(name)};
}

void noteMisleadingName(Article& article, const FormatReader& reader, std::string_view name) {
    article.notices.push_back(
        {NoticeCode::WrongExtension,
         shownName(name) + " is in truth " + reader.description() + ", and was read as that.",
         {}});
}

}  // namespace

Result<Article> openArticleBytes(std::string_view bytes, std::string_view name,
                                 const OpenOptions& options) {
    Choice choice;
    if (options.format.empty()) {
        choice = chooseReader(bytes, name);
    } else {
        choice.reader = formatReader(options.format);
        if (choice.reader == nullptr)
            return Error{ErrorCode::BadUsage,
                         "There is no article format called “" + options.format + "”.",
                         options.format};
        choice.score = choice.reader->sniff(bytes);
    }
    if (choice.score < unmistakable) {
        if (std::string kind = binaryKind(bytes); !kind.empty()) return notAnArticle(name, kind);
        if (options.encoding.empty() && looksBinary(bytes))
            return notAnArticle(name, "a binary file of an unknown kind");
    }
    Result<Article> article = choice.reader->read({bytes, name, options.encoding});
    if (!article || !choice.nameMisleads) return article;
    Article opened = std::move(article).value();
    noteMisleadingName(opened, *choice.reader, name);
    return opened;
}

Result<Article> openArticle(const std::string& path, const OpenOptions& options) {
    const Result<std::string> bytes = readFile(path, limits::fileBytes);
    if (!bytes) return bytes.error();
    return openArticleBytes(*bytes, path, options);
}

}  // namespace quotelight
