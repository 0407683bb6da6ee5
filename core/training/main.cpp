// SPDX-License-Identifier: Apache-2.0
// quotelight-train GOLD_FOLDER OUT_FOLDER [MODEL...]: rebuilds the models, or those named, from the
// gold files into OUT_FOLDER/models and prints their held-out figures.

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "language/model_file.h"
#include "training/trainer.h"

namespace {

using namespace quotelight;
using namespace quotelight::training;

int fail(const std::string& message) {
    std::cerr << "quotelight-train: " << message << '\n';
    return 1;
}

bool write(const std::string& folder, const char* name, const TrainedModel& model) {
    const auto models = std::filesystem::path(folder) / "models";
    std::error_code failed;
    std::filesystem::create_directories(models, failed);
    std::ofstream file(models / (std::string(name) + ".qlm"), std::ios::binary);
    file << packModelFile(name, model.version, model.payload);
    file.close();
    return !file.fail();
}

int run(const Trainer& trainer, const TrainingContext& context, const std::string& outFolder) {
    const auto start = std::chrono::steady_clock::now();
    std::cout << trainer.name << '\n';
    const auto model = trainer.train(context);
    if (!model) return fail(model.error().message);
    if (!write(outFolder, trainer.name, *model)) return fail("cannot write into " + outFolder);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::cout << "  " << model->payload.size() / 1024 << " KiB, " << took.count() << " s\n";
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return fail("usage: quotelight-train GOLD_FOLDER OUT_FOLDER [MODEL...]");
    const std::span wanted(argv + 3, argv + argc);
    const TrainingContext context(argv[1], argv[2], std::cout);
    std::cout << std::unitbuf;
    for (const Trainer& trainer : trainers()) {
        const auto isThis = [&](const char* name) {
            return std::string_view(name) == trainer.name;
        };
        if (!wanted.empty() && std::none_of(wanted.begin(), wanted.end(), isThis)) continue;
        if (const int status = run(trainer, context, argv[2]); status != 0) return status;
    }
    return 0;
}
