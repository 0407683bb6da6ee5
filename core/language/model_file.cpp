// SPDX-License-Identifier: Apache-2.0
#include "language/model_file.h"

#include <cassert>
#include <cstring>

namespace quotelight {
namespace {

constexpr char magic[8] = {'Q', 'L', 'M', 'O', 'D', 'E', 'L', '\n'};
constexpr std::uint32_t byteOrder = 0x01020304;

struct Header {
    char magic[8];
    std::uint32_t byteOrder;
    std::uint32_t version;
    char name[24];
    std::uint64_t size;
    std::uint64_t checksum;
    std::uint64_t reserved;
};
static_assert(sizeof(Header) == 64);

Error damaged(const char* what) {
    return {ErrorCode::ModelMissing, what, {}};
}

std::uint64_t mix(std::uint64_t value) {  // the finaliser of MurmurHash3
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

}  // namespace

std::uint64_t modelChecksum(std::span<const std::byte> payload) {
    std::uint64_t sum = payload.size();
    std::size_t at = 0;
    for (; at < payload.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, payload.data() + at, std::min<std::size_t>(8, payload.size() - at));
        sum = mix(sum ^ word) + at;
    }
    return sum;
}

Result<ModelFile> parseModelFile(std::span<const std::byte> bytes) {
    Header header;
    if (bytes.size() < sizeof header) return damaged("is cut short");
    std::memcpy(&header, bytes.data(), sizeof header);
    if (std::memcmp(header.magic, magic, sizeof magic) != 0) return damaged("is not a model file");
    if (header.byteOrder != byteOrder)
        return damaged("was built for machines of the other byte order");
    if (header.name[sizeof header.name - 1] != 0) return damaged("is damaged: it has no name");
    const auto payload = bytes.subspan(sizeof header);
    if (payload.size() < header.size) return damaged("is cut short");
    if (payload.size() > header.size) return damaged("is damaged: it is too long");
    if (modelChecksum(payload) != header.checksum)
        return damaged("is damaged: its checksum is wrong");
    return ModelFile{header.name, header.version, payload};
}

std::string packModelFile(std::string_view name, std::uint32_t version, std::string_view payload) {
    Header header{};
    assert(!name.empty() && name.size() < sizeof header.name);
    std::memcpy(header.magic, magic, sizeof magic);
    header.byteOrder = byteOrder;
    header.version = version;
    std::memcpy(header.name, name.data(), name.size());
    header.size = payload.size();
    header.checksum = modelChecksum(std::as_bytes(std::span(payload)));
    std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes += payload;
    return bytes;
}

}  // namespace quotelight
