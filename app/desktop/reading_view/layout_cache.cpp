// SPDX-License-Identifier: Apache-2.0
#include "reading_view/layout_cache.h"

namespace quotelight {

std::shared_ptr<const PieceLayout> LayoutCache::find(std::size_t piece) {
    const auto place = m_places.find(piece);
    if (place == m_places.end()) return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, place->second);
    return place->second->layout;
}

void LayoutCache::insert(std::size_t piece, std::shared_ptr<const PieceLayout> layout) {
    m_entries.push_front({piece, std::move(layout)});
    m_places[piece] = m_entries.begin();
    if (m_entries.size() <= capacity) return;
    m_places.erase(m_entries.back().piece);
    m_entries.pop_back();
}

void LayoutCache::clear() {
    m_entries.clear();
    m_places.clear();
}

}  // namespace quotelight
