// SPDX-License-Identifier: Apache-2.0
#include "export/quotes_csv.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "export/formats.h"
#include "export/numbers.h"
#include "export/quote_words.h"
#include "text/code_points.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// What makes Excel, LibreOffice Calc or Google Sheets calculate instead of show (OWASP, CSV
// injection); the last four are the full-width forms that Japanese versions take as well.
bool looksLikeFormula(std::string_view cell) {
    constexpr std::string_view starts[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                           "\n", "＝", "＋", "－", "＠"};
    return std::any_of(std::begin(starts), std::end(starts),
                       [cell](std::string_view start) { return cell.starts_with(start); });
}

// How a table's cells are set apart.
struct Layout {
    char separator;
    std::string_view lineEnd;
    void (*appendCell)(std::string& out, std::string_view utf8);
};

constexpr Layout commas{',', "\r\n", appendCsvCell};
constexpr Layout tabs{'\t', "\n", appendTsvCell};

class RowWriter {
public:
    RowWriter(const ExportRequest& request, const Layout& layout)
        : m_layout(layout),
          m_request(request),
          m_article(*request.reading.article),
          m_analysis(*request.reading.analysis),
          m_offsets(m_article.text) {}

    std::string write() {
        for (const AttributedQuote& quote : m_analysis.quotes)
            if (m_request.filter.shows(quote)) row(quote);
        return std::move(m_out);
    }

private:
    void row(const AttributedQuote& quote) {
        const Attribution& attribution = quote.attribution;
        const Span extent = m_offsets.toCodePoints(quote.extent());
        cell(toUtf8(nameOnOneLine(m_analysis, attribution.speaker)));
        cell(toUtf8(descriptionOnOneLine(m_analysis, attribution.speaker)));
        cell(quoteKindName(quote.kind));
        cell(toUtf8(quoteOnOneLine(m_article, quote)));
        std::string confidence;
        appendShare(confidence, attribution.confidence);
        cell(confidence);
        cell(quote.doubtful() ? "yes" : "no");
        words(attribution.cue);
        words(attribution.mention);
        cell(toUtf8(oneLine(toUtf16(attribution.reason))));
        number(paragraphNumber(m_article, quote));
        number(extent.begin);
        number(extent.end);
        m_layout.appendCell(m_out, m_request.source);
        m_out += m_layout.lineEnd;
    }

    void cell(std::string_view utf8) {
        m_layout.appendCell(m_out, utf8);
        m_out += m_layout.separator;
    }

    void number(std::uint32_t number) {
        appendNumber(m_out, number);
        m_out += m_layout.separator;
    }

    void words(const std::optional<Span>& span) {
        cell(span ? toUtf8(oneLine(slice(m_article.text, *span))) : std::string());
    }

    const Layout& m_layout;
    const ExportRequest& m_request;
    const Article& m_article;
    const Analysis& m_analysis;
    CodePointMap m_offsets;
    std::string m_out;
};

std::string header(const Layout& layout) {
    constexpr std::string_view columns[] = {
        "speaker", "description", "kind",      "quote", "confidence", "doubtful", "cue",
        "mention", "reason",      "paragraph", "begin", "end",        "source"};
    std::string out;
    for (std::string_view column : columns) {
        if (!out.empty()) out += layout.separator;
        out += column;
    }
    return out.append(layout.lineEnd);
}

class CsvExporter final : public Exporter {
public:
    const char* id() const override { return "csv"; }
    const char* description() const override { return "Table of quotes (CSV)"; }
    const char* extension() const override { return "csv"; }
    const char* mediaType() const override { return "text/csv"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return csvHeader() + csvRows(request);
    }
};

class TsvExporter final : public Exporter {
public:
    const char* id() const override { return "tsv"; }
    const char* description() const override { return "Table of quotes (TSV)"; }
    const char* extension() const override { return "tsv"; }
    const char* mediaType() const override { return "text/tab-separated-values"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return header(tabs) + RowWriter(request, tabs).write();
    }
};

}  // namespace

std::string csvHeader() {
    return header(commas);
}

std::string csvRows(const ExportRequest& request) {
    return RowWriter(request, commas).write();
}

void appendCsvCell(std::string& out, std::string_view utf8) {
    const bool formula = looksLikeFormula(utf8);
    const bool quoted = formula || utf8.find_first_of(",\"\r\n") != std::string_view::npos;
    if (!quoted) {
        out += utf8;
        return;
    }
    out += '"';
    if (formula) out += '\'';
    for (char c : utf8) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

void appendTsvCell(std::string& out, std::string_view utf8) {
    const bool quoted = utf8.find('"') != std::string_view::npos;
    if (quoted) out += '"';
    if (looksLikeFormula(utf8)) out += '\'';
    for (char c : utf8) {
        if (c == '"') out += '"';
        out += c == '\t' || c == '\r' || c == '\n' ? ' ' : c;
    }
    if (quoted) out += '"';
}

const Exporter& csvExporter() {
    static const CsvExporter exporter;
    return exporter;
}

const Exporter& tsvExporter() {
    static const TsvExporter exporter;
    return exporter;
}

}  // namespace quotelight
