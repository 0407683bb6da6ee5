// SPDX-License-Identifier: Apache-2.0
// The picture of who is quoted how much and where, as drawing instructions and as pixels.
#include "export/export_view.h"
#include "export/formats.h"
#include "export/picture.h"
#include "export/png_picture.h"
#include "export/svg_picture.h"
#include "export/xml_writer.h"

namespace quotelight {

namespace {

class SvgExporter final : public Exporter {
public:
    const char* id() const override { return "svg"; }
    const char* description() const override { return "Picture of speakers (SVG)"; }
    const char* extension() const override { return "svg"; }
    const char* mediaType() const override { return "image/svg+xml"; }

    Result<std::string> write(const ExportRequest& request) const override {
        XmlWriter xml;
        xml.declaration();
        writeSvg(xml, quotesPicture(ExportView(request)));
        return xml.take();
    }
};

class PngExporter final : public Exporter {
public:
    const char* id() const override { return "png"; }
    const char* description() const override { return "Picture of speakers (PNG)"; }
    const char* extension() const override { return "png"; }
    const char* mediaType() const override { return "image/png"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return pngOf(quotesPicture(ExportView(request)));
    }
};

}  // namespace

const Exporter& svgExporter() {
    static const SvgExporter exporter;
    return exporter;
}

const Exporter& pngExporter() {
    static const PngExporter exporter;
    return exporter;
}

}  // namespace quotelight
