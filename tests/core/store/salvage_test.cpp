#include "core/store/salvage.h"
#include "tests/core/store/hostile_file.h"
#include "tests/support/wide_pack.h"

#include <algorithm>
#include <random>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

/// A file with an answer to every question, so that its tables take many pages.
fs::path filledFile(const TemporaryFolder& folder, const Pack& pack) {
    const fs::path path = folder / "full.kordon";
    auto workspace = Workspace::create(path, pack, {kHostileYear, "Оцінка"}, true, stamp());
    REQUIRE(workspace);
    std::vector<AnswerRow> rows;
    for (const Actor& actor : pack.actors) {
        for (const QuestionPlace& place : allQuestions(pack)) {
            Answer answer = answered(static_cast<int>(rows.size() % 6), "");
            answer.rationale = "because " + std::to_string(rows.size());
            rows.push_back({actor.id, place.question->id, answer});
        }
    }
    REQUIRE(workspace->importAnswers(kHostileYear, rows, "a.csv", stamp()));
    return path;
}

std::string all(const std::vector<Text>& lost) {
    std::string text;
    for (const Text& each : lost) {
        text += each.in("en") + "\n";
    }
    return text;
}

/// Overwrites each whole page on which the text stands.
void ruinPagesWith(const fs::path& path, const std::string& text) {
    std::string content = readText(path);
    for (std::size_t at = content.find(text); at != std::string::npos;
         at = content.find(text, at)) {
        const std::size_t page = at / 4096 * 4096;
        content.replace(page, 4096, std::string(4096, '\xAA'));
        at = page + 4096;
    }
    writeText(path, content);
}

int answersIn(const fs::path& path) {
    const auto opened = Workspace::open(path);
    REQUIRE(opened);
    CHECK(opened->check()->empty());
    return static_cast<int>(opened->load(kHostileYear)->answers.size());
}

} // namespace

TEST_CASE("A whole file is recovered whole, with a history that begins anew", "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const std::string before = readText(path);

    const auto saved = salvage(path, folder / "new.kordon", {}, stamp());

    REQUIRE(saved);
    CHECK(all(saved->lost).empty());
    CHECK(saved->answers == 1);
    CHECK(readText(path) == before);
    const auto opened = Workspace::open(folder / "new.kordon");
    REQUIRE(opened);
    CHECK(opened->check()->empty());
    CHECK(opened->load(kHostileYear)->targets.size() == 1);
    CHECK(opened->load(kHostileYear)->gapNotes.size() == 1);
    REQUIRE(opened->historyHeadings()->size() == 1);
    CHECK(opened->historyHeadings()->front().kind == EditKind::RecoverFile);
    CHECK(opened->historyHeadings()->front().subject == "країна.kordon");
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("Recovering overwrites nothing", "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);

    CHECK(salvage(path, path, {}, stamp()).error().code == ErrorCode::AlreadyExists);
    CHECK(Workspace::open(path));
    CHECK_FALSE(salvage(folder / "none.kordon", folder / "new.kordon", {}, stamp()));
    writeText(folder / "noise.kordon", std::string(9'000, '\x5A'));
    CHECK(salvage(folder / "noise.kordon", folder / "new.kordon", {}, stamp()).error().code ==
          ErrorCode::Damaged);
    CHECK_FALSE(fs::exists(folder / "new.kordon"));
}

TEST_CASE("Answers on damaged pages come back from the history", "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    {
        auto workspace = Workspace::open(path);
        REQUIRE(workspace);
        Answer long_ = answered(4);
        long_.rationale = std::string(30, 'r') + "ONLYHERE";
        REQUIRE(
            workspace->setAnswer(kHostileYear, {kHostileActor, kHostileQuestion, long_}, stamp()));
    }
    const int root = SQLite::Database(path.string())
                         .execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'answer'")
                         .getInt();
    spoilBytes(path, (static_cast<std::size_t>(root) - 1) * 4096, std::string(4096, '\xAA'));
    CHECK_FALSE(Workspace::open(path));

    const auto saved = salvage(path, folder / "new.kordon", {}, stamp());

    REQUIRE(saved);
    CHECK(all(saved->lost).empty());
    const auto opened = Workspace::open(folder / "new.kordon");
    REQUIRE(opened);
    CHECK(opened->load(kHostileYear)->answers.at(kHostileActor, kHostileQuestion).level == 4);
}

TEST_CASE("Where the history is damaged too, the places that cannot be read are named",
          "[store][salvage]") {
    const TemporaryFolder folder;
    const Pack pack = widePack(20, 30);
    const fs::path path = filledFile(folder, pack);
    const int whole = answersIn(path);
    spoil(path, "UPDATE history SET changeset = x'00' WHERE number = 2");
    ruinPagesWith(path, "because 333");

    const auto saved = salvage(path, folder / "new.kordon", {pack}, stamp());

    REQUIRE(saved);
    CAPTURE(all(saved->lost));
    CHECK(all(saved->lost).find("table “answer”: what stood at 2025, ") != std::string::npos);
    CHECK(saved->answers < whole);
    CHECK(saved->answers > whole * 8 / 10);
    CHECK(answersIn(folder / "new.kordon") == saved->answers);
}

TEST_CASE("A pack that cannot be read is replaced by one of its name and version",
          "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    spoil(path, "UPDATE pack SET content = 'gone'; UPDATE history SET changeset = x'00'");

    const auto without = salvage(path, folder / "without.kordon", {}, stamp());
    const auto with = salvage(path, folder / "with.kordon", {smallPack()}, stamp());

    CHECK_FALSE(without);
    REQUIRE(with);
    CHECK(with->answers == 1);
    CHECK(all(with->lost).find("stands in for it") != std::string::npos);
}

TEST_CASE("What does not fit the pack is left out and named", "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto [sql, expected] = GENERATE(table<std::string, std::string>({
        {"UPDATE answer SET level = 99", "expected a whole number"},
        {"UPDATE answer SET level = -1", "rows that do not fit it and were left out: 1"},
        {"UPDATE answer SET rationale = CAST(x'FF' AS TEXT)", "left out: 1"},
        {"UPDATE answer SET question = 'other'", "not in the pack"},
        {"INSERT INTO carried_answer SELECT assessment, 'other', question, state, level, "
         "rationale, "
         "evidence_grade, evidence, assessor, date, '', 0, '', '2024', question, 1, 5 FROM answer",
         "“other”, which the pack does not know"},
        {"INSERT INTO threat VALUES ('2025', 't', 'Queues', 'current', '', '', 3, 3, 3, '', '', "
         "'other', '', '', '', '', '')",
         "threat t: left out"},
        {"INSERT INTO role_change VALUES ('2025', 'first', 'a', '', '', 'gone'), "
         "('2025', 'first', 'b', '', '', 'gone')",
         "nobody would be left"},
        {"UPDATE target SET level = 77", "a target"},
        {"UPDATE gap_note SET component = 'other'", "a note on a gap"},
        {"INSERT INTO actor VALUES ('x', 'no json', '{}')", "names could not be read: 1"},
        {"INSERT INTO report_profile VALUES ('x', 'no json')", "report profile “x”"},
    }));
    CAPTURE(sql);
    spoil(path, sql);

    const auto saved = salvage(path, folder / "new.kordon", {}, stamp());

    REQUIRE(saved);
    CAPTURE(all(saved->lost));
    CHECK(all(saved->lost).find(expected) != std::string::npos);
    CHECK(Workspace::open(folder / "new.kordon")->check()->empty());
}

