// SPDX-License-Identifier: Apache-2.0
#include "article/formats/mail_text.h"

#include <algorithm>
#include <string>
#include <vector>

#include "article/formats/plain_fragment.h"

namespace quotelight {

namespace {

struct QuotedLine {
    std::size_t depth = 0;
    std::u16string_view words;
    bool flows = false;  // goes on in the next line
};

// Some programs put a space behind each mark, some only behind the last.
QuotedLine readLine(std::u16string_view line, bool flowed) {
    QuotedLine read;
    std::size_t at = 0;
    while (at < line.size()) {
        if (line[at] == u'>')
            ++read.depth;
        else if (!(line[at] == u' ' && !flowed && read.depth > 0 && at + 1 < line.size() &&
                   line[at + 1] == u'>'))
            break;
        ++at;
    }
    // One space keeps words from looking quoted, or stands behind the mark.
    if (at < line.size() && line[at] == u' ' && (flowed || read.depth > 0)) ++at;
    read.words = line.substr(at);
    // The mark before a signature looks as if it flowed.
    read.flows = flowed && read.words.ends_with(u' ') && read.words != u"-- ";
    return read;
}

class MailText {
public:
    MailText(const MailTextForm& form, ArticleBuilder& builder)
        : m_form(form), m_builder(builder) {}

    void write(std::u16string_view text) {
        while (!text.empty()) {
            const auto feed = std::min(text.find(u'\n'), text.size());
            add(readLine(text.substr(0, feed), m_form.flowed));
            text.remove_prefix(std::min(feed + 1, text.size()));
        }
        flush();
    }

private:
    void add(QuotedLine line) {
        if (line.depth != m_depth) flush();
        m_depth = line.depth;
        if (line.flows && m_form.deleteSpace) line.words.remove_suffix(1);
        m_group += line.words;
        if (!line.flows) m_group += u'\n';
    }

    void flush() {
        const int depth = static_cast<int>(std::min(m_depth, std::size_t{20}));
        if (!m_group.empty()) writePlainText(m_group, {m_form.titled, depth}, m_builder);
        m_group.clear();
    }

    const MailTextForm& m_form;
    ArticleBuilder& m_builder;
    std::size_t m_depth = 0;
    std::u16string m_group;  // lines of the same depth
};

}  // namespace

void writeMailText(std::u16string_view text, const MailTextForm& form, ArticleBuilder& builder) {
    MailText(form, builder).write(text);
}

}  // namespace quotelight
