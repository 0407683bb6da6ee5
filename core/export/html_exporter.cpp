// SPDX-License-Identifier: Apache-2.0
// The article as one web page that needs nothing beside it: no script, no fetch, styles inside.
#include "export/export_view.h"
#include "export/formats.h"
#include "export/html_escape.h"
#include "export/html_panel.h"
#include "export/html_story.h"
#include "export/html_style.h"
#include "export/quote_words.h"

namespace quotelight {

namespace {

// The policy forbids whatever this exporter does not write, should something slip through.
std::string head(const ExportView& view) {
    const std::string& language = view.analysis.language;
    std::string out = "<!DOCTYPE html>\n<html";
    if (language != "und") out += " lang=\"" + html(language) + '"';
    out +=
        ">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; img-src data:\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"Quotelight\">\n<title>";
    return out + html(view.title) + "</title>\n<style>" + htmlStyle(view) +
           "</style>\n</head>\n<body>\n<div class=\"page\">\n";
}

std::string header(const ExportView& view) {
    std::string out = "<header>\n" + htmlTitle(view);
    std::string origin;
    for (const std::u16string& part : view.origin)
        origin += (origin.empty() ? "<bdi>" : " · <bdi>") + html(part) + "</bdi>";
    if (!origin.empty()) out += "<p>" + origin + "</p>\n";
    out += "<p>" + summary(view.request);
    if (!view.fileName.empty() && view.fileName != view.title)
        out += " · from <bdi>" + html(view.fileName) + "</bdi>";
    return out + "</p>\n" + htmlKey(view) + "</header>\n";
}

std::string footer(const ExportView& view) {
    std::string out =
        "<footer>\n<p>Quotes and speakers were found by Quotelight, a program: please check them "
        "against the text before you rely on them.</p>\n";
    std::string notices;
    for (const auto* all : {&view.article.notices, &view.analysis.notices})
        for (const Notice& notice : *all)
            notices += "<li>" + html(std::string_view(notice.message)) + "</li>\n";
    if (!notices.empty()) out += "<ul>\n" + notices + "</ul>\n";
    return out + "</footer>\n";
}

class HtmlExporter final : public Exporter {
public:
    const char* id() const override { return "html"; }
    const char* description() const override { return "Web page"; }
    const char* extension() const override { return "html"; }
    const char* mediaType() const override { return "text/html"; }

    Result<std::string> write(const ExportRequest& request) const override {
        const ExportView view(request);
        return head(view) + "<main class=\"story\">\n" + header(view) + "<article>\n" +
               htmlStory(view) + "</article>\n" + footer(view) + "</main>\n" + htmlPanel(view) +
               "</div>\n</body>\n</html>\n";
    }
};

}  // namespace

const Exporter& htmlExporter() {
    static const HtmlExporter exporter;
    return exporter;
}

}  // namespace quotelight
