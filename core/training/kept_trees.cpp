// SPDX-License-Identifier: Apache-2.0
#include "training/kept_trees.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>

#include "language/model_file.h"
#include "language/payload.h"

namespace quotelight::training {
namespace {

// Where trees of this key are kept; empty where none are.
std::filesystem::path placeOf(std::uint64_t key) {
    const char* folder = std::getenv("QUOTELIGHT_TRAINING_CACHE");
    if (folder == nullptr || *folder == '\0') return {};
    std::ostringstream name;
    name << "trees-" << std::hex << std::setw(16) << std::setfill('0') << key;
    return std::filesystem::path(folder) / name.str();
}

std::string readAll(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Under another name first, so that no other run reads half of it. A failure costs time alone.
void keep(const std::filesystem::path& path, const std::string& bytes) {
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    auto beside = path;
    beside += ".new";
    {
        std::ofstream file(beside, std::ios::binary);
        file << bytes;
        if (!file.flush()) return;
    }
    std::filesystem::rename(beside, path, failed);
}

}  // namespace

std::string packTrees(const TreesById& trees, std::uint64_t key) {
    PayloadWriter payload;
    payload.putOne(key);
    payload.putOne(std::uint64_t{trees.size()});
    for (const auto& [id, syntax] : trees) {
        payload.putOne(std::uint64_t{id.size()});
        payload.put(std::span<const char>(id));
        payload.putOne(std::uint64_t{syntax.tags.size()});
        payload.put(std::span<const Tag>(syntax.tags));
        payload.put(std::span<const Dependency>(syntax.trees));
    }
    return payload.take();
}

TreesById unpackTrees(const std::string& bytes, std::uint64_t key) {
    PayloadReader payload(std::as_bytes(std::span(bytes)));
    if (payload.one<std::uint64_t>() != key) return {};
    const auto count = payload.one<std::uint64_t>();
    TreesById trees;
    for (std::uint64_t n = 0; n < count && payload.ok(); ++n) {
        const auto id = payload.take<char>(payload.one<std::uint64_t>());
        const auto tokens = payload.one<std::uint64_t>();
        const auto tags = payload.take<Tag>(tokens);
        const auto arcs = payload.take<Dependency>(tokens);
        trees[{id.begin(), id.end()}] = {{tags.begin(), tags.end()}, {arcs.begin(), arcs.end()}};
    }
    return payload.ok() ? trees : TreesById{};
}

Result<TreesById> crossParsedTrees(const TrainingContext& context, const Models& models) {
    const std::uint64_t key = modelChecksum(models.table("parser"));
    const auto place = placeOf(key);
    if (!place.empty()) {
        TreesById kept = unpackTrees(readAll(place), key);
        if (!kept.empty()) return kept;
    }
    const auto treebanks = context.treebanks();
    if (!treebanks) return treebanks.error();
    TreesById trees = crossParse(**treebanks);
    if (!place.empty()) keep(place, packTrees(trees, key));
    return trees;
}

}  // namespace quotelight::training
