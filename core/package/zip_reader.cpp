// SPDX-License-Identifier: Apache-2.0
#include "package/zip_reader.h"

#include <zip.h>

#include <algorithm>
#include <utility>

#include "package/member_path.h"
#include "package/zip_directory.h"
#include "text/ascii.h"
#include "text/limits.h"
#include "text/utf.h"

namespace quotelight {

namespace {

using namespace std::string_view_literals;

// Hidden in a name's upper half on Unix: the kind of a file.
constexpr std::uint32_t unixKind = 0170000;
constexpr std::uint32_t unixLink = 0120000;

// libzip seeks each name among those before it by a hash that can be foreseen.
constexpr std::uint64_t mostListed = 20'000;

std::string shown(std::string_view name) {
    return "“" + toUtf8(toUtf16(firstBytes(name, 80))) + "”";
}

Error damaged() {
    return {ErrorCode::Malformed,
            "The file is damaged: the list of what it holds is missing or broken. It may have been "
            "cut short on its way; ask for it again.",
            {}};
}

Error tooManyMembers() {
    return {ErrorCode::TooLarge,
            "The file claims to hold more parts than any document has, and was not opened.",
            {}};
}

Error bomb(std::string_view name) {
    return {ErrorCode::TooLarge,
            "A part of the file, " + shown(name) +
                ", unpacks to more than this program takes from a file of this size.",
            std::string(name)};
}

Error unpackable(std::string_view name) {
    return {ErrorCode::Malformed,
            "A part of the file, " + shown(name) +
                ", is damaged or packed in a way that this program does not know.",
            std::string(name)};
}

Error locked(std::string_view name) {
    return {ErrorCode::Protected,
            "The file is protected by a password. Save a copy without one in the program that "
            "made it, and open that.",
            std::string(name)};
}

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void ZipReader::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<ZipReader> ZipReader::open(std::string_view bytes) {
    if (bytes.empty()) return damaged();  // an empty container, to libzip
    if (claimedZipMembers(bytes) > mostListed) return tooManyMembers();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) return damaged();
    ZipReader reader;
    reader.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    zip_error_fini(&error);
    if (!reader.m_archive) {
        zip_source_free(source);
        return damaged();
    }
    reader.list();
    return reader;
}

bool ZipReader::mayLookAt(std::uint64_t index, std::string_view name) const {
    if (!isSoundMemberName(name)) return false;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
    const bool hasKind = system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X;
    return !hasKind || ((attributes >> 16) & unixKind) != unixLink;
}

void ZipReader::list() {
    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(m_archive.get(), 0));
    std::size_t refused = 0;
    std::string first;
    for (std::uint64_t index = 0; index < std::min<std::uint64_t>(count, limits::members);
         ++index) {
        const char* raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_GUESS);
        std::string_view name = raw == nullptr ? "" : raw;
        if (name.ends_with('/')) continue;
        while (name.starts_with("./"))
            name.remove_prefix(2);
        if (mayLookAt(index, name) && m_indices.try_emplace(asciiLowered(name), index).second) {
            m_names.emplace_back(name);
            continue;
        }
        if (refused++ == 0) first = shown(name);
    }
    if (refused > 0)
        m_notices.push_back({NoticeCode::Omitted,
                             (refused == 1 ? "A part of the file was"
                                           : std::to_string(refused) + " parts of the file were") +
                                 std::string(" left out because of names that lead elsewhere or "
                                             "occur twice, such as ") +
                                 first + ".",
                             {}});
    if (count > limits::members)
        m_notices.push_back({NoticeCode::LimitReached,
                             "The file has " + std::to_string(count) + " parts; only the first " +
                                 std::to_string(limits::members) + " were looked at.",
                             {}});
}

const std::uint64_t* ZipReader::indexOf(std::string_view name) const {
    const auto found = m_indices.find(asciiLowered(name));
    return found == m_indices.end() ? nullptr : &found->second;
}

Result<std::string> ZipReader::read(std::string_view name) {
    const std::uint64_t* index = indexOf(name);
    if (index == nullptr)
        return Error{ErrorCode::NotFound, "The file has no part " + shown(name) + ".",
                     std::string(name)};
    return unpack(*index, name);
}

Result<std::string> ZipReader::unpack(std::uint64_t index, std::string_view name) {
    zip_stat_t facts;
    if (zip_stat_index(m_archive.get(), index, 0, &facts) != 0) return unpackable(name);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return locked(name);
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), index, 0));
    if (!file) return unpackable(name);
    const std::size_t most = std::min(limits::memberBytes, limits::unpackedBytes - m_unpacked);
    const std::size_t packed = std::max<std::size_t>(facts.comp_size, 1);
    std::string bytes;
    char chunk[std::size_t{1} << 15];
    zip_int64_t count = 0;
    while ((count = zip_fread(file.get(), chunk, sizeof chunk)) > 0) {
        bytes.append(chunk, static_cast<std::size_t>(count));
        m_unpacked += static_cast<std::size_t>(count);
        const bool swollen =
            bytes.size() >= limits::ratioMatters && bytes.size() / packed > limits::unpackedRatio;
        if (bytes.size() > most || swollen) return bomb(name);
    }
    if (count == 0) return bytes;
    if (bytes.empty()) return unpackable(name);
    m_notices.push_back(
        {NoticeCode::Damaged,
         "A part of the file, " + shown(name) + ", is damaged; what could be read of it is shown.",
         {}});
    return bytes;
}

bool isZip(std::string_view bytes) {
    return bytes.starts_with("PK\3\4"sv) || bytes.starts_with("PK\5\6"sv);
}

}  // namespace quotelight
