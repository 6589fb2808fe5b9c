#include "core/report/concerns.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

bool contains(const std::vector<Concern>& concerns, const std::string& part) {
    return std::ranges::any_of(concerns, [&](const Concern& concern) {
        return concern.sentence.in("en").find(part) != std::string::npos;
    });
}

const Concern& about(const std::vector<Concern>& concerns, ConcernSubject subject) {
    const auto found = std::ranges::find(concerns, subject, &Concern::subject);
    REQUIRE(found != concerns.end());
    return *found;
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
    CHECK(contains(concerns, "Nobody is named to sign"));
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

TEST_CASE("A concern says what it is about and whose answers come first", "[concerns]") {
    const Pack pack =
        onePack({question("q1", Dimension::Capacity), question("q2", Dimension::Capacity)});
    Assessment assessment{.id = {"2025"}};
    assessment.answers.set({"a"}, {"q1"}, Answer{.state = AnswerState::NotApplicable});

    const auto concerns = concernsOf({pack, assessment},
                                     {.parts = {ReportPart::Signatures},
                                      .signatories = {{"Secretary", ""}, {"", ""}, {"A", "B"}}},
                                     false);

    CHECK(about(concerns, ConcernSubject::Reasons).actor == ActorId{"a"});
    CHECK(about(concerns, ConcernSubject::Reasons).question == QuestionId{"q1"});
    CHECK(about(concerns, ConcernSubject::Signatories).actor.empty());
    CHECK(contains(concerns, "Signatures without a name or position: 2."));
}
