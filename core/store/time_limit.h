#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>

struct sqlite3;

namespace kordon::store {

/// Ends the statements of a connection that run longer, while it lives: a file can be made so that
/// reading it has no end. They fail with SQLITE_INTERRUPT.
class TimeLimit {
public:
    explicit TimeLimit(SQLite::Database& db, std::chrono::seconds patience);
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;
    ~TimeLimit();

private:
    sqlite3* m_db;
    std::chrono::steady_clock::time_point m_until;
};

} // namespace kordon::store
