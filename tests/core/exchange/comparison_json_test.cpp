#include "core/exchange/comparison_json.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

using Json = nlohmann::json;
const ActorId kActor{"a"};

Assessment saying(const char* id, const std::vector<std::pair<const char*, int>>& levels) {
    Assessment assessment{.id = {id}};
    for (const auto& [question, level] : levels) {
        assessment.answers.set(kActor, {question}, answered(level));
    }
    return assessment;
}

Json jsonOf(const Pack& earlierPack,
            const Assessment& before,
            const Pack& laterPack,
            const Assessment& after) {
    const ScoreSheet from = score(earlierPack, before.answers);
    const ScoreSheet to = score(laterPack, after.answers);
    const ComparedYear earlier{earlierPack, before, from};
    const ComparedYear later{laterPack, after, to};
    return Json::parse(comparisonJson(
        before.id, after.id, compare(earlier, later), movedQuestions(earlier, later, {})));
}

} // namespace

TEST_CASE("A comparison as JSON has every figure with its change, plain and like for like",
          "[comparison_json]") {
    const Pack pack = onePack({question("q", Dimension::Capacity)});

    const Json json = jsonOf(pack, saying("2024", {{"q", 2}}), pack, saying("2025", {{"q", 4}}));
    CHECK(json["from"] == "2024");
    CHECK(json["to"] == "2025");
    CHECK(json["share"] == 1);
    const Json figure = json["cells"][0]["capacity"];
    CHECK(figure["from"].get<double>() == Approx(0.4));
    CHECK(figure["change"].get<double>() == Approx(0.4));
    CHECK(figure["certain"] == true);
    CHECK(figure["like_for_like"]["to"].get<double>() == Approx(0.8));
    CHECK(figure["like_for_like"]["share"] == 1);
    CHECK(figure["comparable"] == true);
    CHECK(json["cells"][0]["actor"] == "a");
    CHECK(json["national"][0]["component"] == "c");
    CHECK(json["actors"][0]["preparedness"]["to"].get<double>() == Approx(0.8));
    CHECK(json["whole"]["capacity"]["change"].get<double>() == Approx(0.4));
    const Json moved = json["moved"][0];
    CHECK(moved["question"] == "q");
    CHECK(moved["actor"] == "a");
    CHECK(moved["from"].dump() == "2");
    CHECK(moved["to"].dump() == "4");
    CHECK(moved["contribution"].get<double>() == Approx(0.4));
}

TEST_CASE("What there is not is null in a comparison as JSON, and nothing is certain of it",
          "[comparison_json]") {
    const Pack pack = onePack({question("q", Dimension::Capacity)});

    const Json json = jsonOf(pack, saying("2024", {}), pack, saying("2025", {{"q", 4}}));
    const Json figure = json["whole"]["capacity"];
    CHECK(figure["from"].is_null());
    CHECK(figure["change"].is_null());
    CHECK(figure["certain"] == false);
    CHECK(figure["like_for_like"]["change"].is_null());
    CHECK(figure["like_for_like"]["share"] == 0);
    CHECK(figure["comparable"] == false);
    CHECK(json["whole"]["readiness"]["like_for_like"]["share"].is_null());
    CHECK(json["moved"].empty());
}

TEST_CASE("A level from another scale is a fraction in JSON", "[comparison_json]") {
    const Pack pack = onePack({question("q", Dimension::Capacity)});
    Pack earlier = pack;
    earlier.scale.max = 2;

    const Json json = jsonOf(earlier, saying("2024", {{"q", 1}}), pack, saying("2025", {{"q", 4}}));
    CHECK(json["moved"][0]["from"] == 2.5);
}
