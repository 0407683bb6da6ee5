// SPDX-License-Identifier: Apache-2.0
#include "article/binary_kinds.h"

#include <algorithm>
#include <cstddef>

#include "article/zip_kinds.h"
#include "text/utf_patterns.h"

namespace quotelight {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::size_t at;
    std::string_view bytes;
    const char* kind;
};

// More particular ones first. ZIP containers are told apart by their members, in zip_kinds.h.
constexpr Signature signatures[] = {
    {0, "\x89PNG\r\n\x1A\n"sv, "a PNG image"},
    {0, "\xFF\xD8\xFF"sv, "a JPEG image"},
    {0, "GIF87a"sv, "a GIF image"},
    {0, "GIF89a"sv, "a GIF image"},
    {0, "II*\0"sv, "a TIFF image"},
    {0, "MM\0*"sv, "a TIFF image"},
    {0, "\0\0\1\0"sv, "an icon"},
    {0, "8BPS"sv, "a Photoshop image"},
    {0, "%PDF-"sv, "a PDF document"},
    {0, "%!PS"sv, "a PostScript document"},
    {0, "{\\rtf"sv, "an RTF document"},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Microsoft Office document"},
    {60, "BOOKMOBI"sv, "a Mobipocket or Kindle book"},
    {0, "AT&TFORM"sv, "a DjVu document"},
    {0, "SQLite format 3\0"sv, "an SQLite database"},
    {0, "\x1F\x8B"sv, "a gzip archive"},
    {4, "1AY&SY"sv, "a bzip2 archive"},
    {0, "\xFD\x37zXZ\0"sv, "an XZ archive"},
    {0, "\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    {0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    {0, "Rar!\x1A\x07"sv, "a RAR archive"},
    {257, "ustar\0"sv, "a tar archive"},
    {257, "ustar  \0"sv, "a tar archive"},
    {0, "!<arch>\n"sv, "a library or package archive"},
    {0,
     "\x7F"
     "ELF"sv,
     "a program"},
    {0, "\xCF\xFA\xED\xFE"sv, "a program"},
    {0, "\xCA\xFE\xBA\xBE"sv, "a Java class or a program"},
    {0, "\0asm"sv, "a WebAssembly program"},
    {0, "ID3\2"sv, "an MP3 sound"},
    {0, "ID3\3"sv, "an MP3 sound"},
    {0, "ID3\4"sv, "an MP3 sound"},
    {0, "OggS"sv, "an Ogg sound or video"},
    {0, "fLaC"sv, "a FLAC sound"},
    {0, "\x1A\x45\xDF\xA3"sv, "a Matroska or WebM video"},
    {0, "wOFF"sv, "a font"},
    {0, "wOF2"sv, "a font"},
    {0, "OTTO\0"sv, "a font"},
    {0, "\0\1\0\0\0"sv, "a font"},
};

// MPEG audio without a tag: eleven bits of sync, then no reserved value.
bool isMpegAudio(std::string_view bytes) {
    if (bytes.size() < 4 || bytes[0] != '\xFF') return false;
    const auto second = static_cast<unsigned char>(bytes[1]);
    const auto third = static_cast<unsigned char>(bytes[2]);
    return second >= 0xE0 && (second & 0x18) != 0x08 && (second & 0x06) == 0x02 &&
           (third & 0xF0) != 0xF0 && (third & 0xF0) != 0 && (third & 0x0C) != 0x0C;
}

struct Brand {
    std::string_view bytes;
    const char* kind;
};

constexpr Brand riffBrands[] = {
    {"WEBP", "a WebP image"}, {"WAVE", "a WAV sound"}, {"AVI ", "an AVI video"}};
constexpr Brand isoBrands[] = {{"avif", "an AVIF image"},
                               {"heic", "an HEIC image"},
                               {"M4A ", "an M4A sound"},
                               {"qt  ", "a QuickTime video"},
                               {"", "an MP4 video"}};

// RIFF and ISO base media files say what they hold after their own mark.
std::string brandedKind(std::string_view bytes) {
    if (bytes.starts_with("RIFF") && bytes.size() >= 12)
        for (const Brand& brand : riffBrands)
            if (bytes.substr(8).starts_with(brand.bytes)) return brand.kind;
    if (bytes.starts_with('\0') && bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp")
        for (const Brand& brand : isoBrands)
            if (bytes.substr(8).starts_with(brand.bytes)) return brand.kind;
    return {};
}

// DOS programs begin with two letters that a text might begin with too; their header does not.
bool isDosProgram(std::string_view bytes) {
    return bytes.starts_with("MZ") && bytes.substr(0, 64).find('\0') != std::string_view::npos;
}

bool isBitmap(std::string_view bytes) {
    return bytes.starts_with("BM") && bytes.size() > 10 && bytes.substr(6, 4) == "\0\0\0\0"sv;
}

bool isBareControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && (byte < '\t' || byte > '\r') && byte != 0x1B;
}

}  // namespace

std::string binaryKind(std::string_view bytes) {
    if (const ZipKind kind = zipKind(bytes); kind != ZipKind::None) return zipKindName(kind);
    for (const Signature& signature : signatures)
        if (bytes.size() >= signature.at && bytes.substr(signature.at).starts_with(signature.bytes))
            return signature.kind;
    if (std::string kind = brandedKind(bytes); !kind.empty()) return kind;
    if (isDosProgram(bytes)) return "a program";
    if (isBitmap(bytes)) return "a BMP image";
    if (markedEncoding(bytes) == nullptr && isMpegAudio(bytes)) return "an MP3 sound";
    return {};
}

bool looksBinary(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, std::size_t{64} << 10);
    if (sample.empty() || markedEncoding(bytes) != nullptr || unmarkedUtf16(bytes) != nullptr)
        return false;
    const auto controls =
        static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), isBareControl));
    const Utf8Evidence utf8 = utf8Evidence(sample);
    // A text may hold stray NULs; a program or a picture holds little else, and high bytes that
    // make no letters.
    if (controls * 10 > sample.size() * 3) return true;
    return sample.size() > 256 && controls * 50 > sample.size() && utf8.invalid > utf8.multibyte;
}

}  // namespace quotelight
