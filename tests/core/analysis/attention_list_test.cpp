#include "core/analysis/attention.h"
#include "core/analysis/attention_list.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::tests;

namespace {

const std::string kToday = "2025-06-01";

Answer whole(int level) {
    Answer answer = answered(level);
    answer.rationale = "as the inspection found";
    answer.evidence = "Order 12";
    return answer;
}

/// Every question answered, every section checked.
Assessment settled(const Pack& pack) {
    Assessment assessment{.id = {"2025"}};
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            assessment.answers.set(actor, place.question->id, whole(4));
            assessment.checkedSections.insert({place.component->id, actor});
        }
    }
    return assessment;
}

} // namespace

TEST_CASE("Where all is answered, proven and checked, nothing wants attention", "[attention]") {
    const Pack pack = smallPack();

    CHECK(attentionList(pack, settled(pack), std::nullopt, kToday).empty());
}

TEST_CASE("Each reason is counted with its first place in the pack's order", "[attention]") {
    const Pack pack = smallPack();
    Assessment assessment = settled(pack);
    Answer answer = whole(4);
    const auto reason = GENERATE(AttentionReason::Unanswered,
                                 AttentionReason::Unknown,
                                 AttentionReason::Suspended,
                                 AttentionReason::HardlyAReason,
                                 AttentionReason::Flagged,
                                 AttentionReason::LowWithoutComment,
                                 AttentionReason::WithoutEvidence);
    switch (reason) {
    case AttentionReason::Unanswered:
        answer = {};
        break;
    case AttentionReason::Unknown:
        answer = inState(AnswerState::Unknown);
        break;
    case AttentionReason::Suspended:
        answer = inState(AnswerState::Suspended);
        break;
    case AttentionReason::HardlyAReason:
        answer = inState(AnswerState::NotApplicable);
        break;
    case AttentionReason::Flagged:
        answer.isFlagged = true;
        break;
    case AttentionReason::LowWithoutComment:
        answer.level = 0;
        answer.rationale.clear();
        break;
    case AttentionReason::WithoutEvidence:
        answer.evidence.clear();
        break;
    case AttentionReason::ToBeConfirmed:
    case AttentionReason::Unchecked:
    case AttentionReason::ThreatWithoutComponent:
    case AttentionReason::ThreatReviewOverdue:
        break;
    }
    assessment.answers.set({"b"}, {"second-first.cap"}, answer);
    assessment.answers.set({"b"}, {"first-second.rea"}, answer);

    const auto lines = attentionList(pack, assessment, std::nullopt, kToday);

    REQUIRE(lines.size() == 1);
    CHECK(lines[0] == AttentionLine{.reason = reason,
                                    .count = 2,
                                    .actor = {"b"},
                                    .component = {"first"},
                                    .question = {"first-second.rea"}});
    CHECK(attentionList(pack, assessment, ActorId{"a"}, kToday).empty());
}

TEST_CASE("A section that is not checked is listed once, and none where nothing is asked",
          "[attention]") {
    Pack pack = smallPack();
    Assessment assessment = settled(pack);
    assessment.checkedSections.erase({{"first"}, {"a"}});
    assessment.checkedSections.erase({{"second"}, {"b"}});
    for (Criterion& criterion : pack.components[1].criteria) {
        for (Question& question : criterion.questions) {
            question.actors = {{"a"}};
        }
    }

    const auto lines = attentionList(pack, assessment, std::nullopt, kToday);

    REQUIRE(lines.size() == 1);
    CHECK(lines[0] == AttentionLine{.reason = AttentionReason::Unchecked,
                                    .count = 1,
                                    .actor = {"a"},
                                    .component = {"first"},
                                    .question = {}});
}

TEST_CASE("The filter behind a reason shows every question that counts for it", "[attention]") {
    const Pack pack = smallPack();
    std::mt19937 random(7);
    Assessment assessment{.id = {"2025"}, .answers = randomAnswers(pack, random)};

    for (const AttentionLine& line : attentionList(pack, assessment, ActorId{"a"}, kToday)) {
        CAPTURE(static_cast<int>(line.reason));
        const auto shown =
            questionsThatPass(pack, assessment, {"a"}, filterFor(line.reason), nullptr);
        CHECK(shown.size() >= static_cast<std::size_t>(line.count));
        const bool isFirstShown = std::ranges::any_of(
            shown, [&](const QuestionPlace& place) { return place.question->id == line.question; });
        CHECK((isFirstShown || line.reason == AttentionReason::Unchecked));
    }
}

TEST_CASE("Earlier answers that wait are listed before what is merely unanswered", "[attention]") {
    const Pack pack = smallPack();
    Assessment assessment = settled(pack);
    const QuestionId question{"second-first.cap"};
    assessment.answers.erase({"b"}, question);
    assessment.carried[{{"b"}, question}] = {
        .givenIn = {"2024"}, .givenTo = question, .answer = whole(2)};

    const auto lines = attentionList(pack, assessment, std::nullopt, kToday);

    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == AttentionLine{.reason = AttentionReason::ToBeConfirmed,
                                    .count = 1,
                                    .actor = {"b"},
                                    .component = {"second"},
                                    .question = question});
    CHECK(lines[1].reason == AttentionReason::Unanswered);
}

TEST_CASE("A threat without component, or past its review date, wants attention", "[attention]") {
    const Pack pack = smallPack();
    Assessment assessment = settled(pack);
    assessment.threats = {
        {.id = {"a"}, .components = {{"first"}}, .reviewDate = kToday},
        {.id = {"b"}},
        {.id = {"c"}, .components = {{"first"}}, .reviewDate = "2025-05-31"},
        {.id = {"d"}, .removedAt = "2025-01-01T00:00:00Z"},
    };

    // Threats are everybody's: an actor alone is shown them too.
    const auto lines = attentionList(pack, assessment, ActorId{"a"}, kToday);

    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == AttentionLine{.reason = AttentionReason::ThreatWithoutComponent,
                                    .count = 1,
                                    .threat = {"b"}});
    CHECK(lines[1] == AttentionLine{.reason = AttentionReason::ThreatReviewOverdue,
                                    .count = 1,
                                    .threat = {"c"}});
}
