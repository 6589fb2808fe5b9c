#include "core/store/history_chain.h"

#include "core/base/digest.h"
#include "core/store/stored_text.h"

#include <array>

namespace kordon::store {

namespace {

constexpr const char* kAllRows = "SELECT number, at, who, kind, subject, undoes, changeset, hash"
                                 " FROM history ORDER BY number";
constexpr int kChangesetColumn = 6;
constexpr int kHashColumn = 7;
constexpr std::size_t kHashLength = 64;

// Its length goes before each value, so that no two entries give the same bytes.
std::string lengthOf(std::size_t size) {
    return std::to_string(size) + ":";
}

std::string_view viewOf(const void* bytes, int size) {
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::string hashOf(std::string_view previous, const EntryWords& entry, std::string_view changes) {
    const std::array<std::string, 7> values{std::string(previous),
                                            std::to_string(entry.number),
                                            entry.at,
                                            entry.who,
                                            entry.kind,
                                            entry.subject,
                                            entry.undoes ? std::to_string(*entry.undoes) : ""};
    std::string words;
    for (const std::string& value : values) {
        words += lengthOf(value.size()) + value + ",";
    }
    return sha256OfAll({words, lengthOf(changes.size()), changes, ","});
}

EntryWords wordsOf(SQLite::Statement& row) {
    const SQLite::Column undoes = row.getColumn(5);
    return {.number = row.getColumn(0).getInt64(),
            .at = row.getColumn(1).getString(),
            .who = row.getColumn(2).getString(),
            .kind = row.getColumn(3).getString(),
            .subject = row.getColumn(4).getString(),
            .undoes = undoes.isNull() ? std::nullopt : std::optional(undoes.getInt64())};
}

std::string hashOf(std::string_view previous, const EntryWords& entry, SQLite::Statement& row) {
    const SQLite::Column changes = row.getColumn(kChangesetColumn);
    return hashOf(previous, entry, viewOf(changes.getBlob(), changes.getBytes()));
}

Text missing(std::int64_t first, std::int64_t last) {
    return first == last ? fill(say("history entry %1 is missing: it was taken out",
                                    "запису історії %1 немає: його вилучено"),
                                {verbatim(first)})
                         : fill(say("history entries %1 to %2 are missing: they were taken out",
                                    "записів історії %1–%2 немає: їх вилучено"),
                                {verbatim(first), verbatim(last)});
}

// A changed entry breaks its own hash alone; one that was put in, taken out or moved, and a changed
// hash, break the next one as well.
Text broken(std::int64_t first, std::int64_t last) {
    return first == last
               ? fill(say("history entry %1 is not as it was written: it was changed, or put in by "
                          "another program",
                          "запис історії %1 не такий, яким його записано: його змінила або додала "
                          "інша програма"),
                      {verbatim(first)})
               : fill(say("history entries %1 to %2 do not follow from one another: there an entry "
                          "was put in, taken out, moved or given another hash",
                          "записи історії %1–%2 не випливають один з одного: там запис додано, "
                          "вилучено, переставлено або дано йому інший хеш"),
                      {verbatim(first), verbatim(last)});
}

/// Follows the chain entry by entry and puts together what is broken in one place.
class ChainWalk {
public:
    void follow(const EntryWords& entry, const std::string& hash, bool fits) {
        if (entry.number < 1) {
            faults.push_back(broken(entry.number, entry.number));
            return;
        }
        if (entry.number != m_last + 1) {
            endRun();
            faults.push_back(missing(m_last + 1, entry.number - 1));
        } else if (!fits) {
            m_firstBroken = m_firstBroken.value_or(entry.number);
        } else {
            endRun();
        }
        m_last = entry.number;
        m_hash = hash;
    }

    void endRun() {
        if (m_firstBroken) {
            faults.push_back(broken(*m_firstBroken, m_last));
            m_firstBroken.reset();
        }
    }

    [[nodiscard]] const std::string& lastHash() const { return m_hash; }

    std::vector<Text> faults;

private:
    std::int64_t m_last = 0;
    std::string m_hash;
    std::optional<std::int64_t> m_firstBroken;
};

} // namespace

std::string entryHash(std::string_view previous,
                      const EntryWords& entry,
                      const Changeset& changes) {
    return hashOf(previous, entry, viewOf(changes.data(), static_cast<int>(changes.size())));
}

HistoryHead historyHead(SQLite::Database& db) {
    SQLite::Statement last(db, "SELECT number, hash FROM history ORDER BY number DESC LIMIT 1");
    return last.executeStep() ? HistoryHead{.number = last.getColumn(0).getInt64(),
                                            .hash = textAt(last, 1, kHashLength)}
                              : HistoryHead{};
}

void chainHistory(SQLite::Database& db) {
    SQLite::Statement rows(db, kAllRows);
    SQLite::Statement update(db, "UPDATE history SET hash = ? WHERE number = ?");
    std::string previous;
    while (rows.executeStep()) {
        const EntryWords entry = wordsOf(rows);
        previous = hashOf(previous, entry, rows);
        update.reset();
        update.bind(1, previous);
        update.bind(2, entry.number);
        update.exec();
    }
}

std::vector<Text> chainFaults(SQLite::Database& db) {
    SQLite::Statement rows(db, kAllRows);
    ChainWalk walk;
    while (rows.executeStep()) {
        const EntryWords entry = wordsOf(rows);
        const std::string hash = rows.getColumn(kHashColumn).getString();
        walk.follow(entry, hash, hashOf(walk.lastHash(), entry, rows) == hash);
    }
    walk.endRun();
    return walk.faults;
}

std::optional<std::int64_t> entryWithHash(SQLite::Database& db, const std::string& beginning) {
    SQLite::Statement select(db, "SELECT number FROM history WHERE substr(hash, 1, ?) = ? LIMIT 1");
    select.bind(1, static_cast<int>(beginning.size()));
    select.bind(2, beginning);
    return select.executeStep() ? std::optional(select.getColumn(0).getInt64()) : std::nullopt;
}

} // namespace kordon::store
