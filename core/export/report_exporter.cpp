// SPDX-License-Identifier: Apache-2.0
// A report on who is quoted in an article: figures, the picture, the speakers, every quote with its
// place and reason. One page that needs nothing beside it: no script, nothing fetched.
#include "export/export_view.h"
#include "export/formats.h"
#include "export/hex_colour.h"
#include "export/html_escape.h"
#include "export/picture.h"
#include "export/quote_words.h"
#include "export/report_style.h"
#include "export/speaker_shares.h"
#include "export/svg_picture.h"
#include "presentation/panel_rows.h"

namespace quotelight {

namespace {

class Report {
public:
    explicit Report(const ExportRequest& request)
        : m_view(request), m_shares(speakerShares(m_view)) {}

    std::string write() {
        head();
        header();
        figures();
        if (!m_view.shown.empty()) {
            picture();
            speakers();
            quotes();
        }
        footer();
        return std::move(m_out) + "</body>\n</html>\n";
    }

private:
    // The policy forbids whatever this does not write, should something slip through.
    void head() {
        m_out =
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Quotelight\">\n<title>Who is quoted: ";
        m_out += html(m_view.title) + "</title>\n<style>";
        m_out += reportStyle;
        m_out += "</style>\n</head>\n<body>\n";
    }

    void header() {
        m_out += "<header>\n<h1>Who is quoted: " + bdi(m_view.title) + "</h1>\n";
        std::string origin;
        for (const std::u16string& part : m_view.origin)
            origin += (origin.empty() ? "" : " · ") + bdi(part);
        if (!origin.empty()) m_out += "<p>" + origin + "</p>\n";
        m_out += "<p>" + summary(m_view.request);
        if (!m_view.fileName.empty() && m_view.fileName != m_view.title)
            m_out += " · from " + bdi(m_view.fileName);
        m_out += "</p>\n</header>\n";
    }

    void figures() {
        const ExportSummary all = exportSummary(m_view.analysis, m_view.request.filter);
        std::array<std::size_t, 3> kinds{};
        for (const SpeakerShare& share : m_shares)
            for (std::size_t kind = 0; kind < kinds.size(); ++kind)
                kinds[kind] += share.kinds[kind];
        m_out += "<dl class=\"figures\">\n";
        figure("Quotes", std::to_string(all.quotes));
        figure("Speakers", std::to_string(all.speakers));
        figure("Direct", std::to_string(kinds[0]));
        figure("Marked words", std::to_string(kinds[1]));
        figure("Reported", std::to_string(kinds[2]));
        figure("Of the text", roundedPercent(quotedShare()));
        figure("Unsure", std::to_string(all.doubtful));
        figure("Speaker unknown", std::to_string(all.unknown));
        m_out += "</dl>\n";
    }

    void figure(std::string_view name, std::string_view value) {
        m_out += "<div><dt>" + html(name) + "</dt><dd>" + html(value) + "</dd></div>\n";
    }

    // Of the article's characters, how many stand in quotes; those inside others count once.
    double quotedShare() const {
        std::uint64_t quoted = 0;
        std::uint32_t until = 0;
        for (QuoteId id : m_view.shown)
            for (Span part : m_view.quote(id).parts) {
                const std::uint32_t begin = std::max(part.begin, until);
                if (part.end > begin) quoted += part.end - begin;
                until = std::max(until, part.end);
            }
        const std::size_t all = m_view.article.text.size();
        return all == 0 ? 0 : static_cast<double>(quoted) / static_cast<double>(all);
    }

    void picture() {
        XmlWriter xml;
        writeSvg(xml, quotesPicture(m_view));
        m_out += "<h2>How much and where</h2>\n<figure>\n" + xml.take() + "</figure>\n";
    }

    void speakers() {
        m_out +=
            "<h2>Speakers</h2>\n<table>\n<thead><tr><th scope=\"col\">Tag</th>"
            "<th scope=\"col\">Speaker</th><th scope=\"col\" class=\"number\">Share</th>"
            "<th scope=\"col\" class=\"number\">Quotes</th>"
            "<th scope=\"col\" class=\"number\">Direct</th>"
            "<th scope=\"col\" class=\"number\">Marked words</th>"
            "<th scope=\"col\" class=\"number\">Reported</th></tr></thead>\n<tbody>\n";
        for (const SpeakerShare& share : m_shares)
            speakerRow(share);
        m_out += "</tbody>\n</table>\n";
    }

