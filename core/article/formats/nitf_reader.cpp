// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "article/formats/nitf_story.h"
#include "article/formats/readers.h"
#include "article/formats/unreadable.h"
#include "article/formats/wire_facts.h"
#include "article/text_notices.h"

namespace quotelight {

namespace {

constexpr int certain = 97;

class NitfReader final : public FormatReader {
public:
    const char* id() const override { return "nitf"; }
    const char* description() const override { return "NITF"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"nitf"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/nitf+xml"};
        return list;
    }
    int sniff(std::string_view bytes) const override {
        return xmlRootName(bytes) == "nitf" ? certain : 0;
    }
    Result<Article> read(const ReadRequest& request) const override;
};

Result<Article> NitfReader::read(const ReadRequest& request) const {
    const XmlTree tree = parseXml(request.bytes, {}, request.encoding);
    if (tree.root() == noNode)
        return unreadable(request, ErrorCode::Malformed,
                          " is NITF, but cannot be read: it may be cut off or damaged.");
    Article article = readNitf(tree, tree.root());
    article.format = id();
    article.encoding = tree.encoding();
    article.notices.insert(article.notices.end(), tree.notices().begin(), tree.notices().end());
    noteEmptiness(article);
    return article;
}

}  // namespace

const FormatReader& nitfReader() {
    static const NitfReader reader;
    return reader;
}

}  // namespace quotelight
