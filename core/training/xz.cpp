// SPDX-License-Identifier: Apache-2.0
#include "training/xz.h"

#include <lzma.h>

#include <array>
#include <fstream>
#include <sstream>

namespace quotelight::training {
namespace {

Result<std::string> unpack(const std::string& packed, const std::string& path) {
    lzma_stream stream = LZMA_STREAM_INIT;
    if (lzma_stream_decoder(&stream, UINT64_MAX, LZMA_CONCATENATED) != LZMA_OK)
        return Error{ErrorCode::ReadFailed, "The unpacker could not start.", path};
    std::string all;
    std::array<std::uint8_t, 1 << 16> chunk;
    stream.next_in = reinterpret_cast<const std::uint8_t*>(packed.data());
    stream.avail_in = packed.size();
    lzma_ret state = LZMA_OK;
    while (state == LZMA_OK) {
        stream.next_out = chunk.data();
        stream.avail_out = chunk.size();
        state = lzma_code(&stream, LZMA_FINISH);
        all.append(reinterpret_cast<const char*>(chunk.data()), chunk.size() - stream.avail_out);
    }
    lzma_end(&stream);
    if (state != LZMA_STREAM_END)
        return Error{ErrorCode::Malformed, "The file could not be unpacked.", path};
    return all;
}

}  // namespace

Result<std::string> readPossiblyPacked(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    if (!file || !(bytes << file.rdbuf()))
        return Error{ErrorCode::NotFound, "The gold file “" + path + "” cannot be read.", path};
    if (!path.ends_with(".xz")) return std::move(bytes).str();
    return unpack(std::move(bytes).str(), path);
}

}  // namespace quotelight::training
