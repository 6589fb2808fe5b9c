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

enum class BulletOrder : std::uint8_t {
    Pack,
    Level, ///< The lowest preparedness first; what may not be told by a point last.
    Gap,   ///< The furthest from its target first; the same.
};

/// Preparedness of one component, everything in levels.
struct BulletRow {
    std::string label;           ///< "1 Border control".
    std::optional<double> level; ///< None where only the range may be shown.
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> target;
    std::optional<double> earlier;
    Standing standing = Standing::None;
    std::string figure;   ///< As docs/scoring.md lets it stand on show.
    std::string coverage; ///< "41%".
    std::string targetText;
    std::string earlierFigure;
    ChartPlace place;
    std::string spoken;
};

struct BulletChart {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<BulletRow> rows;
    std::string earlierName; ///< "2024"; empty where no earlier year is shown.
    std::string note;
    std::string description;
};

struct BulletChoice {
    ActorId actor; ///< Empty: the country. Components without a role of the actor are left out.
    BulletOrder order = BulletOrder::Pack;
    EarlierYear earlier;
};

[[nodiscard]] BulletChart bulletChart(const Pack& pack,
                                      const Assessment& assessment,
                                      const ScoreSheet& sheet,
                                      const BulletChoice& choice,
                                      std::string_view language);

} // namespace kordon::report
