#include "core/report/change_words.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;
using namespace kordon::report;

TEST_CASE("Values of the history are said in words, in both languages", "[report][history]") {
    const Pack pack = smallPack();
    const auto said = [&](const char* table, const char* column, const std::string& value) {
        const Text text = valueText(table, column, value, pack);
        return text.in("en") + " / " + text.in("uk");
    };

    CHECK(said("answer", "state", "not_applicable") == "Not applicable / Не застосовується");
    CHECK(said("answer", "level", "3") == "3 – Level 3 / 3 – Level 3 (укр)");
    CHECK(said("answer", "evidence_grade", "verified") == "verified / verified (укр)");
    CHECK(said("answer", "confidence", "high") == "high / висока");
    CHECK(said("answer", "flagged", "1") == "yes / так");
    CHECK(said("answer", "date", "2025-03-01") == "1 March 2025 / 01.03.2025");
    CHECK(said("target", "level", "3.5") == "3.5 / 3,5");
    CHECK(said("role_change", "role", "lead") == "lead / lead (укр)");
    CHECK(said("role_change", "role", "") == "no role / без ролі");
    CHECK(said("role_change", "asked_as", "a") == "A / A (укр)");
    CHECK(said("actor", "name", R"({"uk":"ДМС","en":"SMS"})") == "ДМС · SMS / ДМС · SMS");
    CHECK(said("answer", "rationale", "") == "– / –");
    CHECK(valueText("answer", "state", std::nullopt, pack).in("uk") == "Не оцінено");
    CHECK(valueText("role_change", "role", std::nullopt, pack).in("en") == "as the pack has it");
}

TEST_CASE("What a file of another program holds is said as it is", "[report][history]") {
    const Pack pack = smallPack();

    CHECK(valueText("answer", "level", "many", pack).in("en") == "many");
    CHECK(valueText("answer", "state", "odd", pack).in("en") == "odd");
    CHECK(valueText("actor", "name", "{broken", pack).in("en") == "{broken");
    CHECK(fieldName("answer", "unheard").in("uk") == "unheard");
}

TEST_CASE("Every field that an edit can change has a name in both languages", "[report][history]") {
    const TemporaryFolder folder;
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, "t"}, false, stamp());
    Answer answer = inState(AnswerState::NotApplicable);
    answer.isFlagged = true;
    answer.documents = {{.id = "1", .title = "t", .link = "l", .sha256 = "", .date = "2025-03-01"}};
    REQUIRE(workspace->setAnswer({"2025"}, {{"a"}, {"first-first.cap"}, answer}, stamp()));
    const CellKey cell{{"first"}, {"a"}};
    REQUIRE(workspace->setGapNote({"2025"}, cell, {"c", "s"}, stamp()));
    REQUIRE(workspace->setChecked({"2025"}, cell, true, stamp()));
    REQUIRE(workspace->setTarget({"2025"}, {{"first"}, {"a"}, Dimension::Capacity}, 1, stamp()));
    REQUIRE(workspace->addActor({.id = {"c"}, .shortName = both("C"), .name = both("Actor C")},
                                stamp()));
    REQUIRE(workspace->setRole(
        {"2025"},
        {.component = {"first"}, .actor = {"c"}, .role = RoleId{"lead"}, .reason = "r"},
        stamp()));
    REQUIRE(workspace->setReportProfile({.name = "p", .parts = {ReportPart::Gaps}}, stamp()));

    const auto history = workspace->history();
    REQUIRE(history);
    for (const HistoryEntry& entry : *history) {
        for (const RowChange& row : entry.changes) {
            CHECK(rowKindName(row.table).in("uk") != row.table);
            for (const FieldChange& field : row.fields) {
                CAPTURE(row.table, field.column);
                CHECK(fieldName(row.table, field.column).in("uk") != field.column);
            }
        }
    }
}
