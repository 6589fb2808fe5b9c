#include "core/scoring/score_sheet.h"
#include "tests/support/packs.h"
#include "tests/support/reference_score.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr double kExact = 1e-12;
const ActorId kActor{"a"};

const CellScore& onlyCell(const ScoreSheet& sheet) {
    REQUIRE(sheet.cells.size() == 1);
    return sheet.cells.front();
}

Scores scoresOf(const Pack& pack, const Answers& answers) {
    return onlyCell(score(pack, answers)).scores;
}

} // namespace

TEST_CASE("A value is the level over the highest level", "[scoring]") {
    const Pack pack = onePack({question("q", Dimension::Capacity)});
    Answers answers;
    answers.set(kActor, {"q"}, answered(3));

    CHECK(*scoresOf(pack, answers).capacity.point == Approx(0.6).margin(kExact));
}

TEST_CASE("A criterion's point is the weighted mean of its answered questions", "[scoring]") {
    const Pack pack = onePack({question("q1", Dimension::Capacity, 3),
                               question("q2", Dimension::Capacity, 1),
                               question("q3", Dimension::Capacity, 5)});
    Answers answers;
    answers.set(kActor, {"q1"}, answered(5));
    answers.set(kActor, {"q2"}, answered(1));

    CHECK(*scoresOf(pack, answers).capacity.point ==
          Approx((3 * 1.0 + 1 * 0.2) / 4).margin(kExact));
}

TEST_CASE("Open questions count lowest in low, highest in high, and lessen coverage", "[scoring]") {
    const AnswerState open =
        GENERATE(AnswerState::Unanswered, AnswerState::Unknown, AnswerState::Suspended);
    const Pack pack =
        onePack({question("q1", Dimension::Capacity, 3), question("q2", Dimension::Capacity, 1)});
    Answers answers;
    answers.set(kActor, {"q1"}, answered(2));
    answers.set(kActor, {"q2"}, inState(open));

    const Figure figure = scoresOf(pack, answers).capacity;
    CHECK(*figure.point == Approx(0.4).margin(kExact));
    CHECK(*figure.low == Approx(3 * 0.4 / 4).margin(kExact));
    CHECK(*figure.high == Approx((3 * 0.4 + 1) / 4).margin(kExact));
    CHECK(*figure.coverage == Approx(0.75).margin(kExact));
}

TEST_CASE("A question marked not applicable leaves every figure", "[scoring]") {
    const Pack pack =
        onePack({question("q1", Dimension::Capacity), question("q2", Dimension::Capacity)});
    Answers answers;
    answers.set(kActor, {"q1"}, answered(2));
    answers.set(kActor, {"q2"}, inState(AnswerState::NotApplicable));

    const Figure figure = scoresOf(pack, answers).capacity;
    CHECK(*figure.low == Approx(0.4).margin(kExact));
    CHECK(*figure.coverage == Approx(1).margin(kExact));
}

TEST_CASE("A criterion that asks nothing takes no part", "[scoring]") {
    Pack pack = onePack({question("q1", Dimension::Capacity)});
    pack.components[0].criteria.push_back({.id = {"k2"},
                                           .title = both("Second"),
                                           .weight = 9,
                                           .questions = {question("q2", Dimension::Capacity)}});
    Answers answers;
    answers.set(kActor, {"q1"}, answered(5));
    answers.set(kActor, {"q2"}, inState(AnswerState::NotApplicable));

    CHECK(*scoresOf(pack, answers).capacity.low == Approx(1).margin(kExact));
}

TEST_CASE("The point means only criteria that have one; low and coverage mean all", "[scoring]") {
    Pack pack = onePack({question("q1", Dimension::Capacity)});
    pack.components[0].criteria.push_back({.id = {"k2"},
                                           .title = both("Second"),
                                           .weight = 3,
                                           .questions = {question("q2", Dimension::Capacity)}});
    Answers answers;
    answers.set(kActor, {"q1"}, answered(4));

    const Figure figure = scoresOf(pack, answers).capacity;
    CHECK(*figure.point == Approx(0.8).margin(kExact));
    CHECK(*figure.low == Approx(0.2).margin(kExact));
    CHECK(*figure.coverage == Approx(0.25).margin(kExact));
}

