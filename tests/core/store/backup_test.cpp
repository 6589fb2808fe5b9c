#include "core/store/backup.h"
#include "tests/core/store/hostile_file.h"

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

void edit(const fs::path& path, int level) {
    auto workspace = Workspace::open(path);
    REQUIRE(workspace);
    REQUIRE(workspace->setAnswer(
        kHostileYear, {kHostileActor, kHostileQuestion, answered(level)}, stamp()));
}

std::string dayOf(int day, const std::string& month = "2025-03") {
    return month + (day < 10 ? "-0" : "-") + std::to_string(day) + "T09:30:00Z";
}

} // namespace

TEST_CASE("A backup holds what the file held, and is made once for each state of it",
          "[store][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto first = backUp(path, folder / "backups", dayOf(1));
    REQUIRE(first);
    REQUIRE(first->has_value());
    edit(path, 5);

    CHECK_FALSE(backUp(folder / "none.kordon", folder / "backups", dayOf(2)));
    CHECK((**first).at == dayOf(1));
    CHECK(backUp(path, folder / "backups", dayOf(2))->has_value());
    CHECK_FALSE(backUp(path, folder / "backups", dayOf(3))->has_value());

    const auto backups = backupsOf(path, folder / "backups");
    REQUIRE(backups->size() == 2);
    CHECK(backups->at(0).at == dayOf(2));
    CHECK(contentOf(backups->at(0))->answers == 1);
    CHECK(contentOf(backups->at(0))->assessments.at(0).id == kHostileYear);
    REQUIRE(restoreBackup(backups->at(1), folder / "restored.kordon"));
    const auto restored = Workspace::open(folder / "restored.kordon");
    CHECK(restored->load(kHostileYear)->answers.at(kHostileActor, kHostileQuestion).level == 2);
    CHECK(restored->check()->empty());
    CHECK(restoreBackup(backups->at(1), folder / "restored.kordon").error().code ==
          ErrorCode::AlreadyExists);
}

TEST_CASE("A file whose history was changed pushes no backup out", "[store][backup][chain]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    REQUIRE(backUp(path, folder / "b", dayOf(1)));
    edit(path, 5);
    spoil(path, "UPDATE history SET who = 'somebody else' WHERE number = 2");

    const auto refused = backUp(path, folder / "b", dayOf(2));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK(says(refused.error(), "history entry 2 is not as it was written"));
    CHECK(backupsOf(path, folder / "b")->size() == 1);
}

TEST_CASE("The last ten backups are kept, and the last of each month", "[store][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    REQUIRE(backUp(path, folder / "b", dayOf(1, "2024-12")));
    edit(path, 0);
    REQUIRE(backUp(path, folder / "b", dayOf(2, "2024-12")));
    for (int day = 1; day <= 13; ++day) {
        edit(path, day % 5 + 1);
        REQUIRE(backUp(path, folder / "b", dayOf(day)));
    }

    const auto backups = backupsOf(path, folder / "b");

    REQUIRE(backups->size() == 11);
    CHECK(backups->at(0).at == dayOf(13));
    CHECK(backups->at(9).at == dayOf(4));
    CHECK(backups->at(10).at == dayOf(2, "2024-12"));
}

TEST_CASE("The order of backups does not hang on the clock", "[store][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    REQUIRE(backUp(path, folder / "b", "2035-01-01T00:00:00Z"));
    edit(path, 5);
    REQUIRE(backUp(path, folder / "b", dayOf(1)));

    CHECK(backupsOf(path, folder / "b")->at(0).at == dayOf(1));
}

TEST_CASE("Only what the program itself has written is removed", "[store][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto first = backUp(path, folder / "b", dayOf(1));
    REQUIRE(first);
    const fs::path own = (**first).path.parent_path();
    const std::vector<std::string> names{"000000-e1-20250301T093000Z.kordon.bak",
                                         "mine.kordon",
                                         "000000-eX-20250301T093000Z.kordon"};
    for (const std::string& name : names) {
        writeText(own / name, "mine");
    }
    for (int day = 2; day <= 14; ++day) {
        edit(path, day % 5 + 1);
        REQUIRE(backUp(path, folder / "b", dayOf(day)));
    }

    for (const std::string& name : names) {
        CHECK(readText(own / name) == "mine");
    }
}

TEST_CASE("Files of one name have backups of their own", "[store][backup]") {
    const TemporaryFolder one;
    const TemporaryFolder other;
    const fs::path first = goodFile(one);
    const fs::path second = goodFile(other);
    REQUIRE(backUp(first, one / "b", dayOf(1)));
    REQUIRE(backUp(second, one / "b", dayOf(1)));

    CHECK(backupsOf(first, one / "b")->size() == 1);
    CHECK(backupsOf(second, one / "b")->size() == 1);
    CHECK(backupsOf(first, one / "b")->at(0).path != backupsOf(second, one / "b")->at(0).path);
}

TEST_CASE("Backups of a damaged file are found by where it stood", "[store][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    REQUIRE(backUp(path, folder / "b", dayOf(1)));
    writeText(path, "overwritten by something else");

    CHECK(backupsOf(path, folder / "b")->size() == 1);
    fs::remove(path);
    CHECK(backupsOf(path, folder / "b")->size() == 1);
}

TEST_CASE("A backup that cannot be written is told and removes nothing", "[store][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    REQUIRE(backUp(path, folder / "b", dayOf(1)));
    writeText(folder / "file", "in the way");
    edit(path, 5);

    const auto failed = backUp(path, folder / "file", dayOf(2));

    REQUIRE_FALSE(failed);
    CHECK(failed.error().message.in("en").find("the folder for backups cannot be made") !=
          std::string::npos);
    CHECK(backupsOf(path, folder / "b")->size() == 1);
}

TEST_CASE("A file cannot choose the folder of its backups", "[store][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    spoil(path, "UPDATE meta SET value = '../../escaped' WHERE key = 'document_id'");

    const auto refused = backUp(path, folder / "b", dayOf(1));

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK_FALSE(fs::exists(folder / "b"));
}
