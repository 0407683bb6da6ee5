// SPDX-License-Identifier: Apache-2.0
#include "export/export_view.h"

#include <algorithm>

#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Title and byline stand in the first blocks: a kicker, the title, the byline, the date.
constexpr std::size_t titleWithin = 4;

std::u16string fileNameOf(std::string_view source) {
    const std::size_t slash = source.rfind('/');
    return oneLine(toUtf16(slash == std::string_view::npos ? source : source.substr(slash + 1)));
}

}  // namespace

ExportView::ExportView(const ExportRequest& asked)
    : request(asked),
      article(*asked.reading.article),
      analysis(*asked.reading.analysis),
      numbers(analysis.quotes.size()),
      speakers(speakerCounts(analysis, asked.filter)),
      looks(speakerLooks(analysis)),
      fileName(fileNameOf(asked.source)) {
    number();
    findTitle();
    findOrigin();
}

void ExportView::number() {
    for (QuoteId id = 0; id < analysis.quotes.size(); ++id) {
        if (!request.filter.shows(quote(id))) continue;
        shown.push_back(id);
        numbers[id] = static_cast<std::uint32_t>(shown.size());
    }
}

void ExportView::findTitle() {
    title = oneLine(toUtf16(article.metadata.title));
    const std::size_t seen = std::min(titleWithin, article.blocks.size());
    for (std::size_t i = 0; i < seen && !titleInText; ++i) {
        const Block& block = article.blocks[i];
        if (block.kind != BlockKind::Heading) continue;
        const std::u16string heading = oneLine(slice(article.text, block.span));
        if (title.empty()) title = heading;
        titleInText = title == heading;
        titleFirst = titleInText && i == 0;
    }
    if (title.empty()) title = fileName;
}

// Plain text has its byline among its paragraphs; it is not said twice.
void ExportView::findOrigin() {
    const Metadata& metadata = article.metadata;
    for (const std::string* part : {&metadata.byline, &metadata.date, &metadata.site}) {
        const std::u16string words = oneLine(toUtf16(*part));
        const auto says = [&](const Block& block) {
            return slice(article.text, block.span).find(words) != std::u16string_view::npos;
        };
        const auto seen = std::min(titleWithin, article.blocks.size());
        const auto end = article.blocks.begin() + static_cast<std::ptrdiff_t>(seen);
        if (!words.empty() && std::none_of(article.blocks.begin(), end, says))
            origin.push_back(words);
    }
}

const SpeakerLook& ExportView::look(SpeakerId speaker) const {
    return speaker < looks.size() ? looks[speaker] : m_unknown;
}

std::u16string ExportView::shownText(const Block& block, Span span) const {
    std::u16string text(slice(article.text, span));
    if (block.wrapped) std::replace(text.begin(), text.end(), u'\n', u' ');
    return text;
}

}  // namespace quotelight
