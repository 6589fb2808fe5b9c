#include "app/charts/chart_walk.h"

#include <algorithm>
#include <cmath>

namespace kordon::charts {

namespace {

bool isAlone(const ChartSpots& spots, std::size_t line) {
    return std::ranges::count(spots, line, &ChartSpot::line) == 1;
}

/// In the next line that way, the mark nearest to the step.
std::size_t inNextLine(const ChartSpots& spots, std::size_t from, bool isDown) {
    const std::size_t line = spots[from].line;
    std::optional<std::size_t> best;
    const auto farness = [&](std::size_t index) {
        const auto distance = [](std::size_t a, std::size_t b) {
            return a > b ? a - b : b - a;
        };
        return std::pair(distance(spots[index].line, line),
                         distance(spots[index].step, spots[from].step));
    };
    for (std::size_t index = 0; index < spots.size(); ++index) {
        const bool isThatWay = isDown ? spots[index].line > line : spots[index].line < line;
        if (isThatWay && (!best || farness(index) < farness(*best))) {
            best = index;
        }
    }
    return best.value_or(from);
}

std::size_t sideways(const ChartSpots& spots, std::size_t from, bool isRight) {
    if (isAlone(spots, spots[from].line)) {
        return inNextLine(spots, from, isRight);
    }
    const std::size_t to = isRight ? from + 1 : from - 1;
    const bool isThere = isRight ? to < spots.size() : from > 0;
    return isThere && spots[to].line == spots[from].line ? to : from;
}

/// The first or last mark of the line, or of all where each line holds one.
std::size_t atEnd(const ChartSpots& spots, std::size_t from, bool isLast) {
    if (isAlone(spots, spots[from].line)) {
        return isLast ? spots.size() - 1 : 0;
    }
    std::size_t to = from;
    for (std::size_t next = sideways(spots, to, isLast); next != to;
         next = sideways(spots, to, isLast)) {
        to = next;
    }
    return to;
}

} // namespace

std::size_t walked(const ChartSpots& spots, std::size_t from, Walk walk) {
    if (from >= spots.size()) {
        return 0;
    }
    switch (walk) {
    case Walk::Left:
    case Walk::Right:
        return sideways(spots, from, walk == Walk::Right);
    case Walk::Up:
    case Walk::Down:
        return inNextLine(spots, from, walk == Walk::Down);
    case Walk::First:
    case Walk::Last:
        return atEnd(spots, from, walk == Walk::Last);
    }
    return from;
}

std::optional<std::size_t> spotAt(const ChartSpots& spots, const QPointF& place) {
    std::optional<std::size_t> best;
    const auto farness = [&](std::size_t index) {
        const QPointF way = spots[index].box.center() - place;
        return std::hypot(way.x(), way.y());
    };
    for (std::size_t index = 0; index < spots.size(); ++index) {
        if (spots[index].box.contains(place) && (!best || farness(index) < farness(*best))) {
            best = index;
        }
    }
    return best;
}

} // namespace kordon::charts
