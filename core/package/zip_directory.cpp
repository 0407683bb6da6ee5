// SPDX-License-Identifier: Apache-2.0
#include "package/zip_directory.h"

#include <algorithm>
#include <cstddef>

namespace quotelight {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t endRecord = 22;  // bytes, without its comment
constexpr std::size_t locator = 20;    // of the end record of ZIP64, right before the other
constexpr std::size_t longestComment = 0xFFFF;
constexpr std::uint64_t inZip64 = 0xFFFF;

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::uint64_t claimedInZip64(std::string_view bytes, std::size_t end) {
    if (end < locator || bytes.substr(end - locator, 4) != "PK\6\7"sv) return 0;
    const std::uint64_t record = number(bytes, end - locator + 8, 8);
    if (record > bytes.size() || bytes.size() - record < 56) return 0;
    if (bytes.substr(record, 4) != "PK\6\6"sv) return 0;
    return number(bytes, record + 32, 8);
}

}  // namespace

std::uint64_t claimedZipMembers(std::string_view bytes) {
    if (bytes.size() < endRecord) return 0;
    const std::size_t from = bytes.size() - std::min(bytes.size(), endRecord + longestComment);
    std::uint64_t most = 0;
    for (auto at = bytes.find("PK\5\6"sv, from); at <= bytes.size() - endRecord;
         at = bytes.find("PK\5\6"sv, at + 4)) {
        const std::uint64_t count = number(bytes, at + 10, 2);
        most = std::max(most, count == inZip64 ? claimedInZip64(bytes, at) : count);
    }
    return most;
}

}  // namespace quotelight
