#include "core/analysis/gaps.h"

#include <algorithm>

namespace kordon {

namespace {

DimensionGap dimensionGap(const Figure& figure, double target, int max) {
    DimensionGap result{.target = target};
    if (figure.point) {
        result.gap = target - max * *figure.point;
        result.shortfall = std::max(0.0, *result.gap);
    }
    if (figure.low) {
        result.worstCase = std::max(0.0, target - max * *figure.low);
    }
    if (figure.high) {
        result.bestCase = std::max(0.0, target - max * *figure.high);
    }
    return result;
}

/// The mean over the dimensions that are asked; none while one of them has no value.
std::optional<double> meanOverAsked(const Scores& scores,
                                    const Gap& gap,
                                    std::optional<double> DimensionGap::*value) {
    double sum = 0;
    int asked = 0;
    for (const Dimension dimension : kDimensions) {
        if (!scores.of(dimension).low) {
            continue;
        }
        const std::optional<double>& part = gap.of(dimension).*value;
        if (!part) {
            return std::nullopt;
        }
        sum += *part;
        ++asked;
    }
    return asked > 0 ? std::optional(sum / asked) : std::nullopt;
}

bool ranksBefore(const Gap& a, const Gap& b) {
    if (*a.priority != *b.priority) {
        return *a.priority > *b.priority;
    }
    return a.worstCase > b.worstCase;
}

} // namespace

bool Gap::isCertain() const {
    return std::ranges::any_of(kDimensions, [this](Dimension dimension) {
        return of(dimension).bestCase.value_or(0) > kNoShortfall;
    });
}

Gap gapOf(const Pack& pack, const CellScore& cell, const Assessment& assessment) {
    Gap gap{.component = cell.component, .actor = cell.actor, .role = cell.role};
    gap.gates = cell.gates;
    const Component* component = findComponent(pack, cell.component);
    const Role* role = findRole(pack, cell.role);
    if (!component || !role) {
        return gap;
    }
    gap.componentWeight = component->weight;
    gap.roleWeight = role->weight;
    gap.pressure = pressureOn(cell.component, assessment.threats);
    const auto towards = [&](Dimension dimension) {
        return dimensionGap(cell.scores.of(dimension),
                            targetOf(*component, cell.actor, dimension, assessment.targets),
                            pack.scale.max);
    };
    gap.capacity = towards(Dimension::Capacity);
    gap.readiness = towards(Dimension::Readiness);
    gap.worstCase = meanOverAsked(cell.scores, gap, &DimensionGap::worstCase);
    if (const auto shortfall = meanOverAsked(cell.scores, gap, &DimensionGap::shortfall)) {
        gap.priority = *shortfall * gap.componentWeight * gap.roleWeight * gap.pressure.factor();
    }
    return gap;
}

GapList gapList(const Pack& pack, const ScoreSheet& sheet, const Assessment& assessment) {
    GapList list;
    for (const CellScore& cell : sheet.cells) {
        Gap gap = gapOf(pack, cell, assessment);
        (gap.priority ? list.ranked : list.notYetKnown).push_back(std::move(gap));
    }
    // The cells come in the pack's order, which a stable sort keeps among equals.
    std::ranges::stable_sort(list.ranked, ranksBefore);
    return list;
}

} // namespace kordon
