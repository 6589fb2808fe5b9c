#include "core/store/schema.h"

#include "core/store/history_chain.h"

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
    Migration{2, R"sql(
        ALTER TABLE answer ADD COLUMN confidence TEXT NOT NULL DEFAULT ''
            CHECK (confidence IN ('', 'low', 'medium', 'high'));
        ALTER TABLE answer ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0
            CHECK (flagged IN (0, 1));
        ALTER TABLE answer ADD COLUMN flag_reason TEXT NOT NULL DEFAULT '';
        -- Rows from before a column are stored without it, and the session extension records NULL
        -- for what they lack, which no undo can put back: they are written anew.
        UPDATE answer SET confidence = '';
        CREATE TABLE document (
            assessment TEXT NOT NULL REFERENCES assessment (id),
            actor      TEXT NOT NULL,
            question   TEXT NOT NULL,
            id         TEXT NOT NULL,
            title      TEXT NOT NULL,
            link       TEXT NOT NULL,
            sha256     TEXT NOT NULL,
            date       TEXT NOT NULL,
            PRIMARY KEY (assessment, actor, question, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE gap_note (
            assessment TEXT NOT NULL REFERENCES assessment (id),
            component  TEXT NOT NULL,
            actor      TEXT NOT NULL,
            cause      TEXT NOT NULL,
            step       TEXT NOT NULL,
            PRIMARY KEY (assessment, component, actor)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE checked_section (
            assessment TEXT NOT NULL REFERENCES assessment (id),
            component  TEXT NOT NULL,
            actor      TEXT NOT NULL,
            PRIMARY KEY (assessment, component, actor)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE actor (
            id         TEXT NOT NULL PRIMARY KEY,
            short_name TEXT NOT NULL,
            name       TEXT NOT NULL
        ) STRICT;
        CREATE TABLE role_change (
            assessment TEXT NOT NULL REFERENCES assessment (id),
            component  TEXT NOT NULL,
            actor      TEXT NOT NULL,
            role       TEXT NOT NULL,
            asked_as   TEXT NOT NULL,
            reason     TEXT NOT NULL,
            PRIMARY KEY (assessment, component, actor)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE draft (
            assessment TEXT NOT NULL REFERENCES assessment (id),
            actor      TEXT NOT NULL,
            subject    TEXT NOT NULL,
            field      TEXT NOT NULL,
            text       TEXT NOT NULL,
            PRIMARY KEY (assessment, actor, subject, field)
        ) STRICT, WITHOUT ROWID;
    )sql"},
    Migration{3, R"sql(
        CREATE TABLE report_profile (
            name    TEXT NOT NULL PRIMARY KEY,
            content TEXT NOT NULL
        ) STRICT;
    )sql"},
    Migration{4, R"sql(
        ALTER TABLE assessment ADD COLUMN archived INTEGER NOT NULL DEFAULT 0
            CHECK (archived IN (0, 1));
        ALTER TABLE assessment ADD COLUMN removed_at TEXT NOT NULL DEFAULT '';
        ALTER TABLE assessment ADD COLUMN agreed_by TEXT NOT NULL DEFAULT '';
        ALTER TABLE assessment ADD COLUMN agreed_at TEXT NOT NULL DEFAULT '';
        ALTER TABLE assessment ADD COLUMN agreed_hash TEXT NOT NULL DEFAULT '';
        -- Written anew for the same reason as the answers of version 2.
        UPDATE assessment SET archived = 0;
    )sql"},
    Migration{5, R"sql(
        CREATE TABLE carried_answer (
            assessment     TEXT NOT NULL REFERENCES assessment (id),
            actor          TEXT NOT NULL,
            question       TEXT NOT NULL,
            state          TEXT NOT NULL CHECK (state IN ('answered', 'not_applicable', 'unknown',
                               'suspended')),
            level          INTEGER CHECK (level >= 0),
            rationale      TEXT NOT NULL,
            evidence_grade TEXT NOT NULL,
            evidence       TEXT NOT NULL,
            assessor       TEXT NOT NULL,
            date           TEXT NOT NULL,
            confidence     TEXT NOT NULL CHECK (confidence IN ('', 'low', 'medium', 'high')),
            flagged        INTEGER NOT NULL CHECK (flagged IN (0, 1)),
            flag_reason    TEXT NOT NULL,
            given_in       TEXT NOT NULL,
            given_to       TEXT NOT NULL,
            revision       INTEGER NOT NULL,
            scale_max      INTEGER NOT NULL,
            PRIMARY KEY (assessment, actor, question),
            CHECK ((state = 'answered') = (level IS NOT NULL)),
            CHECK (level IS NULL OR level <= scale_max)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE carried_document (
            assessment TEXT NOT NULL REFERENCES assessment (id),
            actor      TEXT NOT NULL,
            question   TEXT NOT NULL,
            id         TEXT NOT NULL,
            title      TEXT NOT NULL,
            link       TEXT NOT NULL,
            sha256     TEXT NOT NULL,
            date       TEXT NOT NULL,
            PRIMARY KEY (assessment, actor, question, id)
        ) STRICT, WITHOUT ROWID;
    )sql"},
    Migration{6, R"sql(
        CREATE TABLE threat (
            assessment  TEXT NOT NULL REFERENCES assessment (id),
            id          TEXT NOT NULL,
            title       TEXT NOT NULL,
            kind        TEXT NOT NULL CHECK (kind IN ('current', 'potential')),
            set_off_by  TEXT NOT NULL,
            category    TEXT NOT NULL,
            likelihood  INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
            magnitude   INTEGER NOT NULL CHECK (magnitude BETWEEN 1 AND 5),
            impact      INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
            trend       TEXT NOT NULL CHECK (trend IN ('', 'rising', 'steady', 'falling')),
            sections    TEXT NOT NULL,
            components  TEXT NOT NULL,
            actors      TEXT NOT NULL,
            source      TEXT NOT NULL,
            review_date TEXT NOT NULL,
            marking     TEXT NOT NULL,
            removed_at  TEXT NOT NULL,
            PRIMARY KEY (assessment, id)
        ) STRICT, WITHOUT ROWID;
    )sql"},
    Migration{7,
              R"sql(
        ALTER TABLE history ADD COLUMN hash TEXT NOT NULL DEFAULT '';
    )sql",
              &store::chainHistory},
};

// A draft is text on its way to an answer, not an edit: it has no history.
constexpr std::array kRecordedTables{"meta",
                                     "pack",
                                     "assessment",
                                     "answer",
                                     "target",
                                     "document",
                                     "gap_note",
                                     "checked_section",
                                     "actor",
                                     "role_change",
                                     "report_profile",
                                     "carried_answer",
                                     "carried_document",
                                     "threat"};

// The first column of each is the assessment that the row belongs to.
constexpr std::array kAssessmentTables{"answer",
                                       "document",
                                       "target",
                                       "gap_note",
                                       "checked_section",
                                       "role_change",
                                       "carried_answer",
                                       "carried_document",
                                       "threat"};

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

std::span<const char* const> assessmentTables() {
    return kAssessmentTables;
}

} // namespace kordon::schema
