#pragma once

#include "app/pages/place.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace kordon {

/// The places that were visited, for back and forward. Edits are none of its business.
class PlaceHistory {
public:
    /// What lay ahead is forgotten. The place that one is at already is no new visit; the oldest
    /// visits are dropped.
    void visit(const Place& place);

    [[nodiscard]] bool empty() const { return m_places.empty(); }
    [[nodiscard]] bool canGoBack() const { return m_at > 1; }
    [[nodiscard]] bool canGoForward() const { return m_at < m_places.size(); }
    /// The place that one is at then; none: there is none, and nothing has changed.
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0; ///< How many are not ahead.
};

} // namespace kordon
