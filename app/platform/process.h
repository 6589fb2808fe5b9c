#pragma once

#include <cstdint>
#include <string>

namespace kordon {

/// What tells one process from every other, also from a later one with its number.
struct Process {
    std::string machine; ///< Its name and an id of it; empty where the system has none.
    std::string boot;    ///< Another one after each start of the machine; empty: not known.
    std::string space;   ///< Where its number counts: containers have numbers of their own.
    std::int64_t number = 0;
    std::string started; ///< As the system counts it.

    bool operator==(const Process&) const = default;
};

[[nodiscard]] Process thisProcess();

enum class Presence : std::uint8_t { Running, Gone, Unknown };

/// Gone is only what is certainly gone; what ran on another machine is unknown.
[[nodiscard]] Presence presenceOf(const Process& process);

} // namespace kordon
