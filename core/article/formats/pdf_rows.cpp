// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_rows.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

#include "article/formats/pdf_measures.h"

namespace quotelight {

namespace {

// Cells are narrower than this part of a full line.
constexpr float narrow = 0.45F;

class TableFinder {
public:
    explicit TableFinder(PdfLayout& layout) : m_layout(layout), m_usual(measure(layout)) {}

    void order();

private:
    using Row = std::vector<std::size_t>;  // lines, from left to right

    const PdfLine& line(std::size_t at) const { return m_layout.lines[at]; }
    std::vector<Row> rowsOf(std::size_t begin, std::size_t end) const;
    bool isTabular(const Row& row) const;
    bool follows(const Row& row, const Row& before) const;
    bool aligned(std::size_t at, const Row& before) const;
    void findTables(std::size_t begin, std::size_t end);
    void number(const std::vector<Row>& rows, std::size_t first, std::size_t last);
    void sort();

    PdfLayout& m_layout;
    const PdfMeasures m_usual;
    std::uint32_t m_rows = 0;
    std::vector<std::size_t> m_places;  // by line: itself, or the first line of its table
};

// The page's lines by their height on it.
std::vector<TableFinder::Row> TableFinder::rowsOf(std::size_t begin, std::size_t end) const {
    std::vector<std::size_t> sorted;
    for (std::size_t at = begin; at < end; ++at)
        sorted.push_back(at);
    std::stable_sort(sorted.begin(), sorted.end(), [this](std::size_t a, std::size_t b) {
        return line(a).box.top < line(b).box.top;
    });
    std::vector<Row> rows;
    for (const std::size_t at : sorted) {
        const bool same = !rows.empty() && line(at).box.top - line(rows.back().front()).box.top <
                                               0.4F * line(at).size;
        if (!same) rows.emplace_back();
        rows.back().push_back(at);
    }
    for (Row& row : rows)
        std::stable_sort(row.begin(), row.end(), [this](std::size_t a, std::size_t b) {
            return line(a).box.left < line(b).box.left;
        });
    return rows;
}

bool TableFinder::isTabular(const Row& row) const {
    if (row.size() < 2) return false;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (line(row[at]).box.width() > narrow * m_usual.width) return false;
        if (at > 0 && line(row[at]).box.left <= line(row[at - 1]).box.right) return false;
    }
    return true;
}

// Whether a cell above begins, ends or lies where this one does.
bool TableFinder::aligned(std::size_t at, const Row& before) const {
    const PdfBox& box = line(at).box;
    return std::any_of(before.begin(), before.end(), [&](std::size_t above) {
        const PdfBox& other = line(above).box;
        return box.left < other.right && other.left < box.right;
    });
}

bool TableFinder::follows(const Row& row, const Row& before) const {
    const float step = line(row.front()).box.top - line(before.front()).box.top;
    if (step > 4 * line(row.front()).size) return false;
    const auto under =
        std::count_if(row.begin(), row.end(), [&](std::size_t at) { return aligned(at, before); });
    return static_cast<std::size_t>(under) * 2 >= row.size() && under >= 2;
}

void TableFinder::findTables(std::size_t begin, std::size_t end) {
    const std::vector<Row> rows = rowsOf(begin, end);
    for (std::size_t first = 0; first < rows.size(); ++first) {
        if (!isTabular(rows[first])) continue;
        std::size_t last = first;
        while (last + 1 < rows.size() && isTabular(rows[last + 1]) &&
               follows(rows[last + 1], rows[last]))
            ++last;
        if (last > first) number(rows, first, last);
        first = last;
    }
}

void TableFinder::number(const std::vector<Row>& rows, std::size_t first, std::size_t last) {
    std::size_t place = rows[first].front();
    for (std::size_t row = first; row <= last; ++row)
        place = std::min(place, *std::min_element(rows[row].begin(), rows[row].end()));
    for (std::size_t row = first; row <= last; ++row) {
        ++m_rows;
        for (const std::size_t at : rows[row]) {
            m_layout.lines[at].row = m_rows;
            m_places[at] = place;
        }
    }
}

// Cells come where the first of them stood, in the order of rows; other lines keep their order.
void TableFinder::sort() {
    std::vector<std::size_t> order(m_places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        if (m_places[a] != m_places[b]) return m_places[a] < m_places[b];
        if (line(a).row != line(b).row) return line(a).row < line(b).row;
        return line(a).box.left < line(b).box.left;
    });
    std::vector<PdfLine> sorted;
    sorted.reserve(order.size());
    for (const std::size_t at : order)
        sorted.push_back(std::move(m_layout.lines[at]));
    m_layout.lines = std::move(sorted);
}

void TableFinder::order() {
    m_places.resize(m_layout.lines.size());
    std::iota(m_places.begin(), m_places.end(), std::size_t{0});
    for (std::size_t begin = 0; begin < m_places.size();) {
        std::size_t end = begin;
        while (end < m_places.size() && line(end).page == line(begin).page)
            ++end;
        findTables(begin, end);
        begin = end;
    }
    if (m_rows > 0) sort();
}

void mergeStretched(std::vector<PdfLine>& lines) {
    constexpr float widest = 2.5F;
    std::size_t kept = 0;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        PdfLine& before = lines[kept];
        PdfLine& line = lines[at];
        const float gap = line.box.left - before.box.right;
        const bool beside = before.page == line.page && before.row == 0 && line.row == 0 &&
                            std::abs(before.box.top - line.box.top) < 0.2F * line.size &&
                            std::abs(before.size - line.size) < 0.1F * line.size;
        if (beside && gap > 0 && gap < widest * line.size) {
            before.words += " " + line.words;
            before.box.right = line.box.right;
        } else if (++kept != at) {
            lines[kept] = std::move(line);
        }
    }
    lines.resize(std::min(kept + 1, lines.size()));
}

}  // namespace

void settleRows(PdfLayout& layout) {
    TableFinder(layout).order();
    mergeStretched(layout.lines);
}

}  // namespace quotelight
