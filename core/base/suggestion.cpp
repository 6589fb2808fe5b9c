#include "core/base/suggestion.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace kordon {

namespace {

constexpr std::size_t kLongestWord = 200;

// Levenshtein distance: how many bytes to add, drop or replace.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

std::optional<std::string> nearestOf(std::string_view found, std::span<const std::string> known) {
    if (found.empty() || found.size() > kLongestWord) {
        return std::nullopt;
    }
    std::optional<std::string> nearest;
    std::size_t least = std::max<std::size_t>(1, found.size() / 2);
    for (const std::string& candidate : known) {
        const std::size_t d = distance(found, candidate.substr(0, kLongestWord));
        if (d <= least && (!nearest || d < least)) {
            nearest = candidate;
            least = d;
        }
    }
    return nearest;
}

} // namespace kordon
