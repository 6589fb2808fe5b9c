#include "core/store/edit_origin.h"

#include <cstdint>

namespace kordon {

Text nameWithOrigin(const std::vector<HistoryEntry>& history, std::size_t at, const Pack& pack) {
    std::size_t origin = at;
    while (history[origin].undoes && *history[origin].undoes > 0 &&
           *history[origin].undoes <= static_cast<std::int64_t>(origin)) {
        origin = static_cast<std::size_t>(*history[origin].undoes) - 1;
    }
    return origin == at ? nameOf(history[at], pack)
                        : fill(say("%1: %2", "%1: %2"),
                               {nameOf(history[at].kind), nameOf(history[origin], pack)});
}

} // namespace kordon
