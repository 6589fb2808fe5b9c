#include "core/analysis/attention.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Answer withReason(Answer answer, const std::string& reason) {
    answer.rationale = reason;
    return answer;
}

Answer flagged(Answer answer) {
    answer.isFlagged = true;
    return answer;
}

const Scale& scale() {
    static const Scale five{.max = 5, .levels = {}};
    return five;
}

bool isIn(QuestionFilter filter, const Answer& answer) {
    return passes(filter, answer, scale(), std::nullopt);
}

int countOf(const FilterCounts& counts, QuestionFilter filter) {
    return counts.at(static_cast<std::size_t>(filter));
}

} // namespace

TEST_CASE("Every question without a level but the not applicable ones wants attention",
          "[attention]") {
    CHECK(needsAttention(Answer{}, scale()));
    CHECK(needsAttention(inState(AnswerState::Unknown), scale()));
    CHECK(needsAttention(inState(AnswerState::Suspended), scale()));
    CHECK_FALSE(needsAttention(answered(4), scale()));
}

TEST_CASE("Not applicable wants attention until its reason says something", "[attention]") {
    const Answer answer = inState(AnswerState::NotApplicable);

    CHECK(needsAttention(withReason(answer, "not ours!"), scale()));
    CHECK_FALSE(needsAttention(withReason(answer, "not ours!!"), scale()));
    CHECK(needsAttention(withReason(answer, "не наше!!"), scale()));
}

TEST_CASE("A level of at most one fifth of the scale wants a word of comment", "[attention]") {
    CHECK(needsAttention(answered(1), scale()));
    CHECK(needsAttention(withReason(answered(1), " \n"), scale()));
    CHECK_FALSE(needsAttention(withReason(answered(1), "cut in May"), scale()));
    CHECK_FALSE(needsAttention(answered(2), scale()));
}

TEST_CASE("A flag wants attention whatever the answer", "[attention]") {
    CHECK(needsAttention(flagged(answered(5)), scale()));
    CHECK(needsAttention(
        flagged(withReason(inState(AnswerState::NotApplicable), "no sea border here")), scale()));
}

TEST_CASE("An answer without a named proof or document is without evidence", "[attention]") {
    Answer proven = answered(3);
    proven.evidence = "Order 12";
    Answer documented = answered(3);
    documented.documents = {{.id = "1", .title = "Order 12"}};

    CHECK(isIn(QuestionFilter::WithoutEvidence, answered(3)));
    CHECK_FALSE(isIn(QuestionFilter::WithoutEvidence, proven));
    CHECK_FALSE(isIn(QuestionFilter::WithoutEvidence, documented));
    CHECK_FALSE(isIn(QuestionFilter::WithoutEvidence, Answer{}));
}

TEST_CASE("Changed is another level or state than before, where there is a before", "[attention]") {
    const Answer before = answered(3);
    const PreviousAnswer previous{.answer = &before, .level = 3};
    const auto isChanged = [&](const Answer& answer) {
        return passes(QuestionFilter::Changed, answer, scale(), previous);
    };

    CHECK(isChanged(answered(4)));
    CHECK(isChanged(inState(AnswerState::Unknown)));
    CHECK_FALSE(isChanged(answered(3)));
    CHECK_FALSE(isChanged(Answer{}));
    CHECK_FALSE(isIn(QuestionFilter::Changed, answered(4)));
}

TEST_CASE("Each filter takes in its own state alone", "[attention]") {
    const auto [filter, state] = GENERATE(table<QuestionFilter, AnswerState>(
        {{QuestionFilter::Unanswered, AnswerState::Unanswered},
         {QuestionFilter::Unknown, AnswerState::Unknown},
         {QuestionFilter::Suspended, AnswerState::Suspended},
         {QuestionFilter::NotApplicable, AnswerState::NotApplicable}}));

    for (const AnswerState each : {AnswerState::Unanswered,
                                   AnswerState::Unknown,
                                   AnswerState::Suspended,
                                   AnswerState::NotApplicable}) {
        CHECK(isIn(filter, inState(each)) == (each == state));
    }
    CHECK_FALSE(isIn(filter, answered(3)));
    CHECK(isIn(QuestionFilter::All, inState(state)));
}

TEST_CASE("Counts are over the actor's own questions, component by component", "[attention]") {
    Pack pack = smallPack();
    pack.components[0].criteria[0].questions[0].actors = {{"b"}};
    Assessment assessment;
    assessment.answers.set({"a"}, {"first-second.cap"}, answered(1));

    const FilterCounts first = countFilters(pack, pack.components[0], assessment, {"a"}, nullptr);
    CHECK(countOf(first, QuestionFilter::All) == 3);
    CHECK(countOf(first, QuestionFilter::Unanswered) == 2);
    CHECK(countOf(first, QuestionFilter::LowLevel) == 1);
    CHECK(countOf(first, QuestionFilter::NeedsAttention) == 3);

    CHECK(countOf(countFilters(pack, assessment, {"a"}, nullptr), QuestionFilter::All) == 7);
    CHECK(countOf(countFilters(pack, assessment, {"b"}, nullptr), QuestionFilter::LowLevel) == 0);
}

TEST_CASE("The questions that pass come in the pack's order, of one component where it is named",
          "[attention]") {
    const Pack pack = smallPack();
    Assessment assessment;
    assessment.answers.set({"a"}, {"second-first.cap"}, flagged(answered(4)));
    assessment.answers.set({"a"}, {"first-second.rea"}, flagged(answered(4)));

    const auto all = questionsThatPass(pack, assessment, {"a"}, QuestionFilter::Flagged, nullptr);
    REQUIRE(all.size() == 2);
    CHECK(all[0].question->id == QuestionId{"first-second.rea"});

    const auto second = questionsThatPass(
        pack, assessment, {"a"}, QuestionFilter::Flagged, nullptr, &pack.components[1]);
    REQUIRE(second.size() == 1);
    CHECK(second[0].question->id == QuestionId{"second-first.cap"});
}

TEST_CASE("A question whose earlier answer waits is unanswered and to be confirmed",
          "[attention]") {
    const Pack pack = smallPack();
    Assessment assessment{.id = {"2026"}};
    const QuestionId question{"first-first.cap"};
    assessment.carried[{{"a"}, question}] = {
        .givenIn = {"2025"}, .givenTo = question, .answer = answered(2)};

    const FilterCounts counts = countFilters(pack, assessment, {"a"}, nullptr);
    CHECK(countOf(counts, QuestionFilter::ToBeConfirmed) == 1);
    CHECK(countOf(counts, QuestionFilter::Unanswered) == 8);
    CHECK(countOf(counts, QuestionFilter::Changed) == 0);
    CHECK(countOf(countFilters(pack, assessment, {"b"}, nullptr), QuestionFilter::ToBeConfirmed) ==
          0);

    assessment.answers.set({"a"}, question, answered(2));
    CHECK(countOf(countFilters(pack, assessment, {"a"}, nullptr), QuestionFilter::ToBeConfirmed) ==
          0);
}
