// SPDX-License-Identifier: Apache-2.0
#include "language/models.h"

#include <array>
#include <cstdlib>
#include <functional>

#include "language/linear_weights.h"
#include "language/model_file.h"
#include "support/catch.h"
#include "support/sandbox.h"

namespace quotelight {
namespace {

constexpr std::array wanted{RequiredModel{"sample", 3}};

struct Folder : test::Sandbox {
    Folder() { std::filesystem::create_directory(path() / "models"); }
    void model(std::string_view bytes) { file("models/sample.qlm", bytes); }
};

std::string text(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

TEST_CASE("A model is mapped and found by name", "[models]") {
    Folder folder;
    folder.model(packModelFile("sample", 3, "payload of no round size"));
    const auto models = Models::load(folder.path().string(), wanted);
    REQUIRE(models.ok());
    const auto payload = (*models)->table("sample");
    CHECK(text(payload) == "payload of no round size");
    CHECK(reinterpret_cast<std::uintptr_t>(payload.data()) % 8 == 0);
    CHECK((*models)->table("other").empty());
}

TEST_CASE("A model without payload is a model", "[models]") {
    Folder folder;
    folder.model(packModelFile("sample", 3, ""));
    CHECK(Models::load(folder.path().string(), wanted).ok());
}

TEST_CASE("A payload that does not fit is refused", "[models]") {
    PayloadWriter linear;
    const std::array<LinearWeights::Slot, 2> slots{{{5, 1.5F}, {0, 0}}};
    linear.putOne(std::uint32_t{2});
    linear.put(std::span<const LinearWeights::Slot>(slots));
    const std::string table = linear.take();
    const auto loads = [](const std::string& payload, PayloadLayout layout) {
        Folder folder;
        folder.model(packModelFile("sample", 3, payload));
        const std::array required{RequiredModel{"sample", 3, layout}};
        return Models::load(folder.path().string(), required).ok();
    };
    CHECK(loads(table, {.linear = 1}));
    CHECK(loads(table + std::string(8, '\0'), {.linear = 1, .floats = 2}));
    CHECK_FALSE(loads(table, {.linear = 2}));
    CHECK_FALSE(loads(table, {.linear = 1, .floats = 1}));
    CHECK_FALSE(loads(table + std::string(8, '\0'), {.linear = 1}));  // more than is read
    CHECK_FALSE(loads("", {.linear = 1}));
    CHECK_FALSE(loads(table, {.classes = 3}));
    CHECK_FALSE(loads(std::string(16, '\xff'), {.linear = 1}));
}

TEST_CASE("A damaged model is refused in words", "[models]") {
    const std::string good = packModelFile("sample", 3, std::string(1000, 'x'));
    struct Case {
        const char* message;
        std::function<std::string()> bytes;
    };
    const auto edited = [&](std::size_t at, char to) {
        std::string bytes = good;
        bytes[at] = to;
        return bytes;
    };
    const Case cases[] = {
        {"is missing or cannot be read", [] { return std::string(); }},
        {"is cut short", [&] { return good.substr(0, 63); }},
        {"is cut short", [&] { return good.substr(0, good.size() - 1); }},
        {"too long", [&] { return good + "x"; }},
        {"checksum", [&] { return edited(500, 'y'); }},
        {"checksum", [&] { return edited(48, '?'); }},
        {"is not a model file", [&] { return edited(0, 'q'); }},
        {"byte order", [&] { return edited(8, 1); }},
        {"no name", [&] { return edited(39, 'n'); }},
        {"another model", [] { return packModelFile("simple", 3, "p"); }},
        {"another version", [] { return packModelFile("sample", 2, "p"); }},
    };
    for (const Case& c : cases) {
        CAPTURE(c.message);
        Folder folder;
        folder.model(c.bytes());
        const auto models = Models::load(folder.path().string(), wanted);
        REQUIRE_FALSE(models.ok());
        CHECK(models.error().code == ErrorCode::ModelMissing);
        CHECK_THAT(models.error().message, Catch::Contains(c.message));
        CHECK_THAT(models.error().message, Catch::Contains("sample.qlm"));
    }
}

TEST_CASE("An absent model or a folder in its place is refused", "[models]") {
    Folder folder;
    CHECK_FALSE(Models::load(folder.path().string(), wanted).ok());
    CHECK_FALSE(Models::load("/nowhere/at/all", wanted).ok());
    std::filesystem::create_directory(folder.path() / "models" / "sample.qlm");
    CHECK_FALSE(Models::load(folder.path().string(), wanted).ok());
}

TEST_CASE("The models of the source tree load", "[models]") {
    const auto models = Models::load(Models::defaultFolder());
    INFO((models.ok() ? std::string() : models.error().message));
    REQUIRE(models.ok());
    for (const RequiredModel& model : requiredModels())
        CHECK_FALSE((*models)->table(model.name).empty());
}

TEST_CASE("The environment names the resources folder", "[models]") {
    const char* set = std::getenv("QUOTELIGHT_RESOURCES");
    const std::string before = set == nullptr ? "" : set;
    ::setenv("QUOTELIGHT_RESOURCES", "/somewhere", 1);
    CHECK(Models::defaultFolder() == "/somewhere");
    ::setenv("QUOTELIGHT_RESOURCES", "", 1);
    CHECK_THAT(Models::defaultFolder(), Catch::EndsWith("resources"));
    ::setenv("QUOTELIGHT_RESOURCES", before.c_str(), 1);
}

}  // namespace quotelight
