#pragma once

#include "core/assessment/assessment.h"
#include "core/report/chart_place.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

/// One component of one actor, or of the country.
struct QuadrantMark {
    int number = 0; ///< Of the component, as people cite it.
    double capacity = 0;
    double readiness = 0;
    bool isHollow = false; ///< Coverage of a dimension is low.
    std::string capacityFigure;
    std::string readinessFigure;
    ChartPlace place;
    std::string spoken;
};

/// A component that may not be drawn, since a dimension has no point or is not asked.
struct QuadrantAbsence {
    int number = 0;
    std::string capacityFigure;
    std::string readinessFigure;
    ChartPlace place;
};

struct QuadrantSeries {
    std::string name;
    bool isNational = false;
    std::vector<QuadrantMark> marks;
    std::vector<QuadrantAbsence> absent;
};

/// Capacity across, readiness upwards, both in levels.
struct QuadrantChart {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<std::string> components; ///< "1 Border control", the key to the numbers.
    std::vector<QuadrantSeries> series;
    std::optional<double> capacityTarget; ///< The mean over what is shown.
    std::optional<double> readinessTarget;
    std::string note;
    std::string absence; ///< A sentence on what is not drawn, with its figures; may be empty.
    std::string description;
};

struct QuadrantChoice {
    std::vector<ActorId> actors;
    bool national = false; ///< Also where no actor is chosen.
};

[[nodiscard]] QuadrantChart quadrantChart(const Pack& pack,
                                          const Assessment& assessment,
                                          const ScoreSheet& sheet,
                                          const QuadrantChoice& choice,
                                          std::string_view language);

} // namespace kordon::report
