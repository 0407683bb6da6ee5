// SPDX-License-Identifier: Apache-2.0
#include "article/formats/package_article.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "article/particulars.h"
#include "article/plain_structure.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Byline and date stand among the first paragraphs, if at all.
constexpr std::size_t headSize = 6;

void readParticulars(Article& article) {
    for (std::size_t at = 0; at < std::min(headSize, article.blocks.size()); ++at) {
        const std::u16string_view words = slice(article.text, article.blocks[at].span);
        Metadata& metadata = article.metadata;
        if (metadata.byline.empty() && isByline(words)) metadata.byline = toUtf8(withoutBy(words));
        if (metadata.date.empty() && isDateLine(words)) metadata.date = toUtf8(words);
    }
}

}  // namespace

Error lacksText(std::string_view kind) {
    return {ErrorCode::Malformed,
            "The file looks like " + std::string(kind) +
                ", but its text is missing or damaged beyond reading. Ask for it again.",
            {}};
}

Error passwordProtected() {
    return {ErrorCode::Protected,
            "The file is protected by a password. Save a copy without one in the program that "
            "made it, and open that.",
            {}};
}

void noteOmissions(Article& article, const std::vector<std::string>& parts) {
    std::string list;
    for (const std::string& part : parts)
        if (!part.empty()) list += (list.empty() ? "" : ", ") + part;
    if (!list.empty())
        article.notices.push_back(
            {NoticeCode::Omitted, "Left out of the article: " + list + ".", {}});
}

std::string counted(std::size_t count, const std::string& thing) {
    if (count == 0) return {};
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

void addTo(std::vector<Notice>& notices, const std::vector<Notice>& added) {
    for (const Notice& notice : added) {
        const bool known = std::any_of(notices.begin(), notices.end(), [&](const Notice& other) {
            return other.code == notice.code && other.message == notice.message;
        });
        if (!known) notices.push_back(notice);
    }
}

// What is already known to be a cell, a note or a caption stays one.
void recogniseWords(Article& article) {
    const bool styled =
        std::any_of(article.blocks.begin(), article.blocks.end(),
                    [](const Block& block) { return block.kind == BlockKind::Heading; });
    const Metadata stated = article.metadata;
    article.metadata.byline.clear();
    article.metadata.date.clear();
    if (styled) {
        readParticulars(article);
    } else {
        const std::vector<Block> before = article.blocks;
        recogniseStructure(article);
        for (std::size_t at = 0; at < before.size(); ++at)
            if (before[at].kind != BlockKind::Paragraph) article.blocks[at] = before[at];
    }
    for (std::string Metadata::*const field : {&Metadata::byline, &Metadata::date})
        if ((article.metadata.*field).empty()) article.metadata.*field = stated.*field;
}

std::string headlineOf(const Article& article) {
    for (const Block& block : article.blocks)
        if (block.kind == BlockKind::Heading && block.level == 1)
            return toUtf8(slice(article.text, block.span));
    return {};
}

}  // namespace quotelight
