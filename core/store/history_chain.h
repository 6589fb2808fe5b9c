#pragma once

#include "core/store/changeset.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The hashes that make a chain of the history: each is taken over the one before it and over all
/// that its entry says, so that an entry that was changed, put in, taken out or moved afterwards no
/// longer fits (docs/file-format.md). Failures are thrown as SQLite::Exception.
namespace kordon::store {

/// What an entry says, as its row holds it.
struct EntryWords {
    std::int64_t number = 0;
    std::string at;
    std::string who;
    std::string kind;
    std::string subject;
    std::optional<std::int64_t> undoes;
};

/// The hash of an entry: SHA-256, 64 hexadecimal digits. `previous`: of the entry before it, empty
/// for the first.
[[nodiscard]] std::string entryHash(std::string_view previous,
                                    const EntryWords& entry,
                                    const Changeset& changes);

/// The last entry; number 0 and no hash: there is none.
[[nodiscard]] HistoryHead historyHead(SQLite::Database& db);

/// Gives every entry its hash, whatever it had.
void chainHistory(SQLite::Database& db);

/// Which entries do not fit the chain, as sentences; empty: all do. An end that was taken off
/// leaves a shorter chain that fits.
[[nodiscard]] std::vector<Text> chainFaults(SQLite::Database& db);

/// The entry whose hash begins so; none: there is none.
[[nodiscard]] std::optional<std::int64_t> entryWithHash(SQLite::Database& db,
                                                        const std::string& beginning);

} // namespace kordon::store
