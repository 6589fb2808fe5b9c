#include "app/pages/place_history.h"

namespace kordon {

namespace {

constexpr std::size_t kMostPlaces = 100;

} // namespace

void PlaceHistory::visit(const Place& place) {
    if (m_at > 0 && m_places[m_at - 1] == place) {
        return;
    }
    m_places.resize(m_at);
    m_places.push_back(place);
    if (m_places.size() > kMostPlaces) {
        m_places.erase(m_places.begin());
    }
    m_at = m_places.size();
}

std::optional<Place> PlaceHistory::back() {
    if (!canGoBack()) {
        return std::nullopt;
    }
    --m_at;
    return m_places[m_at - 1];
}

std::optional<Place> PlaceHistory::forward() {
    if (!canGoForward()) {
        return std::nullopt;
    }
    ++m_at;
    return m_places[m_at - 1];
}

} // namespace kordon
