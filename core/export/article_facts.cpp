// SPDX-License-Identifier: Apache-2.0
#include "export/article_facts.h"

#include <algorithm>

#include "article/links.h"
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

// Takes what a pattern describes off the front: d a digit, anything else itself.
bool take(std::string_view& rest, std::string_view pattern) {
    if (rest.size() < pattern.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] == 'd' ? !isDigit(rest[i]) : rest[i] != pattern[i]) return false;
    rest.remove_prefix(pattern.size());
    return true;
}

bool inRange(std::string_view digits, int least, int most) {
    const int number = (digits[0] - '0') * 10 + (digits[1] - '0');
    return number >= least && number <= most;
}

bool isZone(std::string_view rest) {
    if (rest == "Z") return true;
    const std::string_view digits = rest.substr(std::min<std::size_t>(1, rest.size()));
    return (take(rest, "+dd:dd") || take(rest, "-dd:dd")) && rest.empty() &&
           inRange(digits, 0, 14) && inRange(digits.substr(3), 0, 59);
}

bool isTimeWithZone(std::string_view rest) {
    const std::string_view digits = rest;
    if (!take(rest, "dd:dd:dd") || !inRange(digits, 0, 23) || !inRange(digits.substr(3), 0, 59) ||
        !inRange(digits.substr(6), 0, 59))
        return false;
    if (take(rest, "."))
        while (take(rest, "d")) {
        }
    return isZone(rest);
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
      dateWords(oneLine(toUtf16(view.article.metadata.date))),
      author(authorOf(view.article.metadata.byline)),
      site(oneLine(toUtf16(view.article.metadata.site))) {
    iri = url;
    if (iri.empty()) iri = nameAsIri(toUtf8(view.fileName));
    if (iri.empty()) iri = ids.urn("article");
    if (isIsoDate(view.article.metadata.date)) date = view.article.metadata.date;
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

bool isIsoDate(std::string_view date) {
    std::string_view rest = date;
    if (!take(rest, "dddd")) return false;
    if (rest.empty()) return date != "0000";
    if (!take(rest, "-dd") || !inRange(date.substr(5), 1, 12)) return false;
    if (rest.empty()) return true;
    constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int month = (date[5] - '0') * 10 + (date[6] - '0');
    if (!take(rest, "-dd") || !inRange(date.substr(8), 1, days[month - 1])) return false;
    return rest.empty() || (take(rest, "T") && isTimeWithZone(rest));
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
