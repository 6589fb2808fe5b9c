#include "core/analysis/showing.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr double kLeastCoverageOfAPoint = 0.5;

} // namespace

Standing standingOf(const Figure& figure, std::optional<double> coverage, const Pack& pack) {
    if (!figure.low) {
        return Standing::None;
    }
    if (!figure.point || !coverage || *coverage < kLeastCoverageOfAPoint) {
        return Standing::RangeOnly;
    }
    return *coverage < pack.publishFrom ? Standing::Hollow : Standing::Firm;
}

std::optional<double> coverageOf(const Scores& scores) {
    const auto& capacity = scores.capacity.coverage;
    const auto& readiness = scores.readiness.coverage;
    if (capacity && readiness) {
        return std::min(*capacity, *readiness);
    }
    return capacity ? capacity : readiness;
}

Standing standingOfPreparedness(const Scores& scores, const Pack& pack) {
    return standingOf(scores.preparedness, coverageOf(scores), pack);
}

Standing standingOf(const Scores& scores, Dimension dimension, const Pack& pack) {
    return standingOf(scores.of(dimension), scores.of(dimension).coverage, pack);
}

} // namespace kordon
