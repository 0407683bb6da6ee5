// SPDX-License-Identifier: Apache-2.0
#include "export/html_panel.h"

#include "export/html_escape.h"
#include "export/html_style.h"
#include "export/quote_words.h"
#include "presentation/panel_rows.h"

namespace quotelight {

namespace {

std::string tag(const ExportView& view, SpeakerId speaker) {
    return "<span class=\"tag\">" + html(view.look(speaker).tag) + "</span>";
}

// Isolated, so that a name's direction stays its own.
std::string nameOf(const ExportView& view, SpeakerId speaker) {
    if (speaker == noSpeaker) return "Speaker unknown";
    return "<bdi>" + html(nameOnOneLine(view.analysis, speaker)) + "</bdi>";
}

std::string everybody(const ExportView& view) {
    return "<label class=\"who everybody\"><input type=\"radio\" name=\"speaker\" checked "
           "autocomplete=\"off\"><span></span><span>Everybody</span><span class=\"count\">" +
           std::to_string(view.shown.size()) + "</span></label>\n";
}

std::string choice(std::size_t place, SpeakerId speaker) {
    if (place >= mostChoices) return "<span></span>";
    return R"(<input type="radio" name="speaker" id="f-)" + speakerClass(speaker) +
           R"(" autocomplete="off">)";
}

std::string legendRow(const ExportView& view, std::size_t place) {
    const SpeakerId speaker = view.speakers[place].speaker;
    std::string out = "<label class=\"who " + speakerClasses(view, speaker) + "\">" +
                      choice(place, speaker) + tag(view, speaker) + "<span>" +
                      nameOf(view, speaker);
    const std::u16string description = descriptionOnOneLine(view.analysis, speaker);
    if (!description.empty()) out += "<bdi class=\"role\">" + html(description) + "</bdi>";
    return out + "</span><span class=\"count\">" + std::to_string(view.speakers[place].quotes) +
           "</span></label>\n";
}

std::string place(const ExportView& view, const AttributedQuote& quote) {
    std::string out = " · ¶ " + std::to_string(paragraphNumber(view.article, quote));
    if (quote.kind == QuoteKind::Indirect) out += " · reported speech";
    const std::u16string words = oneLine(sourceWords(view.article, quote));
    if (!words.empty()) out += " · <bdi>" + html(words) + "</bdi>";
    return out;
}

std::string reason(const AttributedQuote& quote) {
    const std::string sure = certainty(quote);
    std::string out = html(std::string_view(why(quote, " · ")));
    if (quote.doubtful() && !sure.empty())
        out = "<span class=\"unsure\">" + sure + "</span>" + out.substr(sure.size());
    return out;
}

std::string quoteItem(const ExportView& view, QuoteId id) {
    const AttributedQuote& quote = view.quote(id);
    const SpeakerId speaker = quote.attribution.speaker;
    const std::string number = std::to_string(view.numbers[id]);
    return "<li class=\"said " + speakerClasses(view, speaker) + "\" id=\"a" + number +
           R"("><a class="words" href="#q)" + number + "\"><bdi>" +
           html(quoteOnOneLine(view.article, quote)) + "</bdi></a><div class=\"by\">" +
           tag(view, speaker) + ' ' + nameOf(view, speaker) + place(view, quote) +
           "</div><div class=\"why\">" + reason(quote) + "</div></li>\n";
}

}  // namespace

std::string htmlKey(const ExportView& view) {
    std::string out;
    for (const auto& [speaker, quotes] : view.speakers)
        out += "<span class=\"" + speakerClasses(view, speaker) + "\">" + tag(view, speaker) + ' ' +
               nameOf(view, speaker) + "</span> ";
    return out.empty() ? out : "<p class=\"key\">" + out + "</p>\n";
}

std::string htmlPanel(const ExportView& view) {
    std::string out = "<aside aria-label=\"Who said what\">\n";
    if (view.shown.empty()) return out + "<p>No quotes.</p>\n</aside>\n";
    out += "<fieldset><legend>Speakers</legend>\n" + everybody(view);
    for (std::size_t i = 0; i < view.speakers.size(); ++i)
        out += legendRow(view, i);
    out += "</fieldset>\n<h2>Quotes</h2>\n<ol class=\"quotes\">\n";
    for (QuoteId id : view.shown)
        out += quoteItem(view, id);
    return out + "</ol>\n</aside>\n";
}

}  // namespace quotelight
