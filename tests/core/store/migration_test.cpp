#include "core/store/schema.h"
#include "core/store/workspace.h"
#include "tests/support/as_nobody.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <filesystem>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

const fs::path kFirstVersion = fs::path(KORDON_SOURCE_DIR) / "tests/data/schema/v1.kordon";
const fs::path kSecondVersion = fs::path(KORDON_SOURCE_DIR) / "tests/data/schema/v2.kordon";
const fs::path kThirdVersion = fs::path(KORDON_SOURCE_DIR) / "tests/data/schema/v3.kordon";
const fs::path kFifthVersion = fs::path(KORDON_SOURCE_DIR) / "tests/data/schema/v5.kordon";
const fs::path kSixthVersion = fs::path(KORDON_SOURCE_DIR) / "tests/data/schema/v6.kordon";
const ActorId kService{"service"};

fs::path copied(const TemporaryFolder& folder, const fs::path& golden = kFirstVersion) {
    const fs::path path = folder / "old.kordon";
    fs::copy_file(golden, path);
    fs::permissions(path, fs::perms::owner_write, fs::perm_options::add);
    return path;
}

int versionOf(const fs::path& path) {
    return SQLite::Database(path.string()).execAndGet("PRAGMA user_version").getInt();
}

} // namespace

TEST_CASE("A file of version 1 is brought up to date with a copy beside it", "[store][migration]") {
    const TemporaryFolder folder;
    const fs::path path = copied(folder);

    {
        const auto workspace = Workspace::open(path);

        REQUIRE(workspace);
        CHECK(workspace->load({"2025"})->answers.at(kService, {"waiting.lanes"}).level == 3);
        CHECK(workspace->load({"2025"})->answers.size() == 2);
        CHECK(workspace->load({"2026"})->answers.size() == 2);
        CHECK(workspace->history()->size() == 3);
        CHECK(workspace->history()->at(1).kind == EditKind::ImportAnswers);
        CHECK(workspace->check()->empty());
    }
    CHECK(versionOf(path) == schema::currentVersion());
    const fs::path copy = folder / "old.kordon.version1";
    CHECK(versionOf(copy) == 1);
    CHECK(SQLite::Database(copy.string()).execAndGet("SELECT count(*) FROM answer").getInt() == 4);
}

TEST_CASE("A file of version 2 keeps all that it holds, and takes profiles", "[store][migration]") {
    const TemporaryFolder folder;
    const fs::path path = copied(folder, kSecondVersion);
    const ReportProfile profile{.name = "Mine", .parts = {ReportPart::Gaps}};

    {
        auto workspace = Workspace::open(path);

        REQUIRE(workspace);
        const auto assessment = workspace->load({"2025"});
        const Answer lanes = assessment->answers.at(kService, {"waiting.lanes"});
        CHECK(lanes.confidence == Confidence::High);
        CHECK(lanes.documents.at(0).title == "Наказ");
        CHECK(assessment->answers.at(kService, {"waiting.published"}).isFlagged);
        CHECK(assessment->gapNotes.at({{"queues"}, kService}).cause == "Бракує смуг");
        CHECK(assessment->roleChanges.at(0).askedAs == kService);
        CHECK(workspace->load({"2026"})->answers.size() == 3);
        CHECK(workspace->addedActors()->at(0).id.value == "police");
        CHECK(workspace->reportProfiles()->empty());
        CHECK(workspace->history()->size() == 6);
        REQUIRE(workspace->setReportProfile(profile, stamp()));
        REQUIRE(workspace->undo(stamp()));
        REQUIRE(workspace->undo(stamp()));
        REQUIRE(workspace->redo(stamp()));
        REQUIRE(workspace->redo(stamp()));
        CHECK(*workspace->reportProfiles() == std::vector{profile});
        CHECK(workspace->check()->empty());
    }
    CHECK(versionOf(path) == schema::currentVersion());
    CHECK(versionOf(folder / "old.kordon.version2") == 2);
}

TEST_CASE("A file of version 3 keeps all that it holds, and its assessments join a series",
          "[store][migration]") {
    const TemporaryFolder folder;
    const fs::path path = copied(folder, kThirdVersion);

    {
        auto workspace = Workspace::open(path);

        REQUIRE(workspace);
        CHECK(workspace->assessments()->at(0).title == "Перше оцінювання");
        CHECK_FALSE(workspace->assessments()->at(0).isArchived);
        CHECK_FALSE(workspace->assessments()->at(0).agreement);
        CHECK(workspace->binnedAssessments()->empty());
        CHECK(workspace->load({"2026"})->answers.size() == 3);
        CHECK(workspace->reportProfiles()->at(0).name == "Mine");
        REQUIRE(workspace->setArchived({"2025"}, true, stamp()));
        REQUIRE(workspace->agreeAssessment({"2025"}, "K", std::string(64, '0'), stamp()));
        REQUIRE(workspace->removeAssessment({"2026"}, stamp()));
        for (int i = 0; i < 3; ++i) {
            REQUIRE(workspace->undo(stamp()));
        }
        for (int i = 0; i < 3; ++i) {
            REQUIRE(workspace->redo(stamp()));
        }
        REQUIRE(workspace->takeBackAssessment({"2026"}, stamp()));
        REQUIRE(workspace->restoreAssessment({"2026"}, 6, stamp()));
        CHECK(workspace->assessments()->at(0).agreement->by == "K");
        CHECK(workspace->check()->empty());
    }
    CHECK(versionOf(path) == schema::currentVersion());
    CHECK(versionOf(folder / "old.kordon.version3") == 3);
}

