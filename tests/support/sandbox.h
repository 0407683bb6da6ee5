// SPDX-License-Identifier: Apache-2.0
#pragma once

// A temporary folder of a test's own, removed at its end.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace quotelight::test {

class Sandbox {
public:
    Sandbox() {
        std::string name =
            (std::filesystem::temp_directory_path() / "quotelight-test-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        m_path = name;
    }
    ~Sandbox() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    // The path of a new file with those bytes.
    std::string file(std::string_view name, std::string_view bytes) const {
        const auto path = m_path / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }

    static std::string read(const std::filesystem::path& path) {
        std::ostringstream all;
        all << std::ifstream(path, std::ios::binary).rdbuf();
        return all.str();
    }

private:
    std::filesystem::path m_path;
};

}  // namespace quotelight::test
