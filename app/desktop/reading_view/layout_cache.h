// SPDX-License-Identifier: Apache-2.0
#pragma once

// The piece layouts used last: a cache that forgets the least recently used.
//
// About 10 KB a layout; enough for a tall screen of one-line paragraphs and its neighbourhood.

#include <cstddef>
#include <list>
#include <memory>
#include <unordered_map>

namespace quotelight {

class PieceLayout;

class LayoutCache {
public:
    static constexpr std::size_t capacity = 300;

    // Null where it is not kept. Counts as a use.
    std::shared_ptr<const PieceLayout> find(std::size_t piece);
    void insert(std::size_t piece, std::shared_ptr<const PieceLayout> layout);
    void clear();

private:
    struct Entry {
        std::size_t piece;
        std::shared_ptr<const PieceLayout> layout;
    };
    std::list<Entry> m_entries;  // most recently used first
    std::unordered_map<std::size_t, std::list<Entry>::iterator> m_places;
};

}  // namespace quotelight
