#include "core/store/schema.h"

#include <array>

namespace kordon::schema {

namespace {

// The session extension passes over tables without a primary key and rows with a NULL in it: hence
// text keys, NOT NULL, the same in every copy of a file. No triggers, views or generated columns:
// one of these in a file proves that another program has written to it.
constexpr std::array kMigrations{
    Migration{1, R"sql(
        CREATE TABLE meta (
            key   TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT;
        CREATE TABLE pack (
            id      TEXT NOT NULL,
            version TEXT NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (id, version)
        ) STRICT;
        CREATE TABLE assessment (
            id           TEXT NOT NULL PRIMARY KEY,
            title        TEXT NOT NULL,
            pack_id      TEXT NOT NULL,
            pack_version TEXT NOT NULL,
            created_at   TEXT NOT NULL,
            FOREIGN KEY (pack_id, pack_version) REFERENCES pack (id, version)
        ) STRICT;
        CREATE TABLE answer (
            assessment     TEXT NOT NULL REFERENCES assessment (id),
            actor          TEXT NOT NULL,
            question       TEXT NOT NULL,
            state          TEXT NOT NULL CHECK (state IN ('answered', 'not_applicable',
                               'unanswered', 'unknown', 'suspended')),
            level          INTEGER CHECK (level >= 0),
            rationale      TEXT NOT NULL,
            evidence_grade TEXT NOT NULL,
            evidence       TEXT NOT NULL,
            assessor       TEXT NOT NULL,
            date           TEXT NOT NULL,
            PRIMARY KEY (assessment, actor, question),
            CHECK ((state = 'answered') = (level IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE target (
            assessment TEXT NOT NULL REFERENCES assessment (id),
            component  TEXT NOT NULL,
            actor      TEXT NOT NULL,
            dimension  TEXT NOT NULL CHECK (dimension IN ('capacity', 'readiness')),
            level      REAL NOT NULL CHECK (level >= 0),
            PRIMARY KEY (assessment, component, actor, dimension)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE history (
            number    INTEGER PRIMARY KEY,
            at        TEXT NOT NULL,
            who       TEXT NOT NULL,
            kind      TEXT NOT NULL,
            subject   TEXT NOT NULL,
            undoes    INTEGER REFERENCES history (number),
            changeset BLOB NOT NULL
        ) STRICT;
    )sql"},
};

constexpr std::array kRecordedTables{"meta", "pack", "assessment", "answer", "target"};

} // namespace

std::span<const Migration> migrations() {
    return kMigrations;
}

int currentVersion() {
    return migrations().back().version;
}

std::span<const char* const> recordedTables() {
    return kRecordedTables;
}

} // namespace kordon::schema
