// SPDX-License-Identifier: Apache-2.0
#include "cli/quote_report.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "cli/name_bytes.h"
#include "export/line_wrapper.h"
#include "export/quote_words.h"
#include "presentation/speaker_counts.h"
#include "presentation/speaker_looks.h"
#include "text/utf.h"

namespace quotelight::cli {

namespace {

constexpr std::size_t indent = 7;  // room for "¶ 123  "

// The terminal's own colours, so that they suit its background; in the order of the palette.
constexpr const char* colourCodes[colourCount + 1] = {"34", "31", "32", "35",
                                                      "33", "36", "93", "90"};

class Report {
public:
    Report(const ExportRequest& request, const Terminal& terminal)
        : m_request(request),
          m_article(*request.reading.article),
          m_analysis(*request.reading.analysis),
          m_terminal(terminal),
          m_looks(speakerLooks(m_analysis)) {}

    std::string quotes() {
        heading();
        for (const AttributedQuote& quote : m_analysis.quotes)
            if (m_request.filter.shows(quote)) writeQuote(quote);
        return std::move(m_out);
    }

    std::string speakers() {
        heading();
        if (!m_analysis.speakers.empty()) m_out += '\n';
        for (const auto& [id, quotes] : speakerCounts(m_analysis, m_request.filter))
            if (id != noSpeaker) writeSpeaker(id, quotes);
        return std::move(m_out);
    }

private:
    void heading() {
        const std::string source = nameInMessage(m_request.source);
        styled("1", source);
        m_out += "  " + summary(m_request);
        if (m_analysis.language != "und") m_out += " · " + m_analysis.language;
        m_out += '\n';
    }

    void writeQuote(const AttributedQuote& quote) {
        std::string place = "¶ " + std::to_string(paragraphNumber(m_article, quote));
        const std::size_t columns = place.size() - 1;  // ¶ takes two bytes
        m_out += '\n';
        styled("2", place);
        m_out.append(columns < indent ? indent - columns : 1, ' ');
        bool first = true;
        for (std::u16string_view line : m_wrapper.wrap(m_words = quoteOnOneLine(m_article, quote),
                                        m_terminal.width - indent)) {
            if (!first) m_out.append(indent, ' ');
            m_out += toUtf8(line) + '\n';
            first = false;
        }
        writeAttribution(quote);
    }

    void writeAttribution(const AttributedQuote& quote) {
        const SpeakerId speaker = quote.attribution.speaker;
        m_out.append(indent, ' ');
        m_out += "— ";
        if (speaker != noSpeaker)
            writeName(speaker);
        else
            styled("1", "Speaker unknown");
        const std::string reason = why(quote, " · ");
        m_out += (reason.empty() ? "" : " · " + reason) + '\n';
    }

    void writeName(SpeakerId speaker) {
        const std::string colour = colourCodes[std::min(m_looks[speaker].colour, greyColour)];
        styled("1;" + colour, toUtf8(nameOnOneLine(m_analysis, speaker)));
        const std::u16string description = descriptionOnOneLine(m_analysis, speaker);
        if (!description.empty()) m_out += ", " + toUtf8(description);
    }

    void writeSpeaker(SpeakerId id, std::uint32_t quotes) {
        const std::string count = std::to_string(quotes);
        m_out.append(count.size() < 5 ? 5 - count.size() : 0, ' ');
        m_out += count + "  ";
        writeName(id);
        m_out += '\n';
    }

    void styled(const std::string& codes, const std::string& text) {
        if (m_terminal.colour) m_out += "\x1b[" + codes + 'm';
        m_out += text;
        if (m_terminal.colour) m_out += "\x1b[0m";
    }

    const ExportRequest& m_request;
    const Article& m_article;
    const Analysis& m_analysis;
    Terminal m_terminal;
    std::vector<SpeakerLook> m_looks;
    LineWrapper m_wrapper;
    std::u16string m_words;  // of the quote being written; the wrapped lines are views into it
    std::string m_out;
};

}  // namespace

std::string quoteReport(const ExportRequest& request, const Terminal& terminal) {
    return Report(request, terminal).quotes();
}

std::string speakerReport(const ExportRequest& request, const Terminal& terminal) {
    return Report(request, terminal).speakers();
}

}  // namespace quotelight::cli
