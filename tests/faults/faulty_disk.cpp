#include "tests/faults/faulty_disk.h"

#include <sqlite3.h>

#include <algorithm>

namespace kordon::tests {

namespace {

int codeOf(DiskCall call) {
    switch (call) {
    case DiskCall::Open:
        return SQLITE_CANTOPEN;
    case DiskCall::Read:
        return SQLITE_IOERR_READ;
    case DiskCall::Write:
        return SQLITE_IOERR_WRITE;
    case DiskCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskCall::Size:
        return SQLITE_IOERR_FSTAT;
    case DiskCall::Lock:
        return SQLITE_IOERR_LOCK;
    case DiskCall::Unlock:
        return SQLITE_IOERR_UNLOCK;
    case DiskCall::Delete:
        return SQLITE_IOERR_DELETE;
    case DiskCall::Access:
        return SQLITE_IOERR_ACCESS;
    }
    return SQLITE_IOERR;
}

Interference interferenceOf(FaultKind kind, DiskCall call) {
    switch (kind) {
    case FaultKind::Fails:
        return {codeOf(call), Carried::Not};
    case FaultKind::IsFull:
        return {SQLITE_FULL, Carried::Not};
    case FaultKind::WritesHalf:
        return {SQLITE_FULL, Carried::Half};
    case FaultKind::DoneButFailed:
        return {call == DiskCall::Delete ? SQLITE_IOERR_DIR_FSYNC : codeOf(call), Carried::Whole};
    case FaultKind::Swallowed:
        return {SQLITE_OK, Carried::Not};
    }
    return {codeOf(call), Carried::Not};
}

bool canHave(DiskCall call, FaultKind kind) {
    if (kind == FaultKind::Swallowed) {
        return call == DiskCall::Write || call == DiskCall::Truncate || call == DiskCall::Delete;
    }
    const std::vector<FaultKind> kinds = faultsOf(call);
    return std::ranges::find(kinds, kind) != kinds.end();
}

const char* nameOf(FaultKind kind) {
    switch (kind) {
    case FaultKind::Fails:
        return "fails";
    case FaultKind::IsFull:
        return "finds no room";
    case FaultKind::WritesHalf:
        return "writes half";
    case FaultKind::DoneButFailed:
        return "is done but fails";
    case FaultKind::Swallowed:
        return "is swallowed";
    }
    return "";
}

} // namespace

std::string wordsFor(const PlannedFault& fault) {
    return "request " + std::to_string(fault.at) + " " + nameOf(fault.kind) +
           (fault.stays ? " and all later ones do" : "");
}

std::vector<FaultKind> faultsOf(DiskCall call) {
    switch (call) {
    case DiskCall::Write:
        return {
            FaultKind::Fails, FaultKind::IsFull, FaultKind::WritesHalf, FaultKind::DoneButFailed};
    case DiskCall::Truncate:
    case DiskCall::Sync:
    case DiskCall::Delete:
        return {FaultKind::Fails, FaultKind::DoneButFailed};
    case DiskCall::Open:
    case DiskCall::Read:
    case DiskCall::Size:
    case DiskCall::Lock:
    case DiskCall::Unlock:
    case DiskCall::Access:
        break;
    }
    return {FaultKind::Fails};
}

std::vector<PlannedFault> faultsAmong(const std::vector<DiskCall>& calls) {
    std::vector<PlannedFault> faults;
    for (std::size_t at = 0; at < calls.size(); ++at) {
        for (const FaultKind kind : faultsOf(calls[at])) {
            faults.push_back({.at = at, .kind = kind, .stays = false});
            faults.push_back({.at = at, .kind = kind, .stays = true});
        }
    }
    return faults;
}

void FaultyDisk::plan(std::optional<PlannedFault> fault) {
    m_fault = fault;
    m_calls.clear();
    m_hasFailed = false;
}

std::optional<Interference> FaultyDisk::before(const DiskRequest& request) {
    const std::size_t at = m_calls.size();
    m_calls.push_back(request.call);
    if (!m_fault || !canHave(request.call, m_fault->kind)) {
        return std::nullopt;
    }
    if (at != m_fault->at && (!m_fault->stays || at < m_fault->at)) {
        return std::nullopt;
    }
    m_hasFailed = true;
    return interferenceOf(m_fault->kind, request.call);
}

} // namespace kordon::tests
