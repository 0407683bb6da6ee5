// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "text/code_points.h"
#include "training/coreference_choices.h"
#include "training/gold.h"
#include "training/lines.h"
#include "training/treebank.h"
#include "training/xz.h"

namespace quotelight::training {
namespace {

using nlohmann::json;

// A token is [begin, end, tag, name, lemma, head, relation]; the head counts from 1 within the
// sentence, 0 for its root.
void readSentence(const json& sentence, const CodePointMap& map, TreeDocument& document) {
    const auto first = static_cast<std::int32_t>(document.tokens.size());
    document.sentences.push_back(static_cast<std::uint32_t>(first));
    std::string nameBefore;
    for (const json& from : sentence) {
        TreeToken to;
        to.span = map.toCodeUnits(Span{from.at(0).get<std::uint32_t>(), from.at(1)});
        to.tag = from.at(2);
        if (const std::string name = from.at(3); name != "O") to.name = name;
        to.nameBegins = !to.name.empty() && to.name != nameBefore;
        nameBefore = to.name;
        const auto head = from.at(5).get<std::int32_t>();
        to.head = head == 0 ? noHead : first + head - 1;
        to.relation = from.at(6);
        document.tokens.push_back(std::move(to));
    }
}

// A mention is [sentence, first, last, head, representative], counted from 0.
std::vector<std::uint32_t> readChains(const json& chains, const TreeDocument& document) {
    std::vector<std::uint32_t> entityOf(document.tokens.size(), 0);
    std::uint32_t entity = 0;
    for (const json& chain : chains) {
        ++entity;
        for (const json& mention : chain) {
            const auto sentence = mention.at(0).get<std::size_t>();
            if (sentence >= document.sentences.size()) continue;
            const auto head = document.sentences[sentence] + mention.at(3).get<std::uint32_t>();
            if (head < entityOf.size() && entityOf[head] == 0) entityOf[head] = entity;
        }
    }
    return entityOf;
}

using ReadLine = std::function<void(const json& parsed, TreeDocument document)>;

Status readParsed(const std::string& textPath, const std::string& parsedPath,
                  const ReadLine& take) {
    auto records = readGold(textPath);
    if (!records) return records.error();
    std::map<std::string, const GoldRecord*> byId;
    for (const GoldRecord& record : *records)
        byId[record.id] = &record;
    const auto bytes = readPossiblyPacked(parsedPath);
    if (!bytes) return bytes.error();

    for (const std::string_view line : linesOf(*bytes)) {
        const json parsed = json::parse(line, nullptr, false);
        const auto record = parsed.is_object() ? byId.find(parsed.at("id")) : byId.end();
        if (record == byId.end())
            return Error{ErrorCode::Malformed, "A line of “" + parsedPath + "” parses no article.",
                         parsedPath};
        TreeDocument document;
        document.id = record->first;
        document.article = record->second->article;
        const CodePointMap map(document.article.text);
        for (const json& sentence : parsed.at("sentences"))
            readSentence(sentence, map, document);
        take(parsed, std::move(document));
    }
    return Done{};
}

}  // namespace

Result<std::vector<TreeDocument>> readSilver(const std::string& textPath,
                                             const std::string& parsedPath) {
    std::vector<TreeDocument> documents;
    const Status read = readParsed(textPath, parsedPath, [&](const json&, TreeDocument document) {
        documents.push_back(std::move(document));
    });
    if (!read) return read.error();
    return documents;
}

Result<std::vector<EntityDocument>> readSilverEntities(const std::string& textPath,
                                                       const std::string& parsedPath) {
    std::vector<EntityDocument> documents;
    const Status read =
        readParsed(textPath, parsedPath, [&](const json& parsed, TreeDocument document) {
            std::vector<std::uint32_t> entityOf = readChains(parsed.at("coref"), document);
            documents.push_back({std::move(document), std::move(entityOf)});
        });
    if (!read) return read.error();
    return documents;
}

}  // namespace quotelight::training
