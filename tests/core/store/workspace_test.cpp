#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <filesystem>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};
const ActorId kActor{"a"};
const QuestionId kQuestion{"first-first.cap"};

Workspace made(const TemporaryFolder& folder) {
    auto workspace = Workspace::create(
        folder / "файл.kordon", smallPack(), {kYear, "Оцінка 2025"}, true, stamp());
    REQUIRE(workspace);
    return *std::move(workspace);
}

AnswerRow row(Answer answer) {
    return {kActor, kQuestion, std::move(answer)};
}

Answers answersIn(const Workspace& workspace) {
    const auto assessment = workspace.load(kYear);
    REQUIRE(assessment);
    return assessment->answers;
}

void spoil(const TemporaryFolder& folder, const std::string& sql) {
    SQLite::Database db((folder / "файл.kordon").string(), SQLite::OPEN_READWRITE);
    db.exec(sql);
}

std::vector<Text> damageIn(const TemporaryFolder& folder) {
    const auto workspace = Workspace::open(folder / "файл.kordon");
    if (!workspace) {
        return {workspace.error().message};
    }
    const auto damage = workspace->check();
    REQUIRE(damage);
    return *damage;
}

} // namespace

TEST_CASE("A new file holds its pack and an empty assessment, and is whole", "[store]") {
    const TemporaryFolder folder;
    const Workspace workspace = made(folder);

    CHECK(workspace.isIllustrative());
    CHECK_FALSE(workspace.isReadOnly());
    CHECK(workspace.assessments()->at(0).title == "Оцінка 2025");
    CHECK(workspace.packOf(kYear)->components == smallPack().components);
    CHECK(workspace.check()->empty());
}

TEST_CASE("Making a file never overwrites and leaves nothing beside it", "[store]") {
    const TemporaryFolder folder;
    writeText(folder / "taken.kordon", "mine");

    const auto refused =
        Workspace::create(folder / "taken.kordon", smallPack(), {kYear, ""}, false, stamp());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(readText(folder / "taken.kordon") == "mine");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("An answer is kept as given and found after reopening", "[store]") {
    const TemporaryFolder folder;
    Answer answer = answered(3);
    answer.rationale = "тому що 'лапки'; DROP TABLE answer";
    answer.date = "2025-03-01";
    {
        Workspace workspace = made(folder);
        REQUIRE(workspace.setAnswer(kYear, row(answer), stamp()));
    }

    const auto again = Workspace::open(folder / "файл.kordon");

    REQUIRE(again);
    CHECK(answersIn(*again).at(kActor, kQuestion) == answer);
}

TEST_CASE("An answer that breaks the pack's rules is refused and changes nothing", "[store]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);

    CHECK_FALSE(workspace.setAnswer(kYear, row(answered(6)), stamp()));
    CHECK_FALSE(workspace.setAnswer(kYear, {{"nobody"}, kQuestion, answered(1)}, stamp()));
    CHECK_FALSE(workspace.setAnswer({"1999"}, row(answered(1)), stamp()));
    CHECK(answersIn(workspace).size() == 0);
    CHECK(workspace.history()->size() == 1);
}

TEST_CASE("Every edit is in the history with who, when and from what to what", "[store]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setAnswer(kYear, row(answered(2)), stamp()));
    REQUIRE(workspace.setAnswer(kYear, row(answered(4)), stamp()));

    const auto history = workspace.history();

    REQUIRE(history);
    REQUIRE(history->size() == 3);
    const HistoryEntry& last = history->back();
    CHECK(last.kind == EditKind::SetAnswer);
    CHECK(last.stamp.who == "tester");
    REQUIRE(last.changes.size() == 1);
    CHECK(last.changes[0].fields == std::vector<FieldChange>{{"level", "2", "4"}});
}

TEST_CASE("An edit that changes nothing leaves no entry", "[store]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setAnswer(kYear, row(answered(2)), stamp()));
    REQUIRE(workspace.setAnswer(kYear, row(answered(2)), stamp()));

    CHECK(workspace.history()->size() == 2);
}

TEST_CASE("Undo and redo walk the edits, also after reopening", "[store]") {
    const TemporaryFolder folder;
    {
        Workspace workspace = made(folder);
        REQUIRE(workspace.setAnswer(kYear, row(answered(2)), stamp()));
        REQUIRE(workspace.setAnswer(kYear, row(answered(4)), stamp()));
    }
    auto workspace = Workspace::open(folder / "файл.kordon");
    REQUIRE(workspace);

    REQUIRE(workspace->undo(stamp()));
    CHECK(answersIn(*workspace).at(kActor, kQuestion).level == 2);
    REQUIRE(workspace->undo(stamp()));
    CHECK(answersIn(*workspace).size() == 0);
    CHECK_FALSE(workspace->nextUndo()->has_value());
    REQUIRE(workspace->redo(stamp()));
    REQUIRE(workspace->redo(stamp()));
    CHECK(answersIn(*workspace).at(kActor, kQuestion).level == 4);
    CHECK_FALSE(workspace->nextRedo()->has_value());
    CHECK(workspace->check()->empty());
}

TEST_CASE("A new edit after an undo ends what could be redone", "[store]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setAnswer(kYear, row(answered(2)), stamp()));
    REQUIRE(workspace.undo(stamp()));
    REQUIRE(workspace.setAnswer(kYear, row(answered(3)), stamp()));

    CHECK_FALSE(workspace.nextRedo()->has_value());
    CHECK(workspace.nextUndo()->value().kind == EditKind::SetAnswer);
}

TEST_CASE("Random edits with undo and redo always leave a history that replays",
          "[store][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(0, 10)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const Pack pack = smallPack();
    for (int i = 0; i < 40; ++i) {
        const auto questions = allQuestions(pack);
        const QuestionId& id = questions[random() % questions.size()].question->id;
        switch (random() % 4) {
        case 0:
            REQUIRE(workspace.undo(stamp()));
            break;
        case 1:
            REQUIRE(workspace.redo(stamp()));
            break;
        case 2:
            REQUIRE(workspace.clearAnswer(kYear, kActor, id, stamp()));
            break;
        default:
            REQUIRE(workspace.setAnswer(
                kYear, {kActor, id, answered(static_cast<int>(random() % 6))}, stamp()));
        }
    }

    CHECK(workspace.check()->empty());
}

TEST_CASE("An import is one edit: one undo takes all of it back", "[store]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const std::vector<AnswerRow> rows{row(answered(1)), {{"b"}, kQuestion, answered(2)}};
    REQUIRE(workspace.importAnswers(kYear, rows, "answers.csv", stamp()));
    CHECK(answersIn(workspace).size() == 2);

    REQUIRE(workspace.undo(stamp()));
    CHECK(answersIn(workspace).size() == 0);
}

TEST_CASE("A copied assessment has the pack, the targets and, if wanted, the answers to confirm",
          "[store]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setAnswer(kYear, row(answered(1)), stamp()));
    REQUIRE(workspace.setTarget(kYear, {{"first"}, kActor, Dimension::Readiness}, 3.5, stamp()));

    REQUIRE(workspace.copyAssessment(kYear, {{"2026"}, ""}, true, stamp()));
    REQUIRE(workspace.copyAssessment(kYear, {{"2027"}, ""}, false, stamp()));

    CHECK(workspace.load({"2026"})->answers.size() == 0);
    CHECK(workspace.load({"2026"})->carried.at({kActor, kQuestion}).answer == answered(1));
    CHECK(workspace.load({"2027"})->carried.empty());
    CHECK(workspace.load({"2027"})->targets == workspace.load(kYear)->targets);
    CHECK_FALSE(workspace.copyAssessment(kYear, {{"2026"}, ""}, true, stamp()));
}

TEST_CASE("The same pack version with other content is refused", "[store]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    Pack changed = smallPack();
    changed.components[0].weight = 2;

    CHECK_FALSE(workspace.addAssessment({{"2026"}, ""}, changed, stamp()));
    changed.version = "2";
    CHECK(workspace.addAssessment({{"2026"}, ""}, changed, stamp()));
    CHECK(workspace.packOf({"2026"})->version == "2");
}

TEST_CASE("What is not a Kordon file is refused and stays as it is", "[store]") {
    const TemporaryFolder folder;
    const auto [content, code] = GENERATE(table<std::string, ErrorCode>({
        {"", ErrorCode::NotOurFormat},
        {"PK\x03\x04 some archive", ErrorCode::NotOurFormat},
        {std::string("SQLite format 3\0", 16) + std::string(4080, 'x'), ErrorCode::NotOurFormat},
    }));
    writeText(folder / "alien.kordon", content);

    const auto opened = Workspace::open(folder / "alien.kordon");

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == code);
    CHECK(readText(folder / "alien.kordon") == content);
    CHECK(Workspace::open(folder / "none.kordon").error().code == ErrorCode::NotFound);
}

