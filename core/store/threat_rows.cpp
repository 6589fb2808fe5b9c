#include "core/store/threat_rows.h"

#include "core/store/run.h"

#include <sstream>
#include <string>

namespace kordon::store {

namespace {

// Ids have no blanks. Links stand in the threat's own row, so that one value brings it back whole.
template <class Key>
std::string joined(const std::set<Key>& ids) {
    std::string text;
    for (const Key& id : ids) {
        text += (text.empty() ? "" : " ") + id.value;
    }
    return text;
}

template <class Key>
std::set<Key> idsFrom(const std::string& text) {
    std::istringstream stream(text);
    std::set<Key> ids;
    for (std::string id; stream >> id;) {
        ids.insert({id});
    }
    return ids;
}

} // namespace

void upsertThreat(SQLite::Database& db, const AssessmentId& assessment, const Threat& threat) {
    run(db,
        "INSERT INTO threat (assessment, id, title, kind, set_off_by, category, likelihood,"
        " magnitude, impact, trend, sections, components, actors, source, review_date, marking,"
        " removed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (assessment, id) DO UPDATE SET title = excluded.title, kind = excluded.kind,"
        " set_off_by = excluded.set_off_by, category = excluded.category,"
        " likelihood = excluded.likelihood, magnitude = excluded.magnitude,"
        " impact = excluded.impact, trend = excluded.trend, sections = excluded.sections,"
        " components = excluded.components, actors = excluded.actors, source = excluded.source,"
        " review_date = excluded.review_date, marking = excluded.marking,"
        " removed_at = excluded.removed_at",
        assessment.value,
        threat.id.value,
        threat.title,
        keyOf(threat.kind),
        threat.trigger,
        threat.category,
        threat.likelihood,
        threat.magnitude,
        threat.impact,
        threat.trend ? keyOf(*threat.trend) : "",
        threat.sections,
        joined(threat.components),
        joined(threat.actors),
        threat.source,
        threat.reviewDate,
        threat.marking,
        threat.removedAt);
}

Threats readThreats(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT id, title, kind, set_off_by, category, likelihood, magnitude,"
                             " impact, trend, sections, components, actors, source, review_date,"
                             " marking, removed_at FROM threat WHERE assessment = ? ORDER BY id");
    select.bind(1, assessment.value);
    Threats threats;
    while (select.executeStep()) {
        const auto text = [&](int column) {
            return select.getColumn(column).getString();
        };
        threats.push_back({.id = {text(0)},
                           .title = text(1),
                           .kind = threatKindFrom(text(2)).value_or(ThreatKind::Current),
                           .trigger = text(3),
                           .category = text(4),
                           .likelihood = select.getColumn(5).getInt(),
                           .magnitude = select.getColumn(6).getInt(),
                           .impact = select.getColumn(7).getInt(),
                           .trend = threatTrendFrom(text(8)),
                           .sections = text(9),
                           .components = idsFrom<ComponentId>(text(10)),
                           .actors = idsFrom<ActorId>(text(11)),
                           .source = text(12),
                           .reviewDate = text(13),
                           .marking = text(14),
                           .removedAt = text(15)});
    }
    return threats;
}

} // namespace kordon::store
