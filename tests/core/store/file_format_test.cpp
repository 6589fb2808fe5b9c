#include "tests/core/store/hostile_file.h"

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

std::string page() {
    return readText(fs::path(KORDON_SOURCE_DIR) / "docs/file-format.md");
}

std::vector<std::string> examples() {
    constexpr std::string_view kFence = "```sql\n";
    const std::string text = page();
    std::vector<std::string> found;
    for (std::size_t at = text.find(kFence); at != std::string::npos; at = text.find(kFence, at)) {
        at += kFence.size();
        found.push_back(text.substr(at, text.find("```", at) - at));
    }
    return found;
}

} // namespace

TEST_CASE("The page about the file names every table and column", "[store][format]") {
    const TemporaryFolder folder;
    SQLite::Database db(goodFile(folder).string());
    SQLite::Statement columns(db,
                              "SELECT s.name, c.name FROM sqlite_schema AS s,"
                              " pragma_table_info(s.name) AS c WHERE s.type = 'table'");
    const std::string text = page();
    while (columns.executeStep()) {
        const std::string table = columns.getColumn(0).getString();
        const std::string column = columns.getColumn(1).getString();
        CAPTURE(table, column);
        const std::size_t row = text.find("| `" + table + "` |");
        REQUIRE(row != std::string::npos);
        const std::string line = text.substr(row, text.find('\n', row) - row);
        CHECK(line.find("`" + column + "`") != std::string::npos);
    }
    const std::string version = db.execAndGet("PRAGMA user_version").getString();
    CHECK(text.find("## Tables of version " + version + "\n") != std::string::npos);
}

TEST_CASE("The statements on the page about the file work on a file", "[store][format]") {
    const TemporaryFolder folder;
    SQLite::Database db(goodFile(folder).string());
    const std::vector<std::string> statements = examples();
    CHECK(statements.size() >= 4);
    for (const std::string& sql : statements) {
        CAPTURE(sql);
        SQLite::Statement statement(db, sql);
        CHECK(statement.executeStep());
    }
}
