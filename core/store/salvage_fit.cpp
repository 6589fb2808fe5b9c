#include "core/store/salvage_fit.h"

#include "core/assessment/answer_check.h"
#include "core/assessment/participation.h"
#include "core/base/unicode.h"
#include "core/pack/pack_reader.h"
#include "core/store/carried_rows.h"
#include "core/store/note_rows.h"
#include "core/store/rows.h"
#include "core/store/run.h"
#include "core/store/schema.h"
#include "core/store/threat_rows.h"

#include <optional>
#include <set>
#include <string>

namespace kordon::store {

namespace {

std::optional<Pack> packOf(SQLite::Database& db, const AssessmentHeading& heading) {
    const auto content = readPackContent(db, heading.packId, heading.packVersion);
    return content ? readPackJson(*content).pack : std::nullopt;
}

Pack everybodyIn(SQLite::Database& db, const AssessmentHeading& heading, Pack pack) {
    return withAllActors(std::move(pack), readActors(db), readRoleChanges(db, heading.id));
}

Text leftOut(const AssessmentId& assessment,
             const std::string& actor,
             const std::string& place,
             const Text& why) {
    return fill(say("assessment %1, %2, %3: left out, for it does not fit the pack: %4",
                    "оцінювання %1, %2, %3: пропущено, бо не відповідає пакету: %4"),
                {verbatim(assessment.value), verbatim(actor), verbatim(place), why});
}

std::optional<Text> faultOf(const StoredAnswer& stored,
                            const Pack& pack,
                            const std::set<QuestionId>& questions) {
    if (!findActor(pack, stored.row.actor) || !questions.contains(stored.row.question)) {
        return say("not in the pack", "немає в пакеті");
    }
    if (!stored.isKnownState || !stored.isKnownConfidence) {
        return say("an unknown word", "невідоме слово");
    }
    const auto faults = checkAnswer(pack, stored.row.answer);
    return faults.empty() ? std::nullopt : std::optional(faults.front().message);
}

void dropAnswers(SQLite::Database& db,
                 const AssessmentId& id,
                 const Pack& pack,
                 std::vector<Text>& lost) {
    std::set<QuestionId> questions;
    for (const QuestionPlace& place : allQuestions(pack)) {
        questions.insert(place.question->id);
    }
    for (const StoredAnswer& stored : readAnswers(db, id)) {
        if (const auto fault = faultOf(stored, pack, questions)) {
            const AnswerRow& row = stored.row;
            deleteAnswer(db, id, row.actor, row.question);
            lost.push_back(leftOut(id, row.actor.value, row.question.value, *fault));
        }
    }
}

void dropCarried(SQLite::Database& db,
                 const AssessmentId& id,
                 const Pack& pack,
                 std::vector<Text>& lost) {
    for (const auto& [place, waiting] : readCarried(db, id)) {
        const auto faults = checkCarried(pack, place, waiting);
        if (!faults.empty()) {
            deleteCarried(db, id, place);
            lost.push_back(
                leftOut(id, place.actor.value, place.question.value, faults.front().message));
        }
    }
}

void dropThreats(SQLite::Database& db,
                 const AssessmentId& id,
                 const Pack& pack,
                 std::vector<Text>& lost) {
    for (const Threat& threat : readThreats(db, id)) {
        const auto faults = checkThreat(pack, threat);
        if (!faults.empty()) {
            run(db,
                "DELETE FROM threat WHERE assessment = ? AND id = ?",
                id.value,
                threat.id.value);
            lost.push_back(fill(say("assessment %1, threat %2: left out, for it does not fit the "
                                    "pack: %3",
                                    "оцінювання %1, загроза %2: пропущено, бо не відповідає "
                                    "пакету: %3"),
                                {verbatim(id.value),
                                 verbatim(shortened(threat.id.value, 60)),
                                 faults.front().message}));
        }
    }
}

void dropTargets(SQLite::Database& db,
                 const AssessmentId& id,
                 const Pack& pack,
                 std::vector<Text>& lost) {
    for (const auto& [key, level] : readTargets(db, id)) {
        const bool isKnown = findComponent(pack, key.component) && findActor(pack, key.actor);
        if (!isKnown || !(level >= 0 && level <= pack.scale.max)) {
            deleteTarget(db, id, key);
            lost.push_back(
                leftOut(id, key.actor.value, key.component.value, say("a target", "ціль")));
        }
    }
}

void dropCells(SQLite::Database& db,
               const AssessmentId& id,
               const Pack& pack,
               std::vector<Text>& lost) {
    const auto isKnown = [&](const CellKey& cell) {
        return findComponent(pack, cell.component) && findActor(pack, cell.actor);
    };
    for (const auto& [cell, note] : readGapNotes(db, id)) {
        if (!isKnown(cell)) {
            writeGapNote(db, id, cell, {});
            lost.push_back(leftOut(id,
                                   cell.actor.value,
                                   cell.component.value,
                                   say("a note on a gap", "запис про розрив")));
        }
    }
    for (const CellKey& cell : readChecked(db, id)) {
        if (!isKnown(cell)) {
            writeChecked(db, id, cell, false);
            lost.push_back(leftOut(id,
                                   cell.actor.value,
                                   cell.component.value,
                                   say("a checked section", "перевірений розділ")));
        }
    }
}

void dropRoles(SQLite::Database& db,
               const AssessmentId& id,
               const Pack& pack,
               std::vector<Text>& lost) {
    for (const RoleChange& change : readRoleChanges(db, id)) {
        const auto faults = checkRoleChange(pack, change);
        if (!faults.empty()) {
            deleteRoleChange(db, id, {change.component, change.actor});
            lost.push_back(
                leftOut(id, change.actor.value, change.component.value, faults.front().message));
        }
    }
}

/// Role changes that each may stand and together leave nobody are left out together.
void dropEmptied(SQLite::Database& db,
                 const AssessmentId& id,
                 const Pack& written,
                 std::vector<Text>& lost) {
    const auto changes = readRoleChanges(db, id);
    const Pack holding = withAllActors(written, readActors(db), changes);
    for (std::size_t i = 0; i < written.components.size(); ++i) {
        if (written.components[i].roles.empty() || !holding.components[i].roles.empty()) {
            continue;
        }
        for (const RoleChange& change : changes) {
            if (change.component == written.components[i].id) {
                deleteRoleChange(db, id, {change.component, change.actor});
                lost.push_back(
                    leftOut(id, change.actor.value, change.component.value, nobodyLeft()));
            }
        }
    }
}

void dropAssessment(SQLite::Database& db, const AssessmentId& id, std::vector<Text>& lost) {
    for (const KnownTable& table : knownTables(schema::currentVersion())) {
        if (table.key.front() == "assessment") {
            SQLite::Statement remove(db, "DELETE FROM " + table.name + " WHERE assessment = ?");
            remove.bind(1, id.value);
            remove.exec();
        }
    }
    run(db, "DELETE FROM assessment WHERE id = ?", id.value);
    lost.push_back(
        fill(say("assessment %1: left out whole, for its pack could not be read; with the pack at "
                 "hand, name it with --pack",
                 "оцінювання %1: пропущено цілком, бо його пакет не прочитано; якщо пакет є, "
                 "укажіть його через --pack"),
             {verbatim(id.value)}));
}

void dropProfiles(SQLite::Database& db, std::vector<Text>& lost) {
    for (const StoredProfile& stored : readReportProfiles(db)) {
        if (!profileFrom(stored)) {
            deleteReportProfile(db, stored.name);
            lost.push_back(fill(
                say("report profile “%1”: could not be read", "профіль звіту «%1»: не прочитано"),
                {verbatim(stored.name)}));
        }
    }
}

} // namespace

// An actor whose names are not JSON texts stops everything that reads actors.
std::vector<Text> dropUnreadableActors(SQLite::Database& db) {
    const int dropped =
        db.exec("DELETE FROM actor WHERE NOT (json_valid(short_name) AND json_valid(name))") +
        db.exec("DELETE FROM actor WHERE json_type(short_name) <> 'object'"
                " OR json_type(name) <> 'object'"
                " OR EXISTS (SELECT 1 FROM json_each(short_name) WHERE type <> 'text')"
                " OR EXISTS (SELECT 1 FROM json_each(name) WHERE type <> 'text')");
    if (dropped == 0) {
        return {};
    }
    return {fill(say("added actors whose names could not be read: %1",
                     "доданих субʼєктів, чиї назви не прочитано: %1"),
                 {verbatim(dropped)})};
}

std::vector<CellPlace> placesOf(SQLite::Database& db, bool byQuestion) {
    std::vector<CellPlace> places;
    for (const AssessmentHeading& heading : readAssessments(db)) {
        auto written = packOf(db, heading);
        if (!written) {
            continue;
        }
        const Pack pack = everybodyIn(db, heading, *std::move(written));
        for (const Actor& actor : pack.actors) {
            for (const QuestionPlace& place : allQuestions(pack)) {
                if (byQuestion) {
                    places.push_back({heading.id.value, actor.id.value, place.question->id.value});
                }
            }
            for (const Component& component : pack.components) {
                if (!byQuestion) {
                    places.push_back({heading.id.value, component.id.value, actor.id.value});
                }
            }
        }
    }
    return places;
}

std::vector<Text> dropMisfits(SQLite::Database& db) {
    std::vector<Text> lost;
    for (const AssessmentHeading& heading : readAssessments(db)) {
        auto written = packOf(db, heading);
        if (!written) {
            dropAssessment(db, heading.id, lost);
            continue;
        }
        const Pack pack = everybodyIn(db, heading, *written);
        dropAnswers(db, heading.id, pack, lost);
        dropCarried(db, heading.id, pack, lost);
        dropTargets(db, heading.id, pack, lost);
        dropCells(db, heading.id, pack, lost);
        dropThreats(db, heading.id, pack, lost);
        dropRoles(db, heading.id, pack, lost);
        dropEmptied(db, heading.id, *written, lost);
    }
    dropProfiles(db, lost);
    return lost;
}

} // namespace kordon::store
