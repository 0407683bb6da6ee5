// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lists that are open in an OpenDocument text, and their items' markers. One thread at a time.

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "article/formats/odt_styles.h"

namespace quotelight {

class OdtLists {
public:
    explicit OdtLists(const OdtStyles& styles) : m_styles(styles) {}

    // A list inside the open one takes its style where it names none. `goesOn`: counts on from the
    // last list of its style.
    void open(std::string_view style, bool goesOn);
    void close();
    // `start`: the number that the item says it has; below 0: the next. `header`: has none.
    void beginItem(int start, bool header);

    int depth() const { return static_cast<int>(m_open.size()); }
    // The open item's marker, for its first paragraph only.
    std::string takeMarker();

private:
    using Counts = std::array<int, odtListLevels>;

    std::string marker() const;
    std::size_t place() const;

    const OdtStyles& m_styles;
    std::vector<std::string> m_open;                    // styles of the open lists, outermost first
    Counts m_counts{};                                  // of the open lists; 0: no item yet
    std::map<std::string, Counts, std::less<>> m_last;  // of lists that were closed
    std::string m_marker;
};

}  // namespace quotelight
