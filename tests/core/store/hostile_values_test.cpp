#include "tests/core/store/hostile_file.h"

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

/// What a reader meets first when the file is opened and read through.
std::string firstFailure(const fs::path& path) {
    const auto opened = Workspace::open(path);
    if (!opened) {
        return opened.error().message.in("en");
    }
    if (const auto headings = opened->assessments(); !headings) {
        return headings.error().message.in("en");
    }
    if (const auto loaded = opened->load(kHostileYear); !loaded) {
        return loaded.error().message.in("en");
    }
    if (const auto history = opened->history(); !history) {
        return history.error().message.in("en");
    }
    if (const auto drafts = opened->drafts(); !drafts) {
        return drafts.error().message.in("en");
    }
    return "nothing";
}

} // namespace

TEST_CASE("Every value that is read must be one that Kordon could have written",
          "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto [sql, expected] = GENERATE(table<std::string, std::string>({
        {"UPDATE answer SET level = 99", "expected a whole number from 0 to 5"},
        {"UPDATE answer SET level = -1", "CHECK constraint failed in answer"},
        {"UPDATE answer SET state = 'maybe'", "CHECK constraint failed in answer"},
        {"UPDATE answer SET level = NULL", "CHECK constraint failed in answer"},
        {"UPDATE answer SET rationale = hex(zeroblob(2500000))", "a text of 5000000 bytes"},
        {"UPDATE answer SET rationale = 'a' || char(0) || 'b'", "not UTF-8 text"},
        {"UPDATE answer SET rationale = CAST(x'C328' AS TEXT)", "not UTF-8 text"},
        {"UPDATE answer SET assessor = CAST(x'FF' AS TEXT)", "not UTF-8 text"},
        {"UPDATE answer SET actor = CAST(x'FF' AS TEXT)", "actor: not UTF-8 text"},
        {"UPDATE answer SET question = hex(zeroblob(1000000))", "question: a text of 2000000"},
        {"UPDATE answer SET evidence_grade = 'divine'", "which the pack does not know"},
        {"UPDATE answer SET date = '2025-02-30'", "expected a day"},
        {"UPDATE assessment SET title = CAST(x'FF' AS TEXT)", "title: not UTF-8 text"},
        {"UPDATE assessment SET title = hex(zeroblob(2500000))", "title: a text of 5000000 bytes"},
        {"UPDATE target SET level = 1e300", "is not on the scale of 0 to 5"},
        {"UPDATE target SET dimension = 'luck'", "CHECK constraint failed in target"},
        {"UPDATE gap_note SET cause = CAST(x'FF' AS TEXT)", "cause: not UTF-8 text"},
        {"UPDATE pack SET content = '{\"format\": \"kordon-pack/1\"}'", "cannot be read"},
        {"UPDATE pack SET content = replace(hex(zeroblob(50000)), '0', '[')", "cannot be read"},
        {"UPDATE pack SET content = '[' || replace(hex(zeroblob(150000)), '0', '0,') || '0]'",
         "cannot be read"},
        {"UPDATE pack SET content = hex(zeroblob(40000000))", "content: a text of 80000000 bytes"},
        {"UPDATE history SET kind = 'magic' WHERE number = 2", "an unknown kind"},
        {"UPDATE history SET who = CAST(x'FF' AS TEXT) WHERE number = 2", "who: not UTF-8 text"},
        {"UPDATE history SET changeset = x'54FFFFFFFFFFFFFFFF' WHERE number = 2",
         "the file is damaged"},
        {"UPDATE history SET changeset = x'00' WHERE number = 2", "the file is damaged"},
        {"UPDATE history SET changeset = CAST(replace(CAST(changeset AS TEXT), 'verified',"
         " CAST(x'FFFFFFFFFFFFFFFF' AS TEXT)) AS BLOB) WHERE number = 2",
         "a changed value is not UTF-8 text"},
        {"INSERT INTO draft VALUES ('2025', 'a', 's', 'f', CAST(x'FF' AS TEXT))",
         "text: not UTF-8 text"},
    }));
    CAPTURE(sql);
    spoil(path, sql);

    const std::string failure = firstFailure(path);

    CAPTURE(failure);
    CHECK(failure.find(expected) != std::string::npos);
}

TEST_CASE("A changeset that reaches beyond the recorded tables is not applied",
          "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    // The entry's own changeset with another table's name of the same length in it.
    spoil(path,
          "UPDATE history SET changeset = CAST(replace(CAST(changeset AS TEXT), 'gap_note',"
          " 'sqlite_x') AS BLOB) WHERE number = 4");
    auto opened = Workspace::open(path);
    REQUIRE(opened);
    const std::size_t entries = opened->historyHeadings()->size();

    CHECK_FALSE(opened->undo(stamp()));
    CHECK(opened->historyHeadings()->size() == entries);
    CHECK_FALSE(opened->check()->empty());
}

TEST_CASE("A draft that nobody could have typed is not kept", "[store][hostile]") {
    const TemporaryFolder folder;
    auto opened = Workspace::open(goodFile(folder));
    REQUIRE(opened);
    const Draft draft{kHostileYear, kHostileActor, "s", "cause", ""};
    Draft huge = draft;
    huge.text = std::string(2'000'000, 'x');
    Draft broken = draft;
    broken.text = "\xff";

    CHECK_FALSE(opened->keepDraft(huge));
    CHECK_FALSE(opened->keepDraft(broken));
    CHECK(opened->drafts()->empty());
}