TEST_CASE("A fired gate caps point, low and high, and is named", "[scoring]") {
    Question gate = question("gate", Dimension::Readiness);
    gate.gate = Gate{.below = 2, .cap = 1};
    const Pack pack =
        onePack({gate, question("q", Dimension::Readiness), question("c", Dimension::Capacity)});
    Answers answers;
    answers.set(kActor, {"gate"}, answered(1));
    answers.set(kActor, {"q"}, answered(5));
    answers.set(kActor, {"c"}, answered(5));

    const CellScore cell = onlyCell(score(pack, answers));
    CHECK(*cell.scores.readiness.point == Approx(0.2).margin(kExact));
    CHECK(*cell.scores.readiness.high == Approx(0.2).margin(kExact));
    CHECK(*cell.scores.capacity.point == Approx(1).margin(kExact));
    CHECK(cell.gates == std::vector<QuestionId>{{"gate"}});
}

TEST_CASE("A gate fires below its level, not on it", "[scoring]") {
    Question gate = question("gate", Dimension::Capacity);
    gate.gate = Gate{.below = 2, .cap = 0};
    Answers answers;
    answers.set(kActor, {"gate"}, answered(2));

    CHECK(onlyCell(score(onePack({gate}), answers)).gates.empty());
}

TEST_CASE("An open gate caps low alone; a gate not applicable caps nothing", "[scoring]") {
    Question gate = question("gate", Dimension::Capacity);
    gate.gate = Gate{.below = 2, .cap = 1};
    const Pack pack = onePack({gate, question("q", Dimension::Capacity, 9)});
    Answers answers;
    answers.set(kActor, {"q"}, answered(5));

    const Figure open = scoresOf(pack, answers).capacity;
    CHECK(*open.point == Approx(1).margin(kExact));
    CHECK(*open.low == Approx(0.2).margin(kExact));
    CHECK(*open.high == Approx(1).margin(kExact));

    answers.set(kActor, {"gate"}, inState(AnswerState::NotApplicable));
    CHECK(*scoresOf(pack, answers).capacity.low == Approx(1).margin(kExact));
}

TEST_CASE("Preparedness is the geometric mean of capacity and readiness", "[scoring]") {
    const Pack pack =
        onePack({question("c", Dimension::Capacity), question("r", Dimension::Readiness)});
    Answers answers;
    answers.set(kActor, {"c"}, answered(4));
    answers.set(kActor, {"r"}, answered(1));

    CHECK(*scoresOf(pack, answers).preparedness.point ==
          Approx(std::sqrt(0.8 * 0.2)).margin(kExact));
}

TEST_CASE("A dimension without questions leaves the other to stand alone", "[scoring]") {
    const Pack pack = onePack({question("c", Dimension::Capacity)});
    Answers answers;
    answers.set(kActor, {"c"}, answered(4));

    const Scores scores = scoresOf(pack, answers);
    CHECK(*scores.preparedness.point == Approx(0.8).margin(kExact));
    CHECK_FALSE(scores.readiness.low);
    CHECK_FALSE(scores.preparedness.coverage);
}

TEST_CASE("A dimension that is asked and has no point leaves preparedness without one",
          "[scoring]") {
    const Pack pack =
        onePack({question("c", Dimension::Capacity), question("r", Dimension::Readiness)});
    Answers answers;
    answers.set(kActor, {"c"}, answered(4));

    const Figure preparedness = scoresOf(pack, answers).preparedness;
    CHECK_FALSE(preparedness.point);
    CHECK(*preparedness.low == Approx(0).margin(kExact));
    CHECK(*preparedness.high == Approx(std::sqrt(0.8)).margin(kExact));
}

TEST_CASE("The national figure weighs actors by role", "[scoring]") {
    Pack pack = smallPack();
    pack.components.resize(1);
    pack.components[0].criteria = {
        {.id = {"k"}, .title = both("K"), .questions = {question("q", Dimension::Capacity)}}};
    Answers answers;
    answers.set({"a"}, {"q"}, answered(5));
    answers.set({"b"}, {"q"}, answered(1));

    const ScoreSheet sheet = score(pack, answers);
    CHECK(*sheet.national[0].scores.capacity.point ==
          Approx((3 * 1.0 + 1 * 0.2) / 4).margin(kExact));
    CHECK(*sheet.whole.capacity.point == Approx(0.8).margin(kExact));
}

TEST_CASE("An actor without a point leaves the national point and stays in low", "[scoring]") {
    Pack pack = smallPack();
    pack.components.resize(1);
    pack.components[0].criteria = {
        {.id = {"k"}, .title = both("K"), .questions = {question("q", Dimension::Capacity)}}};
    Answers answers;
    answers.set({"b"}, {"q"}, answered(5));

    const Figure national = score(pack, answers).national[0].scores.capacity;
    CHECK(*national.point == Approx(1).margin(kExact));
    CHECK(*national.low == Approx(0.25).margin(kExact));
    CHECK(*national.coverage == Approx(0.25).margin(kExact));
}

