// SPDX-License-Identifier: Apache-2.0
#include "package/zip_writer.h"

#include <zip.h>

#include <cstdint>
#include <memory>

namespace quotelight {

namespace {

// The earliest day that ZIP can say, 1980-01-01: years since 1980, month and day in seven, four and
// five bits.
constexpr std::uint16_t noTime = 0;
constexpr std::uint16_t noDate = 1U << 5 | 1U;

Error failed(const char* words) {
    return {ErrorCode::WriteFailed,
            std::string("The package could not be written: ") + words + ".",
            {}};
}

struct SourceRelease {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceRelease>;

struct Discard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

bool add(zip_t* zip, const ZipMember& member) {
    Source bytes(zip_source_buffer(zip, member.bytes.data(), member.bytes.size(), 0));
    if (!bytes) return false;
    const auto index = zip_file_add(zip, member.name.c_str(), bytes.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) return false;
    (void)bytes.release();  // the archive's from here on
    const auto at = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = member.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(zip, at, method, 0) == 0 &&
           zip_file_set_dostime(zip, at, noTime, noDate, 0) == 0;
}

Result<std::string> contentOf(zip_source_t* source) {
    if (zip_source_open(source) < 0) return failed(zip_error_strerror(zip_source_error(source)));
    std::string bytes;
    char chunk[1 << 14];
    zip_int64_t count = 0;
    while ((count = zip_source_read(source, chunk, sizeof chunk)) > 0)
        bytes.append(chunk, static_cast<std::size_t>(count));
    zip_source_close(source);
    if (count < 0) return failed(zip_error_strerror(zip_source_error(source)));
    return bytes;
}

}  // namespace

Result<std::string> writeZip(std::span<const ZipMember> members) {
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target) return failed("there is not enough memory");
    Zip zip(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!zip) return failed(zip_error_strerror(&error));
    zip_source_keep(target.get());  // once for the archive, once to read from
    for (const ZipMember& member : members)
        if (!add(zip.get(), member)) return failed(zip_strerror(zip.get()));
    if (zip_close(zip.get()) < 0) return failed(zip_strerror(zip.get()));
    (void)zip.release();
    return contentOf(target.get());
}

}  // namespace quotelight
