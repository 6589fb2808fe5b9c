#include "core/store/edit_names.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

using Profiles = std::vector<ReportProfile>;

const ReportProfile kShort{.name = "Для МРГ, короткий", .parts = {ReportPart::Summary}};
const ReportProfile kLonger{
    .name = kShort.name, .parts = {ReportPart::Summary, ReportPart::Gaps}, .marking = "ДСК"};

Workspace made(const TemporaryFolder& folder) {
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, false, stamp());
    REQUIRE(workspace);
    return *std::move(workspace);
}

std::int64_t last(const Workspace& workspace) {
    return workspace.historyHeadings()->back().number;
}

} // namespace

TEST_CASE("Profiles are in the file when the call returns, by name", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const ReportProfile other{.name = "А", .parts = {}};

    REQUIRE(workspace.setReportProfile(kShort, stamp()));
    REQUIRE(workspace.setReportProfile(other, stamp()));
    REQUIRE(workspace.setReportProfile(kLonger, stamp()));

    CHECK(*Workspace::open(folder / "f.kordon")->reportProfiles() == Profiles{other, kLonger});
    CHECK(workspace.check()->empty());
}

TEST_CASE("The same profile again is no edit", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setReportProfile(kShort, stamp()));
    const std::int64_t number = last(workspace);

    REQUIRE(workspace.setReportProfile(kShort, stamp()));

    CHECK(last(workspace) == number);
}

TEST_CASE("A profile is undone, done again and removed", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setReportProfile(kShort, stamp()));
    REQUIRE(workspace.setReportProfile(kLonger, stamp()));

    REQUIRE(workspace.undo(stamp()));
    CHECK(*workspace.reportProfiles() == Profiles{kShort});
    REQUIRE(workspace.redo(stamp()));
    CHECK(*workspace.reportProfiles() == Profiles{kLonger});
    REQUIRE(workspace.removeReportProfile(kLonger.name, stamp()));
    CHECK(workspace.reportProfiles()->empty());
    REQUIRE(workspace.undo(stamp()));
    CHECK(*workspace.reportProfiles() == Profiles{kLonger});
    CHECK(workspace.check()->empty());
}

TEST_CASE("The history names the profile and tells what it held", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setReportProfile(kShort, stamp()));
    REQUIRE(workspace.setReportProfile(kLonger, stamp()));
    REQUIRE(workspace.removeReportProfile(kLonger.name, stamp()));

    const HistoryEntry changed = workspace.history()->at(2);
    const HistoryEntry removed = workspace.history()->at(3);

    CHECK(nameOf(changed, smallPack()).in("uk") == "профіль звіту Для МРГ, короткий");
    CHECK(nameOf(removed, smallPack()).in("en") == "report profile removed Для МРГ, короткий");
    CHECK(
        changed.changes ==
        std::vector{RowChange{.table = "report_profile",
                              .event = RowEvent::Changed,
                              .key = {{"name", kShort.name}},
                              .fields = {{"content", profileJson(kShort), profileJson(kLonger)}}}});
    CHECK(nameOf(placeOf(changed.changes[0], smallPack()), smallPack()).in("en") == kShort.name);
}

TEST_CASE("A profile comes back to what it was before an edit", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setReportProfile(kShort, stamp()));
    REQUIRE(workspace.setReportProfile(kLonger, stamp()));
    const std::int64_t number = last(workspace);
    REQUIRE(workspace.removeReportProfile(kLonger.name, stamp()));

    REQUIRE(workspace.restoreValue(number, workspace.changesOf(number)->at(0), stamp()));

    CHECK(*workspace.reportProfiles() == Profiles{kShort});
    CHECK(nameOf(workspace.historyHeadings()->back(), smallPack()).in("en") ==
          "value restored Для МРГ, короткий");
    REQUIRE(workspace.undo(stamp()));
    CHECK(workspace.reportProfiles()->empty());
    CHECK(workspace.check()->empty());
}

TEST_CASE("A shipped profile is neither set nor removed", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);

    for (const char* name : {"full", "For the chair", "керівнику"}) {
        const Status set = workspace.setReportProfile({.name = name}, stamp());
        REQUIRE_FALSE(set);
        CHECK_THAT(set.error().message.in("en"), Catch::Contains("another name"));
        CHECK_FALSE(workspace.removeReportProfile(name, stamp()));
    }
    CHECK(last(workspace) == 1);
}

TEST_CASE("What is refused leaves the file as it was", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setReportProfile(kShort, stamp()));
    const std::int64_t number = last(workspace);

    const Status unknown = workspace.removeReportProfile("Для МРГ, короткі", stamp());
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK_THAT(unknown.error().message.in("en"),
               Catch::Contains("did you mean “Для МРГ, короткий”?"));
    CHECK_FALSE(workspace.setReportProfile({.name = ""}, stamp()));
    CHECK(last(workspace) == number);
}

TEST_CASE("A stored profile that is none is found and told", "[store][profile]") {
    const TemporaryFolder folder;
    {
        Workspace workspace = made(folder);
        REQUIRE(workspace.setReportProfile(kShort, stamp()));
    }
    const auto broken =
        GENERATE(R"({"name": "a", "parts": ["x"]})", R"({"name": "a", "parts": []})");
    SQLite::Database((folder / "f.kordon").string(), SQLite::OPEN_READWRITE)
        .exec(std::string("UPDATE report_profile SET content = '") + broken + "'");

    const auto workspace = Workspace::open(folder / "f.kordon");

    REQUIRE(workspace);
    CHECK(workspace->reportProfiles().error().code == ErrorCode::Damaged);
    CHECK_THAT(workspace->check()->at(0).in("en"), Catch::Contains(kShort.name));
    CHECK(workspace->load({"2025"}));
}

TEST_CASE("A profile is renamed as one step, and undo gives the name back", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setReportProfile(kLonger, stamp()));
    const std::int64_t number = last(workspace);

    REQUIRE(workspace.renameReportProfile(kLonger.name, "Для керівника", stamp()));

    ReportProfile renamed = kLonger;
    renamed.name = "Для керівника";
    CHECK(*workspace.reportProfiles() == Profiles{renamed});
    CHECK(last(workspace) == number + 1);
    REQUIRE(workspace.undo(stamp()));
    CHECK(*workspace.reportProfiles() == Profiles{kLonger});
}

TEST_CASE("A profile is not renamed to one that is there", "[store][profile]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const ReportProfile other{.name = "А", .parts = {}};
    REQUIRE(workspace.setReportProfile(kShort, stamp()));
    REQUIRE(workspace.setReportProfile(other, stamp()));

    const std::string taken = GENERATE(as<std::string>{}, "А", "full", "Повний звіт", " ");

    CAPTURE(taken);
    CHECK_FALSE(workspace.renameReportProfile(kShort.name, taken, stamp()));
    CHECK_FALSE(workspace.renameReportProfile("none", "Б", stamp()));
    CHECK(*workspace.reportProfiles() == Profiles{other, kShort});
}
