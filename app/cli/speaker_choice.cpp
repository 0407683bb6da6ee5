// SPDX-License-Identifier: Apache-2.0
#include "cli/speaker_choice.h"

#include "reading/search.h"
#include "text/utf.h"

namespace quotelight::cli {

namespace {

// Keeps a filter from meaning everybody when it should show nobody.
constexpr SpeakerId nobody = noSpeaker - 1;

void choose(const Analysis& analysis, std::u16string_view name, std::set<SpeakerId>& chosen) {
    if (name == u"?") {
        chosen.insert(noSpeaker);
        return;
    }
    const SpeakerId one = speakerNamed(analysis, name);
    if (one != noSpeaker) {
        chosen.insert(one);
        return;
    }
    for (SpeakerId id = 0; id < analysis.speakers.size(); ++id)
        if (!search(analysis.speakers[id].name, name).empty()) chosen.insert(id);
}

}  // namespace

Filter chosenSpeakers(const Analysis& analysis, const Filter& kinds,
                      const std::vector<std::string>& names) {
    Filter filter = kinds;
    for (const std::string& name : names)
        choose(analysis, toUtf16(name), filter.speakers);
    if (!names.empty() && filter.speakers.empty()) filter.speakers.insert(nobody);
    return filter;
}

bool meansSomebody(const Analysis& analysis, const std::string& name) {
    std::set<SpeakerId> chosen;
    choose(analysis, toUtf16(name), chosen);
    return !chosen.empty();
}

}  // namespace quotelight::cli
