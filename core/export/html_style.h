// SPDX-License-Identifier: Apache-2.0
#pragma once

// The style sheet of an exported page: light and dark, on screen and on paper.

#include <cstddef>
#include <string>

#include "export/export_view.h"

namespace quotelight {

// More speakers than this cannot be chosen in the legend: each costs a browser some rules to match.
inline constexpr std::size_t mostChoices = 100;

// With the colours of the palette, and for each speaker of `view` the rules that let the reader
// choose them in the legend, without a script.
std::string htmlStyle(const ExportView& view);

// The classes of whatever belongs to a speaker: "s3 c1 l0"; "su c7 l2" for the unknown one.
std::string speakerClasses(const ExportView& view, SpeakerId speaker);

// The speaker's own class alone: "s3", "su".
std::string speakerClass(SpeakerId speaker);

}  // namespace quotelight
