// SPDX-License-Identifier: Apache-2.0
// Reads GUM's Entity annotation: "(12-person-new-nnnnn-cf1-1,2-coref" opens a mention of entity 12
// whose head is its first two tokens, "12)" closes it.
#include <charconv>
#include <string>

#include "training/coreference_choices.h"
#include "training/lines.h"
#include "training/xz.h"

namespace quotelight::training {

namespace {

struct OpenMention {
    std::uint32_t entity = 0, first = 0;
    std::string_view heads;  // "1,2": tokens counted from 1
};

std::uint32_t number(std::string_view digits) {
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// The n-th field of a mention between dashes, from 0.
std::string_view field(std::string_view text, int n) {
    while (n-- > 0)
        text.remove_prefix(std::min(text.find('-'), text.size() - 1) + 1);
    return text.substr(0, text.find('-'));
}

// The Entity value of a token's line; false for lines that are no token.
bool entityOf(std::string_view line, std::string_view& entity) {
    const std::string_view id = line.substr(0, line.find('\t'));
    if (id.empty() || id.find_first_not_of("0123456789") != std::string_view::npos) return false;
    const std::size_t key = line.find("Entity=");
    entity = key == std::string_view::npos ? std::string_view() : line.substr(key + 7);
    entity = entity.substr(0, entity.find('|'));
    return true;
}

class EntityReader {
public:
    explicit EntityReader(EntityDocument& document) : m_document(document) {}

    void token(std::string_view entity) {
        for (std::size_t at = 0; at < entity.size();) {
            if (entity[at] == '(') {
                const std::size_t end = std::min(entity.find_first_of("()", at + 1), entity.size());
                open(entity.substr(at + 1, end - at - 1));
                at = end;
                if (at < entity.size() && entity[at] == ')') close(m_open.back().entity), ++at;
            } else {
                const std::size_t end = std::min(entity.find(')', at), entity.size());
                close(number(entity.substr(at, end - at)));
                at = end + 1;
            }
        }
        ++m_token;
    }

private:
    void open(std::string_view text) { m_open.push_back({number(text), m_token, field(text, 5)}); }

    // Smaller mentions close first and keep their heads.
    void close(std::uint32_t entity) {
        for (std::size_t k = m_open.size(); k-- > 0;) {
            if (m_open[k].entity != entity) continue;
            std::string_view heads = m_open[k].heads;
            while (!heads.empty()) {
                const std::uint32_t at = m_open[k].first + number(heads) - 1;
                if (at < m_document.entityOf.size() && m_document.entityOf[at] == 0)
                    m_document.entityOf[at] = entity;
                heads.remove_prefix(std::min(heads.find(','), heads.size() - 1) + 1);
            }
            m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(k));
            return;
        }
    }

    EntityDocument& m_document;
    std::vector<OpenMention> m_open;
    std::uint32_t m_token = 0;
};

}  // namespace

Result<std::vector<EntityDocument>> readEntities(const std::string& path) {
    auto trees = readConllu(path);
    if (!trees) return trees.error();
    const auto bytes = readPossiblyPacked(path);
    if (!bytes) return bytes.error();
    std::vector<EntityDocument> documents;
    for (TreeDocument& tree : std::move(trees).value()) {
        const std::size_t size = tree.tokens.size();
        documents.push_back({std::move(tree), std::vector<std::uint32_t>(size, 0)});
    }
    std::size_t document = 0;
    std::optional<EntityReader> reader;
    for (const std::string_view line : linesOf(*bytes)) {
        std::string_view entity;
        if (line.starts_with("# newdoc id") && document < documents.size())
            reader.emplace(documents[document++]);
        else if (reader && entityOf(line, entity))
            reader->token(entity);
    }
    return documents;
}

}  // namespace quotelight::training
