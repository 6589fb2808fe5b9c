#include "core/store/edit_origin.h"
#include "core/store/history_list.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"рік 2025"}; // a name with a blank in it
const AssessmentId kNext{"2026"};

AnswerRow row(const std::string& actor, int level) {
    return {{actor}, {"first-first.cap"}, answered(level)};
}

/// Six edits in a file of two years: two answers, a target, an actor, an import, an undo of it.
struct Edited {
    TemporaryFolder folder;
    Workspace workspace;
    HistoryList list;

    Edited() : workspace(make(folder)), list(*packsWithAllActors(workspace), "uk") {
        list.readOn(*workspace.historyHeadings());
    }

    static Workspace make(const TemporaryFolder& folder) {
        auto workspace =
            Workspace::create(folder / "f.kordon", smallPack(), {kYear, ""}, false, stamp());
        REQUIRE(workspace);
        const Stamp other{.who = "Коваль", .at = "2025-03-02T09:30:00Z"};
        REQUIRE(workspace->setAnswer(kYear, row("a", 2), stamp()));
        REQUIRE(workspace->copyAssessment(kYear, {kNext, ""}, true, stamp()));
        REQUIRE(workspace->setAnswer(kNext, row("b", 3), other));
        const TargetKey target{{"second"}, {"a"}, Dimension::Readiness};
        REQUIRE(workspace->setTarget(kYear, target, 2, stamp()));
        const Actor added{.id = {"c"}, .shortName = both("ДМС"), .name = both("Міграційна")};
        REQUIRE(workspace->addActor(added, stamp()));
        REQUIRE(workspace->importAnswers(kYear, {row("b", 1)}, "a b.csv", stamp()));
        REQUIRE(workspace->undo(stamp()));
        return *std::move(workspace);
    }

    [[nodiscard]] std::vector<std::int64_t> numbers(const HistoryFilter& filter) const {
        std::vector<std::int64_t> found;
        for (const std::size_t line : list.matching(filter, workspace)) {
            found.push_back(list.lines()[line].entry.number);
        }
        return found;
    }
};

using Numbers = std::vector<std::int64_t>;

} // namespace

TEST_CASE("An undo and what does it again name the edit that they go back to", "[store][history]") {
    Edited edited;
    REQUIRE(edited.workspace.redo(stamp()));
    const auto history = *edited.workspace.historyHeadings();
    const Pack pack = smallPack();

    const auto named = [&](std::size_t back) {
        return nameWithOrigin(history, history.size() - back, pack).in("en");
    };
    const std::string import = nameOf(EditKind::ImportAnswers).in("en");
    CHECK(named(3) == import);
    CHECK(named(2) == nameOf(EditKind::Undo).in("en") + ": " + import);
    CHECK(named(1) == nameOf(EditKind::Redo).in("en") + ": " + import);
}

TEST_CASE("Without a filter every edit is listed, the newest first", "[store][history]") {
    const Edited edited;

    CHECK(edited.numbers({}) == Numbers{8, 7, 6, 5, 4, 3, 2, 1});
}

TEST_CASE("The history narrows to words, people, kinds, actors, questions and a year",
          "[store][history]") {
    const Edited edited;

    CHECK(edited.numbers({.who = "Коваль"}) == Numbers{4});
    CHECK(edited.numbers({.group = EditGroup::TargetLevels}) == Numbers{5});
    CHECK(edited.numbers({.group = EditGroup::TakenBack}) == Numbers{8});
    CHECK(edited.numbers({.group = EditGroup::Answers, .actor = {"b"}}) == Numbers{4});
    CHECK(edited.numbers({.assessment = kNext}) == Numbers{6, 4, 3});
    CHECK(edited.numbers({.words = "КОВАЛЬ 1.1.1"}) == Numbers{4});
    CHECK(edited.numbers({.words = "додано СУБ'ЄКТА"}) == Numbers{6});
    CHECK(edited.numbers({.words = "дмс"}) == Numbers{6});
    CHECK(edited.numbers({.words = "nothing like it"}).empty());
}

TEST_CASE("Edits of many answers are found by each of the answers", "[store][history]") {
    const Edited edited;

    // 3 copied it from the other year, 7 imported it, 8 took the import back.
    CHECK(edited.numbers({.question = {"first-first.cap"}}) == Numbers{8, 7, 4, 3, 2});
    CHECK(edited.numbers({.actor = {"b"}}) == Numbers{8, 7, 4});
    CHECK(edited.numbers({.actor = {"a"}, .assessment = kNext}) == Numbers{3});
    CHECK(edited.numbers({.question = {"second-first.cap"}}).empty());
}

