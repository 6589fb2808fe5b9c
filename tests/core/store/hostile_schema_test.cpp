#include "tests/core/store/hostile_file.h"

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

/// As another program may rewrite the text of the schema.
std::string rewritten(const std::string& table, const std::string& from, const std::string& to) {
    return "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '" + from +
           "', '" + to + "') WHERE name = '" + table + "'";
}

} // namespace

TEST_CASE("Nothing that another program has put into the schema is run", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto [sql, name] = GENERATE(table<std::string, std::string>({
        {"CREATE TRIGGER t AFTER INSERT ON answer BEGIN UPDATE answer SET level = 5; END",
         "trigger t"},
        {"CREATE VIEW v AS SELECT hex(randomblob(1000000000))", "view v"},
        {"ALTER TABLE target RENAME TO hidden; CREATE VIEW target AS WITH RECURSIVE r(x) AS"
         " (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x AS assessment, x AS component,"
         " x AS actor, x AS dimension, x AS level FROM r",
         "table hidden"},
        {"CREATE VIEW v AS SELECT load_extension('/tmp/x.so')", "view v"},
        {"CREATE VIRTUAL TABLE f USING fts5(x)", "table f"},
        {"CREATE INDEX i ON answer (hex(zeroblob(100000)))", "index i"},
        {"CREATE TABLE extra (x, y GENERATED ALWAYS AS (hex(zeroblob(x))))", "table extra"},
        {"ALTER TABLE answer ADD COLUMN g TEXT AS (hex(zeroblob(1000000)))", "table answer"},
        {"CREATE TABLE extra (x)", "table extra"},
        {"ANALYZE", "table sqlite_stat1"},
        {rewritten("answer", "CHECK (level >= 0)", ""), "table answer"},
        {rewritten("history", "REFERENCES history (number)", ""), "table history"},
    }));
    CAPTURE(sql);
    spoil(path, sql);

    const Error error = refusalOf(folder, path);

    CHECK(error.code == ErrorCode::NotOurFormat);
    CHECK(says(error, "the schema holds “" + name + "”, which Kordon does not write so"));
    CHECK(says(error, "nothing of what it put there was run"));
}

TEST_CASE("A schema that lacks a table is refused", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    spoil(path, "DROP TABLE draft");

    CHECK(says(refusalOf(folder, path), "the schema lacks “table draft”"));
}

TEST_CASE("A schema that cannot be read is refused", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const std::string sql = GENERATE(
        rewritten("meta", "CREATE TABLE meta", "CREATE TABLE meta ((("),
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 999999 WHERE name ="
        " 'answer'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM"
        " sqlite_schema WHERE name = 'target') WHERE name = 'answer'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'answer'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || '/*' ||"
        " hex(zeroblob(3000000)) || '*/' WHERE name = 'draft'");
    spoil(path, sql);

    const Error error = refusalOf(folder, path);

    CHECK(error.code != ErrorCode::StorageFailure);
    CHECK(says(error, "`kordon recover`"));
}

TEST_CASE("A schema of very many tables is refused", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("BEGIN");
        for (int i = 0; i < 5'000; ++i) {
            db.exec("CREATE TABLE t" + std::to_string(i) + " (x)");
        }
        db.exec("COMMIT");
    }

    CHECK(says(refusalOf(folder, path), "the schema holds"));
}

TEST_CASE("A newer file whose known parts are there is read and never written",
          "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    spoil(path,
          "PRAGMA user_version = 99; CREATE TABLE border_crossing (id TEXT NOT NULL PRIMARY KEY)"
          " STRICT; ALTER TABLE answer ADD COLUMN weather TEXT NOT NULL DEFAULT 'fine'");
    const auto before = contentOf(folder);
    {
        auto opened = Workspace::open(path);
        REQUIRE(opened);
        CHECK(opened->isReadOnly());
        CHECK(opened->whyReadOnly().in("en").find("newer Kordon") != std::string::npos);
        CHECK(opened->load(kHostileYear)->answers.at(kHostileActor, kHostileQuestion).level == 2);
        CHECK(opened->historyHeadings()->size() == 4);
        CHECK(opened->check()->at(0).in("en").find("cannot check it") != std::string::npos);
        const Status edit = opened->setAnswer(
            kHostileYear, {kHostileActor, kHostileQuestion, answered(1)}, stamp());
        REQUIRE_FALSE(edit);
        CHECK(edit.error().code == ErrorCode::ReadOnly);
        CHECK_FALSE(opened->undo(stamp()));
        CHECK_FALSE(opened->keepDraft({kHostileYear, kHostileActor, "s", "cause", "x"}));
    }
    CHECK(contentOf(folder) == before);
}

TEST_CASE("A newer file that is not what this version reads is refused untouched",
          "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto [sql, reason] = GENERATE(table<std::string, std::string>({
        {"ALTER TABLE answer RENAME COLUMN level TO step", "the schema lacks “table answer”"},
        {"DROP TABLE draft", "the schema lacks “table draft”"},
        {"ALTER TABLE answer ADD COLUMN g TEXT AS (hex(zeroblob(1000000)))",
         "the schema lacks “table answer”"},
        {"CREATE VIEW v AS SELECT 1", "the schema holds “view v”"},
        {"CREATE TRIGGER t AFTER INSERT ON answer BEGIN SELECT 1; END",
         "the schema holds “trigger t”"},
        {"UPDATE history SET kind = 'merge-files' WHERE number = 2", "edits that this version"},
    }));
    CAPTURE(sql);
    spoil(path, "PRAGMA user_version = 99; " + sql);

    const Error error = refusalOf(folder, path);

    CHECK(error.code == ErrorCode::MadeByNewerVersion);
    CHECK(says(error, reason));
}
