#include "core/store/history_list.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <vector>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};
const AssessmentId kNext{"2026"};
const ActorId kActor{"a"};
const QuestionId kQuestion{"first-first.cap"};
const CellKey kCell{{"first"}, kActor};
const Actor kAdded{.id = {"c"}, .shortName = both("C"), .name = both("Actor C")};
const RoleChange kRole{
    .component = {"first"}, .actor = kAdded.id, .role = RoleId{"support"}, .reason = "why"};
const std::string kHash(64, 'a');

/// A file with two years, an answer in the first, and an actor that takes part in it.
Workspace made(const TemporaryFolder& folder) {
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {kYear, "Перше"}, false, stamp());
    REQUIRE(workspace);
    REQUIRE(workspace->addActor(kAdded, stamp()));
    REQUIRE(workspace->setRole(kYear, kRole, stamp()));
    REQUIRE(workspace->setAnswer(kYear, {kActor, kQuestion, answered(2)}, stamp()));
    REQUIRE(workspace->addAssessment({kNext, "Друге"}, smallPack(), stamp()));
    return *std::move(workspace);
}

std::vector<std::string> idsOf(const Result<std::vector<AssessmentHeading>>& headings) {
    std::vector<std::string> ids;
    for (const AssessmentHeading& heading : *headings) {
        ids.push_back(heading.id.value);
    }
    return ids;
}

std::string messageOf(const Status& refused) {
    return refused ? "done" : refused.error().message.in("en");
}

std::int64_t last(const Workspace& workspace) {
    return workspace.historyHeadings()->back().number;
}

using Edit = std::function<Status(Workspace&)>;

/// Every kind of edit of the year's values, and of what it shows of its actors.
std::vector<std::pair<std::string, Edit>> editsOfYear() {
    return {
        {"answer",
         [](auto& w) {
             return w.setAnswer(kYear, {kActor, kQuestion, answered(5)}, stamp());
         }},
        {"cleared answer",
         [](auto& w) {
             return w.clearAnswer(kYear, kActor, kQuestion, stamp());
         }},
        {"several answers",
         [](auto& w) {
             return w.setAnswers(kYear, {{kActor, kQuestion, answered(5)}}, stamp());
         }},
        {"import",
         [](auto& w) {
             return w.importAnswers(kYear, {{kActor, kQuestion, answered(5)}}, "x.csv", stamp());
         }},
        {"target",
         [](auto& w) {
             return w.setTarget(kYear, {{"first"}, kActor, Dimension::Capacity}, 1.5, stamp());
         }},
        {"note",
         [](auto& w) {
             return w.setGapNote(kYear, kCell, {"cause", ""}, stamp());
         }},
        {"check",
         [](auto& w) {
             return w.setChecked(kYear, kCell, true, stamp());
         }},
        {"role",
         [](auto& w) {
             RoleChange other = kRole;
             other.role = RoleId{"lead"};
             return w.setRole(kYear, other, stamp());
         }},
        {"actor's name",
         [](auto& w) {
             Actor renamed = kAdded;
             renamed.name = both("Another name");
             return w.renameActor(renamed, stamp());
         }},
        {"value",
         [](auto& w) {
             const auto changes = w.changesOf(4);
             return w.restoreValue(4, changes->front(), stamp());
         }},
        {"moment",
         [](auto& w) {
             return w.restoreAssessment(kYear, 1, stamp());
         }},
        {"title",
         [](auto& w) {
             return w.renameAssessment(kYear, "Інше", stamp());
         }},
        {"bin",
         [](auto& w) {
             return w.removeAssessment(kYear, stamp());
         }},
        {"agreement",
         [](auto& w) {
             return w.agreeAssessment(kYear, "Other", kHash, stamp());
         }},
    };
}

} // namespace

TEST_CASE("Every edit of an agreed assessment is refused, with who agreed and how to unlock",
          "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.agreeAssessment(kYear, "Олена Коваль", kHash, stamp()));
    const Assessment before = *workspace.load(kYear);
    const std::int64_t number = last(workspace);

    for (const auto& [name, edit] : editsOfYear()) {
        INFO(name);
        const Status refused = edit(workspace);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::ReadOnly);
        CHECK(messageOf(refused).find("agreed by Олена Коваль") != std::string::npos);
        CHECK(messageOf(refused).find("unlock") != std::string::npos);
    }

    CHECK(*workspace.load(kYear) == before);
    CHECK(last(workspace) == number);
}

TEST_CASE("The same edits are done where the assessment is not agreed", "[store][series]") {
    for (const auto& [name, edit] : editsOfYear()) {
        INFO(name);
        const TemporaryFolder folder;
        Workspace workspace = made(folder);
        CHECK(edit(workspace));
        CHECK(workspace.check()->empty());
    }
}

TEST_CASE("Other assessments of the file go on while one is agreed", "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.agreeAssessment(kYear, "K", kHash, stamp()));

    CHECK(workspace.setAnswer(kNext, {kActor, kQuestion, answered(1)}, stamp()));
    CHECK(workspace.undo(stamp()));
    CHECK(workspace.redo(stamp()));
    CHECK(workspace.copyAssessment(kYear, {{"2027"}, ""}, true, stamp()));
    CHECK_FALSE(workspace.assessments()->at(2).agreement);
    CHECK(workspace.setAnswer({"2027"}, {kActor, kQuestion, answered(1)}, stamp()));
    CHECK(workspace.setArchived(kYear, true, stamp()));
    CHECK(workspace.check()->empty());
}

