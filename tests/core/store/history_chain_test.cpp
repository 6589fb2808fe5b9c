#include "core/base/digest.h"
#include "core/store/backup.h"
#include "core/store/salvage.h"
#include "tests/core/store/hostile_file.h"

#include <functional>
#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

/// Six entries: the good file's four, an undo and a redo.
fs::path chained(const TemporaryFolder& folder) {
    const fs::path path = goodFile(folder);
    auto workspace = Workspace::open(path);
    REQUIRE(workspace->undo(stamp()));
    REQUIRE(workspace->redo(stamp()));
    return path;
}

std::vector<std::string> faultsOf(const fs::path& path) {
    std::vector<std::string> faults;
    const auto workspace = Workspace::open(path);
    REQUIRE(workspace);
    const auto found = workspace->checkHistory();
    REQUIRE(found);
    for (const Text& fault : *found) {
        CHECK(fault.in("en") != fault.in("uk"));
        faults.push_back(fault.in("en"));
    }
    return faults;
}

HistoryHead headOf(const fs::path& path) {
    const auto workspace = Workspace::open(path);
    return *workspace->historyHead();
}

/// The hash of each entry as docs/file-format.md says it, worked out by other means.
std::vector<std::string> hashesByTheBook(const fs::path& path) {
    SQLite::Database db(path.string());
    SQLite::Statement rows(db,
                           "SELECT number, at, who, kind, subject, COALESCE(undoes, ''), changeset"
                           " FROM history ORDER BY number");
    std::vector<std::string> hashes;
    std::string previous;
    while (rows.executeStep()) {
        std::ostringstream bytes;
        bytes << previous.size() << ':' << previous << ',';
        for (int column = 0; column < rows.getColumnCount(); ++column) {
            const std::string value = rows.getColumn(column).getString();
            bytes << value.size() << ':' << value << ',';
        }
        hashes.push_back(previous = sha256Of(bytes.str()));
    }
    return hashes;
}

std::vector<std::string> hashesIn(const fs::path& path) {
    SQLite::Database db(path.string());
    SQLite::Statement rows(db, "SELECT hash FROM history ORDER BY number");
    std::vector<std::string> hashes;
    while (rows.executeStep()) {
        hashes.push_back(rows.getColumn(0).getString());
    }
    return hashes;
}

} // namespace

TEST_CASE("Every entry has the hash that the page about the file says", "[store][chain]") {
    const TemporaryFolder folder;
    const fs::path path = chained(folder);
    CHECK(hashesIn(path).size() == 6);
    CHECK(hashesIn(path) == hashesByTheBook(path));
    CHECK(headOf(path) == HistoryHead{6, hashesByTheBook(path).back()});
    CHECK(faultsOf(path).empty());
}

TEST_CASE("An entry that was changed, put in, taken out or moved is named", "[store][chain]") {
    const TemporaryFolder folder;
    const fs::path path = chained(folder);
    const auto [sql, expected] = GENERATE(table<std::string, std::string>({
        {"UPDATE history SET who = 'somebody else' WHERE number = 3", "entry 3 is not as it was"},
        {"UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE number = 6", "entry 6 is not as"},
        {"UPDATE history SET subject = subject || '.' WHERE number = 1", "entry 1 is not as it"},
        {"UPDATE history SET kind = 'set-role' WHERE number = 2", "entry 2 is not as it was"},
        {"UPDATE history SET undoes = NULL WHERE number = 5", "entry 5 is not as it was written"},
        {"UPDATE history SET changeset = x'00' WHERE number = 4", "entry 4 is not as it was"},
        {"UPDATE history SET hash = '' WHERE number = 4", "entries 4 to 5 do not follow"},
        {"DELETE FROM history WHERE number = 3", "entry 3 is missing"},
        {"DELETE FROM history WHERE number < 3", "entries 1 to 2 are missing"},
        {"DELETE FROM history WHERE number = 3;"
         "UPDATE history SET number = number - 1 WHERE number > 3",
         "entries 3 to 5 do not follow"},
        {"UPDATE history SET number = number + 100 WHERE number > 2;"
         "INSERT INTO history SELECT 3, at, who, kind, subject, undoes, changeset, hash"
         " FROM history WHERE number = 2;"
         "UPDATE history SET number = number - 99 WHERE number > 100",
         "entries 3 to 7 do not follow"},
        {"UPDATE history SET number = 100 WHERE number = 2;"
         "UPDATE history SET number = 2 WHERE number = 3;"
         "UPDATE history SET number = 3 WHERE number = 100",
         "entries 2 to 4 do not follow"},
        {"INSERT INTO history SELECT 7, at, who, kind, subject, undoes, changeset, hash"
         " FROM history WHERE number = 6",
         "entry 7 is not as it was written"},
        {"UPDATE history SET number = -9223372036854775807 - 1 WHERE number = 1",
         "entry -9223372036854775808 is not as"},
    }));
    spoil(path, sql);
    CAPTURE(sql);
    const std::vector<std::string> faults = faultsOf(path);
    REQUIRE_FALSE(faults.empty());
    CAPTURE(faults.front());
    CHECK(faults.front().find(expected) != std::string::npos);
    CHECK(faults.size() <= 2);
}

TEST_CASE("An entry that cannot be read is named all the same", "[store][chain]") {
    const TemporaryFolder folder;
    const fs::path path = chained(folder);
    spoil(path, "UPDATE history SET kind = 'magic' WHERE number = 3");
    const auto workspace = Workspace::open(path);
    const auto damage = workspace->check();
    REQUIRE(damage);
    REQUIRE(damage->size() == 1);
    CHECK(damage->front().in("en").find("history entry 3 is not as") == 0);
}

