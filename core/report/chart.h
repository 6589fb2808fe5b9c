#pragma once

#include "core/analysis/gaps.h"
#include "core/analysis/showing.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a chart shows, as values in one language. How it looks is app/charts' concern.
namespace kordon::report {

enum class SeriesKind : std::uint8_t { Actor, National, Target };

struct RadarPoint {
    std::optional<double> level; ///< In levels; none: the line breaks here.
    Standing standing = Standing::Firm;
};

struct RadarSeries {
    std::string name;
    SeriesKind kind = SeriesKind::Actor;
    std::vector<RadarPoint> points; ///< One for each axis.
};

struct RadarChart {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<std::string> axes; ///< "1 Border control", in the pack's order.
    std::vector<RadarSeries> series;
    std::string note;        ///< The illustrative mark, or empty.
    std::string description; ///< One sentence for people who do not see the chart.
};

/// What a radar is asked to show.
struct RadarChoice {
    std::vector<ActorId> actors; ///< In this order; an actor unknown to the pack is left out.
    bool national = false;
    bool target = true; ///< The mean of the component's targets over the chosen actors.
};

[[nodiscard]] RadarChart radarOfPreparedness(const Pack& pack,
                                             const Assessment& assessment,
                                             const ScoreSheet& sheet,
                                             const RadarChoice& choice,
                                             std::string_view language);

struct GapBar {
    std::string label;               ///< "7 Cooperation with third countries · SBGS".
    std::optional<double> capacity;  ///< Shortfall in levels; none where it is not asked.
    std::optional<double> readiness; ///< The same.
    std::optional<double> worstCase; ///< Mean worst case in levels.
    std::string priority;            ///< As text, "3.2".
    bool isCapped = false;           ///< A gate has fired.
};

struct GapChart {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<GapBar> bars; ///< Highest priority first.
    std::string note;
    std::string description;
};

/// The gaps with a shortfall, at most `most` of them.
[[nodiscard]] GapChart gapChart(const Pack& pack,
                                const Assessment& assessment,
                                const GapList& gaps,
                                std::size_t most,
                                std::string_view language);

} // namespace kordon::report
