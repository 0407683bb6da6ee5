// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_measures.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
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

float percentile(std::vector<float> values, float part) {
    if (values.empty()) return 0;
    const auto at = static_cast<std::size_t>(part * static_cast<float>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at),
                     values.end());
    return values[at];
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
    std::vector<float> widths;
    std::size_t indented = 0, flush = 0;
    for (std::size_t at = 0; at < layout.lines.size(); ++at) {
        const PdfLine& line = layout.lines[at];
        if (!sameSize(line.size, usual.size)) continue;
        widths.push_back(line.box.width());
        if (at == 0 || layout.lines[at - 1].block != line.block) continue;
        const PdfLine& before = layout.lines[at - 1];
        leadings.add(line.box.top - before.box.top, line.words.size());
        const float shift = line.box.left - before.box.left;
        (shift > 0.5F * usual.size && shift < 4 * usual.size ? indented : flush) += 1;
    }
    usual.leading = leadings.winner();
    // Most lines of prose are full; of tables and lists few are.
    usual.width = percentile(widths, 0.7F);
    usual.indents = indented * 25 > flush;
    return usual;
}

}  // namespace quotelight
