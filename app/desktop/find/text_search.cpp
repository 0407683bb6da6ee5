// SPDX-License-Identifier: Apache-2.0
#include "find/text_search.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace quotelight {
namespace {

constexpr std::size_t partLength = std::size_t{1} << 20;  // UTF-16 units; some milliseconds

// Just past the first blank line at or after begin + partLength, white space after it included, so
// that no run of white space is cut.
std::size_t partEnd(std::u16string_view text, std::size_t begin) {
    if (text.size() - begin <= partLength) return text.size();
    const std::size_t blank = text.find(u"\n\n", begin + partLength);
    if (blank == std::u16string_view::npos) return text.size();
    const auto end = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(blank), text.end(),
                                  [](char16_t unit) { return u_isUWhiteSpace(unit) == 0; });
    return static_cast<std::size_t>(end - text.begin());
}

}  // namespace

FoundText searchInParts(std::u16string_view text, std::u16string_view needle,
                        const SearchOptions& options, std::size_t most, const JobState& job) {
    FoundText found;
    for (std::size_t begin = 0; begin < text.size() && !job.cancelled;) {
        const std::size_t end = partEnd(text, begin);
        const auto shift = static_cast<std::uint32_t>(begin);
        for (const Span match : search(text.substr(begin, end - begin), needle, options)) {
            found.more = found.matches.size() == most;
            if (found.more) return found;
            found.matches.push_back({match.begin + shift, match.end + shift});
        }
        begin = end;
    }
    return found;
}

}  // namespace quotelight
