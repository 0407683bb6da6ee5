// SPDX-License-Identifier: Apache-2.0
#pragma once

// Learns to tag from aligned documents.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "language/tags.h"
#include "training/alignment.h"

namespace quotelight::training {

// The treebank's tag of a token; none where it has none.
std::optional<Tag> goldTag(const AlignedDocument& document, std::uint32_t token);

// The payload of a tagger.
std::string learnTags(std::span<const AlignedDocument* const> documents, int epochs);

// With the tagger of that payload.
std::vector<Tag> tagDocument(const std::string& payload, const AlignedDocument& document);

// Each document tagged by a tagger that has not seen it, as the models after it will meet tags in
// use: a tagger makes fewer errors on what it was trained on.
std::vector<std::vector<Tag>> crossTag(const std::vector<AlignedDocument>& documents);

}  // namespace quotelight::training
