#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/showing.h"
#include "core/report/chart_place.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

/// More lines than this cannot be told apart in one small chart.
inline constexpr std::size_t kMostTrendLines = 4;

struct TrendMark {
    std::optional<double> level; ///< On the last pack's scale; none: the line breaks here.
    Standing standing = Standing::None;
    std::string figure;       ///< As docs/scoring.md lets it stand on show.
    bool isComparable = true; ///< With the assessment before; else the line breaks between them.
    ChartPlace place;
    std::string spoken;
};

struct TrendLine {
    std::string name;
    ActorId actor;                 ///< Empty: the country.
    std::vector<TrendMark> points; ///< One for each assessment.
};

/// One component, or all of them together.
struct TrendPanel {
    std::string heading;
    std::optional<double> target; ///< Of the last assessment, in levels; none over all components.
    std::vector<TrendLine> lines; ///< In each panel the same, in the same order.
};

/// A small chart for each component of the last pack, then of earlier ones, then one for all.
struct TrendChart {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<std::string> assessments; ///< "2024", in their order.
    std::vector<TrendPanel> panels;
    std::string remark; ///< Where lines are broken, since the method has changed; may be empty.
    std::string note;
    std::string description;
};

struct TrendChoice {
    std::vector<ActorId> actors;
    bool national = false;              ///< Also where no actor is chosen.
    std::optional<Dimension> dimension; ///< None: preparedness.
};

/// `years` in their order, at least one; at most `kMostTrendLines` lines.
[[nodiscard]] TrendChart trendChart(std::span<const ComparedYear> years,
                                    const TrendChoice& choice,
                                    std::string_view language);

} // namespace kordon::report
