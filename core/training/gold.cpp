// SPDX-License-Identifier: Apache-2.0
#include "training/gold.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "article/open.h"
#include "language/feature_hash.h"
#include "text/code_points.h"
#include "training/lines.h"
#include "training/xz.h"

namespace quotelight::training {
namespace {

using nlohmann::json;

Span span(const json& begin, const json& end, const CodePointMap& map) {
    return map.toCodeUnits(Span{begin.get<std::uint32_t>(), end.get<std::uint32_t>()});
}

std::vector<Span> spans(const json& pairs, const CodePointMap& map) {
    std::vector<Span> result;
    for (const json& pair : pairs)
        result.push_back(span(pair.at(0), pair.at(1), map));
    return result;
}

GoldSegment segment(const json& from, const CodePointMap& map) {
    GoldSegment to;
    to.span = span(from.at("begin"), from.at("end"), map);
    to.closed = from.value("closed", true);
    to.kind = from.value("class", "");
    to.who = from.value("who", "");
    to.type = from.value("type", "");
    to.quote = from.value("quote", "");
    return to;
}

GoldAttribution attribution(const json& from, const CodePointMap& map) {
    GoldAttribution to;
    to.id = from.value("id", "");
    to.kind = from.value("kind", "");
    to.content = spans(from.value("content", json::array()), map);
    to.source = spans(from.value("source", json::array()), map);
    to.cue = spans(from.value("cue", json::array()), map);
    to.quoted = from.value("quoted", std::vector<std::uint32_t>{});
    return to;
}

Result<GoldRecord> record(const json& from) {
    GoldRecord to;
    to.id = from.at("id").get<std::string>();
    OpenOptions options;
    options.format = "text";
    options.encoding = "UTF-8";
    auto article = openArticleBytes(from.at("text").get<std::string>(), to.id + ".txt", options);
    if (!article) return article.error();
    to.article = std::move(article).value();
    const CodePointMap map(to.article.text);
    for (const json& s : from.value("segments", json::array()))
        to.segments.push_back(segment(s, map));
    for (const json& a : from.value("attributions", json::array()))
        to.attributions.push_back(attribution(a, map));
    to.names = from.value("names", decltype(to.names){});
    return to;
}

}  // namespace

bool GoldAttribution::isSource(Span words) const {
    return std::any_of(source.begin(), source.end(),
                       [&](Span marked) { return marked.overlaps(words); });
}

Result<std::vector<GoldRecord>> readGold(const std::string& path) {
    const auto bytes = readPossiblyPacked(path);
    if (!bytes) return bytes.error();
    std::vector<GoldRecord> records;
    for (const std::string_view line : linesOf(*bytes)) {
        const json parsed = json::parse(line, nullptr, false);
        if (!parsed.is_object())
            return Error{ErrorCode::Malformed, "A line of “" + path + "” is no record.", path};
        auto read = record(parsed);
        if (!read) return read.error();
        records.push_back(std::move(read).value());
    }
    return records;
}

bool isHeldOut(const std::string& id, std::uint32_t of, std::uint32_t fold) {
    return hashBytes(id) % of == fold;
}

std::uint32_t foldOf(const std::string& id, std::uint32_t folds) {
    std::uint32_t fold = 0;
    while (fold + 1 < folds && !isHeldOut(id, folds, fold))
        ++fold;
    return fold;
}

}  // namespace quotelight::training