TEST_CASE("Opening and reading change no byte and leave nothing beside the file", "[store]") {
    const TemporaryFolder folder;
    { const Workspace workspace = made(folder); }
    const std::string before = readText(folder / "файл.kordon");
    {
        const auto workspace = Workspace::open(folder / "файл.kordon");
        REQUIRE(workspace->load(kYear));
        REQUIRE(workspace->check());
    }

    CHECK(readText(folder / "файл.kordon") == before);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("The check finds what SQLite alone would pass", "[store]") {
    const TemporaryFolder folder;
    {
        Workspace workspace = made(folder);
        REQUIRE(workspace.setAnswer(kYear, row(answered(2)), stamp()));
    }
    const auto [sql, expected] = GENERATE(table<std::string, std::string>({
        {"UPDATE answer SET level = 4", "does not hold what the history says"},
        {"UPDATE answer SET level = 77", "expected a whole number"},
        {"UPDATE answer SET actor = 'nobody'", "not in the pack"},
        {"UPDATE answer SET date = 'soon'", "expected a day"},
        {"DELETE FROM history WHERE number = 1", "out of order"},
        {"UPDATE pack SET content = '{}'", "cannot be read"},
        {"CREATE VIEW v AS SELECT 1", "which Kordon does not write so"},
        {"CREATE TRIGGER t AFTER INSERT ON answer BEGIN UPDATE answer SET level = 5; END",
         "which Kordon does not write so"},
        {"PRAGMA foreign_keys = OFF; UPDATE answer SET assessment = 'x'",
         "refers to one that is not there"},
    }));
    CAPTURE(sql);
    spoil(folder, sql);

    const std::vector<Text> damage = damageIn(folder);

    REQUIRE_FALSE(damage.empty());
    std::string all;
    for (const Text& fault : damage) {
        all += fault.in("en") + "\n";
    }
    CAPTURE(all);
    CHECK(all.find(expected) != std::string::npos);
}
