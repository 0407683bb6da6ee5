// SPDX-License-Identifier: Apache-2.0
#include "article/formats/epub_package.h"

#include <algorithm>
#include <utility>

#include "article/formats/epub_titles.h"
#include "article/formats/html_notes.h"
#include "article/formats/xml_tree.h"
#include "package/member_path.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr XmlNamespace namespaces[] = {
    {"urn:oasis:names:tc:opendocument:xmlns:container", ""},
    {"http://www.idpf.org/2007/opf", ""},
    {"http://openebook.org/namespaces/oeb-package/1.0/", ""},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://purl.org/dc/elements/1.0/", "dc"},
    {"http://www.w3.org/2001/04/xmlenc#", "enc"},
};

constexpr int longestFallback = 8;  // items that stand in for one another

struct Item {
    std::string member, type, properties, fallback;
};
using Manifest = std::map<std::string, Item, std::less<>>;  // by id

XmlTree parseMember(ZipReader& zip, const std::string& member) {
    const Result<std::string> bytes =
        zip.has(member) ? zip.read(member) : Result<std::string>(std::string());
    return parseXml(bytes ? *bytes : std::string(), namespaces);
}

bool isPage(std::string_view member, std::string_view type) {
    if (type == "application/xhtml+xml" || type == "text/html" ||
        type == "application/x-dtbook+xml" || type == "text/x-oeb1-document")
        return true;
    const std::string name = asciiLowered(member);
    const bool named = name.ends_with(".xhtml") || name.ends_with(".html") ||
                       name.ends_with(".htm") || name.ends_with(".xml");
    return named && (type.empty() || type == "application/xml" || type == "text/xml");
}

std::string packageMember(ZipReader& zip) {
    const XmlTree container = parseMember(zip, "META-INF/container.xml");
    for (XmlNode at = 0; at < container.size(); ++at) {
        if (container.name(at) != "rootfile") continue;
        const std::string member = resolveMember({}, container.attribute(at, "full-path"));
        if (zip.has(member)) return member;
    }
    for (const std::string& name : zip.names())
        if (asciiLowered(name).ends_with(".opf")) return name;
    return {};
}

class PackageReader {
public:
    explicit PackageReader(ZipReader& zip)
        : m_zip(zip), m_member(packageMember(zip)), m_tree(parseMember(zip, m_member)) {}

    EpubPackage read() {
        readManifest();
        readSpine();
        if (m_package.pages.empty()) guessPages();
        readMetadata();
        readTitles();
        return std::move(m_package);
    }

private:
    void readManifest();
    void readSpine();
    void guessPages();
    void readMetadata();
    void readTitles();
    void addPage(const std::string& member, bool linear);
    const Item* shownItem(std::string_view id) const;
    std::string joined(std::string_view name) const;
    std::string first(std::string_view name) const;

    ZipReader& m_zip;
    const std::string m_member;
    const XmlTree m_tree;
    Manifest m_manifest;
    std::vector<std::string> m_order;  // of the manifest: ids
    std::string m_contents;            // the spine's: the id of the NCX
    std::set<std::string> m_seen;
    EpubPackage m_package;
};

void PackageReader::readManifest() {
    for (XmlNode at = 0; at < m_tree.size(); ++at) {
        if (m_tree.name(at) != "item") continue;
        std::string id(m_tree.attribute(at, "id"));
        Item item{resolveMember(m_member, m_tree.attribute(at, "href")),
                  asciiLowered(m_tree.attribute(at, "media-type")),
                  std::string(m_tree.attribute(at, "properties")),
                  std::string(m_tree.attribute(at, "fallback"))};
        if (m_manifest.try_emplace(id, std::move(item)).second) m_order.push_back(std::move(id));
    }
}

// What stands in for a thing that is no page: a picture's or a drawing's page.
const Item* PackageReader::shownItem(std::string_view id) const {
    for (int i = 0; i < longestFallback; ++i) {
        const auto found = m_manifest.find(id);
        if (found == m_manifest.end()) return nullptr;
        if (isPage(found->second.member, found->second.type)) return &found->second;
        id = found->second.fallback;
    }
    return nullptr;
}

