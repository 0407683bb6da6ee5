// SPDX-License-Identifier: Apache-2.0
#include "training/kept_trees.h"

#include "support/catch.h"

namespace quotelight::training {
namespace {

TEST_CASE("Kept trees come back as they were, for their own key alone") {
    TreesById trees;
    trees["a"] = {{Tag::Symbol, Tag{}}, {{1, Relation::Subject}, {}}};
    trees["of no words"] = {};
    const std::string bytes = packTrees(trees, 7);

    const TreesById back = unpackTrees(bytes, 7);
    REQUIRE(back.size() == 2);
    CHECK(back.at("a").tags == trees["a"].tags);
    REQUIRE(back.at("a").trees.size() == 2);
    CHECK(back.at("a").trees[0].head == 1);
    CHECK(back.at("a").trees[0].relation == Relation::Subject);
    CHECK(back.at("a").trees[1].head == noParent);
    CHECK(back.at("of no words").tags.empty());

    CHECK(unpackTrees(bytes, 8).empty());
    CHECK(unpackTrees(bytes.substr(0, bytes.size() - 8), 7).empty());
    CHECK(unpackTrees("", 7).empty());
}

}  // namespace
}  // namespace quotelight::training
