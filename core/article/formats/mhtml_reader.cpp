// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include "article/formats/html_page.h"
#include "article/formats/mime_pictures.h"
#include "article/formats/mime_tree.h"
#include "article/formats/mime_words.h"
#include "article/formats/readers.h"
#include "article/formats/unreadable.h"
#include "article/links.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr int certain = 95;
constexpr int likely = 91;

class MhtmlReader final : public FormatReader {
public:
    const char* id() const override { return "mhtml"; }
    const char* description() const override { return "web page in one file (MHTML)"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"mhtml", "mht"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"multipart/related", "application/x-mimearchive"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

// A message whose parts belong together and say which address they came from.
int MhtmlReader::sniff(std::string_view bytes) const {
    bytes = bytes.substr(0, sniffedBytes);
    if (messageHeaders(bytes) < 2) return 0;
    const std::string start = asciiLowered(bytes);
    const auto blank = std::min(start.find("\n\n"), start.find("\n\r\n"));
    const std::string_view head = std::string_view(start).substr(0, blank);
    if (head.find("multipart/related") == std::string_view::npos) return 0;
    if (head.find("\nsnapshot-content-location:") != std::string_view::npos ||
        head.starts_with("snapshot-content-location:") ||
        head.find("from: <saved by ") != std::string_view::npos)
        return certain;
    const std::string_view rest = std::string_view(start).substr(head.size());
    return rest.find("\ncontent-location:") != std::string_view::npos ? likely : 0;
}

bool isPage(const MimePart& part) {
    return part.type == "text/html" || part.type == "application/xhtml+xml";
}

// The page itself: the part named as the start, else the first page; frames come later.
const MimePart* pageOf(const MimeTree& tree) {
    const std::string start = mimeParameter(tree.parts.front().header("content-type"), "start");
    const MimePart* page = nullptr;
    for (const MimePart& part : tree.parts) {
        if (!isPage(part)) continue;
        if (!start.empty() && part.header("content-id") == start) return &part;
        if (page == nullptr) page = &part;
    }
    return page;
}

std::string addressOf(const MimeTree& tree, const MimePart& page) {
    std::string address = safeLink(page.header("content-location"));
    return address.empty() ? safeLink(tree.parts.front().header("snapshot-content-location"))
                           : address;
}

Result<Article> MhtmlReader::read(const ReadRequest& request) const {
    const MimeTree tree = parseMime(request.bytes);
    const MimePart* page = pageOf(tree);
    if (page == nullptr)
        return unreadable(request, ErrorCode::Malformed,
                          " is a saved web page without the page itself; it may be cut off.");
    MimePictures pictures(tree);
    const MimeBytes html = decodeTransfer(page->body, page->header("content-transfer-encoding"));
    const std::string charset = mimeParameter(page->header("content-type"), "charset");
    const std::string address = addressOf(tree, *page);
    HtmlPageOptions options;
    options.encoding = request.encoding;
    options.declared = charset;
    options.address = address;
    options.images = [&pictures](std::string_view wanted) { return pictures.find(wanted); };
    Result<Article> article = readHtmlPage(html.bytes, options);
    if (!article) return article;
    Article read = std::move(article).value();
    read.format = id();
    if (read.metadata.url.empty()) read.metadata.url = address;
    if (html.broken > 0)
        read.notices.push_back({NoticeCode::Damaged,
                                "The saved page is damaged; characters may be wrong or missing.",
                                {}});
    return read;
}

}  // namespace

const FormatReader& mhtmlReader() {
    static const MhtmlReader reader;
    return reader;
}

}  // namespace quotelight
