// SPDX-License-Identifier: Apache-2.0
#include "article/formats/docx_numbering.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <utility>

#include "article/formats/list_numbers.h"

namespace quotelight {

namespace {

constexpr const char* bullet = "•";
constexpr int greatestNumber = 999'999;

int number(std::string_view digits, int otherwise) {
    int value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return std::clamp(value, 0, greatestNumber);
}

std::string_view valueOf(const XmlTree& tree, XmlNode at, std::string_view name) {
    const XmlNode child = tree.child(at, name);
    return child == noNode ? std::string_view{} : tree.attribute(child, "w:val");
}

std::string written(int value, std::string_view format) {
    if (format == "lowerLetter") return letterNumber(value, false);
    if (format == "upperLetter") return letterNumber(value, true);
    if (format == "lowerRoman") return romanNumber(value, false);
    if (format == "upperRoman") return romanNumber(value, true);
    const std::string plain = std::to_string(value);
    return format == "decimalZero" && value < 10 ? "0" + plain : plain;
}

}  // namespace

DocxNumbering::Level DocxNumbering::readLevel(const XmlTree& tree, XmlNode at) {
    Level level;
    if (const std::string_view format = valueOf(tree, at, "w:numFmt"); !format.empty())
        level.format = format;
    level.words = std::string(valueOf(tree, at, "w:lvlText").substr(0, 64));
    level.start = number(valueOf(tree, at, "w:start"), 1);
    return level;
}

DocxNumbering::DocxNumbering(const XmlTree& tree) {
    const XmlNode root = tree.root();
    if (root == noNode) return;
    std::map<std::string, Levels, std::less<>> definitions;
    for (XmlNode at = tree.firstChild(root); at != noNode; at = tree.nextSibling(at)) {
        if (tree.name(at) == "w:num") readList(tree, at, definitions);
        if (tree.name(at) != "w:abstractNum") continue;
        Levels& levels = definitions[std::string(tree.attribute(at, "w:abstractNumId"))];
        for (XmlNode below = tree.firstChild(at); below != noNode;
             below = tree.nextSibling(below)) {
            const int level = number(tree.attribute(below, "w:ilvl"), 0);
            if (tree.name(below) == "w:lvl" && level < depth)
                levels[static_cast<std::size_t>(level)] = readLevel(tree, below);
        }
    }
}

void DocxNumbering::readList(const XmlTree& tree, XmlNode at,
                             const std::map<std::string, Levels, std::less<>>& definitions) {
    List list;
    list.definition = valueOf(tree, at, "w:abstractNumId");
    const auto definition = definitions.find(list.definition);
    if (definition != definitions.end()) list.levels = definition->second;
    for (XmlNode below = tree.firstChild(at); below != noNode; below = tree.nextSibling(below)) {
        const int place = number(tree.attribute(below, "w:ilvl"), 0);
        if (tree.name(below) != "w:lvlOverride" || place >= depth) continue;
        const auto level = static_cast<std::size_t>(place);
        if (const XmlNode own = tree.child(below, "w:lvl"); own != noNode)
            list.levels[level] = readLevel(tree, own);
        if (const std::string_view start = valueOf(tree, below, "w:startOverride"); !start.empty())
            list.restart[level] = number(start, 1) + 1;
    }
    m_lists.emplace(tree.attribute(at, "w:numId"), std::move(list));
}

std::string DocxNumbering::next(std::string_view id, int place) {
    const auto found = m_lists.find(id);
    if (found == m_lists.end()) return bullet;
    List& list = found->second;
    const auto level = static_cast<std::size_t>(std::clamp(place, 0, depth - 1));
    Counter& counter = m_counters[list.definition];
    if (list.restart[level] > 0)
        counter.at[level] = std::exchange(list.restart[level], 0) - 1;
    else if (counter.begun[level])
        counter.at[level] = std::min(counter.at[level] + 1, greatestNumber);
    else
        counter.at[level] = list.levels[level].start;
    counter.begun[level] = true;
    const auto deeper = counter.begun.begin() + static_cast<std::ptrdiff_t>(level) + 1;
    std::fill(deeper, counter.begun.end(), false);
    return marker(list, counter, level);
}

std::string DocxNumbering::marker(const List& list, const Counter& counter, std::size_t level) {
    const Level& shown = list.levels[level];
    if (shown.format == "bullet") return bullet;
    if (shown.format == "none") return {};
    std::string words;
    for (std::size_t at = 0; at < shown.words.size(); ++at) {
        const char digit = at + 1 < shown.words.size() ? shown.words[at + 1] : '0';
        if (shown.words[at] != '%' || digit < '1' || digit > '9') {
            words.push_back(shown.words[at]);
            continue;
        }
        const auto of = static_cast<std::size_t>(digit - '1');
        const int value = counter.begun[of] ? counter.at[of] : list.levels[of].start;
        words += written(value, list.levels[of].format);
        ++at;
    }
    return words;
}

}  // namespace quotelight
