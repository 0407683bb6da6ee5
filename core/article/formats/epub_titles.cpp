// SPDX-License-Identifier: Apache-2.0
#include "article/formats/epub_titles.h"

#include <string_view>
#include <utility>

#include "article/formats/html_notes.h"
#include "article/formats/xml_tree.h"
#include "package/member_path.h"

namespace quotelight {

namespace {

constexpr std::size_t longestTitle = 300;

constexpr XmlNamespace namespaces[] = {
    {"http://www.w3.org/1999/xhtml", ""},
    {"http://www.idpf.org/2007/ops", "epub"},
    {"http://www.daisy.org/z3986/2005/ncx/", ""},
};

XmlTree parseMember(ZipReader& zip, const std::string& member) {
    const Result<std::string> bytes =
        zip.has(member) ? zip.read(member) : Result<std::string>(std::string());
    return parseXml(bytes ? *bytes : std::string(), namespaces);
}

}  // namespace

void addNavTitles(ZipReader& zip, const std::string& member,
                  std::map<std::string, std::string>& titles) {
    const XmlTree tree = parseMember(zip, member);
    XmlNode end = 0;  // of the list of contents
    for (XmlNode at = 0; at < tree.size(); ++at) {
        if (tree.name(at) == "nav")
            end = hasWord(tree.attribute(at, "epub:type"), "toc") ? tree.end(at) : end;
        if (at >= end || tree.name(at) != "a") continue;
        std::string title = tree.innerText(at, longestTitle);
        if (!title.empty())
            titles.try_emplace(resolveMember(member, tree.attribute(at, "href")), std::move(title));
    }
}

void addNcxTitles(ZipReader& zip, const std::string& member,
                  std::map<std::string, std::string>& titles) {
    const XmlTree tree = parseMember(zip, member);
    for (XmlNode at = 0; at < tree.size(); ++at) {
        if (tree.name(at) != "navPoint") continue;
        const XmlNode label = tree.child(at, "navLabel"), content = tree.child(at, "content");
        if (label == noNode || content == noNode) continue;
        std::string title = tree.innerText(label, longestTitle);
        if (!title.empty())
            titles.try_emplace(resolveMember(member, tree.attribute(content, "src")),
                               std::move(title));
    }
}

}  // namespace quotelight
