// SPDX-License-Identifier: Apache-2.0
#pragma once

// Gold articles: quoted segments, who says them, and every attribution, as annotators marked them.
//
// One JSON object a line. Offsets are converted from the file's code points to the text's UTF-16;
// the article is opened as the program opens a plain-text file of that text.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "article/article.h"
#include "text/result.h"
#include "text/span.h"

namespace quotelight::training {

struct GoldSegment {
    Span span;
    bool closed = true;
    std::string kind;   // "speech", "title", "term", "other"; empty where not annotated
    std::string who;    // a key of GoldRecord::names, or "UNKNOWN"; empty where not annotated
    std::string type;   // novels: "explicit", "anaphoric", "implicit"
    std::string quote;  // novels: segments of one utterance share it
};

struct GoldAttribution {
    std::string id, kind;  // kind: "direct", "mixed", "indirect"
    std::vector<Span> content, source, cue;
    std::vector<std::uint32_t> quoted;  // indices into GoldRecord::segments

    bool isSource(Span words) const;  // do they lie on the source?
};

struct GoldRecord {
    std::string id;
    Article article;
    std::vector<GoldSegment> segments;
    std::vector<GoldAttribution> attributions;
    std::map<std::string, std::vector<std::string>> names;  // UTF-8: speaker to all its names
};

// In the file's order.
Result<std::vector<GoldRecord>> readGold(const std::string& path);

// Is the article with this id held out of training, so that figures can be measured on it? One in
// `of`, chosen by the id alone: the same for every model. `fold` chooses which.
bool isHeldOut(const std::string& id, std::uint32_t of = 10, std::uint32_t fold = 0);

// Which of so many folds the document is held out in.
std::uint32_t foldOf(const std::string& id, std::uint32_t folds);

}  // namespace quotelight::training