TEST_CASE("An agreement tells who, when and of what, and undo takes it back as a step by itself",
          "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.agreeAssessment(kYear, "K", kHash, stamp()));
    CHECK(workspace.assessments()->front().agreement == Agreement{"K", stamp().at, kHash});

    REQUIRE(workspace.undo(stamp()));

    CHECK_FALSE(workspace.assessments()->front().agreement);
    CHECK(workspace.historyHeadings()->back().kind == EditKind::Undo);
    CHECK(workspace.load(kYear)->answers.at(kActor, kQuestion).level == 2);
    REQUIRE(workspace.redo(stamp()));
    CHECK(workspace.assessments()->front().agreement);
    CHECK(workspace.check()->empty());
}

TEST_CASE("Unlocking needs a reason, and the history keeps it", "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    CHECK_FALSE(workspace.unlockAssessment(kYear, "why", stamp()));
    REQUIRE(workspace.agreeAssessment(kYear, "K", kHash, stamp()));

    for (const std::string& reason :
         {std::string(), std::string("  "), std::string(501, 'x'), std::string("a\nb")}) {
        CHECK_FALSE(workspace.unlockAssessment(kYear, reason, stamp()));
    }
    REQUIRE(workspace.unlockAssessment(kYear, "митниця виправила дані", stamp()));

    HistoryList list(*packsWithAllActors(workspace), "uk");
    list.readOn(*workspace.historyHeadings());
    CHECK(list.lines().back().place.assessment == kYear);
    CHECK(list.placeText(list.lines().back()).in("uk") == "митниця виправила дані");
    CHECK(workspace.historyHeadings()->back().subject == "2025 митниця виправила дані");
    CHECK(workspace.setAnswer(kYear, {kActor, kQuestion, answered(1)}, stamp()));
    CHECK(workspace.check()->empty());
}

TEST_CASE("What is in the bin is not listed, read or edited, and comes back with all it held",
          "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const Assessment before = *workspace.load(kYear);

    REQUIRE(workspace.removeAssessment(kYear, stamp()));

    CHECK(idsOf(workspace.assessments()) == std::vector<std::string>{"2026"});
    CHECK(idsOf(workspace.binnedAssessments()) == std::vector<std::string>{"2025"});
    CHECK(workspace.binnedAssessments()->front().removedAt == stamp().at);
    REQUIRE_FALSE(workspace.load(kYear));
    CHECK(workspace.load(kYear).error().message.in("en").find("take-back") != std::string::npos);
    CHECK_FALSE(workspace.setAnswer(kYear, {kActor, kQuestion, answered(1)}, stamp()));
    CHECK_FALSE(workspace.copyAssessment(kYear, {{"2027"}, ""}, true, stamp()));
    CHECK_FALSE(workspace.setArchived(kYear, true, stamp()));
    CHECK_FALSE(workspace.removeAssessment(kYear, stamp()));
    CHECK(workspace.check()->empty());

    REQUIRE(workspace.takeBackAssessment(kYear, stamp()));
    CHECK(*workspace.load(kYear) == before);
    CHECK_FALSE(workspace.takeBackAssessment(kYear, stamp()));
    CHECK(workspace.check()->empty());
}

TEST_CASE("Undo takes an assessment out of the bin again", "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.removeAssessment(kYear, stamp()));

    REQUIRE(workspace.undo(stamp()));

    CHECK(workspace.load(kYear));
    CHECK(workspace.check()->empty());
}

TEST_CASE("The last assessment stays", "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.removeAssessment(kNext, stamp()));

    const Status refused = workspace.removeAssessment(kYear, stamp());

    REQUIRE_FALSE(refused);
    CHECK(messageOf(refused).find("only assessment") != std::string::npos);
}

TEST_CASE("An id in the bin is taken, and the refusal says how to have it back",
          "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.removeAssessment(kNext, stamp()));

    const Status refused = workspace.addAssessment({kNext, ""}, smallPack(), stamp());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(messageOf(refused).find("bin") != std::string::npos);
    CHECK(messageOf(refused).find("take-back") != std::string::npos);
}

TEST_CASE("Archived assessments are read and edited as others, but work does not begin there",
          "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);

    REQUIRE(workspace.setArchived(kNext, true, stamp()));

    CHECK(workspace.assessments()->back().isArchived);
    CHECK(newestOf(*workspace.assessments()).id == kYear);
    CHECK(workspace.setAnswer(kNext, {kActor, kQuestion, answered(1)}, stamp()));
    REQUIRE(workspace.setArchived(kYear, true, stamp()));
    CHECK(newestOf(*workspace.assessments()).id == kNext);
    REQUIRE(workspace.setArchived(kYear, false, stamp()));
    CHECK(newestOf(*workspace.assessments()).id == kYear);
    CHECK(workspace.check()->empty());
}

TEST_CASE("A title is any text, and its change is a step", "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const std::string hostile = "<b>=1+1</b> ../../etc/passwd";

    REQUIRE(workspace.renameAssessment(kYear, hostile, stamp()));

    CHECK(workspace.load(kYear)->title == hostile);
    CHECK_FALSE(workspace.renameAssessment(kYear, std::string(501, 'x'), stamp()));
    CHECK_FALSE(workspace.renameAssessment({"2030"}, "x", stamp()));
    REQUIRE(workspace.undo(stamp()));
    CHECK(workspace.load(kYear)->title == "Перше");
}

TEST_CASE("An agreement needs a name and a hash", "[store][series]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);

    CHECK_FALSE(workspace.agreeAssessment(kYear, "  ", kHash, stamp()));
    CHECK_FALSE(workspace.agreeAssessment(kYear, "K", "abc", stamp()));
    CHECK_FALSE(workspace.assessments()->front().agreement);
}