TEST_CASE("The day of the data is that of the last edit of what a report tells",
          "[store][history]") {
    Edited edited;
    Workspace& file = edited.workspace;
    const std::vector<AssessmentId> years{kYear, kNext};
    const auto day = [&](const AssessmentId& year) {
        return lastEditOfData(*file.historyHeadings(), year, years)->at.substr(0, 10);
    };
    const auto on = [](const char* date) {
        return Stamp{.who = "Коваль", .at = date + std::string("T09:30:00Z")};
    };
    REQUIRE(file.addActor({{"d"}, both("Д"), both("Д")}, on("2025-04-01")));
    CHECK(day(kYear) == "2025-04-01");
    CHECK(day(kNext) == "2025-04-01");

    REQUIRE(file.setAnswer(kYear, row("a", 4), on("2025-04-02")));
    REQUIRE(file.setReportProfile({.name = "Для МРГ"}, on("2025-04-03")));
    REQUIRE(file.removeReportProfile("Для МРГ", on("2025-04-04")));
    REQUIRE(file.undo(on("2025-04-05")));
    REQUIRE(file.setChecked(kYear, {{"first"}, {"a"}}, true, on("2025-04-06")));
    REQUIRE(file.setArchived(kYear, true, on("2025-04-07")));
    REQUIRE(file.agreeAssessment(kYear, "Коваль", std::string(64, 'a'), on("2025-04-08")));
    CHECK(day(kYear) == "2025-04-02");
    CHECK(day(kNext) == "2025-04-01");

    REQUIRE(file.unlockAssessment(kYear, "рік 2025 митниця", on("2025-04-09")));
    REQUIRE(file.renameAssessment(kYear, "2026", on("2025-04-10")));
    CHECK(day(kYear) == "2025-04-10");
    CHECK(day(kNext) == "2025-04-01");
    REQUIRE(file.undo(on("2025-04-11")));
    CHECK(day(kYear) == "2025-04-11");
}

TEST_CASE("An assessment with blanks in its id is told apart where it is copied",
          "[store][history]") {
    Edited edited;
    const AssessmentId copy{"рік 2027"};
    const Stamp later{.who = "Коваль", .at = "2027-01-01T00:00:00Z"};
    REQUIRE(edited.workspace.copyAssessment(kNext, {copy, ""}, false, later));

    const auto edits = lastEdits(*edited.workspace.historyHeadings(), {kYear, kNext, copy});

    CHECK(edits.at(copy).at == later.at);
}

TEST_CASE("An edit that is taken back is told, until it is done again", "[store][history]") {
    Edited edited;
    CHECK(edited.list.lines()[6].isUndone);
    CHECK(kindText(edited.list.lines()[7]).in("en") == "undone: answers imported");

    REQUIRE(edited.workspace.redo(stamp()));
    edited.list.readOn(*edited.workspace.historyHeadings());
    CHECK_FALSE(edited.list.lines()[6].isUndone);
    REQUIRE(edited.workspace.undo(stamp()));
    edited.list.readOn(*edited.workspace.historyHeadings());

    CHECK(edited.list.lines()[6].isUndone);
    CHECK(edited.list.lines().size() == 10);
}

TEST_CASE("A line says where its edit was", "[store][history]") {
    const Edited edited;
    const auto place = [&](std::size_t line) {
        return edited.list.placeText(edited.list.lines()[line]).in("en");
    };

    CHECK(place(1) == "1.1.1, A");
    CHECK(place(2).empty());
    CHECK(place(4) == "component 2, A, readiness");
    CHECK(place(5) == "ДМС");
    CHECK(place(6) == "a b.csv");
    CHECK(place(7) == "a b.csv");
}

TEST_CASE("What an edit was about is read from its subject", "[store][history]") {
    CHECK(placeIn(EditKind::SetAnswer, "2025 H1 a q.1") ==
          EditPlace{.assessment = {"2025 H1"}, .actor = {"a"}, .question = {"q.1"}});
    CHECK(placeIn(EditKind::SetTarget, "2025 a first readiness") ==
          EditPlace{.assessment = {"2025"},
                    .actor = {"a"},
                    .question = {"first"},
                    .dimension = Dimension::Readiness});
    CHECK(placeIn(EditKind::RestoreValue, "2025 a q.1 17") ==
          EditPlace{.assessment = {"2025"}, .actor = {"a"}, .question = {"q.1"}});
    CHECK(placeIn(EditKind::RestoreValue, "sms 17") == EditPlace{.actor = {"sms"}});
    CHECK(placeIn(EditKind::SetReportProfile, "Для МРГ, повний") ==
          EditPlace{.profile = "Для МРГ, повний"});
    CHECK(placeIn(EditKind::RestoreValue, "report-profile: Для  МРГ 17") ==
          EditPlace{.profile = "Для  МРГ"});
    CHECK(placeIn(EditKind::ImportAnswers, "2025 customs.csv") ==
          EditPlace{.assessment = {"2025"}});
    CHECK(placeIn(EditKind::AddActor, "sms") == EditPlace{.actor = {"sms"}});
    CHECK(placeIn(EditKind::SetAnswer, "") == EditPlace{});
}