    void speakerRow(const SpeakerShare& share) {
        m_out += "<tr><td>" + tag(share.speaker) + "</td><td><a href=\"#" + idOf(share.speaker) +
                 "\">" + nameOf(share.speaker) + "</a>";
        const std::u16string role = descriptionOnOneLine(m_view.analysis, share.speaker);
        if (!role.empty()) m_out += " <span class=\"role\">" + bdi(role) + "</span>";
        m_out += "</td>";
        number(roundedPercent(share.share));
        number(std::to_string(share.quotes));
        for (std::size_t count : share.kinds)
            number(std::to_string(count));
        m_out += "</tr>\n";
    }

    void number(const std::string& value) {
        m_out += "<td class=\"number\">" + html(std::string_view(value)) + "</td>";
    }

    void quotes() {
        m_out += "<h2>Quotes by speaker</h2>\n";
        std::vector<std::vector<QuoteId>> bySpeaker(m_view.analysis.speakers.size() + 1);
        for (QuoteId id : m_view.shown)
            bySpeaker[std::min<std::size_t>(m_view.quote(id).attribution.speaker,
                                            bySpeaker.size() - 1)]
                .push_back(id);
        for (const SpeakerShare& share : m_shares) {
            m_out += "<section id=\"" + idOf(share.speaker) + "\">\n<h3>" + tag(share.speaker) +
                     ' ' + nameOf(share.speaker) + "</h3>\n<ol class=\"quotes\">\n";
            for (QuoteId id : bySpeaker[std::min<std::size_t>(share.speaker, bySpeaker.size() - 1)])
                quote(m_view.quote(id));
            m_out += "</ol>\n</section>\n";
        }
    }

    void quote(const AttributedQuote& quote) {
        m_out += "<li><span class=\"words\">" + bdi(quoteOnOneLine(m_view.article, quote)) +
                 "</span><div class=\"why\">¶ " +
                 std::to_string(paragraphNumber(m_view.article, quote)) + " · " +
                 quoteKindName(quote.kind);
        const std::u16string words = oneLine(sourceWords(m_view.article, quote));
        if (!words.empty()) m_out += " · " + bdi(words);
        const std::string sure = certainty(quote), all = why(quote, " · ");
        if (!all.empty()) m_out += "<br>";
        if (quote.doubtful() && !sure.empty())
            m_out += "<span class=\"unsure\">" + html(std::string_view(sure)) + "</span>" +
                     html(std::string_view(all).substr(sure.size()));
        else
            m_out += html(std::string_view(all));
        m_out += "</div></li>\n";
    }

    void footer() {
        m_out +=
            "<footer>\n<p>Quotes and speakers were found by Quotelight, a program: please "
            "check them against the text before you rely on them. Shares are of the quoted "
            "characters.</p>\n";
        for (const auto* notices : {&m_view.article.notices, &m_view.analysis.notices})
            for (const Notice& notice : *notices)
                m_out += "<p>" + html(std::string_view(notice.message)) + "</p>\n";
        m_out += "</footer>\n";
    }

    std::string nameOf(SpeakerId speaker) const {
        if (speaker == noSpeaker) return "Speaker unknown";
        return bdi(nameOnOneLine(m_view.analysis, speaker));
    }

    static std::string idOf(SpeakerId speaker) {
        return speaker == noSpeaker ? "unknown" : "speaker-" + std::to_string(speaker + 1);
    }

    std::string tag(SpeakerId speaker) const {
        const SpeakerLook& look = m_view.look(speaker);
        return R"(<span class="tag" style="border-color:)" +
               hexColour(speakerColour(look.colour, false)) + "\">" + html(look.tag) + "</span>";
    }

    // Isolated, so that its direction stays its own.
    static std::string bdi(std::u16string_view words) { return "<bdi>" + html(words) + "</bdi>"; }

    ExportView m_view;
    std::vector<SpeakerShare> m_shares;
    std::string m_out;
};

class ReportExporter final : public Exporter {
public:
    const char* id() const override { return "report"; }
    const char* description() const override { return "Report on speakers (web page)"; }
    const char* extension() const override { return "html"; }
    const char* mediaType() const override { return "text/html"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return Report(request).write();
    }
};

}  // namespace

const Exporter& reportExporter() {
    static const ReportExporter exporter;
    return exporter;
}

}  // namespace quotelight
