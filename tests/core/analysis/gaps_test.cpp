#include "core/analysis/gaps.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr double kExact = 1e-12;

GapList gapsOf(const Pack& pack, const Answers& answers, const Targets& targets = {}) {
    return gapList(pack, score(pack, answers), {.targets = targets});
}

} // namespace

TEST_CASE("The gap is signed, the shortfall is not, the worst case takes the low", "[gaps]") {
    const Pack pack = onePack({question("c1", Dimension::Capacity),
                               question("c2", Dimension::Capacity),
                               question("r", Dimension::Readiness)});
    Answers answers;
    answers.set({"a"}, {"c1"}, answered(5));
    answers.set({"a"}, {"r"}, answered(1));

    const Gap gap = gapsOf(pack, answers).ranked.at(0);
    CHECK(*gap.capacity.gap == Approx(-1).margin(kExact));
    CHECK(*gap.capacity.shortfall == Approx(0).margin(kExact));
    CHECK(*gap.capacity.worstCase == Approx(1.5).margin(kExact));
    CHECK(*gap.readiness.shortfall == Approx(3).margin(kExact));
}

TEST_CASE("A gap is certain where the best case still falls short in one dimension", "[gaps]") {
    const Pack pack = onePack({question("c1", Dimension::Capacity),
                               question("c2", Dimension::Capacity),
                               question("r", Dimension::Readiness)});
    Answers answers;
    answers.set({"a"}, {"c1"}, answered(2));
    answers.set({"a"}, {"r"}, answered(5));

    const Gap certain = gapsOf(pack, answers).ranked.at(0);
    CHECK(*certain.capacity.bestCase == Approx(0.5).margin(kExact));
    CHECK(*certain.readiness.bestCase == Approx(0).margin(kExact));
    CHECK(certain.isCertain());

    answers.set({"a"}, {"c1"}, answered(3));
    const Gap open = gapsOf(pack, answers).ranked.at(0);
    CHECK(*open.capacity.shortfall == Approx(1).margin(kExact));
    CHECK_FALSE(open.isCertain());
}

TEST_CASE("Priority is the mean shortfall times component and role weight", "[gaps]") {
    Pack pack = onePack({question("c", Dimension::Capacity), question("r", Dimension::Readiness)});
    pack.components[0].weight = 2;
    Answers answers;
    answers.set({"a"}, {"c"}, answered(3));
    answers.set({"a"}, {"r"}, answered(1));

    CHECK(*gapsOf(pack, answers).ranked.at(0).priority ==
          Approx((1 + 3) / 2.0 * 2 * 3).margin(kExact));
}

TEST_CASE("A dimension without questions is left out of the mean", "[gaps]") {
    const Pack pack = onePack({question("c", Dimension::Capacity)});
    Answers answers;
    answers.set({"a"}, {"c"}, answered(2));

    const Gap gap = gapsOf(pack, answers).ranked.at(0);
    CHECK(*gap.priority == Approx(2 * 3).margin(kExact));
    CHECK_FALSE(gap.readiness.shortfall);
}

TEST_CASE("A cell without a point in an asked dimension is not yet known", "[gaps]") {
    const Pack pack =
        onePack({question("c", Dimension::Capacity), question("r", Dimension::Readiness)});
    Answers answers;
    answers.set({"a"}, {"c"}, answered(2));

    const GapList gaps = gapsOf(pack, answers);
    CHECK(gaps.ranked.empty());
    REQUIRE(gaps.notYetKnown.size() == 1);
    CHECK(*gaps.notYetKnown[0].readiness.worstCase == Approx(4).margin(kExact));
}

TEST_CASE("An assessment's own target goes before the component's", "[gaps]") {
    const Pack pack = onePack({question("c", Dimension::Capacity)});
    Answers answers;
    answers.set({"a"}, {"c"}, answered(2));
    const Targets targets{{{{"c"}, {"a"}, Dimension::Capacity}, 2.5}};

    CHECK(*gapsOf(pack, answers, targets).ranked.at(0).capacity.shortfall ==
          Approx(0.5).margin(kExact));
}

TEST_CASE("Gaps rank by priority, then worst case, then the pack's order", "[gaps]") {
    Pack pack = smallPack();
    for (Component& component : pack.components) {
        component.roles = {{{"a"}, {"lead"}}, {{"b"}, {"lead"}}};
        const std::string id = component.id.value;
        component.criteria = {{.id = {id},
                               .title = both(id),
                               .questions = {question(id + ".q", Dimension::Capacity),
                                             question(id + ".open", Dimension::Capacity)}}};
    }
    Answers answers;
    for (const char* actor : {"a", "b"}) {
        for (const char* id : {"first", "second"}) {
            answers.set({actor}, {std::string(id) + ".q"}, answered(3));
            answers.set({actor}, {std::string(id) + ".open"}, answered(3));
        }
    }
    answers.erase({"b"}, {"second.open"});
    answers.set({"a"}, {"second.q"}, answered(1));

    const std::vector<Gap> ranked = gapsOf(pack, answers).ranked;
    REQUIRE(ranked.size() == 4);
    CHECK((ranked[0].component == ComponentId{"second"} && ranked[0].actor == ActorId{"a"}));
    CHECK((ranked[1].component == ComponentId{"second"} && ranked[1].actor == ActorId{"b"}));
    CHECK((ranked[2].component == ComponentId{"first"} && ranked[2].actor == ActorId{"a"}));
    CHECK((ranked[3].component == ComponentId{"first"} && ranked[3].actor == ActorId{"b"}));
}
