#pragma once

#include "core/analysis/showing.h"
#include "core/assessment/assessment.h"
#include "core/report/chart_place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

/// What the cells of a heat map tell.
enum class Measure : std::uint8_t {
    Preparedness,
    Capacity,
    Readiness,
    Gap, ///< The mean shortfall of the dimensions that are asked.
};

enum class HeatKind : std::uint8_t {
    Figure,
    NoAnswer, ///< Asked, and nothing is answered yet.
    NotAsked, ///< No role in the component, or no question of the measure.
};

struct HeatCell {
    HeatKind kind = HeatKind::NotAsked;
    std::string text; ///< As docs/scoring.md lets it stand; "–" where nothing is asked.
    std::optional<double> level; ///< Behind the tint, in levels; none where only a range may stand.
    Standing standing = Standing::None;
    ChartPlace place;
    std::string spoken;
};

struct HeatRow {
    std::string label;           ///< "1 Border control", or "All components".
    bool isWhole = false;        ///< All components together.
    std::vector<HeatCell> cells; ///< One for each column.
};

struct HeatMap {
    std::string title;
    std::string language;
    int max = 5;
    Measure measure = Measure::Preparedness;
    std::vector<std::string> columns; ///< The actors that have a role, then the country.
    std::vector<HeatRow> rows;        ///< In the pack's order.
    std::string note;
    std::string description;
};

[[nodiscard]] std::string measureName(Measure measure, std::string_view language);

/// Components by actors. A gap of the country is the one between its figures and its mean target;
/// all components together have no gap of their own.
[[nodiscard]] HeatMap heatMap(const Pack& pack,
                              const Assessment& assessment,
                              const ScoreSheet& sheet,
                              Measure measure,
                              std::string_view language);

} // namespace kordon::report
