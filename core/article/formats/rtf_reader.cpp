// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include "article/formats/headline_facts.h"
#include "article/formats/readers.h"
#include "article/formats/rtf_parser.h"
#include "article/formats/unreadable.h"
#include "article/plain_structure.h"
#include "article/text_notices.h"

namespace quotelight {

namespace {

constexpr int certain = 95;

class RtfReader final : public FormatReader {
public:
    const char* id() const override { return "rtf"; }
    const char* description() const override { return "Rich Text (RTF)"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"rtf"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/rtf", "text/rtf"};
        return list;
    }
    int sniff(std::string_view bytes) const override {
        return bytes.starts_with("{\\rtf") ? certain : 0;
    }
    Result<Article> read(const ReadRequest& request) const override;
};

std::string leftOut(const RtfOutcome& outcome) {
    std::string what;
    const auto add = [&what](const std::string& part) {
        what += (what.empty() ? "" : ", ") + part;
    };
    if (outcome.deleted) add("deleted text");
    if (outcome.hidden) add("hidden text");
    if (outcome.comments > 0)
        add(std::to_string(outcome.comments) + (outcome.comments == 1 ? " comment" : " comments"));
    return what;
}

void noteTroubles(const RtfOutcome& outcome, Article& article) {
    if (const std::string what = leftOut(outcome); !what.empty())
        article.notices.push_back({NoticeCode::Omitted, "Left out: " + what + ".", {}});
    if (outcome.cut)
        article.notices.push_back(
            {NoticeCode::Damaged, "The document ends too early; its end may be missing.", {}});
    if (outcome.tooDeep)
        article.notices.push_back({NoticeCode::LimitReached,
                                   "The document is nested deeper than any document needs; its "
                                   "look was simplified.",
                                   {}});
}

Result<Article> RtfReader::read(const ReadRequest& request) const {
    RtfOutcome outcome = RtfParser(request.bytes).parse();
    Article article = std::move(outcome.article);
    const bool plain =
        std::all_of(article.blocks.begin(), article.blocks.end(),
                    [](const Block& block) { return block.kind == BlockKind::Paragraph; });
    // Without styles, a document is a plain text in other letters.
    if (plain) recogniseStructure(article);
    readHeadlineFacts(article);
    article.format = id();
    Decoded decoded;
    decoded.encoding = article.encoding = outcome.encoding;
    decoded.invalidBytes = outcome.invalidBytes;
    article.notices = decodingNotices(decoded);
    noteTroubles(outcome, article);
    noteEmptiness(article);
    return article;
}

}  // namespace

const FormatReader& rtfReader() {
    static const RtfReader reader;
    return reader;
}

}  // namespace quotelight
