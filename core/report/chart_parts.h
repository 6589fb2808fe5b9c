#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What the charts are put together from.
namespace kordon::report {

/// The actor's scores in a component; an empty actor stands for the country, an empty component
/// for all of them together. Null where the actor has no role.
[[nodiscard]] const Scores* scoresAt(const ScoreSheet& sheet,
                                     const ComponentId& component,
                                     const ActorId& actor);

/// "SBGS"; an empty actor is the country.
[[nodiscard]] std::string whoName(const Pack& pack,
                                  const ActorId& actor,
                                  std::string_view language);

/// The mean target over these dimensions and the actors that have a role in the component. No
/// actors: all of them.
[[nodiscard]] std::optional<double> meanTarget(const Component& component,
                                               const Targets& targets,
                                               std::span<const ActorId> actors,
                                               std::span<const Dimension> dimensions = kDimensions);

/// One mark as it is read out.
struct Reading {
    std::string component; ///< "3 Risk analysis".
    std::string who;
    std::string figure;
    std::optional<double> target; ///< In levels.
    std::optional<double> coverage;
};

/// "3 Risk analysis, SBGS: 2.0, target 3, coverage 41%".
[[nodiscard]] std::string spoken(const Reading& reading, std::string_view language);

/// A sum that may stay without members.
class Mean {
public:
    void add(double value) {
        m_sum += value;
        ++m_count;
    }
    [[nodiscard]] std::optional<double> value() const {
        return m_count == 0 ? std::nullopt : std::optional(m_sum / m_count);
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

} // namespace kordon::report