TEST_CASE("The weakest lead is the lowest among the weightiest roles; the first of equals",
          "[scoring]") {
    Pack pack = smallPack();
    pack.components.resize(1);
    pack.components[0].roles = {{{"a"}, {"lead"}}, {{"b"}, {"lead"}}};
    pack.components[0].criteria = {
        {.id = {"k"}, .title = both("K"), .questions = {question("q", Dimension::Capacity)}}};
    Answers answers;
    answers.set({"a"}, {"q"}, answered(3));
    answers.set({"b"}, {"q"}, answered(3));
    CHECK(score(pack, answers).national[0].weakestLead == ActorId{"a"});

    answers.set({"b"}, {"q"}, answered(2));
    CHECK(score(pack, answers).national[0].weakestLead == ActorId{"b"});
}

TEST_CASE("The evidenced figure cuts levels to the ceiling of their proof", "[scoring]") {
    const Pack pack = onePack({question("q", Dimension::Capacity)});
    Answers answers;
    answers.set(kActor, {"q"}, answered(4, ""));

    const Figure figure = scoresOf(pack, answers).capacity;
    CHECK(*figure.point == Approx(0.8).margin(kExact));
    CHECK(*figure.evidenced == Approx(0.2).margin(kExact));
}

TEST_CASE("Gates judge the cut level in the evidenced figure alone", "[scoring]") {
    Question gate = question("gate", Dimension::Capacity);
    gate.gate = Gate{.below = 2, .cap = 0};
    const Pack pack = onePack({gate, question("q", Dimension::Capacity)});
    Answers answers;
    answers.set(kActor, {"gate"}, answered(5, "none"));
    answers.set(kActor, {"q"}, answered(5));

    const CellScore cell = onlyCell(score(pack, answers));
    CHECK(*cell.scores.capacity.point == Approx(1).margin(kExact));
    CHECK(*cell.scores.capacity.evidenced == Approx(0).margin(kExact));
    CHECK(cell.gates.empty());
}

TEST_CASE("A pack without evidence grades has evidenced equal to the point", "[scoring]") {
    Pack pack = onePack({question("q", Dimension::Capacity)});
    pack.evidence.clear();
    Answers answers;
    answers.set(kActor, {"q"}, answered(4, ""));

    const Figure figure = scoresOf(pack, answers).capacity;
    CHECK(*figure.evidenced == Approx(*figure.point).margin(kExact));
}

TEST_CASE("A question put to named actors does not ask the others", "[scoring]") {
    Question own = question("q", Dimension::Capacity);
    own.actors = {{"b"}};
    Pack pack = smallPack();
    pack.components.resize(1);
    pack.components[0].criteria = {{.id = {"k"}, .title = both("K"), .questions = {own}}};
    Answers answers;
    answers.set({"a"}, {"q"}, answered(5));

    CHECK_FALSE(score(pack, answers).cells[0].scores.capacity.low);
}

namespace {

void checkSame(const std::optional<double>& ours, const std::optional<double>& theirs) {
    REQUIRE(ours.has_value() == theirs.has_value());
    if (ours) {
        CHECK(*ours == Approx(*theirs).margin(1e-9));
    }
}

void checkSame(const Figure& ours, const Figure& theirs) {
    checkSame(ours.point, theirs.point);
    checkSame(ours.low, theirs.low);
    checkSame(ours.high, theirs.high);
    checkSame(ours.coverage, theirs.coverage);
    checkSame(ours.evidenced, theirs.evidenced);
}

void checkSame(const Scores& ours, const Scores& theirs) {
    checkSame(ours.capacity, theirs.capacity);
    checkSame(ours.readiness, theirs.readiness);
    checkSame(ours.preparedness, theirs.preparedness);
}

void checkOrder(const Figure& figure) {
    if (figure.point) {
        CHECK(*figure.low <= *figure.point + kExact);
        CHECK(*figure.point <= *figure.high + kExact);
    }
}

} // namespace

TEST_CASE("On random packs and answers every figure equals the formulas of the page",
          "[scoring][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(0, 300)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    const Answers answers = randomAnswers(pack, random);

    const ScoreSheet ours = score(pack, answers);
    const ScoreSheet theirs = referenceScore(pack, answers);

    REQUIRE(ours.cells.size() == theirs.cells.size());
    for (std::size_t i = 0; i < ours.cells.size(); ++i) {
        checkSame(ours.cells[i].scores, theirs.cells[i].scores);
        CHECK(std::ranges::is_permutation(ours.cells[i].gates, theirs.cells[i].gates));
    }
    for (std::size_t i = 0; i < ours.national.size(); ++i) {
        checkSame(ours.national[i].scores, theirs.national[i].scores);
        CHECK(ours.national[i].weakestLead == theirs.national[i].weakestLead);
    }
    for (std::size_t i = 0; i < ours.actors.size(); ++i) {
        checkSame(ours.actors[i].scores, theirs.actors[i].scores);
    }
    checkSame(ours.whole, theirs.whole);
}

