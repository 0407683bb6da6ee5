// SPDX-License-Identifier: Apache-2.0
#pragma once

// An export as text that a person can read a difference of: a package as its members' contents.

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace quotelight::test {

// Name and contents of each member, in the package's order; empty where it is none.
inline std::vector<std::pair<std::string, std::string>> unzipped(const std::string& bytes) {
    std::vector<std::pair<std::string, std::string>> members;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (zip == nullptr) {
        zip_source_free(source);
        return members;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        if (zip_stat_index(zip, index, 0, &about) != 0) continue;
        std::string content(about.size, '\0');
        zip_file_t* file = zip_fopen_index(zip, index, 0);
        if (file == nullptr) continue;
        const zip_int64_t got = zip_fread(file, content.data(), about.size);
        zip_fclose(file);
        if (got == static_cast<zip_int64_t>(about.size)) members.emplace_back(about.name, content);
    }
    zip_discard(zip);
    return members;
}

inline bool isPackage(const std::string& bytes) {
    return bytes.starts_with("PK\x03\x04");
}

// A picture: nothing to read.
inline bool isPixels(const std::string& bytes) {
    return bytes.starts_with("\x89PNG");
}

inline std::string readable(const std::string& bytes) {
    if (!isPackage(bytes)) return bytes;
    std::string out;
    for (const auto& [name, content] : unzipped(bytes))
        out += "==== " + name + "\n" + content + (content.ends_with('\n') ? "" : "\n");
    return out;
}

}  // namespace quotelight::test
