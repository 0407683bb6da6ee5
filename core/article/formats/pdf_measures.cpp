// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_measures.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace quotelight {

namespace {

// The value that most weighs, in steps of half a point.
class Votes {
public:
    void add(float value, std::size_t weight) {
        m_votes[static_cast<int>(std::lround(value * 2))] += weight;
    }
    float winner() const {
        int best = 0;
        std::size_t most = 0;
        for (const auto& [value, weight] : m_votes)
            if (weight > most) {
                most = weight;
                best = value;
            }
        return static_cast<float>(best) / 2;
    }

private:
    std::map<int, std::size_t> m_votes;
};

// A line's width and its letters.
using Width = std::pair<float, std::size_t>;

// The width that so large a part of the letters' lines stay below.
float percentile(std::vector<Width> widths, double part) {
    std::sort(widths.begin(), widths.end());
    std::size_t all = 0, below = 0;
    for (const Width& width : widths)
        all += width.second;
    for (const Width& width : widths) {
        below += width.second;
        if (static_cast<double>(below) >= part * static_cast<double>(all)) return width.first;
    }
    return 0;
}

}  // namespace

bool sameSize(float one, float other) {
    return std::abs(one - other) <= 0.08F * std::max(one, other);
}

PdfMeasures measure(const PdfLayout& layout) {
    PdfMeasures usual;
    Votes sizes, leadings;
    for (const PdfLine& line : layout.lines)
        sizes.add(line.size, line.words.size());
    usual.size = sizes.winner();
    std::vector<Width> widths;
    std::size_t indented = 0, flush = 0;
    for (std::size_t at = 0; at < layout.lines.size(); ++at) {
        const PdfLine& line = layout.lines[at];
        if (!sameSize(line.size, usual.size)) continue;
        widths.emplace_back(line.box.width(), line.words.size());
        if (at == 0 || layout.lines[at - 1].block != line.block) continue;
        const PdfLine& before = layout.lines[at - 1];
        leadings.add(line.box.top - before.box.top, line.words.size());
        const float shift = line.box.left - before.box.left;
        (shift > 0.5F * usual.size && shift < 4 * usual.size ? indented : flush) += 1;
    }
    usual.leading = leadings.winner();
    // Most letters stand in full lines; those of tables and lists do not.
    usual.width = percentile(std::move(widths), 0.6);
    usual.indents = indented * 25 > flush;
    return usual;
}

}  // namespace quotelight
