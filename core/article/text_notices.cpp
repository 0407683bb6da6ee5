// SPDX-License-Identifier: Apache-2.0
#include "article/text_notices.h"

#include <string>
#include <utility>

#include "text/encodings.h"

namespace quotelight {

namespace {

// "1 byte", "3 bytes".
std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

const char* was(std::size_t count) {
    return count == 1 ? "was" : "were";
}

Notice guessed(const Decoded& decoded) {
    return {NoticeCode::EncodingGuessed,
            "The file does not say its encoding; " + encodingTitle(decoded.encoding) +
                " was guessed. If letters look wrong, choose another encoding.",
            {}};
}

Notice invalid(const Decoded& decoded) {
    return {NoticeCode::InvalidBytes,
            counted(decoded.invalidBytes, "byte") + " could not be read as " +
                encodingTitle(decoded.encoding) + " and " + was(decoded.invalidBytes) +
                " replaced by “\uFFFD”. Another encoding can be chosen.",
            {}};
}

Notice controls(const Decoded& decoded) {
    return {NoticeCode::ControlCharacters,
            "The file holds " + counted(decoded.controls, "control character") +
                ", shown as signs or not at all. It may be damaged, or not be a text.",
            {}};
}

Notice hiddenMarks(const Decoded& decoded) {
    return {NoticeCode::HiddenDirection,
            "The text holds " + counted(decoded.directionMarks, "hidden direction mark") +
                ", which can make words appear in another order than they are written.",
            {}};
}

}  // namespace

std::vector<Notice> decodingNotices(const Decoded& decoded) {
    std::vector<Notice> notices;
    if (decoded.guessed) notices.push_back(guessed(decoded));
    if (decoded.invalidBytes > 0) notices.push_back(invalid(decoded));
    if (decoded.controls > 0) notices.push_back(controls(decoded));
    if (decoded.directionMarks > 0) notices.push_back(hiddenMarks(decoded));
    return notices;
}

void adoptText(Article& article, Decoded decoded) {
    article.notices = decodingNotices(decoded);
    article.encoding = std::move(decoded.encoding);
    article.encodingGuessed = decoded.guessed;
    article.text = std::move(decoded.text);
}

void noteCut(Article& article) {
    article.notices.push_back({NoticeCode::StoppedEarly,
                               "The text could not be read to its end: its markup is too much for "
                               "this program. What follows is missing.",
                               {}});
}

void noteEmptiness(Article& article) {
    if (!article.blocks.empty()) return;
    article.notices.push_back(
        {NoticeCode::EmptyText, "There is nothing to read: the file holds no text.", {}});
}

}  // namespace quotelight
