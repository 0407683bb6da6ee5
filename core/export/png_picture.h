// SPDX-License-Identifier: Apache-2.0
#pragma once

// A picture as PNG (ISO/IEC 15948), two pixels to its unit, drawn by this program alone: neither
// toolkit nor font is asked for, so the pixels are the same on every machine. Words are in the
// strokes of stroke_font.h; where a toolkit is at hand, the SVG drawn by it looks better.
//
// Linear in the pixels, a few million at most. Thread-safe.

#include <string>

#include "export/picture.h"
#include "text/result.h"

namespace quotelight {

// WriteFailed where memory runs out.
Result<std::string> pngOf(const Picture& picture);

}  // namespace quotelight