void PackageReader::addPage(const std::string& member, bool linear) {
    if (member.empty() || !m_zip.has(member)) {
        ++m_package.missing;
        return;
    }
    if (m_seen.insert(asciiLowered(member)).second) m_package.pages.push_back({member, linear});
}

void PackageReader::readSpine() {
    for (XmlNode at = 0; at < m_tree.size(); ++at) {
        if (m_tree.name(at) == "spine") m_contents = m_tree.attribute(at, "toc");
        if (m_tree.name(at) != "itemref") continue;
        const Item* item = shownItem(m_tree.attribute(at, "idref"));
        if (item == nullptr && m_manifest.find(m_tree.attribute(at, "idref")) != m_manifest.end())
            continue;  // a picture
        if (item != nullptr && hasWord(item->properties, "nav")) continue;
        addPage(item == nullptr ? std::string() : item->member,
                m_tree.attribute(at, "linear") != "no");
    }
}

void PackageReader::guessPages() {
    m_package.guessed = true;
    for (const std::string& id : m_order) {
        const Item& item = m_manifest.find(id)->second;
        if (isPage(item.member, item.type) && !hasWord(item.properties, "nav"))
            addPage(item.member, true);
    }
    m_package.missing = 0;  // what is listed but not read is no loss
    if (!m_package.pages.empty()) return;
    for (const std::string& name : m_zip.names())
        if (isPage(name, {}) && !name.starts_with("META-INF/")) addPage(name, true);
}

std::string PackageReader::first(std::string_view name) const {
    for (XmlNode at = 0; at < m_tree.size(); ++at)
        if (m_tree.name(at) == name)
            if (std::string words = m_tree.innerText(at, 1000); !words.empty()) return words;
    return {};
}

std::string PackageReader::joined(std::string_view name) const {
    constexpr std::size_t most = 1000;
    std::string all;
    for (XmlNode at = 0; at < m_tree.size() && all.size() < most; ++at) {
        if (m_tree.name(at) != name) continue;
        const std::string words = m_tree.innerText(at, most);
        if (!words.empty()) all += (all.empty() ? "" : ", ") + words;
    }
    return all;
}

void PackageReader::readMetadata() {
    Metadata& metadata = m_package.metadata;
    metadata.title = first("dc:title");
    metadata.byline = joined("dc:creator");
    metadata.date = first("dc:date");
    metadata.language = first("dc:language");
    metadata.site = first("dc:publisher");
}

// EPUB 3's contents, and EPUB 2's for what those leave out.
void PackageReader::readTitles() {
    for (const auto& [id, item] : m_manifest)
        if (hasWord(item.properties, "nav") && m_zip.has(item.member))
            addNavTitles(m_zip, item.member, m_package.titles);
    const auto ncx = m_manifest.find(m_contents);
    if (ncx != m_manifest.end()) return addNcxTitles(m_zip, ncx->second.member, m_package.titles);
    for (const auto& [id, item] : m_manifest)
        if (item.type == "application/x-dtbncx+xml")
            addNcxTitles(m_zip, item.member, m_package.titles);
}

bool isFontObfuscation(std::string_view algorithm) {
    return algorithm == "http://www.idpf.org/2008/embedding" ||
           algorithm == "http://ns.adobe.com/pdf/enc#RC";
}

}  // namespace

EpubPackage readEpubPackage(ZipReader& zip) {
    return PackageReader(zip).read();
}

std::set<std::string> lockedMembers(ZipReader& zip) {
    std::set<std::string> locked;
    const XmlTree tree = parseMember(zip, "META-INF/encryption.xml");
    for (XmlNode at = 0; at < tree.size(); ++at) {
        if (tree.name(at) != "enc:EncryptedData") continue;
        const XmlNode method = tree.child(at, "enc:EncryptionMethod");
        const XmlNode reference = tree.find(at, "enc:CipherReference");
        if (reference == noNode) continue;
        if (method != noNode && isFontObfuscation(tree.attribute(method, "Algorithm"))) continue;
        locked.insert(resolveMember({}, tree.attribute(reference, "URI")));
    }
    return locked;
}

}  // namespace quotelight
