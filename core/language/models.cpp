// SPDX-License-Identifier: Apache-2.0
#include "language/models.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>

#include "language/class_weights.h"
#include "language/linear_weights.h"
#include "language/model_file.h"
#include "language/name_features.h"
#include "language/parse_state.h"
#include "language/payload.h"
#include "language/tags.h"

namespace quotelight {
namespace {

namespace fs = std::filesystem;

Error missing(const std::string& path, const std::string& what) {
    return {ErrorCode::ModelMissing,
            "The model “" + path + "” " + what + ". Install Quotelight again.", path};
}

// Are the payload's tables whole, of the sizes that the reading code expects, and all there is?
bool fits(const PayloadLayout& layout, std::span<const std::byte> bytes) {
    if (layout.classes == 0 && layout.linear == 0 && layout.floats == 0) return true;
    PayloadReader payload(bytes);
    ClassWeights classes;
    if (layout.classes > 0 && (!classes.read(payload) || classes.classes() != layout.classes))
        return false;
    LinearWeights linear;
    for (std::uint32_t table = 0; table < layout.linear; ++table)
        if (!linear.read(payload)) return false;
    payload.take<float>(layout.floats);
    return payload.ok() && payload.atEnd();
}

}  // namespace

// The bytes of one file, read-only, for as long as it lives.
class Models::Mapping {
public:
    static std::unique_ptr<Mapping> open(const std::string& path) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (descriptor < 0) return nullptr;
        struct stat status {};
        void* memory = MAP_FAILED;
        if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0)
            memory = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ,
                            MAP_PRIVATE, descriptor, 0);
        ::close(descriptor);
        if (memory == MAP_FAILED) return nullptr;
        return std::make_unique<Mapping>(memory, static_cast<std::size_t>(status.st_size));
    }

    Mapping(void* memory, std::size_t size) : m_memory(memory), m_size(size) {}
    ~Mapping() { ::munmap(m_memory, m_size); }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    std::span<const std::byte> bytes() const {
        return {static_cast<const std::byte*>(m_memory), m_size};
    }

private:
    void* m_memory;
    std::size_t m_size;
};

Models::Models() = default;
Models::~Models() = default;

std::span<const RequiredModel> requiredModels() {
    static constexpr std::array required{
        RequiredModel{"tagger", 3, {.classes = tagCount}},
        RequiredModel{"names", 2, {.classes = nameLabelCount}},
        RequiredModel{"parser", 1, {.classes = moveCount}},
        RequiredModel{"speech", 1, {.linear = 4}},
        RequiredModel{"coreference", 1, {.linear = 1}},
        RequiredModel{"attribution", 5, {.linear = 8, .floats = 42}},
        RequiredModel{"indirect", 1, {.linear = 5, .floats = 21}}};
    return required;
}

Status Models::add(const std::string& folder, RequiredModel model) {
    const std::string path = (fs::path(folder) / "models" / model.name).string() + ".qlm";
    auto mapping = Mapping::open(path);
    if (!mapping) return missing(path, "is missing or cannot be read");
    const Result<ModelFile> file = parseModelFile(mapping->bytes());
    if (!file) return missing(path, file.error().message);
    if (file->name != model.name) return missing(path, "holds another model");
    if (file->version != model.version) return missing(path, "belongs to another version");
    if (!fits(model.layout, file->payload)) return missing(path, "does not hold its tables");
    m_entries.push_back({model.name, std::move(mapping), file->payload});
    return Done{};
}

Result<std::shared_ptr<const Models>> Models::load(const std::string& folder,
                                                   std::span<const RequiredModel> required) {
    const std::shared_ptr<Models> models(new Models);
    for (const RequiredModel& model : required) {
        if (Status status = models->add(folder, model); !status) return status.error();
    }
    return std::shared_ptr<const Models>(models);
}

std::string Models::defaultFolder() {
    if (const char* chosen = std::getenv("QUOTELIGHT_RESOURCES"); chosen && *chosen) return chosen;
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    if (!failed) {
        const fs::path installed = program.parent_path().parent_path() / "share" / "quotelight";
        if (fs::is_directory(installed, failed)) return installed.string();
    }
    return QUOTELIGHT_SOURCE_RESOURCES;
}

std::span<const std::byte> Models::table(std::string_view name) const {
    for (const Entry& entry : m_entries) {
        if (entry.name == name) return entry.payload;
    }
    return {};
}

}  // namespace quotelight
