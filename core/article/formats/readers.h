// SPDX-License-Identifier: Apache-2.0
#pragma once

// The readers there are, each a stateless object of static lifetime. Registered in registry.cpp.

#include "article/format_reader.h"

namespace quotelight {

const FormatReader& docxReader();
const FormatReader& epubReader();
const FormatReader& htmlReader();
const FormatReader& jsonReader();
const FormatReader& mailReader();
const FormatReader& markdownReader();
const FormatReader& mhtmlReader();
const FormatReader& newsmlReader();
const FormatReader& nitfReader();
const FormatReader& odtReader();
const FormatReader& pdfReader();
const FormatReader& rtfReader();
const FormatReader& textReader();
const FormatReader& warcReader();

}  // namespace quotelight
