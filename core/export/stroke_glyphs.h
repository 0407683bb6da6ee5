// SPDX-License-Identifier: Apache-2.0
#pragma once

// The strokes of stroke_font.h's characters, on a grid of tenths of a capital's height.
//
// A glyph is lines of points; a point is a digit for x and a letter for y, where `d` is the
// baseline, `k` the height of a small letter and `n` that of a capital.

#include <array>
#include <cstdint>

namespace quotelight {

struct Glyph {
    std::uint8_t advance;  // with the space behind it
    const char* lines;     // set apart by spaces
};

// From U+0020 to U+0060, then from U+007B to U+007E: the small letters are their own table.
inline constexpr std::array<Glyph, 69> asciiGlyphs = {{
    {4, ""},
    {3, "0n0g 0d0e"},
    {5, "0n0k 2n2k"},
    {8, "1d2n 4d5n 0g6g 0k6k"},
    {8, "5l4m1m0l0j1i4i5h5f4e1e0f 2c2o"},
    {8, "0d6n 1n0m0l1k2l2m1n 5g4f4e5d6e6f5g"},
    {8, "6d1l1m2n3n4m4l0g0e1d3d6h"},
    {3, "0n0k"},
    {4, "2o0l0e2b"},
    {4, "0o2l2e0b"},
    {6, "2n2i 0m4j 4m0j"},
    {8, "3f3l 0i6i"},
    {3, "1e0b"},
    {5, "0h3h"},
    {3, "0d0e"},
    {6, "0c4n"},
    {7, "2d0f0l2n3n5l5f3d2d"},
    {7, "1l3n3d 1d5d"},
    {7, "0l1n4n5l5j0d5d"},
    {7, "0m1n4n5m5j4i2i 4i5h5e4d1d0e"},
    {8, "4d4n0g6g"},
    {7, "5n1n0i3i5h5f3d1d0e"},
    {7, "5n3n0k0f2d3d5f5g3i2i0g"},
    {7, "0n5n2d"},
    {7, "2i0j0m2n3n5m5j3i2i0h0e2d3d5e5h3i"},
    {7, "5j3h2h0j0l2n3n5l5g2d0d"},
    {3, "0d0e 0j0k"},
    {3, "1e0b 1j1k"},
    {7, "5l0i5f"},
    {7, "0g5g 0k5k"},
    {7, "0l5i0f"},
    {7, "0l1n3n5l5k2i2g 2d2e"},
    {9, "5g3f2g2j3k5k5g6f7h7k5n2n0k0f2d5d"},
    {8, "0d3n6d 1g5g"},
    {8, "0d0n4n5m5j4i0i 4i6h6e4d0d"},
    {8, "6m5n2n0l0f2d5d6e"},
    {8, "0d0n4n6l6f4d0d"},
    {7, "5d0d0n5n 0i4i"},
    {7, "0d0n5n 0i4i"},
    {8, "6m5n2n0l0f2d5d6e6i3i"},
    {8, "0d0n 6d6n 0i6i"},
    {3, "0d0n"},
    {6, "4n4f3d1d0f"},
    {8, "0d0n 6n0h 2j6d"},
    {7, "0n0d5d"},
    {10, "0d0n4f8n8d"},
    {8, "0d0n6d6n"},
    {8, "2d0f0l2n4n6l6f4d2d"},
    {8, "0d0n4n6l6j4h0h"},
    {8, "2d0f0l2n4n6l6f4d2d 4f6c"},
    {8, "0d0n4n6l6j4h0h 3h6d"},
    {8, "6m5n2n0m0j1i5i6h6e4d1d0e"},
    {8, "3d3n 0n6n"},
    {8, "0n0f2d4d6f6n"},
    {8, "0n3d6n"},
    {10, "0n2d4k6d8n"},
    {8, "0d6n 0n6d"},
    {8, "0n3i6n 3i3d"},
    {8, "0n6n0d6d"},
    {4, "2o0o0b2b"},
    {6, "0n4c"},
    {4, "0o2o2b0b"},
    {6, "0k2n4k"},
    {8, "0b6b"},
    {4, "0n1l"},
    {5, "3o2n2j0i2h2c3b"},
    {3, "0o0b"},
    {5, "0o1n1j3i1h1c0b"},
    {8, "0h1i2i4g5g6h"},
}};

// From U+0061 to U+007A.
inline constexpr std::array<Glyph, 26> smallGlyphs = {{
    {7, "5k5d 5i3k2k0i0f2d3d5f"},
    {7, "0n0d 0f2d3d5f5i3k2k0i"},
    {7, "5j3k2k0i0f2d3d5e"},
    {7, "5n5d 5f3d2d0f0i2k3k5i"},
    {7, "0h5h5i3k2k0i0f2d4d5e"},
    {5, "4n3n2m2d 0k4k"},
    {7, "5k5b3a1a0b 5i3k2k0i0f2d3d5f"},
    {7, "0n0d 0i2k3k5i5d"},
    {3, "0d0k 0m0n"},
    {4, "2k2b1a0a 2m2n"},
    {7, "0n0d 5k0g 2i5d"},
    {3, "0n0d"},
    {10, "0k0d 0i1k3k4i4d 4i5k7k8i8d"},
    {7, "0k0d 0i2k3k5i5d"},
    {7, "2d0f0i2k3k5i5f3d2d"},
    {7, "0k0a 0f2d3d5f5i3k2k0i"},
    {7, "5k5a 5f3d2d0f0i2k3k5i"},
    {5, "0k0d 0h2k4k"},
    {6, "4j3k1k0j0i4f4e3d1d0e"},
    {6, "1n1e2d4d 0k3k"},
    {7, "0k0f2d3d5f 5k5d"},
    {7, "0k2d3d5k"},
    {10, "0k2d4i6d8k"},
    {6, "0k4d 4k0d"},
    {6, "0k2e 4k1a0a"},
    {6, "0k4k0d4d"},
}};

// Combining accents; x from 0 to 4 across the letter's middle, `d` right above the letter, or the
// baseline for those below.
struct Accent {
    char16_t mark;
    bool below;
    const char* lines;
};

inline constexpr std::array<Accent, 13> accents = {{
    {u'\u0300', false, "1g3e"},
    {u'\u0301', false, "1e3g"},
    {u'\u0302', false, "0e2g4e"},
    {u'\u0303', false, "0e1f3e4f"},
    {u'\u0304', false, "0e4e"},
    {u'\u0306', false, "0g1e3e4g"},
    {u'\u0307', false, "2e2f"},
    {u'\u0308', false, "0e0f 4e4f"},
    {u'\u030A', false, "1e1g3g3e1e"},
    {u'\u030B', false, "0e1g 3e4g"},
    {u'\u030C', false, "0g2e4g"},
    {u'\u0327', true, "2d3c2a1a"},
    {u'\u0328', true, "3d2c2b3a"},
}};

inline constexpr Glyph middleDot = {3, "0h0i"};
inline constexpr Glyph unknownGlyph = {7, "0d0n5n5d0d"};

}  // namespace quotelight
