// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <charconv>

#include "article/open.h"
#include "text/utf.h"
#include "training/lines.h"
#include "training/treebank.h"
#include "training/xz.h"

namespace quotelight::training {
namespace {

enum Column {
    Id,
    Form,
    Lemma,
    UniversalTag,
    PennTag,
    Features,
    Head,
    Relation,
    Enhanced,
    Misc,
    Columns
};
using Row = std::array<std::string_view, Columns>;

bool split(std::string_view line, Row& row) {
    for (int c = 0; c < Columns; ++c) {
        const auto end = line.find('\t');
        if ((end == std::string_view::npos) != (c == Columns - 1)) return false;
        row[static_cast<std::size_t>(c)] = line.substr(0, end);
        if (end != std::string_view::npos) line.remove_prefix(end + 1);
    }
    return true;
}

std::int32_t number(std::string_view digits) {
    std::int32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// The value of a key of the MISC column, "" where absent.
std::string_view misc(std::string_view column, std::string_view key) {
    while (!column.empty()) {
        const auto end = std::min(column.find('|'), column.size());
        const auto field = column.substr(0, end);
        if (field.starts_with(key) && field.substr(key.size()).starts_with("="))
            return field.substr(key.size() + 1);
        column.remove_prefix(std::min(end + 1, column.size()));
    }
    return {};
}

// Puts documents together line by line.
class Reader {
public:
    Status read(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto end = std::min(bytes.find('\n'), bytes.size());
            if (Status status = line(bytes.substr(0, end)); !status) return status;
            bytes.remove_prefix(std::min(end + 1, bytes.size()));
        }
        return finishDocument();
    }

    std::vector<TreeDocument> take() { return std::move(m_documents); }

private:
    Status line(std::string_view text) {
        if (text.starts_with("# newdoc id = ")) {
            if (Status status = finishDocument(); !status) return status;
            m_document.id = text.substr(14);
        } else if (text.starts_with("# newpar")) {
            m_gap = u"\n\n";
        } else if (text.empty()) {
            m_sentenceOpen = false;
        } else if (!text.starts_with('#')) {
            token(text);
        }
        return Done{};
    }

    void token(std::string_view text) {
        Row row;
        if (!split(text, row)) return;
        if (row[Id].find('-') != std::string_view::npos) return range(row);
        if (row[Id].find('.') != std::string_view::npos) return;  // an empty node
        if (!m_sentenceOpen) openSentence();
        if (!m_text.empty()) m_text += m_gap;
        TreeToken to;
        to.span.begin = static_cast<std::uint32_t>(m_text.size());
        m_text += toUtf16(row[Form]);
        to.span.end = static_cast<std::uint32_t>(m_text.size());
        to.tag = row[PennTag];
        to.relation = row[Relation];
        const std::int32_t head = number(row[Head]);
        to.head = head == 0 ? noHead : m_first + head - 1;
        names(misc(row[Misc], "Entity"), to);
        const bool glued =
            number(row[Id]) < m_rangeEnd ||
            (number(row[Id]) == m_rangeEnd ? m_rangeGlued : misc(row[Misc], "SpaceAfter") == "No");
        m_gap = glued ? u"" : u" ";
        m_document.tokens.push_back(std::move(to));
    }

    // A word of several tokens: no space between them.
    void range(const Row& row) {
        m_rangeEnd = number(row[Id].substr(row[Id].find('-') + 1));
        m_rangeGlued = misc(row[Misc], "SpaceAfter") == "No";
    }

    void openSentence() {
        m_sentenceOpen = true;
        m_rangeEnd = 0;
        m_first = static_cast<std::int32_t>(m_document.tokens.size());
        m_document.sentences.push_back(static_cast<std::uint32_t>(m_first));
        if (m_gap.empty()) m_gap = u" ";
    }

    // "(12-person-…" opens a mention here, "12)" closes one, "(12-person-…)" does both. The kind of
    // the innermost open one is the token's.
    void names(std::string_view entity, TreeToken& to) {
        std::size_t closing = 0;
        while (!entity.empty()) {
            if (entity.front() == '(') {
                entity.remove_prefix(1);
                const auto dash = std::min(entity.find('-'), entity.size() - 1);
                const auto rest = entity.substr(dash + 1);
                m_open.emplace_back(rest.substr(0, rest.find('-')));
                to.nameBegins = true;
            } else if (entity.front() == ')') {
                ++closing;
                entity.remove_prefix(1);
                continue;
            }
            const auto next = entity.find_first_of("()");
            entity.remove_prefix(std::min(next, entity.size()));
        }
        if (!m_open.empty()) to.name = m_open.back();
        while (closing-- > 0 && !m_open.empty())
            m_open.pop_back();
    }

    Status finishDocument() {
        if (m_document.tokens.empty()) return Done{};
        OpenOptions options;
        options.format = "text";
        options.encoding = "UTF-8";
        auto article = openArticleBytes(toUtf8(m_text), m_document.id + ".txt", options);
        if (!article) return article.error();
        m_document.article = std::move(article).value();
        if (m_document.article.text != m_text)
            return Error{ErrorCode::Malformed, "A document does not read back.", m_document.id};
        m_document.gold = true;
        m_documents.push_back(std::move(m_document));
        m_document = {};
        m_text.clear();
        m_gap = u"";
        m_open.clear();
        return Done{};
    }

    std::vector<TreeDocument> m_documents;
    TreeDocument m_document;
    std::u16string m_text, m_gap;
    std::vector<std::string> m_open;  // kinds of the mentions that are open
    bool m_sentenceOpen = false, m_rangeGlued = false;
    std::int32_t m_first = 0, m_rangeEnd = 0;
};

}  // namespace

Result<std::vector<TreeDocument>> readConllu(const std::string& path) {
    const auto bytes = readPossiblyPacked(path);
    if (!bytes) return bytes.error();
    Reader reader;
    if (Status status = reader.read(*bytes); !status) return status.error();
    return reader.take();
}

}  // namespace quotelight::training
