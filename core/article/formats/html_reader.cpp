// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include "article/formats/html_page.h"
#include "article/formats/readers.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr int certain = 95;
constexpr int likely = 40;
constexpr int some = 1;  // less than plain text: "a <b" is no page unless its name says so

class HtmlReader final : public FormatReader {
public:
    const char* id() const override { return "html"; }
    const char* description() const override { return "HTML"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"html", "htm", "xhtml", "xht"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"text/html", "application/xhtml+xml"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override {
        HtmlPageOptions options;
        options.encoding = request.encoding;
        return readHtmlPage(request.bytes, options);
    }
};

// Lower case, without the zero bytes of UTF-16.
std::string asciiStart(std::string_view bytes, std::size_t most) {
    std::string start;
    for (const char c : bytes.substr(0, most))
        if (c != '\0') start.push_back(asciiLower(c));
    return start;
}

// Anything that HTML would read otherwise than as words.
bool hasMarkup(std::string_view text) {
    for (auto at = text.find_first_of("<&"); at != std::string_view::npos;
         at = text.find_first_of("<&", at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if ((next >= 'a' && next <= 'z') || next == '/' || next == '!' || next == '#') return true;
    }
    return false;
}

int HtmlReader::sniff(std::string_view bytes) const {
    const std::string start = asciiStart(bytes, sniffedBytes);
    const std::string_view head = std::string_view(start).substr(0, 2048);
    const auto tag = std::min(head.find("<!doctype html"), head.find("<html"));
    // Before a page's begin there is nothing but a mark, an XML declaration and comments.
    if (tag != std::string_view::npos &&
        head.find_first_not_of("\xEF\xBB\xBF\xFF\xFE \t\r\n") == head.find('<'))
        return certain;
    int tags = 0;
    for (const std::string_view known :
         {"<p>", "<p ", "</p>", "<div", "</div>", "<h1", "<h2", "<br", "<ul", "<blockquote",
          "<article", "<body", "<a href"})
        tags += start.find(known) != std::string_view::npos;
    return tags >= 3 ? likely : hasMarkup(start) ? some : 0;
}

}  // namespace

const FormatReader& htmlReader() {
    static const HtmlReader reader;
    return reader;
}

}  // namespace quotelight
