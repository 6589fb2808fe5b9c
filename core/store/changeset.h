#pragma once

#include "core/store/workspace.h"

#include <cstddef>
#include <set>
#include <vector>

struct sqlite3;
struct sqlite3_session;

/// SQLite's session extension: what changed, as bytes that can be read, taken back and put in
/// again. Failures are thrown as SQLite::Exception, for the store's one guard.
namespace kordon::store {

using Changeset = std::vector<std::byte>;

/// Records every change made to the recorded tables while it lives.
class Recording {
public:
    explicit Recording(sqlite3* db);
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    ~Recording();

    [[nodiscard]] Changeset changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// Applies the changeset inside the open transaction. False: the file does not hold what the
/// changeset expects, or it is none of ours; the transaction is then to be rolled back.
[[nodiscard]] bool applyChangeset(sqlite3* db, const Changeset& changes);
[[nodiscard]] bool takeBackChangeset(sqlite3* db, const Changeset& changes);

/// What the changeset touches: the assessments whose values it changes, and actors.
struct Touched {
    std::set<AssessmentId> assessments;
    std::set<ActorId> actors;
};
[[nodiscard]] Touched touchedBy(const Changeset& changes);

/// The rows that the changeset touches, in its order. Packs are named without their content.
[[nodiscard]] std::vector<RowChange> rowChanges(sqlite3* db, const Changeset& changes);

} // namespace kordon::store
