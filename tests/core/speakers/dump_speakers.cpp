// SPDX-License-Identifier: Apache-2.0
#include "core/speakers/dump_speakers.h"

#include "language/models.h"
#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/find_speakers.h"
#include "text/utf.h"

namespace quotelight::test {

namespace {

struct Found {
    Article article;
    Speakers speakers;
};

// One paragraph a line.
Article articleOf(std::string_view text) {
    Article article;
    article.text = toUtf16(text);
    std::uint32_t begin = 0;
    const auto size = static_cast<std::uint32_t>(article.text.size());
    for (std::uint32_t i = 0; i <= size; ++i) {
        if (i < size && article.text[i] != u'\n') continue;
        if (i > begin) article.blocks.push_back({{begin, i}, BlockKind::Paragraph, 0, {}, false});
        begin = i + 1;
    }
    return article;
}

// The program's own models; the tests of names and pronouns judge them together.
const Models* models() {
    static const auto loaded = Models::load(Models::defaultFolder());
    return loaded.ok() ? loaded.value().get() : nullptr;
}

Found find(std::string_view text) {
    Found found{articleOf(text), {}};
    const Tokens tokens = tokenise(found.article);
    const MarkedText marked = findMarked(found.article, "en");
    found.speakers = findSpeakers(found.article, tokens, marked, models());
    return found;
}

// Those that some mention stands for.
std::vector<Speaker> meant(const Speakers& speakers) {
    std::vector<bool> stood(speakers.speakers.size(), false);
    for (const Mention& mention : speakers.mentions)
        if (mention.speaker != noSpeaker) stood[mention.speaker] = true;
    std::vector<Speaker> kept;
    for (std::size_t s = 0; s < stood.size(); ++s)
        if (stood[s]) kept.push_back(speakers.speakers[s]);
    return kept;
}

std::string words(const Found& found, Span span) {
    return toUtf8(slice(found.article.text, span));
}

}  // namespace

std::string dumpSpeakers(std::string_view text) {
    const Found found = find(text);
    std::string dump;
    for (const Speaker& speaker : meant(found.speakers)) {
        if (!dump.empty()) dump += '\n';
        dump += toUtf8(speaker.name);
        if (!speaker.description.empty())
            dump.append(" (").append(toUtf8(speaker.description)).append(")");
        dump += ':';
        for (const std::uint32_t m : speaker.mentions)
            dump.append(" [").append(words(found, found.speakers.mentions[m].span)).append("]");
    }
    return dump;
}

std::string speakerNames(std::string_view text) {
    std::string dump;
    for (const Speaker& speaker : meant(find(text).speakers)) {
        if (!dump.empty()) dump += "; ";
        dump += toUtf8(speaker.name);
    }
    return dump;
}

std::string dumpMentions(std::string_view text) {
    const Found found = find(text);
    std::string dump;
    for (const Mention& mention : found.speakers.mentions) {
        if (!dump.empty()) dump += ' ';
        const bool known = mention.speaker != noSpeaker;
        dump.append("[").append(words(found, mention.span)).append("=");
        dump.append(known ? toUtf8(found.speakers.speakers[mention.speaker].name) : "-");
        dump.append("]");
    }
    return dump;
}

}  // namespace quotelight::test