TEST_CASE("What another program has put into a file is not taken along", "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    spoil(path,
          "CREATE TRIGGER t AFTER INSERT ON answer BEGIN UPDATE answer SET level = 5; END;"
          "CREATE VIEW v AS SELECT 1; CREATE TABLE extra (x)");

    const auto saved = salvage(path, folder / "new.kordon", {}, stamp());

    REQUIRE(saved);
    CHECK(saved->answers == 1);
    CHECK(Workspace::open(folder / "new.kordon")->check()->empty());
}

TEST_CASE("What only goes by the name of a table of ours is not read", "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    spoil(path,
          "DROP TABLE target; CREATE VIEW target AS WITH RECURSIVE r(x) AS (SELECT 'a' UNION ALL"
          " SELECT x FROM r) SELECT x AS assessment, x AS component, x AS actor, x AS dimension,"
          " 1.0 AS level FROM r; UPDATE history SET changeset = x'00' WHERE number = 4");

    const auto saved = salvage(path, folder / "new.kordon", {}, stamp());

    REQUIRE(saved);
    CHECK(all(saved->lost).find("table “target”: not read") != std::string::npos);
    CHECK(saved->answers == 1);
}

TEST_CASE("However a file is damaged, recovering ends with a whole file or a sentence",
          "[store][salvage][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(0, 40)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    std::string content = readText(path);
    const std::size_t pages = content.size() / 4096;
    for (unsigned i = 0; i < 1 + seed % 4; ++i) {
        const std::size_t page = random() % pages;
        for (std::size_t at = 0; at < 4096; at += 1 + random() % 64) {
            content[page * 4096 + at] = static_cast<char>(random() & 0xFFU);
        }
    }
    writeText(path, content);

    const auto saved = salvage(path, folder / "new.kordon", {smallPack()}, stamp());

    CHECK(readText(path) == content);
    if (saved) {
        const auto opened = Workspace::open(folder / "new.kordon");
        REQUIRE(opened);
        CHECK(opened->check()->empty());
        CHECK((saved->answers == 1 || !saved->lost.empty()));
    }
}
