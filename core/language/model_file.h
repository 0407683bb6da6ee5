// SPDX-License-Identifier: Apache-2.0
#pragma once

// The container of every trained model, resources/models/NAME.qlm: a header of 64 bytes, then the
// payload, which the room that owns the model reads in place.
//
//     offset  size  what
//          0     8  "QLMODEL\n"
//          8     4  byte order: 0x01020304 as the writing machine stores it
//         12     4  version of the payload, which its owner counts up when the layout changes
//         16    24  name, ASCII, filled up with zeros
//         40     8  size of the payload in bytes
//         48     8  checksum of the payload
//         56     8  zero
//
// Every number is little-endian; a machine of the other order refuses the file.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "text/result.h"

namespace quotelight {

struct ModelFile {
    std::string name;
    std::uint32_t version = 0;
    std::span<const std::byte> payload;  // 8-byte aligned where `bytes` are
};

// Reads the header and verifies size and checksum. The message of a failure (ModelMissing) says
// what is wrong and needs the file's path in front of it.
Result<ModelFile> parseModelFile(std::span<const std::byte> bytes);

// The bytes of a model file. `name`: 1 to 23 ASCII characters.
std::string packModelFile(std::string_view name, std::uint32_t version, std::string_view payload);

// Detects damage, not malice. Runs about as fast as memory is read.
std::uint64_t modelChecksum(std::span<const std::byte> payload);

}  // namespace quotelight
