// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every limit of the program in one place, each with its reason.

#include <cstddef>
#include <cstdint>

namespace quotelight::limits {

// A file larger than this is refused: spans are 32 bits of UTF-16, and a 256 MiB text stays under
// 1 GiB in all with its analysis. The longest novels are about 5 MB.
inline constexpr std::size_t fileMebibytes = 256;
inline constexpr std::size_t fileBytes = fileMebibytes << 20;

// Lines of a plain text that are told apart; the rest of a longer text is one paragraph. A file of
// the largest size with lines of usual length has as many.
inline constexpr std::size_t lines = 4'000'000;

// ZIP containers (EPUB, DOCX, ODT): what may come out of one in all, of one member, and how many
// members are looked at. Counted on the bytes that come out, not on what a header claims.
inline constexpr std::size_t unpackedBytes = std::size_t{512} << 20;
inline constexpr std::size_t memberBytes = std::size_t{64} << 20;
inline constexpr std::size_t members = 4'096;

// Chapters of a book, unpacked: the rest is left out, with a notice. Ten times the longest novels;
// the article of as many bytes and its analysis stay under 1 GiB.
inline constexpr std::size_t bookBytes = std::size_t{64} << 20;

// A member this large that unpacks to more than so many times its size is a bomb; smaller ones may:
// the blank pages of an honest scan reach 463:1.
inline constexpr std::size_t ratioMatters = std::size_t{1} << 20;
inline constexpr std::size_t unpackedRatio = 200;

// A picture inside an article. Photographs for print reach it, those for the screen stay far below.
inline constexpr std::size_t pictureBytes = std::size_t{16} << 20;

// Pictures kept with an article, in all; and how large one may claim to be: shown it takes four
// bytes a pixel. Cameras make 50 million.
inline constexpr std::size_t picturesBytes = std::size_t{128} << 20;
inline constexpr std::uint32_t pictureSide = 20'000;
inline constexpr std::uint64_t picturePixels = 64'000'000;

// libxml2's own default: deeper markup is flattened, its text kept. Real pages stay under 100.
inline constexpr int markupDepth = 256;

// Quotes inside quotes inside quotes; prose stops at three.
inline constexpr int quoteNesting = 4;

// An opening mark without a close reaches no further than its paragraph, and no further than this.
inline constexpr std::uint32_t quoteCharacters = 20'000;

// In a longer text quotes are found but not who said them: what attribution keeps a word would pass
// 1 GiB. Six times the longest novels. Said by a notice.
inline constexpr std::size_t attributedCharacters = std::size_t{32} << 20;

// Panel rows and attributions; a text with more is a test or an attack. Said by a notice.
inline constexpr std::size_t quotes = 50'000;
inline constexpr std::size_t speakers = 10'000;

}  // namespace quotelight::limits
