// SPDX-License-Identifier: Apache-2.0
#pragma once

// Documents that are packages, made of the parts that a test is about.

#include <string>
#include <vector>

#include "package/zip_writer.h"

namespace quotelight::test {

// A Word document with that in its body; `more` members come last.
std::string docx(const std::string& body, const std::vector<ZipMember>& more = {});

// A book of those chapters (members and their bodies' content), EPUB 3.
struct Chapter {
    std::string name, body;
};
std::string epub(const std::vector<Chapter>& chapters, const std::vector<ZipMember>& more = {});

// An OpenDocument text with that in its office:text; `styles` are its automatic styles.
std::string odt(const std::string& body, const std::string& styles = {},
                const std::vector<ZipMember>& more = {});

// A PNG picture of that size, as far as its header says.
std::string png(unsigned width, unsigned height);

}  // namespace quotelight::test