TEST_CASE("A file of version 5 keeps all that it holds, and takes threats", "[store][migration]") {
    const TemporaryFolder folder;
    const fs::path path = copied(folder, kFifthVersion);
    const Threat threat{.id = {"T-01"}, .title = "Черги", .components = {{"queues"}}};

    {
        auto workspace = Workspace::open(path);

        REQUIRE(workspace);
        CHECK(workspace->assessments()->at(1).isArchived);
        CHECK(workspace->load({"2025"})->answers.size() == 3);
        CHECK(workspace->load({"2027"})->carried.size() == 3);
        CHECK(workspace->load({"2027"})->threats.empty());
        CHECK(workspace->history()->size() == 9);
        REQUIRE(workspace->setThreat({"2027"}, threat, stamp()));
        REQUIRE(workspace->removeThreat({"2027"}, threat.id, stamp()));
        for (int i = 0; i < 3; ++i) {
            REQUIRE(workspace->undo(stamp()));
        }
        CHECK_FALSE(workspace->assessments()->at(1).isArchived);
        for (int i = 0; i < 3; ++i) {
            REQUIRE(workspace->redo(stamp()));
        }
        REQUIRE(workspace->takeBackThreat({"2027"}, threat.id, stamp()));
        CHECK(workspace->load({"2027"})->threats == Threats{threat});
        REQUIRE(workspace->restoreAssessment({"2027"}, 9, stamp()));
        CHECK(workspace->load({"2027"})->threats.empty());
        CHECK(workspace->check()->empty());
    }
    CHECK(versionOf(path) == schema::currentVersion());
    CHECK(versionOf(folder / "old.kordon.version5") == 5);
}

TEST_CASE("A file of version 6 keeps all that it holds, and its history is chained",
          "[store][migration][chain]") {
    const TemporaryFolder folder;
    const fs::path path = copied(folder, kSixthVersion);
    const std::string entries = "SELECT group_concat(number || at || who || kind || subject ||"
                                " hex(changeset)) FROM history";
    const std::string before = SQLite::Database(path.string()).execAndGet(entries).getString();

    {
        auto workspace = Workspace::open(path);

        REQUIRE(workspace);
        CHECK(workspace->load({"2027"})->threats.size() == 2);
        CHECK(workspace->load({"2027"})->threats.back().removedAt == "2026-01-01T00:00:00Z");
        CHECK(workspace->historyHead()->number == 12);
        CHECK(workspace->checkHistory()->empty());
        CHECK(SQLite::Database(path.string()).execAndGet(entries).getString() == before);
        REQUIRE(workspace->takeBackThreat({"2027"}, {"T-02"}, stamp()));
        REQUIRE(workspace->undo(stamp()));
        REQUIRE(workspace->undo(stamp()));
        CHECK(workspace->check()->empty());
    }
    CHECK(versionOf(path) == schema::currentVersion());
    CHECK(versionOf(folder / "old.kordon.version6") == 6);
}

TEST_CASE("A file that was brought up to date goes on as any other", "[store][migration]") {
    const TemporaryFolder folder;
    auto workspace = Workspace::open(copied(folder));
    REQUIRE(workspace);
    Answer answer = answered(2, "");
    answer.confidence = Confidence::High;
    answer.documents = {{.id = "1", .title = "Наказ"}};

    REQUIRE(workspace->undo(stamp()));
    REQUIRE(workspace->redo(stamp()));
    REQUIRE(workspace->setAnswer({"2025"}, {kService, {"waiting.lanes"}, answer}, stamp()));
    REQUIRE(workspace->undo(stamp()));
    REQUIRE(workspace->redo(stamp()));
    const std::vector<RowChange> imported = *workspace->changesOf(2);
    REQUIRE(workspace->restoreValue(2, imported.front(), stamp()));
    REQUIRE(workspace->restoreAssessment({"2025"}, 2, stamp()));

    CHECK(workspace->load({"2025"})->answers.size() == 2);
    CHECK(workspace->check()->empty());
}

TEST_CASE("Where nothing may be written, an older file opens and stays as it is",
          "[store][migration]") {
    const TemporaryFolder folder;
    const fs::path path = copied(folder);
    fs::permissions(path, fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));

    {
        const AsNobody nobody;
        auto workspace = Workspace::open(path);
        REQUIRE(workspace);
        CHECK(workspace->isReadOnly());
        CHECK(workspace->load({"2025"})->answers.size() == 2);
        CHECK(workspace->check()->empty());
        const Status refused =
            workspace->setAnswer({"2025"}, {kService, {"waiting.lanes"}, answered(1, "")}, stamp());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::ReadOnly);
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
    CHECK(readText(path) == readText(kFirstVersion));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}
