// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>

#include "article/formats/readers.h"
#include "article/formats/unreadable.h"
#include "article/formats/warc_stream.h"

namespace quotelight {

namespace {

constexpr int certain = 97;

class WarcReader final : public FormatReader {
public:
    const char* id() const override { return "warc"; }
    const char* description() const override { return "web archive (WARC)"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"warc", "warc.gz"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/warc"};
        return list;
    }
    int sniff(std::string_view bytes) const override { return isWarc(bytes) ? certain : 0; }
    Result<Article> read(const ReadRequest& request) const override;
};

void noteOthers(std::size_t others, bool damaged, Article& article) {
    if (others > 0)
        article.notices.push_back({NoticeCode::Omitted,
                                   "The archive holds " + std::to_string(others) +
                                       (others == 1 ? " more page" : " more pages") +
                                       "; only the first is shown. The command line reads all.",
                                   {}});
    if (damaged)
        article.notices.push_back(
            {NoticeCode::Damaged, "The archive is damaged or cut off; pages may be missing.", {}});
}

Result<Article> WarcReader::read(const ReadRequest& request) const {
    WarcStream stream(memorySource(request.bytes), std::string(request.name));
    std::optional<WarcPage> first;
    std::optional<Error> trouble;
    std::size_t others = 0;
    while (std::optional<WarcPage> page = stream.next()) {
        if (page->error) {
            trouble = page->error;
        } else if (!first) {
            first = std::move(page);
        } else {
            ++others;
        }
    }
    if (!first)
        return unreadable(request, ErrorCode::Malformed,
                          trouble ? " is a web archive in which no page can be read."
                                  : " is a web archive without a page of text.");
    Result<Article> article = readWarcPage(*first);
    if (!article) return article;
    Article read = std::move(article).value();
    noteOthers(others, trouble.has_value(), read);
    return read;
}

}  // namespace

const FormatReader& warcReader() {
    static const WarcReader reader;
    return reader;
}

}  // namespace quotelight
