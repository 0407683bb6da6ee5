// SPDX-License-Identifier: Apache-2.0
#include "article/zip_kinds.h"

#include <cstddef>

namespace quotelight {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t lookedAt = std::size_t{64} << 10;

// Where a member's name stands in its header, and where the size of the name does.
struct Header {
    std::string_view mark;
    std::size_t nameSize;
    std::size_t name;
};
constexpr Header inList = {"PK\1\2"sv, 28, 46};
constexpr Header atMember = {"PK\3\4"sv, 26, 30};

struct Evidence {
    bool types = false;      // "[Content_Types].xml"
    bool container = false;  // EPUB's
    bool manifest = false;   // OpenDocument's
    bool content = false;    // OpenDocument's
    bool word = false, excel = false, powerPoint = false;

    void add(std::string_view name) {
        types |= name == "[Content_Types].xml";
        container |= name == "META-INF/container.xml";
        manifest |= name == "META-INF/manifest.xml";
        content |= name == "content.xml";
        word |= name.starts_with("word/");
        excel |= name.starts_with("xl/");
        powerPoint |= name.starts_with("ppt/");
    }
};

void addNames(std::string_view bytes, const Header& header, Evidence& evidence) {
    for (auto at = bytes.find(header.mark); at != std::string_view::npos;
         at = bytes.find(header.mark, at + 4)) {
        if (bytes.size() - at <= header.name) return;
        const std::size_t size = static_cast<unsigned char>(bytes[at + header.nameSize]) +
                                 256U * static_cast<unsigned char>(bytes[at + header.nameSize + 1]);
        evidence.add(bytes.substr(at + header.name, size));
    }
}

// The type that EPUB and OpenDocument state first of all, unpacked.
std::string_view statedType(std::string_view bytes) {
    if (bytes.size() < 100 || bytes.substr(26, 2) != "\x08\0"sv) return {};
    const std::size_t extra =
        static_cast<unsigned char>(bytes[28]) + 256U * static_cast<unsigned char>(bytes[29]);
    if (bytes.substr(30, 8) != "mimetype" || bytes.size() < 38 + extra) return {};
    return bytes.substr(38 + extra, 64);
}

}  // namespace

ZipKind zipKind(std::string_view bytes) {
    if (!bytes.starts_with("PK\3\4"sv) && !bytes.starts_with("PK\5\6"sv)) return ZipKind::None;
    const std::string_view type = statedType(bytes);
    if (type.starts_with("application/epub+zip")) return ZipKind::Epub;
    if (type.starts_with("application/vnd.oasis.opendocument.text"))
        return ZipKind::OpenDocumentText;
    if (type.starts_with("application/vnd.oasis.opendocument")) return ZipKind::OpenDocument;
    Evidence evidence;
    addNames(bytes.substr(0, lookedAt), atMember, evidence);
    addNames(bytes.substr(bytes.size() - (bytes.size() < lookedAt ? bytes.size() : lookedAt)),
             inList, evidence);
    if (evidence.container) return ZipKind::Epub;
    // Which document it is shows only inside.
    if (evidence.manifest && evidence.content) return ZipKind::OpenDocumentText;
    if (evidence.word) return ZipKind::Word;
    if (evidence.excel) return ZipKind::Excel;
    if (evidence.powerPoint) return ZipKind::PowerPoint;
    return evidence.types ? ZipKind::Office : ZipKind::Archive;
}

const char* zipKindName(ZipKind kind) {
    switch (kind) {
        case ZipKind::None:
            return "";
        case ZipKind::Archive:
            return "a ZIP archive";
        case ZipKind::Epub:
            return "an EPUB book";
        case ZipKind::OpenDocumentText:
            return "an OpenDocument text";
        case ZipKind::OpenDocument:
            return "an OpenDocument file";
        case ZipKind::Word:
            return "a Word document (DOCX)";
        case ZipKind::Excel:
            return "an Excel workbook";
        case ZipKind::PowerPoint:
            return "a PowerPoint presentation";
        case ZipKind::Office:
            return "a Microsoft Office document";
    }
    return "";
}

}  // namespace quotelight
