// SPDX-License-Identifier: Apache-2.0
#include "language/tag_features.h"

namespace quotelight {
namespace {

constexpr std::uint32_t noTag = tagCount;

std::optional<Tag> unitTag(char16_t unit) {
    switch (unit) {
        case u',':
            return Tag::Comma;
        case u':':
        case u';':
        case u'\u2026':
            return Tag::Colon;
        case u'\u201C':
        case u'\u2018':
        case u'\u201E':
            return Tag::OpeningMark;
        case u'\u201D':
            return Tag::ClosingMark;
        case u'$':
        case u'\u00A3':
        case u'\u20AC':
            return Tag::Currency;
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<Tag> punctuationTag(std::u16string_view text, const Token& token) {
    if (token.kind == TokenKind::Word || token.kind == TokenKind::Number) return std::nullopt;
    const char16_t unit = text[token.span.begin];
    switch (charClass(unit)) {
        case CharClass::Period:
            return token.span.size() == 1 ? Tag::Stop : Tag::Colon;
        case CharClass::Stop:
            return Tag::Stop;
        case CharClass::Open:
            return Tag::OpeningBracket;
        case CharClass::Close:
            return Tag::ClosingBracket;
        case CharClass::Dash:
        case CharClass::Hyphen:
            return Tag::Colon;
        default:
            return unitTag(unit);
    }
}

void tagFeatures(std::span<const WordForm> forms, std::span<const Tag> tags, std::uint32_t i,
                 FeatureKeys& keys) {
    const auto form = [&](std::int64_t at) -> const WordForm& {
        return at < 0 || at >= static_cast<std::int64_t>(forms.size())
                   ? noWord
                   : forms[static_cast<std::size_t>(at)];
    };
    const std::int64_t at = i;
    const WordForm &word = form(at), &before = form(at - 1), &after = form(at + 1);
    const std::uint32_t first = i == 0;
    const std::uint32_t tag1 = i > 0 ? static_cast<std::uint32_t>(tags[i - 1]) : noTag;
    const std::uint32_t tag2 = i > 1 ? static_cast<std::uint32_t>(tags[i - 2]) : noTag;

    keys.add(0, 0);
    keys.add(1, word.lower);
    keys.add(2, word.exact, first);
    keys.add(3, word.shape, first);
    keys.add(4, word.prefix[0], word.suffix[0]);
    keys.add(5, word.prefix[1]);
    keys.add(6, word.prefix[2]);
    keys.add(7, word.suffix[1]);
    keys.add(8, word.suffix[2]);
    keys.add(9, word.suffix[3]);
    keys.add(10, word.suffix[2], word.shape);
    keys.add(11, before.lower);
    keys.add(12, after.lower);
    keys.add(13, form(at - 2).lower);
    keys.add(14, form(at + 2).lower);
    keys.add(15, before.lower, word.lower);
    keys.add(16, word.lower, after.lower);
    keys.add(17, before.lower, after.lower);
    keys.add(18, after.suffix[2]);
    keys.add(19, after.shape, word.shape);
    keys.add(20, before.shape, word.shape);
    keys.add(21, tag1);
    keys.add(22, tag1, tag2);
    keys.add(23, tag1, word.lower);
    keys.add(24, tag1, word.suffix[2]);
    keys.add(25, tag1, tag2, word.lower);
    keys.add(26, tag1, after.lower);
    keys.add(27, tag1, after.suffix[2]);
    keys.add(28, tag1, before.lower);
    keys.add(29, form(at + 2).suffix[2]);
    keys.add(30, after.lower, form(at + 2).lower);
}

}  // namespace quotelight
