#include "core/report/concerns.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

bool contains(const std::vector<Text>& concerns, const std::string& part) {
    return std::ranges::any_of(concerns, [&](const Text& concern) {
        return concern.in("en").find(part) != std::string::npos;
    });
}

} // namespace

TEST_CASE("What would embarrass the author is told before the report goes out", "[concerns]") {
    const Pack pack =
        onePack({question("q1", Dimension::Capacity), question("q2", Dimension::Capacity)});
    Assessment assessment{.id = {"2025"}};
    assessment.answers.set({"a"}, {"q1"}, Answer{.state = AnswerState::NotApplicable});
    Answer flagged;
    flagged.isFlagged = true;
    assessment.answers.set({"a"}, {"q2"}, flagged);

    const auto concerns =
        concernsOf({pack, assessment}, {.parts = shippedProfiles().front().parts}, true);

    CHECK(contains(concerns, "illustrative"));
    CHECK(contains(concerns, "under half"));
    CHECK(contains(concerns, "without a reason: 1"));
    CHECK(contains(concerns, "another look: 1"));
    CHECK(contains(concerns, "signature"));
    CHECK(contains(concerns, "no conclusions"));
}

TEST_CASE("A report that is ready has nothing to be told of", "[concerns]") {
    const Pack pack = onePack({question("q1", Dimension::Capacity)});
    Assessment assessment{.id = {"2025"}};
    assessment.answers.set({"a"}, {"q1"}, answered(3));

    const auto concerns = concernsOf({pack, assessment},
                                     {.parts = {ReportPart::Signatures, ReportPart::Conclusions},
                                      .conclusions = "One",
                                      .signatories = {{"Secretary", "Olena KOVAL"}}},
                                     false);

    CHECK(concerns.empty());
}
