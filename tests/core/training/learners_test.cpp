// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <functional>

#include "language/class_weights.h"
#include "language/feature_hash.h"
#include "support/catch.h"
#include "training/log_linear.h"
#include "training/perceptron.h"
#include "training/random.h"

namespace quotelight::training {
namespace {

// Class by the parity of one feature, noise beside it.
std::string learnParity() {
    Perceptron perceptron(3);
    Random random(7);
    for (int i = 0; i < 2000; ++i) {
        const auto value = static_cast<std::uint32_t>(random.below(20));
        const std::array keys{featureKey(0, value),
                              featureKey(1, static_cast<std::uint32_t>(random.below(50)))};
        std::array<std::int32_t, 3> scores{};
        perceptron.score(keys, scores.data());
        const std::uint32_t guess = scores[0] >= scores[1] ? 0 : 1;
        if (guess != value % 2) perceptron.update(keys, value % 2, guess);
        perceptron.tick();
    }
    PayloadWriter payload;
    perceptron.write(payload, 1000);
    return payload.take();
}

std::vector<Choice> coins(std::uint64_t seed) {
    Random random(seed);
    std::vector<Choice> choices;
    for (int i = 0; i < 500; ++i) {
        const bool heads = random.below(4) != 0;  // three in four
        choices.push_back({{{{featureKey(0, 1), 1}}, {}}, {heads ? 0u : 1u}});
    }
    return choices;
}

}  // namespace

TEST_CASE("A perceptron's weights are read back as they were learnt", "[training]") {
    const std::string bytes = learnParity();
    CHECK(bytes == learnParity());
    PayloadReader reader(std::as_bytes(std::span(bytes)));
    ClassWeights weights;
    REQUIRE(weights.read(reader));
    CHECK(weights.classes() == 3);
    CHECK(weights.stride() == ClassWeights::lanes);
    for (std::uint32_t value = 0; value < 20; ++value) {
        std::vector<std::int32_t> scores(weights.stride());
        weights.score(std::array{featureKey(0, value)}, scores.data());
        CHECK((scores[1] > scores[0]) == (value % 2 == 1));
    }
    std::vector<std::int32_t> scores(weights.stride());
    weights.score(std::array{featureKey(1000, 99)}, scores.data());
    CHECK(scores == std::vector<std::int32_t>(weights.stride()));
}

TEST_CASE("Large weights leave small ones their steps", "[training]") {
    Perceptron perceptron(2);
    const std::array heavy{featureKey(0, 1)};
    for (int i = 0; i < 20'000; ++i)
        perceptron.update(heavy, 0, 1);
    for (std::uint32_t light = 2; light < 40; ++light)
        perceptron.update(std::array{featureKey(0, light)}, light % 2, 1 - light % 2);
    for (int i = 0; i < 100; ++i)
        perceptron.tick();
    PayloadWriter payload;
    perceptron.write(payload, 1000);
    const std::string bytes = payload.take();
    PayloadReader reader(std::as_bytes(std::span(bytes)));
    ClassWeights weights;
    REQUIRE(weights.read(reader));
    std::vector<std::int32_t> scores(weights.stride());
    weights.score(heavy, scores.data());
    CHECK(scores[0] > 127);  // a wide row
    for (std::uint32_t light = 2; light < 40; ++light) {
        weights.score(std::array{featureKey(0, light)}, scores.data());
        CHECK((scores[1] > scores[0]) == (light % 2 == 1));
    }
}

TEST_CASE("Many features' scores are the sum of each one's", "[training]") {
    Perceptron perceptron(40);
    std::vector<std::uint32_t> keys;
    for (std::uint32_t value = 0; value < 300; ++value) {
        keys.push_back(featureKey(3, value));
        for (std::uint32_t times = 0; times <= value; ++times)  // some rows wide, most not
            perceptron.update(std::span(keys).last(1), value % 40, (value + times) % 40);
        perceptron.tick();
    }
    PayloadWriter payload;
    perceptron.write(payload, 1000);
    const std::string bytes = payload.take();
    PayloadReader reader(std::as_bytes(std::span(bytes)));
    ClassWeights weights;
    REQUIRE(weights.read(reader));
    std::vector<std::int32_t> all(weights.stride()), one(weights.stride()), sum(weights.stride());
    weights.score(keys, all.data());
    for (const std::uint32_t key : keys) {
        weights.score(std::span(&key, 1), one.data());
        std::transform(sum.begin(), sum.end(), one.begin(), sum.begin(), std::plus<>());
    }
    CHECK(all == sum);
}

TEST_CASE("A perceptron of given features learns no others", "[training]") {
    const std::array given{featureKey(0, 1), featureKey(0, 2)};
    const std::array other{featureKey(0, 3)};
    Perceptron perceptron(2, given);
    perceptron.update(std::span(given).first(1), 1, 0);
    perceptron.update(other, 1, 0);
    perceptron.tick();
    std::array<std::int32_t, 2> scores{};
    perceptron.score(given, scores.data());
    CHECK(scores == std::array<std::int32_t, 2>{-1, 1});
    perceptron.score(other, scores.data());
    CHECK(scores == std::array<std::int32_t, 2>{0, 0});
    CHECK(perceptron.heaviest(1) == std::vector<std::uint32_t>{given[0]});
}

TEST_CASE("Weights cut short or nonsensical are refused", "[training]") {
    const std::string bytes = learnParity();
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{8}, bytes.size() / 2, bytes.size() - 8}) {
        PayloadReader reader(std::as_bytes(std::span(bytes).first(size)));
        ClassWeights weights;
        CHECK_FALSE(weights.read(reader));
    }
    std::string wrong = bytes;
    wrong[8] = 3;  // slots: no power of two
    PayloadReader reader(std::as_bytes(std::span(wrong)));
    ClassWeights weights;
    CHECK_FALSE(weights.read(reader));
}

TEST_CASE("A log-linear model learns a probability", "[training]") {
    LogLinear model;
    LogLinearOptions options;
    options.epochs = 30;
    model.train(coins(1), options);
    CHECK(model.probabilities(coins(1)[0])[0] == Approx(0.75).margin(0.05));

    LogLinear again;
    again.train(coins(1), options);
    PayloadWriter one, two;
    model.write(one);
    again.write(two);
    const std::string bytes = one.take();
    CHECK(bytes == two.take());

    PayloadReader reader(std::as_bytes(std::span(bytes)));
    LinearWeights weights;
    REQUIRE(weights.read(reader));
    const std::array feature{WeightedFeature{featureKey(0, 1), 1}};
    CHECK(weights.score(feature) == Approx(model.score(feature)));
    CHECK(weights.weight(featureKey(5, 5)) == 0);
}

TEST_CASE("Random numbers are the same everywhere", "[training]") {
    Random random(1);
    CHECK(random.next() == 10451216379200822465ULL);
    std::vector<int> values{1, 2, 3, 4, 5};
    random.shuffle(values);
    std::sort(values.begin(), values.end());
    CHECK(values == std::vector<int>{1, 2, 3, 4, 5});
}

}  // namespace quotelight::training
