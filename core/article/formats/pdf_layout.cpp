// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_layout.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <map>
#include <utility>

#include "article/formats/json_fields.h"
#include "article/formats/pdf_kinds.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Words that stand nearer than this part of their height are one: only their look differs.
constexpr float joined = 0.06F;

// A word so much smaller than its line and above its foot is raised.
constexpr float small = 0.8F;

std::string_view attribute(std::string_view tag, std::string_view name) {
    const std::string key = " " + std::string(name) + "=\"";
    const auto begin = tag.find(key);
    if (begin == std::string_view::npos) return {};
    const auto value = begin + key.size();
    const auto end = tag.find('"', value);
    return end == std::string_view::npos ? std::string_view() : tag.substr(value, end - value);
}

float number(std::string_view tag, std::string_view name) {
    const std::string_view digits = attribute(tag, name);
    float value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    // Broken files say that words stand in the infinite.
    return value > -1e6F && value < 1e6F ? value : 0;
}

PdfBox boxOf(std::string_view tag) {
    return {number(tag, "xMin"), number(tag, "yMin"), number(tag, "xMax"), number(tag, "yMax")};
}

struct Word {
    PdfBox box;
    std::string text;
};

bool isNoteMark(std::string_view text) {
    if (text.empty() || text.size() > 3) return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '*' || c == ','; });
}

// Letters drawn as one (ﬁ), and hyphens of lines' ends under another name.
std::string plainLetters(const std::string& utf8) {
    static constexpr std::u16string_view ligatures[] = {u"ff",  u"fi", u"fl", u"ffi",
                                                        u"ffl", u"st", u"st"};
    std::u16string plain;
    for (const char16_t unit : toUtf16(utf8)) {
        if (unit >= 0xFB00 && unit <= 0xFB06)
            plain += ligatures[unit - 0xFB00];
        else
            plain += unit;
    }
    return toUtf8(plain);
}

class LayoutReader {
public:
    PdfLayout read(std::string_view xhtml);

private:
    void element(std::string_view tag, std::string_view after);
    void endLine();
    void attachBullets();
    float usualHeight() const;

    PdfLayout m_layout;
    std::vector<Word> m_words;  // of the open line
    std::uint32_t m_block = 0;
};

// Bullets may stand in blocks of their own: each goes before the line that stands beside it.
void LayoutReader::attachBullets() {
    using Place = std::pair<std::uint32_t, int>;  // page, and where its middle is, in steps
    constexpr float step = 4;
    const auto placeOf = [](const PdfLine& line) {
        return Place{line.page, static_cast<int>((line.box.top + line.box.bottom) / 2 / step)};
    };
    std::map<Place, std::size_t> leftmost;  // of the lines that are no bullets
    std::vector<PdfLine>& lines = m_layout.lines;
    const auto isBullet = [](const PdfLine& line) {
        return bulletSize(line.words + " x") == line.words.size() + 1;
    };
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (isBullet(lines[at])) continue;
        const auto [found, fresh] = leftmost.emplace(placeOf(lines[at]), at);
        if (!fresh && lines[at].box.left < lines[found->second].box.left) found->second = at;
    }
    for (PdfLine& bullet : lines) {
        if (!isBullet(bullet)) continue;
        const Place place = placeOf(bullet);
        for (const int shift : {0, -1, 1}) {
            const auto found = leftmost.find({place.first, place.second + shift});
            if (found == leftmost.end()) continue;
            PdfLine& line = lines[found->second];
            const float gap = line.box.left - bullet.box.right;
            if (gap < 0 || gap > 4 * line.size || isBullet(line)) continue;
            line.words.insert(0, bullet.words + " ");
            bullet.words.clear();
            break;
        }
    }
    std::erase_if(lines, [](const PdfLine& line) { return line.words.empty(); });
}

PdfLayout LayoutReader::read(std::string_view xhtml) {
    while (!xhtml.empty()) {
        const auto begin = xhtml.find('<');
        if (begin == std::string_view::npos) break;
        const auto end = xhtml.find('>', begin);
        if (end == std::string_view::npos) break;
        const std::string_view tag = xhtml.substr(begin, end - begin);
        xhtml.remove_prefix(end + 1);
        element(tag, xhtml.substr(0, xhtml.find('<')));
    }
    endLine();
    attachBullets();
    return std::move(m_layout);
}

void LayoutReader::element(std::string_view tag, std::string_view after) {
    if (tag.starts_with("<word ")) {
        m_words.push_back({boxOf(tag), plainLetters(withoutReferences(after))});
    } else if (tag == "</line") {
        endLine();
    } else if (tag.starts_with("<block ")) {
        ++m_block;
    } else if (tag.starts_with("<page ")) {
        m_layout.pages.push_back({number(tag, "width"), number(tag, "height")});
        m_layout.complete = false;
    } else if (tag == "</page") {
        m_layout.complete = true;
    } else if (tag == "<title") {
        m_layout.title = withoutReferences(after);
    } else if (tag.starts_with("<meta ")) {
        const std::string_view name = attribute(tag, "name");
        const std::string content = withoutReferences(attribute(tag, "content"));
        if (name == "Author") m_layout.author = content;
        if (name == "CreationDate") m_layout.date = content;
    }
}

// The height that most letters of the line have.
float LayoutReader::usualHeight() const {
    std::map<int, std::size_t> letters;  // by height in steps of half a point
    float best = 0;
    std::size_t most = 0;
    for (const Word& word : m_words) {
        std::size_t& sum = letters[static_cast<int>(word.box.height() * 2)];
        sum += word.text.size();
        if (sum <= most) continue;
        most = sum;
        best = word.box.height();
    }
    return best;
}

void LayoutReader::endLine() {
    PdfLine line;
    line.size = usualHeight();
    const std::vector<Word> words = std::exchange(m_words, {});
    float right = 0;
    for (const Word& word : words) {
        if (word.text.empty()) continue;
        const bool first = line.words.empty();
        const bool raised = word.box.height() < small * line.size && isNoteMark(word.text);
        if (raised && !first) continue;  // the number of a note
        line.raised = line.raised || raised;
        if (!first && word.box.left - right > joined * line.size) line.words += ' ';
        line.words += word.text;
        right = word.box.right;
        line.box = first ? word.box
                         : PdfBox{std::min(line.box.left, word.box.left),
                                  std::min(line.box.top, word.box.top),
                                  std::max(line.box.right, word.box.right),
                                  std::max(line.box.bottom, word.box.bottom)};
        if (raised) line.words += ' ';
    }
    if (line.words.empty() || m_layout.pages.empty()) return;
    line.page = static_cast<std::uint32_t>(m_layout.pages.size()) - 1;
    line.block = m_block;
    m_layout.lines.push_back(std::move(line));
}

}  // namespace

PdfLayout readPdfLayout(std::string_view xhtml) {
    return LayoutReader().read(xhtml);
}

}  // namespace quotelight
