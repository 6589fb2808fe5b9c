#include "core/store/edit_names.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};

Threat threat(const char* id = "T-03") {
    return {.id = {id},
            .title = "<b>Тютюн",
            .kind = ThreatKind::Potential,
            .trigger = "=1+1",
            .category = "crime",
            .likelihood = 4,
            .magnitude = 2,
            .impact = 5,
            .trend = ThreatTrend::Falling,
            .sections = "захід",
            .components = {{"first"}, {"second"}},
            .actors = {{"a"}},
            .source = "a report",
            .reviewDate = "2025-09-01",
            .marking = "ДСК"};
}

Workspace newFile(const TemporaryFolder& folder) {
    auto made =
        Workspace::create(folder / "file.kordon", smallPack(), {kYear, "Year"}, false, stamp());
    REQUIRE(made);
    return *std::move(made);
}

Threats threatsIn(const Workspace& workspace, const AssessmentId& id = kYear) {
    const auto assessment = workspace.load(id);
    REQUIRE(assessment);
    return assessment->threats;
}

} // namespace

TEST_CASE("A threat is kept as it was given, and each edit is undone and done again",
          "[store][threats]") {
    const TemporaryFolder folder;
    Workspace workspace = newFile(folder);
    Threat changed = threat();
    changed.impact = 1;

    REQUIRE(workspace.setThreat(kYear, threat(), stamp()));
    CHECK(threatsIn(workspace) == Threats{threat()});
    REQUIRE(workspace.setThreat(kYear, changed, stamp()));
    CHECK(threatsIn(workspace) == Threats{changed});
    REQUIRE(workspace.undo(stamp()));
    CHECK(threatsIn(workspace) == Threats{threat()});
    REQUIRE(workspace.undo(stamp()));
    CHECK(threatsIn(workspace).empty());
    REQUIRE(workspace.redo(stamp()));
    REQUIRE(workspace.redo(stamp()));
    CHECK(threatsIn(workspace) == Threats{changed});
    CHECK(workspace.check()->empty());
}

TEST_CASE("A removed threat lies in the bin until it is taken back", "[store][threats]") {
    const TemporaryFolder folder;
    Workspace workspace = newFile(folder);
    REQUIRE(workspace.setThreat(kYear, threat(), stamp()));

    REQUIRE(workspace.removeThreat(kYear, {"T-03"}, stamp()));
    CHECK_FALSE(threatsIn(workspace).at(0).isActive());
    CHECK_FALSE(workspace.setThreat(kYear, threat(), stamp()));
    CHECK_FALSE(workspace.importThreats(kYear, {threat()}, "t.csv", stamp()));
    CHECK_FALSE(workspace.removeThreat(kYear, {"T-03"}, stamp()));
    REQUIRE(workspace.takeBackThreat(kYear, {"T-03"}, stamp()));
    CHECK(threatsIn(workspace) == Threats{threat()});
    CHECK_FALSE(workspace.takeBackThreat(kYear, {"T-03"}, stamp()));
    CHECK(workspace.removeThreat(kYear, {"T-3"}, stamp()).error().code == ErrorCode::NotFound);
    CHECK(workspace.check()->empty());
}

TEST_CASE("Threats are imported all or none", "[store][threats]") {
    const TemporaryFolder folder;
    Workspace workspace = newFile(folder);
    Threat bad = threat("T-04");
    bad.components = {{"nowhere"}};

    const Status refused = workspace.importThreats(kYear, {threat(), bad}, "t.csv", stamp());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.in("en").find("T-04") != std::string::npos);
    CHECK(threatsIn(workspace).empty());
    REQUIRE(workspace.importThreats(kYear, {threat(), threat("A")}, "t.csv", stamp()));
    CHECK(threatsIn(workspace) == Threats{threat("A"), threat()});
    CHECK(workspace.history()->back().changes.size() == 2);
}

TEST_CASE("The history names the threat that an edit was about", "[store][threats]") {
    const TemporaryFolder folder;
    Workspace workspace = newFile(folder);
    REQUIRE(workspace.setThreat(kYear, threat(), stamp()));
    REQUIRE(workspace.removeThreat(kYear, {"T-03"}, stamp()));
    const HistoryEntry entry = workspace.history()->back();

    CHECK(entry.kind == EditKind::RemoveThreat);
    CHECK(placeOf(entry, smallPack()).threat == ThreatId{"T-03"});
    CHECK(placeOf(entry.changes.at(0), smallPack()).threat == ThreatId{"T-03"});
    CHECK(nameOf(entry, smallPack()).in("en") == "threat moved to the bin T-03");

    REQUIRE(workspace.restoreValue(entry.number, entry.changes.at(0), stamp()));
    CHECK(threatsIn(workspace) == Threats{threat()});
    CHECK(placeOf(workspace.history()->back(), smallPack()).threat == ThreatId{"T-03"});
    CHECK(placeOf(workspace.history()->back(), smallPack()).assessment == kYear);
    REQUIRE(workspace.restoreAssessment(kYear, 1, stamp()));
    CHECK(threatsIn(workspace).empty());
    REQUIRE(workspace.undo(stamp()));
    CHECK(threatsIn(workspace) == Threats{threat()});
    CHECK(workspace.check()->empty());
}

TEST_CASE("The threats of an agreed assessment can only be read", "[store][threats]") {
    const TemporaryFolder folder;
    Workspace workspace = newFile(folder);
    REQUIRE(workspace.setThreat(kYear, threat(), stamp()));
    REQUIRE(workspace.agreeAssessment(kYear, "K", std::string(64, '0'), stamp()));

    for (const Status& refused : {workspace.setThreat(kYear, threat("new"), stamp()),
                                  workspace.removeThreat(kYear, {"T-03"}, stamp()),
                                  workspace.importThreats(kYear, {threat("b")}, "t", stamp())}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::ReadOnly);
    }
    CHECK(threatsIn(workspace) == Threats{threat()});
}

TEST_CASE("A copied assessment takes the active threats along", "[store][threats]") {
    const TemporaryFolder folder;
    Workspace workspace = newFile(folder);
    REQUIRE(workspace.setThreat(kYear, threat(), stamp()));
    REQUIRE(workspace.setThreat(kYear, threat("old"), stamp()));
    REQUIRE(workspace.removeThreat(kYear, {"old"}, stamp()));

    REQUIRE(workspace.copyAssessment(kYear, {{"2026"}, ""}, false, stamp()));
    CHECK(threatsIn(workspace, {"2026"}) == Threats{threat()});
    Pack later = smallPack();
    later.version = "2";
    later.components.pop_back();
    REQUIRE(workspace.moveAssessment({"2026"}, later, stamp()));
    CHECK(threatsIn(workspace, {"2026"}).at(0).components == std::set<ComponentId>{{"first"}});
    CHECK(workspace.check()->empty());
}

TEST_CASE("The check finds a threat that another program has changed", "[store][threats]") {
    const TemporaryFolder folder;
    {
        Workspace workspace = newFile(folder);
        REQUIRE(workspace.setThreat(kYear, threat(), stamp()));
    }
    SQLite::Database((folder / "file.kordon").string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE threat SET components = 'nowhere', review_date = 'soon'");

    const auto workspace = Workspace::open(folder / "file.kordon");
    REQUIRE(workspace);
    const auto damage = workspace->check();
    REQUIRE(damage->size() == 3); // Two values, and the history.
    CHECK(damage->at(0).in("en").find("threat T-03, components") != std::string::npos);
}
