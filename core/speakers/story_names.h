// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts the names of a story together into its people: what merge_names.h does for reports.
//
// A story says the same few forms again and again. So forms are joined, not mentions: Kate to Kate
// Hale, Hale to Mr. Hale, the Duke to all his mentions; and only where no other bearer of the name
// is near as frequent. Two forms of one person left apart do less harm than two people made one: a
// family shares its surname. Mr., Mrs. and Miss Hale are three. A person is shown by the form that
// the story uses, not by a fuller one that it has once.
//
// Linear in the mentions; a form is compared with a bounded number of others.

#include <vector>

#include "speakers/cast.h"
#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

void mergeStoryNames(const Words& words, const std::vector<Found>& found, Cast& cast);

}  // namespace quotelight
