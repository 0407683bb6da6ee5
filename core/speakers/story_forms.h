// SPDX-License-Identifier: Apache-2.0
#pragma once

// The forms by which a story calls its people: "Mr. Hale", "Hale", "Kate Hale", "Kate", "the
// Duke". Each is one, however often it stands; who is who is decided between forms, on all that
// the whole text says of each.
//
// Linear in the mentions.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "speakers/found.h"
#include "speakers/person_name.h"
#include "speakers/words.h"

namespace quotelight {

struct StoryForm {
    std::u16string_view style;  // "mr", "captain", "aunt"; "the" of "the Duke"; or empty
    PersonName name;
    TokenRange shown;  // with its style, where it is written in small letters if anywhere
    Gender gender = Gender::Unknown;
    bool person = false;       // acts and speaks as people do; else a place, a house, a thing
    std::uint32_t told = 0;    // times in the writer's own words
    std::uint32_t quoted = 0;  // times in somebody's speech
    std::uint32_t called = 0;  // of these, as one who is spoken to: "Well, Hale, …"
    std::vector<std::uint32_t> mentions;  // in text order

    std::uint32_t count() const { return static_cast<std::uint32_t>(mentions.size()); }
};

// In order of their first mention. Bodies by their own words are not among them.
std::vector<StoryForm> storyForms(const Words& words, const std::vector<Found>& found);

}  // namespace quotelight
