// SPDX-License-Identifier: Apache-2.0
// Articles made by chance, with quotes, styles and names across one another and across blocks, in
// every format: what comes out is always sound.
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

#include "export/exporter.h"
#include "made_reading.h"
#include "readable.h"
#include "support/catch.h"
#include "tei_rules.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

class Chance {
public:
    explicit Chance(unsigned seed) : m_numbers(seed) {}

    // 0 to `most` - 1. Not std::uniform_int_distribution, which differs between libraries.
    std::uint32_t below(std::size_t most) { return static_cast<std::uint32_t>(m_numbers() % most); }

    MadeReading reading() {
        MadeReading made;
        made.analysis.language = "en";
        blocks(made);
        for (std::uint32_t i = below(5); i > 0; --i)
            speaker(made);
        for (std::uint32_t i = below(8); i > 0; --i)
            quote(made);
        std::sort(made.analysis.quotes.begin(), made.analysis.quotes.end(),
                  [](const AttributedQuote& a, const AttributedQuote& b) {
                      return a.parts.front() < b.parts.front();
                  });
        styles(made);
        return made;
    }

private:
    void blocks(MadeReading& made) {
        for (std::uint32_t i = below(9); i > 0; --i) {
            std::u16string words = u"x";
            for (std::uint32_t length = below(40); length > 0; --length)
                words += character();
            made.block(static_cast<BlockKind>(below(8)), words + u"x",
                       static_cast<std::uint8_t>(below(5)), below(3) == 0 ? "1." : "");
            made.article.blocks.back().wrapped = below(2) == 0;
            if (below(4) == 0)
                made.article.images.push_back(
                    {made.article.blocks.back().span.begin, "a <b> & \"c\"", nullptr});
        }
    }

    char16_t character() {
        using namespace std::string_view_literals;
        constexpr std::u16string_view all =
            u"aaabc  ..\n\t“”‘’\"'<>&]=+-@|*_`#\0\x01\r\u0085\u2028\u202E\uFFFE\u0301é日"
            u"\xD83D\xDEA2"sv;
        return all[below(all.size())];
    }

    // Somewhere in the text, not empty.
    Span span(const MadeReading& made) {
        const auto size = static_cast<std::uint32_t>(made.article.text.size());
        const std::uint32_t begin = below(size - 1);
        return {begin, begin + 1 + below(std::min<std::uint32_t>(size - begin - 1, 30) + 1)};
    }

    void speaker(MadeReading& made) {
        if (made.article.text.size() < 2) return;
        made.speaker(std::u16string(slice(made.article.text, span(made))), u"]]></script>",
                     static_cast<SpeakerKind>(below(4)));
        for (std::uint32_t i = below(4); i > 0; --i)
            made.analysis.speakers.back().mentions.push_back(span(made));
    }

    void quote(MadeReading& made) {
        if (made.article.text.size() < 2) return;
        AttributedQuote quote;
        quote.kind = static_cast<QuoteKind>(below(3));
        quote.parts = {span(made)};
        const auto size = static_cast<std::uint32_t>(made.article.text.size());
        if (const std::uint32_t begin = quote.parts[0].end + below(9); begin + 3 < size)
            quote.parts.push_back({begin, begin + 1 + below(size - begin - 1)});
        const auto speakers = made.analysis.speakers.size();
        if (speakers > 0 && below(4) > 0) {
            quote.attribution.speaker = below(speakers);
            quote.attribution.confidence = below(100) / 100.0;
            quote.attribution.mention = span(made);
            quote.attribution.cue = span(made);
        }
        quote.attribution.reason = "<because> \x01 ]]> \"it\"\n= so";
        made.analysis.quotes.push_back(quote);
    }

    // Nested or disjoint, in order of begin.
    void styles(MadeReading& made) {
        for (const Block& block : made.article.blocks) {
            if (below(2) == 0 || block.span.size() < 4) continue;
            const std::uint32_t begin = block.span.begin + below(block.span.size() / 2);
            const Span outer{begin, begin + 1 + below(block.span.end - begin - 1)};
            made.article.styles.push_back({outer, StyleKind::Link, "https://x.example/?a&b"});
            made.article.styles.push_back(
                {{outer.begin, outer.begin + 1 + below(outer.size())}, StyleKind::Strong, {}});
        }
    }

    std::mt19937 m_numbers;
};

void checkHtml(const std::string& page) {
    htmlDocPtr document = htmlReadMemory(page.data(), static_cast<int>(page.size()), "a.html",
                                         "UTF-8", HTML_PARSE_NONET | HTML_PARSE_NOERROR);
    CHECK(document != nullptr);
    CHECK(page.find("<script") == std::string::npos);
    xmlFreeDoc(document);
}

void check(const Exporter& exporter, const std::string& bytes) {
    const std::string extension = exporter.extension();
    if (std::string_view(exporter.id()) == "tei") {
        const Owned<xmlDoc> document = parsed(bytes);
        REQUIRE(document);
        CHECK(invalid(document.get()) == "");
        checkPointers(document.get());
    } else if (extension == "svg") {
        CHECK(parsed(bytes));
    } else if (extension.starts_with("json") || extension == "ndjson") {
        CHECK(nlohmann::json::accept(bytes));
    } else if (extension == "html") {
        checkHtml(bytes);
    } else if (isPackage(bytes)) {
        CHECK_FALSE(unzipped(bytes).empty());
        for (const auto& [name, content] : unzipped(bytes))
            if (content.starts_with("<?xml")) CHECK(parsed(content));
    }
}

}  // namespace

TEST_CASE("Whatever crosses whatever, exports are sound", "[export][random]") {
    Filter all;
    all.indirect = true;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const MadeReading made = Chance(seed).reading();
        const Reading reading = made.reading();
        for (const Exporter* exporter : exporters()) {
            INFO(exporter->id() << ", seed " << seed);
            if (std::string_view(exporter->id()) == "png" && seed % 50 != 0) continue;
            const Result<std::string> bytes = exporter->write({reading, all, "a.txt"});
            REQUIRE(bytes);
            check(*exporter, *bytes);
        }
    }
}
