// SPDX-License-Identifier: Apache-2.0
#include "export/article_facts.h"

#include "article/links.h"
#include "export/iso_date.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

std::string webAddress(const std::string& url) {
    const std::string safe = safeLink(url);
    return safe.starts_with("http") ? safe : std::string();
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAlnum(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::u16string authorOf(const std::string& byline) {
    std::u16string line = oneLine(toUtf16(byline));
    for (std::u16string_view by : {u"By ", u"by ", u"BY "})
        if (line.starts_with(by)) return line.substr(by.size());
    return line;
}

}  // namespace

ArticleFacts::ArticleFacts(const ExportView& view)
    : ids(view.article.text, view.request.source),
      url(webAddress(view.article.metadata.url)),
      language(isLanguageTag(view.analysis.language) ? view.analysis.language : "und"),
      date(isoDate(view.article.metadata.date)),
      dateWords(oneLine(toUtf16(view.article.metadata.date))),
      author(authorOf(view.article.metadata.byline)),
      site(oneLine(toUtf16(view.article.metadata.site))) {
    iri = url;
    if (iri.empty()) iri = nameAsIri(toUtf8(view.fileName));
    if (iri.empty()) iri = ids.urn("article");
}

bool isLanguageTag(std::string_view tag) {
    std::size_t part = 0;
    bool first = true;
    for (char c : tag) {
        if (c == '-') {
            if (part == 0) return false;
            part = 0;
            first = false;
            continue;
        }
        if (!isAlnum(c) || (first && isDigit(c)) || ++part > 8) return false;
    }
    return part > 0;
}

std::string nameAsIri(std::string_view utf8) {
    constexpr std::string_view plain = "-._~";
    constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (char c : utf8) {
        if (isAlnum(c) || plain.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += hex[byte >> 4];
        out += hex[byte & 0xF];
    }
    return out;
}

}  // namespace quotelight
