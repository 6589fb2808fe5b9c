#include "core/store/integrity.h"

#include "core/assessment/answer_check.h"
#include "core/base/unicode.h"
#include "core/pack/pack_reader.h"
#include "core/store/carried_rows.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/history_chain.h"
#include "core/store/known_schema.h"
#include "core/store/note_rows.h"
#include "core/store/replay.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/threat_rows.h"

#include <map>
#include <set>
#include <string>

namespace kordon::store {

namespace {

using PackKey = std::pair<std::string, std::string>;

std::vector<std::string> column(SQLite::Database& db, const std::string& sql) {
    SQLite::Statement select(db, sql);
    std::vector<std::string> values;
    while (select.executeStep()) {
        values.push_back(select.getColumn(0).getString());
    }
    return values;
}

void checkDatabase(SQLite::Database& db, std::vector<Text>& damage) {
    for (const std::string& line : column(db, "PRAGMA integrity_check(20)")) {
        if (line != "ok") {
            damage.push_back(fill(say("the database is damaged: %1", "базу даних пошкоджено: %1"),
                                  {verbatim(line)}));
        }
    }
    for (const std::string& table : column(db, "PRAGMA foreign_key_check")) {
        damage.push_back(fill(say("a row of the table “%1” refers to one that is not there",
                                  "рядок таблиці «%1» посилається на рядок, якого немає"),
                              {verbatim(table)}));
    }
}

std::map<PackKey, Pack> checkPacks(SQLite::Database& db, std::vector<Text>& damage) {
    std::map<PackKey, Pack> packs;
    for (const PackKey& key : readPackKeys(db)) {
        const Text name = verbatim(key.first + " " + key.second);
        PackReading reading =
            readPackJson(readPackContent(db, key.first, key.second).value_or(std::string()));
        if (!reading.pack) {
            damage.push_back(
                fill(say("the pack %1 cannot be read: %2", "пакет %1 не читається: %2"),
                     {name, reading.faults.front().message}));
        } else if (PackKey(reading.pack->id, reading.pack->version) != key) {
            damage.push_back(
                fill(say("the pack %1 says of itself that it is %2", "пакет %1 називає себе %2"),
                     {name, verbatim(reading.pack->id + " " + reading.pack->version)}));
        } else {
            packs.emplace(key, std::move(*reading.pack));
        }
    }
    return packs;
}

std::set<QuestionId> questionsOf(const Pack& pack) {
    std::set<QuestionId> questions;
    for (const QuestionPlace& place : allQuestions(pack)) {
        questions.insert(place.question->id);
    }
    return questions;
}

void reportAnswer(const AssessmentHeading& heading,
                  const AnswerPlace& place,
                  const std::string& column,
                  const Text& message,
                  std::vector<Text>& damage) {
    damage.push_back(fill(say("assessment %1, %2, %3, %4: %5", "оцінювання %1, %2, %3, %4: %5"),
                          {verbatim(heading.id.value),
                           verbatim(place.actor.value),
                           verbatim(place.question.value),
                           verbatim(column),
                           message}));
}

void checkWaiting(SQLite::Database& db,
                  const AssessmentHeading& heading,
                  const Pack& pack,
                  std::vector<Text>& damage) {
    for (const auto& [place, waiting] : readCarried(db, heading.id)) {
        for (const AnswerFault& fault : checkCarried(pack, place, waiting)) {
            reportAnswer(heading, place, fault.column, fault.message, damage);
        }
    }
}

void checkAnswers(SQLite::Database& db,
                  const AssessmentHeading& heading,
                  const Pack& pack,
                  std::vector<Text>& damage) {
    const std::set<QuestionId> questions = questionsOf(pack);
    const auto report = [&](const AnswerRow& row, const std::string& column, const Text& message) {
        reportAnswer(heading, {row.actor, row.question}, column, message, damage);
    };
    for (const StoredAnswer& stored : readAnswers(db, heading.id)) {
        if (!findActor(pack, stored.row.actor)) {
            report(stored.row, "actor", say("not in the pack", "немає в пакеті"));
        }
        if (!questions.contains(stored.row.question)) {
            report(stored.row, "question", say("not in the pack", "немає в пакеті"));
        }
        if (!stored.isKnownState) {
            report(stored.row, "state", say("an unknown state", "невідомий стан"));
        }
        if (!stored.isKnownConfidence) {
            report(stored.row, "confidence", say("an unknown word", "невідоме слово"));
        }
        for (const AnswerFault& fault : checkAnswer(pack, stored.row.answer)) {
            report(stored.row, fault.column, fault.message);
        }
    }
}

void checkTargets(SQLite::Database& db,
                  const AssessmentHeading& heading,
                  const Pack& pack,
                  std::vector<Text>& damage) {
    for (const auto& [key, level] : readTargets(db, heading.id)) {
        const Component* component = findComponent(pack, key.component);
        const bool isKnown = component && findActor(pack, key.actor);
        if (!isKnown || level < 0 || level > pack.scale.max) {
            damage.push_back(fill(say("assessment %1: the target of %2 in %3 does not fit the pack",
                                      "оцінювання %1: ціль %2 для %3 не відповідає пакету"),
                                  {verbatim(heading.id.value),
                                   verbatim(key.actor.value),
                                   verbatim(key.component.value)}));
        }
    }
}

void checkCells(const AssessmentHeading& heading,
                const Pack& pack,
                const std::vector<CellKey>& cells,
                std::vector<Text>& damage) {
    for (const CellKey& cell : cells) {
        if (!findComponent(pack, cell.component) || !findActor(pack, cell.actor)) {
            damage.push_back(
                fill(say("assessment %1: a note about %2 in %3, which the pack does not "
                         "have",
                         "оцінювання %1: запис про %2 у %3, чого немає в пакеті"),
                     {verbatim(heading.id.value),
                      verbatim(cell.actor.value),
                      verbatim(cell.component.value)}));
        }
    }
}

void checkRoleChanges(const AssessmentHeading& heading,
                      const Pack& pack,
                      const std::vector<RoleChange>& changes,
                      std::vector<Text>& damage) {
    for (const RoleChange& change : changes) {
        for (const ParticipationFault& fault : checkRoleChange(pack, change)) {
            damage.push_back(fill(say("assessment %1, role of %2 in %3, %4: %5",
                                      "оцінювання %1, роль %2 у %3, %4: %5"),
                                  {verbatim(heading.id.value),
                                   verbatim(change.actor.value),
                                   verbatim(change.component.value),
                                   verbatim(fault.column),
                                   fault.message}));
        }
    }
}

void checkComponents(const AssessmentHeading& heading,
                     const Pack& written,
                     const Pack& holding,
                     std::vector<Text>& damage) {
    for (std::size_t i = 0; i < written.components.size(); ++i) {
        const Component& component = written.components[i];
        if (!component.roles.empty() && holding.components[i].roles.empty()) {
            damage.push_back(
                fill(say("assessment %1, %2: %3", "оцінювання %1, %2: %3"),
                     {verbatim(heading.id.value), verbatim(component.id.value), nobodyLeft()}));
        }
    }
}

void checkThreats(SQLite::Database& db,
                  const AssessmentHeading& heading,
                  const Pack& pack,
                  std::vector<Text>& damage) {
    for (const Threat& threat : readThreats(db, heading.id)) {
        for (const ThreatFault& fault : checkThreat(pack, threat)) {
            damage.push_back(
                fill(say("assessment %1, threat %2, %3: %4", "оцінювання %1, загроза %2, %3: %4"),
                     {verbatim(heading.id.value),
                      verbatim(shortened(threat.id.value, 60)),
                      verbatim(fault.column),
                      fault.message}));
        }
    }
}

// Answers of an actor that has lost its roles are kept: every actor of the file may have some.
void checkAssessment(SQLite::Database& db,
                     const AssessmentHeading& heading,
                     const Pack& written,
                     const std::vector<Actor>& added,
                     std::vector<Text>& damage) {
    const std::vector<RoleChange> changes = readRoleChanges(db, heading.id);
    const Pack everybody = withAllActors(written, added, changes);
    checkAnswers(db, heading, everybody, damage);
    checkWaiting(db, heading, everybody, damage);
    checkTargets(db, heading, everybody, damage);
    checkRoleChanges(heading, everybody, changes, damage);
    checkThreats(db, heading, everybody, damage);
    checkComponents(heading, written, everybody, damage);
    std::vector<CellKey> cells;
    for (const auto& [cell, note] : readGapNotes(db, heading.id)) {
        cells.push_back(cell);
    }
    for (const CellKey& cell : readChecked(db, heading.id)) {
        cells.push_back(cell);
    }
    checkCells(heading, everybody, cells, damage);
}

void checkReportProfiles(SQLite::Database& db, std::vector<Text>& damage) {
    for (const StoredProfile& stored : readReportProfiles(db)) {
        if (const auto profile = profileFrom(stored); !profile) {
            damage.push_back(fill(say("the report profile “%1” cannot be read: %2",
                                      "профіль звіту «%1» не читається: %2"),
                                  {verbatim(shortened(stored.name, 80)), profile.error().message}));
        }
    }
}

std::vector<std::string> dump(SQLite::Database& db, const std::string& table) {
    std::string concatenated;
    for (const std::string& name :
         column(db, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid")) {
        concatenated += (concatenated.empty() ? "quote(" : " || ',' || quote(") + name + ")";
    }
    return column(db, "SELECT " + concatenated + " AS line FROM " + table + " ORDER BY line");
}

// The history is whole where applying it to an empty file gives the tables as they are.
void checkHistory(SQLite::Database& db, std::vector<Text>& damage) {
    SQLite::Database replayed = openInMemory();
    if (const auto broken = replay(db, replayed, lastNumber(db))) {
        const Text pattern = broken->isOutOfOrder
                                 ? say("history entry %1 is out of order",
                                       "запис історії %1 стоїть не на своєму місці")
                                 : say("history entry %1 does not follow from those before it",
                                       "запис історії %1 не випливає з попередніх");
        damage.push_back(fill(pattern, {verbatim(broken->number)}));
        return;
    }
    for (const char* table : schema::recordedTables()) {
        if (dump(db, table) != dump(replayed, table)) {
            damage.push_back(
                fill(say("the table “%1” does not hold what the history says; it was changed by "
                         "another program",
                         "таблиця «%1» містить не те, що каже історія; її змінила інша програма"),
                     {verbatim(table)}));
        }
    }
}

} // namespace

std::vector<Text> findMisfits(SQLite::Database& db) {
    std::vector<Text> damage;
    const std::map<PackKey, Pack> packs = checkPacks(db, damage);
    const std::vector<Actor> added = readActors(db);
    for (const AssessmentHeading& heading : readAssessments(db)) {
        const auto found = packs.find({heading.packId, heading.packVersion});
        if (found != packs.end()) {
            checkAssessment(db, heading, found->second, added, damage);
        }
    }
    checkReportProfiles(db, damage);
    return damage;
}

std::vector<Text> findDamage(SQLite::Database& db) {
    std::vector<Text> damage;
    checkDatabase(db, damage);
    const std::vector<Text> faults = schemaFaults(db);
    damage.insert(damage.end(), faults.begin(), faults.end());
    if (!damage.empty()) {
        return damage; // What follows reads the tables and needs them whole.
    }
    damage = findMisfits(db);
    const std::vector<Text> broken = chainFaults(db);
    damage.insert(damage.end(), broken.begin(), broken.end());
    try {
        checkHistory(db, damage);
    } catch (const SQLite::Exception&) {
        if (broken.empty()) {
            throw;
        }
        // An entry that cannot even be read is among those that are named.
    }
    return damage;
}

} // namespace kordon::store
