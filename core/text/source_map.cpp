// SPDX-License-Identifier: Apache-2.0
#include "text/source_map.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace quotelight {

namespace {

// The run that holds the unit, or the first behind it.
std::vector<SourceRun>::const_iterator runAt(const std::vector<SourceRun>& runs,
                                             std::uint32_t unit) {
    return std::upper_bound(
        runs.begin(), runs.end(), unit,
        [](std::uint32_t sought, const SourceRun& run) { return sought < run.text + run.size; });
}

// From `byte` at `unit` on to the byte at `end`.
std::uint32_t advanced(std::uint32_t byte, std::u16string_view text, std::uint32_t unit,
                       std::uint32_t end, ByteWidth width) {
    if (width == ByteWidth::Single) return byte + (end - unit);
    if (width == ByteWidth::Utf16) return byte + 2 * (end - unit);
    while (unit < end) {
        char32_t character = 0;
        U16_NEXT(text, unit, text.size(), character);
        byte += bytesOf(width, character);
    }
    return byte;
}

bool follows(const SourceRun& last, const SourceRun& next) {
    return last.text + last.size == next.text && last.byte + last.bytes == next.byte;
}

}  // namespace

std::uint32_t bytesOf(ByteWidth width, char32_t character) {
    switch (width) {
        case ByteWidth::Utf8:
            return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        case ByteWidth::Utf16:
            return character < 0x10000 ? 2 : 4;
        case ByteWidth::Utf32:
            return 4;
        case ByteWidth::Single:
            return 1;
        case ByteWidth::Double:
            return character < 0x80 ? 1 : 2;
        case ByteWidth::Whole:
            break;
    }
    return 0;
}

std::uint32_t SourceMap::byteOf(const SourceRun& run, std::u16string_view text,
                                std::uint32_t unit) {
    if (run.width == ByteWidth::Whole)
        return unit == run.text + run.size ? run.byte + run.bytes : run.byte;
    return advanced(run.byte, text, run.text, unit, run.width);
}

std::optional<ByteRange> SourceMap::bytes(std::u16string_view text, Span span) const {
    const auto first = runAt(m_runs, span.begin);
    if (span.empty() || first == m_runs.end() || first->text >= span.end) return {};
    auto last = runAt(m_runs, span.end - 1);
    if (last == m_runs.end() || last->text >= span.end) --last;
    const std::uint32_t end = std::min(span.end, last->text + last->size);
    ByteRange range;
    range.begin = byteOf(*first, text, std::max(span.begin, first->text));
    range.end = last->width == ByteWidth::Whole ? std::size_t{last->byte} + last->bytes
                                                : byteOf(*last, text, end);
    if (range.begin >= range.end) return {};
    return range;
}

void SourceMap::add(const SourceRun& run) {
    if (!m_runs.empty()) {
        SourceRun& last = m_runs.back();
        const bool exact = last.width == run.width && run.width != ByteWidth::Whole;
        if (exact && follows(last, run) && last.size + run.size <= longestRun) {
            last.size += run.size;
            last.bytes += run.bytes;
            return;
        }
        if (m_runs.size() >= mostRuns) {
            last.width = ByteWidth::Whole;
            last.size = run.text + run.size - last.text;
            last.bytes = std::max(last.byte + last.bytes, run.byte + run.bytes) - last.byte;
            return;
        }
    }
    m_runs.push_back(run);
}

namespace {

constexpr bool isWhite(char16_t unit) {
    return unit == u' ' || (unit >= u'\t' && unit <= u'\r');
}

// Whether the same characters stand in both, but for white space, of which each has one byte.
bool isVerbatim(std::u16string_view text, std::u16string_view source) {
    return std::equal(text.begin(), text.end(), source.begin(), source.end(),
                      [](char16_t one, char16_t other) {
                          return one == other || (isWhite(one) && isWhite(other));
                      });
}

// Puts one map behind another. Origins mostly follow each other in the source, so the place of the
// last is where the next is sought from.
class Composer {
public:
    Composer(std::u16string_view text, std::u16string_view sourceText, const SourceMap& source)
        : m_text(text), m_sourceText(sourceText), m_source(source) {}

    void add(const TextOrigin& origin) {
        const bool verbatim =
            origin.text.size() == origin.source.size() &&
            isVerbatim(slice(m_text, origin.text), slice(m_sourceText, origin.source));
        verbatim ? addVerbatim(origin) : addWhole(origin);
    }

    SourceMap take() { return std::move(m_out); }

private:
    void addWhole(const TextOrigin& origin) {
        const auto range = m_source.bytes(m_sourceText, origin.source);
        if (!range) return;
        m_out.add({origin.text.begin, origin.text.size(), static_cast<std::uint32_t>(range->begin),
                   static_cast<std::uint32_t>(range->end - range->begin), ByteWidth::Whole});
    }

    void addVerbatim(const TextOrigin& origin) {
        const auto& runs = m_source.runs();
        for (auto run = runAt(runs, origin.source.begin);
             run != runs.end() && run->text < origin.source.end; ++run) {
            const std::uint32_t begin = std::max(run->text, origin.source.begin);
            const std::uint32_t end = std::min(run->text + run->size, origin.source.end);
            const std::uint32_t text = origin.text.begin + (begin - origin.source.begin);
            const bool whole = run->width == ByteWidth::Whole;
            const std::uint32_t byte = whole ? run->byte : place(*run, begin);
            const std::uint32_t byteEnd = whole ? run->byte + run->bytes : place(*run, end);
            m_out.add({text, end - begin, byte, byteEnd - byte, run->width});
        }
    }

    std::uint32_t place(const SourceRun& run, std::uint32_t unit) {
        const bool onward = m_unit >= run.text && m_unit <= unit && m_run == run.text;
        m_byte = onward ? advanced(m_byte, m_sourceText, m_unit, unit, run.width)
                        : SourceMap::byteOf(run, m_sourceText, unit);
        m_unit = unit;
        m_run = run.text;
        return m_byte;
    }

    std::u16string_view m_text, m_sourceText;
    const SourceMap& m_source;
    SourceMap m_out;
    std::uint32_t m_run = ~std::uint32_t{0};  // where the last place was: its run, unit and byte
    std::uint32_t m_unit = 0;
    std::uint32_t m_byte = 0;
};

}  // namespace

SourceMap composed(std::u16string_view text, const std::vector<TextOrigin>& origins,
                   std::u16string_view sourceText, const SourceMap& source) {
    Composer composer(text, sourceText, source);
    const auto size = static_cast<std::uint32_t>(text.size());
    for (TextOrigin origin : origins) {
        if (origin.text.begin >= size) continue;
        const std::uint32_t excess = origin.text.end - std::min(origin.text.end, size);
        if (origin.text.size() == origin.source.size()) origin.source.end -= excess;
        origin.text.end -= excess;
        composer.add(origin);
    }
    return composer.take();
}

}  // namespace quotelight
