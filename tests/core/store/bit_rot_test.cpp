#include "core/store/schema.h"
#include "tests/core/store/hostile_file.h"

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

const AssessmentId kNext{"2026"};

/// A file with a row in every table.
fs::path fullFile(const TemporaryFolder& folder) {
    const fs::path path = goodFile(folder);
    auto workspace = Workspace::open(path);
    Answer answer = answered(3);
    answer.rationale = "пояснення";
    answer.documents = {{.id = "1", .title = "Наказ", .link = "https://x", .date = "2025-01-01"}};
    REQUIRE(workspace->setAnswer(kHostileYear, {kHostileActor, kHostileQuestion, answer}, stamp()));
    REQUIRE(workspace->setChecked(kHostileYear, {{"first"}, kHostileActor}, true, stamp()));
    REQUIRE(workspace->addActor(
        {.id = {"police"}, .shortName = both("НП"), .name = both("Поліція")}, stamp()));
    REQUIRE(workspace->setRole(kHostileYear,
                               {.component = {"first"},
                                .actor = {"police"},
                                .role = RoleId{"support"},
                                .askedAs = kHostileActor,
                                .reason = "закон"},
                               stamp()));
    REQUIRE(workspace->setReportProfile({.name = "Mine", .parts = {ReportPart::Gaps}}, stamp()));
    REQUIRE(workspace->setThreat(
        kHostileYear, {.id = {"T-01"}, .title = "Черги", .components = {{"first"}}}, stamp()));
    REQUIRE(workspace->copyAssessment(kHostileYear, {kNext, "Наступна"}, true, stamp()));
    REQUIRE(workspace->undo(stamp()));
    REQUIRE(workspace->redo(stamp()));
    REQUIRE(workspace->check()->empty());
    return path;
}

/// Whether opening or checking the file finds it spoiled.
bool isFound(const fs::path& path) {
    const auto workspace = Workspace::open(path);
    if (!workspace) {
        return true;
    }
    const auto damage = workspace->check();
    return !damage || !damage->empty();
}

std::vector<std::string> columnsOf(const fs::path& path, const std::string& table) {
    SQLite::Database db(path.string());
    SQLite::Statement select(db, "SELECT name FROM pragma_table_info('" + table + "')");
    std::vector<std::string> columns;
    while (select.executeStep()) {
        columns.push_back(select.getColumn(0).getString());
    }
    return columns;
}

/// All that the file says: every row of every table that a change is looked for in.
std::string contentOf(const fs::path& path) {
    std::string content;
    SQLite::Database db(path.string());
    std::vector<std::string> tables(schema::recordedTables().begin(),
                                    schema::recordedTables().end());
    tables.emplace_back("history");
    for (const std::string& table : tables) {
        SQLite::Statement rows(db, "SELECT * FROM " + table + " ORDER BY 1, 2");
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                content += rows.getColumn(column).getString() + '\x1f';
            }
        }
    }
    return content;
}

} // namespace

TEST_CASE("A changed value in any column of any table is found", "[store][rot]") {
    const TemporaryFolder folder;
    const fs::path path = fullFile(folder);
    const std::string whole = readText(path);
    std::vector<std::string> tables(schema::recordedTables().begin(),
                                    schema::recordedTables().end());
    tables.emplace_back("history");
    for (const std::string& table : tables) {
        for (const std::string& column : columnsOf(path, table)) {
            CAPTURE(table, column);
            spoil(path,
                  "UPDATE " + table + " SET " + column + " = CASE typeof(" + column +
                      ") WHEN 'text' THEN " + column + " || 'a' WHEN 'blob' THEN CAST(" + column +
                      " || 'a' AS BLOB) WHEN 'null' THEN 1 ELSE " + column + " + 1000 END");
            CHECK(readText(path) != whole);
            CHECK(isFound(path));
            writeText(path, whole);
        }
    }
    CHECK_FALSE(isFound(path));
}

TEST_CASE("A flipped bit anywhere in the file is found, or says nothing else", "[store][rot]") {
    const TemporaryFolder folder;
    const fs::path path = fullFile(folder);
    const std::string whole = readText(path);
    const std::string content = contentOf(path);
    constexpr std::size_t kStride = 509;
    int found = 0;
    for (std::size_t at = 0; at < whole.size(); at += kStride) {
        CAPTURE(at);
        std::string spoiled = whole;
        spoiled[at] = static_cast<char>(spoiled[at] ^ (1 << (at % 8)));
        writeText(path, spoiled);
        if (isFound(path)) {
            ++found;
        } else {
            CHECK(contentOf(path) == content);
        }
    }
    CHECK(found > 30);
}