TEST_CASE("An end that was taken off shows beside a hash from elsewhere alone", "[store][chain]") {
    const TemporaryFolder folder;
    const fs::path path = chained(folder);
    const HistoryHead before = headOf(path);
    spoil(path, "DELETE FROM history WHERE number > 4");

    CHECK(faultsOf(path).empty());
    const auto workspace = Workspace::open(path);
    CHECK(*workspace->entryWithHash(before.hash) == std::nullopt);
    CHECK(*workspace->entryWithHash(headOf(path).hash.substr(0, 8)) == 4);
    CHECK(workspace->check()->empty()); // undo and redo have left the values as they were
}

TEST_CASE("A history that was chained anew has another head", "[store][chain]") {
    const TemporaryFolder folder;
    const fs::path path = chained(folder);
    const HistoryHead before = headOf(path);
    spoil(path, "UPDATE history SET who = 'somebody else' WHERE number = 3");
    const std::vector<std::string> forged = hashesByTheBook(path);
    for (std::size_t i = 0; i < forged.size(); ++i) {
        spoil(path,
              "UPDATE history SET hash = '" + forged[i] +
                  "' WHERE number = " + std::to_string(i + 1));
    }
    CHECK(faultsOf(path).empty());
    const auto workspace = Workspace::open(path);
    CHECK(*workspace->entryWithHash(before.hash) == std::nullopt);
}

TEST_CASE("The chain holds through drafts, backups and a recovered file", "[store][chain]") {
    const TemporaryFolder folder;
    const fs::path path = chained(folder);
    {
        auto workspace = Workspace::open(path);
        const HistoryHead before = *workspace->historyHead();
        REQUIRE(workspace->keepDraft(
            {kHostileYear, kHostileActor, kHostileQuestion.value, "rationale", "текст"}));
        CHECK(*workspace->historyHead() == before);
        REQUIRE(workspace->copyAssessment(kHostileYear, {{"2026"}, ""}, true, stamp()));
        REQUIRE(workspace->restoreAssessment(kHostileYear, 2, stamp()));
    }
    const auto backup = backUp(path, folder / "backups", stamp().at);
    REQUIRE(backup);
    CHECK(faultsOf((*backup)->path).empty());
    CHECK(headOf((*backup)->path) == headOf(path));

    REQUIRE(salvage(path, folder / "recovered.kordon", {}, stamp()));
    CHECK(faultsOf(folder / "recovered.kordon").empty());
    CHECK(headOf(folder / "recovered.kordon").number == 1);
}

TEST_CASE("Taking over a file stands in the history before the next edit", "[store][chain]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const std::string before = readText(path);
    { REQUIRE(Workspace::open(path, {.takenFrom = "ганна, pc-7"})); }
    CHECK(readText(path) == before);

    auto workspace = Workspace::open(path, {.takenFrom = "ганна, pc-7"});
    REQUIRE(workspace->undo(stamp()));
    REQUIRE(workspace->redo(stamp()));
    const auto history = *workspace->historyHeadings();
    REQUIRE(history.size() == 7);
    CHECK(history[4].kind == EditKind::TakeOverFile);
    CHECK(history[4].subject == "ганна, pc-7");
    CHECK(history[4].stamp.who == stamp().who);
    CHECK(workspace->changesOf(5)->empty());
    CHECK(workspace->nextUndo()->value().kind == EditKind::SetGapNote);
    CHECK(workspace->check()->empty());
}

TEST_CASE("Taking over a file can be told at once, and once", "[store][chain]") {
    const TemporaryFolder folder;
    auto workspace = Workspace::open(goodFile(folder), {.takenFrom = "ганна"});
    REQUIRE(workspace->recordTakeOver(stamp()));
    REQUIRE(workspace->recordTakeOver(stamp()));
    CHECK(workspace->historyHead()->number == 5);
    CHECK(workspace->check()->empty());
}

TEST_CASE("A file opened for reading alone says why and takes no edit", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto hold = std::make_shared<int>(1);
    auto workspace = Workspace::open(
        path, {.whyOnlyRead = say("held", "зайнято"), .takenFrom = "x", .hold = hold});
    REQUIRE(workspace);
    CHECK(workspace->isReadOnly());
    CHECK(workspace->whyReadOnly().in("en") == "held");
    CHECK(hold.use_count() == 1); // let go: nothing can be edited here
    const Status refused = workspace->undo(stamp());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("What keeps others out is kept as long as the file is open", "[store]") {
    const TemporaryFolder folder;
    const auto hold = std::make_shared<int>(1);
    {
        const auto workspace = Workspace::open(goodFile(folder), {.hold = hold});
        CHECK(hold.use_count() == 2);
    }
    CHECK(hold.use_count() == 1);
}

TEST_CASE("An edit of another program is noticed once, a draft never", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    auto reader = Workspace::open(path, {.whyOnlyRead = say("held", "зайнято")});
    auto writer = Workspace::open(path);
    CHECK_FALSE(*reader->takeNoteOfOthers());

    REQUIRE(writer->keepDraft(
        {kHostileYear, kHostileActor, kHostileQuestion.value, "rationale", "текст"}));
    CHECK_FALSE(*reader->takeNoteOfOthers());
    REQUIRE(writer->undo(stamp()));
    CHECK(*reader->takeNoteOfOthers());
    CHECK_FALSE(*reader->takeNoteOfOthers());
    CHECK(reader->load(kHostileYear)->gapNotes.empty());
    CHECK_FALSE(*writer->takeNoteOfOthers()); // its own edits are no news
}
