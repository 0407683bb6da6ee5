// SPDX-License-Identifier: Apache-2.0
#include "export/brat_configuration.h"

namespace quotelight {

namespace {

constexpr double surelyFrom = 0.9;

}  // namespace

std::string_view bratSource(SpeakerKind kind) {
    switch (kind) {
        case SpeakerKind::Person:
            return "Person";
        case SpeakerKind::Organisation:
            return "Organisation";
        case SpeakerKind::Group:
            return "Group";
        case SpeakerKind::Unknown:
            break;
    }
    return "Source";
}

std::string_view bratKind(QuoteKind kind) {
    switch (kind) {
        case QuoteKind::Direct:
            return "Direct";
        case QuoteKind::Mixed:
            return "Mixed";
        case QuoteKind::Indirect:
            break;
    }
    return "Indirect";
}

std::string_view bratCertainty(const AttributedQuote& quote) {
    if (quote.doubtful()) return "Unsure";
    return quote.attribution.confidence < surelyFrom ? "Likely" : "Sure";
}

const std::string_view bratAnnotationConf = R"([entities]
Quote
Cue
!Speaker
	Person
	Organisation
	Group
	Source

[relations]
SpokenBy	Arg1:Quote, Arg2:<Speaker>
ReportedBy	Arg1:Quote, Arg2:Cue
Same	Arg1:<Speaker>, Arg2:<Speaker>, <REL-TYPE>:symmetric-transitive
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind	Arg:Quote, Value:Direct|Mixed|Indirect
Certainty	Arg:Quote, Value:Sure|Likely|Unsure
)";

const std::string_view bratVisualConf = R"([labels]
Quote | Quote | Qu
Cue | Reporting words | Cue
Person | Person | Per
Organisation | Organisation | Org
Group | Group | Grp
Source | Source | Src
SpokenBy | Spoken by | by
ReportedBy | Reported by | rep
Same | Same speaker | same

[drawing]
SPAN_DEFAULT	fgColor:black, bgColor:lightgreen, borderColor:darken
Quote	bgColor:#bfdbf3
Cue	bgColor:#e8e8e8
Person	bgColor:#fbd9b5
Organisation	bgColor:#c4ebd9
Group	bgColor:#eed3e4
Source	bgColor:#f8f3c0
ARC_DEFAULT	color:black, dashArray:-, arrowHead:triangle-5
SpokenBy	color:#0072b2
ReportedBy	color:#6b6b6b, dashArray:3-3
Same	color:#a05a00, dashArray:3-3, arrowHead:none
Kind	glyph:D|M|I
Certainty	dashArray:-|4-2|1-2
)";

}  // namespace quotelight
