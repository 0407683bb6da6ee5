// SPDX-License-Identifier: Apache-2.0
// Files of every format, cut off and damaged: each opens or fails with a sentence, and what opens
// is sound.

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "support/sandbox.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

const std::filesystem::path folder = QUOTELIGHT_ARTICLES;

std::vector<std::filesystem::path> articles() {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().starts_with("council")) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

// PDFs take a process each.
std::size_t attempts(const std::filesystem::path& path) {
    return path.extension() == ".pdf" ? 8 : 60;
}

void checkOpens(const std::string& bytes, const std::filesystem::path& path) {
    const Result<Article> article = openArticleBytes(bytes, path.filename().string());
    if (article)
        checkInvariants(*article);
    else
        REQUIRE(article.error().message.ends_with("."));
}

// The same numbers everywhere and always (Knuth's linear congruences).
class Numbers {
public:
    std::size_t below(std::size_t limit) {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(m_state >> 33) % limit;
    }

private:
    std::uint64_t m_state = 4;
};

}  // namespace

TEST_CASE("The beginning of every kind of file is read or refused", "[article][bad]") {
    for (const auto& path : articles()) {
        CAPTURE(path.filename().string());
        const std::string bytes = Sandbox::read(path);
        const std::size_t step = std::max<std::size_t>(1, bytes.size() / attempts(path));
        for (std::size_t size = 0; size < bytes.size(); size += step) {
            CAPTURE(size);
            checkOpens(bytes.substr(0, size), path);
        }
    }
}

TEST_CASE("Files with bytes that fell over are read or refused", "[article][bad]") {
    Numbers numbers;
    for (const auto& path : articles()) {
        CAPTURE(path.filename().string());
        const std::string bytes = Sandbox::read(path);
        for (std::size_t attempt = 0; attempt < attempts(path); ++attempt) {
            std::string damaged = bytes;
            for (std::size_t fallen = 0; fallen < 1 + attempt / 4; ++fallen)
                damaged[numbers.below(damaged.size())] = static_cast<char>(numbers.below(256));
            CAPTURE(attempt);
            checkOpens(damaged, path);
        }
    }
}
