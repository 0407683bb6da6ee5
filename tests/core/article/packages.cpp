// SPDX-License-Identifier: Apache-2.0
#include "packages.h"

namespace quotelight::test {

namespace {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

std::string zipped(std::vector<ZipMember> members, const std::vector<ZipMember>& more) {
    members.insert(members.end(), more.begin(), more.end());
    return writeZip(members).value();
}

const char* const docxNames =
    " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
    " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
    " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
    " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    " xmlns:v='urn:schemas-microsoft-com:vml'";

const char* const odtNames =
    " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
    " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
    " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
    " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
    " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
    " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
    " xmlns:xlink='http://www.w3.org/1999/xlink'";

}  // namespace

std::string docx(const std::string& body, const std::vector<ZipMember>& more) {
    return zipped({{"[Content_Types].xml", declaration + "<Types/>"},
                   {"_rels/.rels",
                    "<Relationships><Relationship Id='rId1' Target='word/document.xml' "
                    "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    "officeDocument'/></Relationships>"},
                   {"word/document.xml", declaration + "<w:document" + docxNames + "><w:body>" +
                                             body + "</w:body></w:document>"}},
                  more);
}

std::string epub(const std::vector<Chapter>& chapters, const std::vector<ZipMember>& more) {
    std::string manifest, spine;
    std::vector<ZipMember> members = {
        {"mimetype", "application/epub+zip", Packing::Stored},
        {"META-INF/container.xml",
         "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
         "<rootfile full-path='OEBPS/book.opf'/></rootfiles></container>"}};
    for (const Chapter& chapter : chapters) {
        manifest += "<item id='" + chapter.name + "' href='" + chapter.name +
                    "' media-type='application/xhtml+xml'/>";
        spine += "<itemref idref='" + chapter.name + "'/>";
        members.push_back(
            {"OEBPS/" + chapter.name,
             "<html xmlns='http://www.w3.org/1999/xhtml' "
             "xmlns:epub='http://www.idpf.org/2007/ops'><head><title>No</title></head>"
             "<body>" +
                 chapter.body + "</body></html>"});
    }
    members.push_back(
        {"OEBPS/book.opf",
         "<package xmlns='http://www.idpf.org/2007/opf'><metadata "
         "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The Long Ferry</dc:title>"
         "<dc:creator>Ida Holm</dc:creator><dc:language>en</dc:language></metadata><manifest>" +
             manifest +
             "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/></manifest>"
             "<spine toc='ncx'>" +
             spine + "</spine></package>"});
    return zipped(std::move(members), more);
}

std::string odt(const std::string& body, const std::string& styles,
                const std::vector<ZipMember>& more) {
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.text", Packing::Stored},
         {"content.xml", declaration + "<office:document-content" + odtNames +
                             "><office:automatic-styles>" + styles +
                             "</office:automatic-styles><office:body><office:text>" + body +
                             "</office:text></office:body></office:document-content>"}},
        more);
}

std::string png(unsigned width, unsigned height) {
    std::string bytes("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
    for (const unsigned side : {width, height})
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<char>(side >> shift & 0xFF));
    return bytes + std::string("\x08\x02\0\0\0", 5);
}

}  // namespace quotelight::test
