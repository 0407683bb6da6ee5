// SPDX-License-Identifier: Apache-2.0
#include "speakers/speaker.h"

namespace quotelight {

const char* speakerKindName(SpeakerKind kind) {
    switch (kind) {
        case SpeakerKind::Person:
            return "person";
        case SpeakerKind::Organisation:
            return "organisation";
        case SpeakerKind::Group:
            return "group";
        case SpeakerKind::Unknown:
            return "unknown";
    }
    return "unknown";
}

}  // namespace quotelight
