#pragma once

#include "tests/faults/watched_disk.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kordon::tests {

enum class FaultKind : std::uint8_t {
    Fails,         ///< An I/O error, nothing done.
    IsFull,        ///< No room, nothing written.
    WritesHalf,    ///< No room after half of the bytes.
    DoneButFailed, ///< Done, and reported as failed.
    Swallowed,     ///< Not done, and reported as done: no disk can be trusted then.
};

/// Which request of a call goes wrong, counted from 0.
struct PlannedFault {
    std::size_t at = 0;
    FaultKind kind = FaultKind::Fails;
    bool stays = false; ///< All later ones that it applies to go wrong, too.
};

/// "request 7 finds no room and all later ones do", for messages.
[[nodiscard]] std::string wordsFor(const PlannedFault& fault);

/// Which kinds of fault a request can have, apart from Swallowed.
[[nodiscard]] std::vector<FaultKind> faultsOf(DiskCall call);

/// Every fault that these requests can have, once and for good.
[[nodiscard]] std::vector<PlannedFault> faultsAmong(const std::vector<DiskCall>& calls);

/// A disk on which one request goes wrong.
class FaultyDisk : public DiskWatch {
public:
    /// Counts requests from here on and lets them go wrong as planned; none: nothing does.
    void plan(std::optional<PlannedFault> fault);
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Since the last `plan`.
    [[nodiscard]] const std::vector<DiskCall>& calls() const { return m_calls; }

    std::optional<Interference> before(const DiskRequest& request) override;
    void done(const DiskRequest& /*request*/) override {}

private:
    std::optional<PlannedFault> m_fault;
    std::vector<DiskCall> m_calls;
    bool m_hasFailed = false;
};

} // namespace kordon::tests
