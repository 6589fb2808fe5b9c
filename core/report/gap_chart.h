#pragma once

#include "core/analysis/gaps.h"
#include "core/assessment/assessment.h"
#include "core/report/chart_place.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

struct GapBar {
    std::string label;               ///< "7 Cooperation with third countries · SBGS".
    std::optional<double> capacity;  ///< Shortfall in levels; none where it is not asked.
    std::optional<double> readiness; ///< The same.
    std::optional<double> worstCase; ///< Mean worst case in levels.
    std::string priority;            ///< As text, "3.2".
    bool isCapped = false;           ///< A gate has fired.
    ChartPlace place;
    std::string spoken;
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
