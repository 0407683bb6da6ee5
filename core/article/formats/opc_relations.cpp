// SPDX-License-Identifier: Apache-2.0
#include "article/formats/opc_relations.h"

#include <algorithm>

#include "article/formats/xml_tree.h"
#include "package/member_path.h"

namespace quotelight {

namespace {

// "word/document.xml" has its relations in "word/_rels/document.xml.rels".
std::string relationsOf(std::string_view part) {
    const auto slash = part.rfind('/');
    const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

std::string_view lastWord(std::string_view address) {
    return address.substr(address.rfind('/') + 1);  // npos + 1 is 0
}

}  // namespace

OpcRelations OpcRelations::read(ZipReader& zip, std::string_view part) {
    OpcRelations relations;
    const std::string member = relationsOf(part);
    if (!zip.has(member)) return relations;
    const Result<std::string> bytes = zip.read(member);
    if (!bytes) return relations;
    const XmlTree tree = parseXml(*bytes);
    for (XmlNode at = tree.firstChild(tree.root()); at != noNode; at = tree.nextSibling(at)) {
        if (tree.localName(at) != "Relationship") continue;
        const std::string_view target = tree.attribute(at, "Target");
        const bool external = tree.attribute(at, "TargetMode") == "External";
        relations.m_all.push_back({std::string(tree.attribute(at, "Id")),
                                   std::string(lastWord(tree.attribute(at, "Type"))),
                                   external ? std::string(target) : resolveMember(part, target),
                                   external});
    }
    std::stable_sort(
        relations.m_all.begin(), relations.m_all.end(),
        [](const OpcRelation& one, const OpcRelation& other) { return one.id < other.id; });
    return relations;
}

const OpcRelation* OpcRelations::byId(std::string_view id) const {
    const auto found = std::lower_bound(
        m_all.begin(), m_all.end(), id,
        [](const OpcRelation& one, std::string_view sought) { return one.id < sought; });
    return found != m_all.end() && found->id == id ? &*found : nullptr;
}

const OpcRelation* OpcRelations::byType(std::string_view type) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [type](const OpcRelation& one) { return one.type == type; });
    return found != m_all.end() ? &*found : nullptr;
}

}  // namespace quotelight
