// SPDX-License-Identifier: Apache-2.0
#include "language/model_file.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <numeric>

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

// A sum over every `lanes`-th word. Words go to lanes of their own, so that a processor works on
// all of them at once: every start of the program waits for this.
constexpr std::size_t lanes = 8;
using Lanes = std::array<std::uint64_t, lanes>;

// One to one for a given word and for a given sum: no change of one word goes unseen.
void addWord(std::uint64_t& sum, std::uint64_t word) {
    sum = (sum ^ word) * 0x9E3779B97F4A7C15ULL;
    sum ^= sum >> 32;
}

void addBlock(Lanes& sums, const std::byte* bytes) {
    Lanes words;
    std::memcpy(words.data(), bytes, sizeof words);
    for (std::size_t lane = 0; lane < lanes; ++lane)
        addWord(sums[lane], words[lane]);
}

}  // namespace

std::uint64_t modelChecksum(std::span<const std::byte> payload) {
    Lanes sums;
    std::iota(sums.begin(), sums.end(), payload.size());
    for (; payload.size() >= sizeof sums; payload = payload.subspan(sizeof sums))
        addBlock(sums, payload.data());
    std::array<std::byte, sizeof sums> rest{};
    std::copy(payload.begin(), payload.end(), rest.begin());
    addBlock(sums, rest.data());
    std::uint64_t all = 0;
    for (const std::uint64_t sum : sums)
        addWord(all, sum);
    return all;
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