TEST_CASE("On random packs low, point and high stand in order", "[scoring][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(300, 500)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);

    for (const CellScore& cell : score(pack, randomAnswers(pack, random)).cells) {
        checkOrder(cell.scores.capacity);
        checkOrder(cell.scores.readiness);
        checkOrder(cell.scores.preparedness);
    }
}

TEST_CASE("Without gates the range is what coverage leaves open", "[scoring][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(500, 600)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    Pack pack = randomPack(random);
    for (Component& component : pack.components) {
        for (Criterion& criterion : component.criteria) {
            std::ranges::for_each(criterion.questions, [](Question& q) { q.gate.reset(); });
        }
    }

    for (const CellScore& cell : score(pack, randomAnswers(pack, random)).cells) {
        for (const Dimension dimension : kDimensions) {
            const Figure& figure = cell.scores.of(dimension);
            if (figure.low) {
                CHECK(*figure.high - *figure.low == Approx(1 - *figure.coverage).margin(1e-9));
            }
        }
    }
}

TEST_CASE("Answering an open question never widens a range", "[scoring][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(600, 700)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    const Answers before = randomAnswers(pack, random);
    const ScoreSheet wide = score(pack, before);
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            const AnswerState state = before.at(actor, place.question->id).state;
            if (!applies(*place.component, *place.question, actor) ||
                state == AnswerState::Answered || state == AnswerState::NotApplicable) {
                continue;
            }
            Answers after = before;
            after.set(
                actor, place.question->id, answered(static_cast<int>(seed) % (pack.scale.max + 1)));
            const ScoreSheet sheet = score(pack, after);
            const Scores& narrow = sheet.cell(place.component->id, actor)->scores;
            const Scores& was = wide.cell(place.component->id, actor)->scores;
            const Dimension dimension = place.question->dimension;
            CHECK(*narrow.of(dimension).low >= *was.of(dimension).low - 1e-9);
            CHECK(*narrow.of(dimension).high <= *was.of(dimension).high + 1e-9);
        }
    }
}

TEST_CASE("Raising a level never lowers a score", "[scoring][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(700, 800)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    const Answers before = randomAnswers(pack, random);
    const ScoreSheet lower = score(pack, before);
    for (const auto& [actor, answers] : before.byActor()) {
        for (const auto& [id, answer] : answers) {
            if (answer.state != AnswerState::Answered || *answer.level == pack.scale.max) {
                continue;
            }
            Answers after = before;
            Answer raised = answer;
            raised.level = *answer.level + 1;
            after.set(actor, id, raised);
            const ScoreSheet higher = score(pack, after);
            for (std::size_t i = 0; i < lower.cells.size(); ++i) {
                const auto& was = lower.cells[i].scores.preparedness;
                const auto& is = higher.cells[i].scores.preparedness;
                CHECK(is.point.value_or(0) >= was.point.value_or(0) - 1e-9);
                CHECK(is.low.value_or(0) >= was.low.value_or(0) - 1e-9);
            }
        }
    }
}

TEST_CASE("The order in which answers come never matters", "[scoring][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(800, 850)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    const Answers answers = randomAnswers(pack, random);
    std::vector<std::pair<ActorId, std::pair<QuestionId, Answer>>> flat;
    for (const auto& [actor, ofActor] : answers.byActor()) {
        for (const auto& entry : ofActor) {
            flat.emplace_back(actor, entry);
        }
    }
    std::ranges::shuffle(flat, random);
    Answers shuffled;
    for (const auto& [actor, entry] : flat) {
        shuffled.set(actor, entry.first, entry.second);
    }

    CHECK(score(pack, shuffled) == score(pack, answers));
}

TEST_CASE("A sheet rescored after each answer is the sheet scored anew", "[scoring][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(0, 60)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    const Answers wanted = randomAnswers(pack, random);
    Answers answers;
    ScoreSheet sheet = score(pack, answers);

    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const Actor& actor : pack.actors) {
            if (const Answer* answer = wanted.find(actor.id, place.question->id)) {
                answers.set(actor.id, place.question->id, *answer);
                sheet = rescored(pack, answers, std::move(sheet), place.component->id, actor.id);
            }
        }
    }

    CHECK(sheet == score(pack, answers));
}
