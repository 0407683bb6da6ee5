// SPDX-License-Identifier: Apache-2.0
#include "export/file_stem.h"

namespace quotelight {

namespace {

constexpr std::size_t longest = 60;

bool isPlain(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'_';
}

}  // namespace

std::string fileStem(std::u16string_view fileName) {
    const std::size_t dot = fileName.rfind(u'.');
    if (dot != std::u16string_view::npos && dot > 0) fileName = fileName.substr(0, dot);
    std::string out;
    for (char16_t c : fileName) {
        if (out.size() >= longest) break;
        if (isPlain(c))
            out += static_cast<char>(c);
        else if ((c == u' ' || c == u'-' || c == u'.') && !out.empty() && out.back() != '-')
            out += '-';
    }
    while (out.ends_with('-'))
        out.pop_back();
    return out.empty() ? "article" : out;
}

}  // namespace quotelight
