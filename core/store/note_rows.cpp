#include "core/store/note_rows.h"

#include "core/base/unicode.h"
#include "core/store/run.h"
#include "core/store/stored_text.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace kordon::store {

namespace {

using Json = nlohmann::ordered_json;

// The languages of a name are the pack's, so that they cannot be columns.
std::string jsonOf(const Text& text) {
    Json object = Json::object();
    for (const auto& [language, value] : text.byLanguage) {
        object[language] = value;
    }
    return object.dump();
}

Text textFrom(const std::string& content) {
    const Json object = Json::parse(content, nullptr, false);
    if (!object.is_object()) {
        throw SQLite::Exception("a name of an actor cannot be read", SQLITE_CORRUPT);
    }
    Text text;
    for (const auto& [language, value] : object.items()) {
        if (!value.is_string()) {
            throw SQLite::Exception("a name of an actor cannot be read", SQLITE_CORRUPT);
        }
        text.byLanguage.emplace_back(language, value.get<std::string>());
    }
    return text;
}

CellKey cellAt(SQLite::Statement& select) {
    return {{textAt(select, 0)}, {textAt(select, 1)}};
}

} // namespace

void writeGapNote(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const CellKey& cell,
                  const GapNote& note) {
    if (note.empty()) {
        run(db,
            "DELETE FROM gap_note WHERE assessment = ? AND component = ? AND actor = ?",
            assessment.value,
            cell.component.value,
            cell.actor.value);
        return;
    }
    run(db,
        "INSERT INTO gap_note (assessment, component, actor, cause, step) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (assessment, component, actor) DO UPDATE SET cause = excluded.cause,"
        " step = excluded.step",
        assessment.value,
        cell.component.value,
        cell.actor.value,
        note.cause,
        note.step);
}

std::map<CellKey, GapNote> readGapNotes(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(
        db, "SELECT component, actor, cause, step FROM gap_note WHERE assessment = ?");
    select.bind(1, assessment.value);
    std::map<CellKey, GapNote> notes;
    while (select.executeStep()) {
        notes[cellAt(select)] = {textAt(select, 2), textAt(select, 3)};
    }
    return notes;
}

void writeChecked(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const CellKey& cell,
                  bool isChecked) {
    run(db,
        isChecked ? "INSERT INTO checked_section (assessment, component, actor) VALUES (?, ?, ?)"
                    " ON CONFLICT DO NOTHING"
                  : "DELETE FROM checked_section WHERE assessment = ? AND component = ?"
                    " AND actor = ?",
        assessment.value,
        cell.component.value,
        cell.actor.value);
}

std::set<CellKey> readChecked(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT component, actor FROM checked_section WHERE assessment = ?");
    select.bind(1, assessment.value);
    std::set<CellKey> cells;
    while (select.executeStep()) {
        cells.insert(cellAt(select));
    }
    return cells;
}

void upsertActor(SQLite::Database& db, const Actor& actor) {
    run(db,
        "INSERT INTO actor (id, short_name, name) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " short_name = excluded.short_name, name = excluded.name",
        actor.id.value,
        jsonOf(actor.shortName),
        jsonOf(actor.name));
}

std::vector<Actor> readActors(SQLite::Database& db) {
    SQLite::Statement select(db, "SELECT id, short_name, name FROM actor ORDER BY id");
    std::vector<Actor> actors;
    while (select.executeStep()) {
        actors.push_back({.id = {textAt(select, 0)},
                          .shortName = textFrom(textAt(select, 1)),
                          .name = textFrom(textAt(select, 2))});
    }
    return actors;
}

void upsertRoleChange(SQLite::Database& db,
                      const AssessmentId& assessment,
                      const RoleChange& change) {
    run(db,
        "INSERT INTO role_change (assessment, component, actor, role, asked_as, reason)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (assessment, component, actor) DO UPDATE SET"
        " role = excluded.role, asked_as = excluded.asked_as, reason = excluded.reason",
        assessment.value,
        change.component.value,
        change.actor.value,
        change.role ? change.role->value : std::string(),
        change.askedAs ? change.askedAs->value : std::string(),
        change.reason);
}

void deleteRoleChange(SQLite::Database& db, const AssessmentId& assessment, const CellKey& cell) {
    run(db,
        "DELETE FROM role_change WHERE assessment = ? AND component = ? AND actor = ?",
        assessment.value,
        cell.component.value,
        cell.actor.value);
}

std::vector<RoleChange> readRoleChanges(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT component, actor, role, asked_as, reason FROM role_change"
                             " WHERE assessment = ? ORDER BY component, actor");
    select.bind(1, assessment.value);
    std::vector<RoleChange> changes;
    while (select.executeStep()) {
        const std::string role = textAt(select, 2);
        const std::string askedAs = textAt(select, 3);
        changes.push_back(
            {.component = {textAt(select, 0)},
             .actor = {textAt(select, 1)},
             .role = role.empty() ? std::nullopt : std::optional(RoleId{role}),
             .askedAs = askedAs.empty() ? std::nullopt : std::optional(ActorId{askedAs}),
             .reason = textAt(select, 4)});
    }
    return changes;
}

void upsertReportProfile(SQLite::Database& db, const ReportProfile& profile) {
    run(db,
        "INSERT INTO report_profile (name, content) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET content = excluded.content",
        profile.name,
        profileJson(profile));
}

void deleteReportProfile(SQLite::Database& db, const std::string& name) {
    run(db, "DELETE FROM report_profile WHERE name = ?", name);
}

std::vector<StoredProfile> readReportProfiles(SQLite::Database& db) {
    SQLite::Statement select(db, "SELECT name, content FROM report_profile ORDER BY name");
    std::vector<StoredProfile> profiles;
    while (select.executeStep()) {
        profiles.push_back({textAt(select, 0), textAt(select, 1)});
    }
    return profiles;
}

Result<ReportProfile> profileFrom(const StoredProfile& stored) {
    Result<ReportProfile> profile = profileFromJson(stored.content);
    if (profile && profile->name != stored.name) {
        return Error{ErrorCode::Damaged,
                     fill(say("it says of itself that it is “%1”", "він називає себе «%1»"),
                          {verbatim(shortened(profile->name, 80))})};
    }
    return profile;
}

void upsertDraft(SQLite::Database& db, const Draft& draft) {
    run(db,
        "INSERT INTO draft (assessment, actor, subject, field, text) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (assessment, actor, subject, field) DO UPDATE SET text = excluded.text",
        draft.assessment.value,
        draft.actor.value,
        draft.subject,
        draft.field,
        draft.text);
}

void deleteDrafts(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const ActorId& actor,
                  const std::string& subject) {
    run(db,
        "DELETE FROM draft WHERE assessment = ? AND actor = ? AND subject = ?",
        assessment.value,
        actor.value,
        subject);
}

std::vector<Draft> readDrafts(SQLite::Database& db) {
    SQLite::Statement select(db,
                             "SELECT assessment, actor, subject, field, text FROM draft"
                             " ORDER BY assessment, actor, subject, field");
    std::vector<Draft> drafts;
    while (select.executeStep()) {
        drafts.push_back({.assessment = {textAt(select, 0)},
                          .actor = {textAt(select, 1)},
                          .subject = textAt(select, 2),
                          .field = textAt(select, 3),
                          .text = textAt(select, 4)});
    }
    return drafts;
}

} // namespace kordon::store
