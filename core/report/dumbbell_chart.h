#pragma once

#include "core/report/shown_change.h"

#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

/// One figure in two years.
struct DumbbellRow {
    std::string label; ///< "SBGS", or "1 Border control" where the row stands by itself.
    ShownChange figures;
    std::string change;           ///< "+0.5", "≈ +0.5", "not comparable" or "–".
    std::string likeForLike;      ///< "+0.3" or "–".
    std::optional<double> target; ///< In levels; none over all components.
    ChartPlace place;
    std::string spoken;

    /// The levels that are drawn: the like-for-like pair where the plain one is not comparable.
    [[nodiscard]] std::optional<double> drawnFrom() const;
    [[nodiscard]] std::optional<double> drawnTo() const;
    /// Whether a line joins them.
    [[nodiscard]] bool isJoined() const;
};

struct DumbbellGroup {
    std::string heading; ///< "1 Border control"; empty: the rows say it themselves.
    std::vector<DumbbellRow> rows;
};

/// Two years side by side, a group for each component, then all components together.
struct DumbbellChart {
    std::string title;
    std::string language;
    int max = 5;
    std::string fromName; ///< "2024".
    std::string toName;
    std::string changeName; ///< "Change", or "Difference" of two actors.
    std::vector<DumbbellGroup> groups;
    std::string remark; ///< How to read what is not certain or not comparable; may be empty.
    std::string note;
    std::string description;
};

struct DumbbellChoice {
    std::vector<ActorId> actors;        ///< Those with no role in a component have no row there.
    bool national = false;              ///< Also where no actor is chosen.
    std::optional<Dimension> dimension; ///< None: preparedness.
};

[[nodiscard]] DumbbellChart dumbbellChart(const ComparedYears& years,
                                          const DumbbellChoice& choice,
                                          std::string_view language);

} // namespace kordon::report
