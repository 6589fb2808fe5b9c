#pragma once

#include <QPointF>

#include "app/charts/chart_spot.h"

#include <cstdint>
#include <optional>

namespace kordon::charts {

enum class Walk : std::uint8_t { Left, Right, Up, Down, First, Last };

/// From one mark to the next: sideways along a series or row, up and down between them. Where a
/// line holds a single mark, sideways leads to the next line. At an end it stays.
[[nodiscard]] std::size_t walked(const ChartSpots& spots, std::size_t from, Walk walk);

/// The mark at the place, the nearest one where several overlap.
[[nodiscard]] std::optional<std::size_t> spotAt(const ChartSpots& spots, const QPointF& place);

} // namespace kordon::charts
