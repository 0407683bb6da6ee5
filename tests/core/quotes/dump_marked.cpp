// SPDX-License-Identifier: Apache-2.0
#include "dump_marked.h"

#include <vector>

#include "text/utf.h"

namespace quotelight::test {
namespace {

void addBlock(Article& article, std::u16string line) {
    Block block;
    if (line.starts_with(u"# ") || line.starts_with(u"* ")) {
        block.kind = line[0] == u'#' ? BlockKind::Heading : BlockKind::ListItem;
        line.erase(0, 2);
    }
    for (auto at = line.find(u" / "); at != line.npos; at = line.find(u" / "))
        line.replace(at, 3, u"\n");
    if (!article.text.empty()) article.text += u'\n';
    block.span.begin = static_cast<std::uint32_t>(article.text.size());
    article.text += line;
    block.span.end = static_cast<std::uint32_t>(article.text.size());
    if (!block.span.empty()) article.blocks.push_back(block);
}

}  // namespace

Article articleOf(std::string_view lines) {
    Article article;
    std::u16string rest = toUtf16(lines);
    for (auto at = rest.find(u'\n'); at != rest.npos; at = rest.find(u'\n')) {
        addBlock(article, rest.substr(0, at));
        rest.erase(0, at + 1);
    }
    addBlock(article, rest);
    return article;
}

std::string dumpMarked(const Article& article, const MarkedText& marked) {
    std::vector<std::u16string> before(article.text.size() + 1), after(article.text.size() + 1);
    for (const Marked& stretch : marked.stretches) {
        before[stretch.span.begin] += stretch.continues >= 0 ? u"+⟦" : u"⟦";
        after[stretch.span.end] += stretch.closed ? u"⟧" : u"⟧?";
    }
    std::vector<bool> inBlock(article.text.size() + 1);
    for (const Block& block : article.blocks)
        for (auto i = block.span.begin; i < block.span.end; ++i)
            inBlock[i] = true;
    std::u16string out;
    for (std::size_t i = 0; i <= article.text.size(); ++i) {
        out += after[i] + before[i];
        if (i == article.text.size()) break;
        const bool wrapped = article.text[i] == u'\n' && inBlock[i];
        out += wrapped ? u" / " : std::u16string(1, article.text[i]);
    }
    return toUtf8(out);
}

}  // namespace quotelight::test
