#include "core/store/connection.h"
#include "core/store/history_chain.h"
#include "core/store/integrity.h"
#include "core/store/workspace_impl.h"

// What the file is asked about itself: whether it is whole, and whether another program writes to
// it.
namespace kordon {

namespace {

std::vector<Text> cannotCheckNewer() {
    return {say("the file was made by a newer Kordon: this version cannot check it",
                "файл створено новішим Kordon: ця версія не може його перевірити")};
}

} // namespace

Result<HistoryHead> Workspace::historyHead() const {
    return store::guarded(m_impl->path,
                          [&]() -> Result<HistoryHead> { return store::historyHead(m_impl->db); });
}

Result<std::optional<std::int64_t>> Workspace::entryWithHash(const std::string& beginning) const {
    return store::guarded(m_impl->path, [&]() -> Result<std::optional<std::int64_t>> {
        return store::entryWithHash(m_impl->db, beginning);
    });
}

Result<std::vector<Text>> Workspace::checkHistory() const {
    if (m_impl->isNewer) {
        return cannotCheckNewer();
    }
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<Text>> {
        return store::chainFaults(m_impl->db);
    });
}

Result<std::vector<Text>> Workspace::check() const {
    if (m_impl->isNewer) {
        return cannotCheckNewer();
    }
    return store::guarded(
        m_impl->path, [&]() -> Result<std::vector<Text>> { return store::findDamage(m_impl->db); });
}

Status Workspace::recordTakeOver(const Stamp& stamp) {
    if (m_impl->takenFrom.empty()) {
        return Done{};
    }
    Status told = m_impl->writeAside([&] { m_impl->tellTakeOver(stamp); });
    if (told) {
        m_impl->takenFrom.clear();
    }
    return told;
}

// A draft of another program changes the database and no value: it is nothing to read anew for.
Result<bool> Workspace::takeNoteOfOthers() {
    return store::guarded(m_impl->path, [&]() -> Result<bool> {
        if (Status followed = m_impl->followSealed(); !followed) {
            return followed.error();
        }
        if (store::pragmaValue(m_impl->db, "data_version") == m_impl->dataVersion) {
            return false;
        }
        const HistoryHead before = m_impl->seenHead;
        m_impl->watchOthers();
        if (m_impl->seenHead == before) {
            return false;
        }
        m_impl->packs.clear();
        m_impl->storedPacks.clear();
        return true;
    });
}

} // namespace kordon
