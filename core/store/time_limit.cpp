#include "core/store/time_limit.h"

#include <sqlite3.h>

namespace kordon::store {

namespace {

constexpr int kStepsBetweenLooks = 10'000;

} // namespace

TimeLimit::TimeLimit(SQLite::Database& db, std::chrono::seconds patience)
    : m_db(db.getHandle()), m_until(std::chrono::steady_clock::now() + patience) {
    const auto isOver = [](void* until) {
        using Moment = std::chrono::steady_clock::time_point;
        return std::chrono::steady_clock::now() > *static_cast<const Moment*>(until) ? 1 : 0;
    };
    sqlite3_progress_handler(m_db, kStepsBetweenLooks, isOver, &m_until);
}

TimeLimit::~TimeLimit() {
    sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

} // namespace kordon::store
