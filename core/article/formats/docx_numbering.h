// SPDX-License-Identifier: Apache-2.0
#pragma once

// The markers of a Word document's lists, counted as its paragraphs come. One thread at a time.

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "article/formats/xml_tree.h"

namespace quotelight {

class DocxNumbering {
public:
    DocxNumbering() = default;
    explicit DocxNumbering(const XmlTree& numbering);

    // Whether there is such a list; id "0" takes a paragraph out of its style's.
    bool has(std::string_view list) const { return m_lists.find(list) != m_lists.end(); }
    // The next item's marker ("•", "3.", "b)"), and counts it. Levels from 0.
    std::string next(std::string_view list, int level);

private:
    static constexpr int depth = 9;

    struct Level {
        std::string format = "decimal";  // w:numFmt
        std::string words;               // "%1.%2."
        int start = 1;
    };
    using Levels = std::array<Level, depth>;
    struct List {
        std::string definition;  // lists of one definition count on
        Levels levels;
        std::array<int, depth> restart{};  // 0: none; else the first number, plus one
    };
    struct Counter {
        std::array<int, depth> at{};
        std::array<bool, depth> begun{};
    };

    static Level readLevel(const XmlTree& tree, XmlNode at);
    void readList(const XmlTree& tree, XmlNode at,
                  const std::map<std::string, Levels, std::less<>>& definitions);

    static std::string marker(const List& list, const Counter& counter, std::size_t level);

    std::map<std::string, List, std::less<>> m_lists;
    std::map<std::string, Counter, std::less<>> m_counters;  // by definition
};

}  // namespace quotelight
