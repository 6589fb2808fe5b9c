#include "core/analysis/change_shares.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace kordon {

namespace {

constexpr double kUncapped = std::numeric_limits<double>::infinity();

/// By how much min(mean, cap) moves for a unit of the mean, the cap standing still.
double slopeBelow(const Step& mean, double cap) {
    if (mean.from == mean.to) {
        return mean.from > cap ? 0 : 1;
    }
    return (std::min(mean.to, cap) - std::min(mean.from, cap)) / mean.change();
}

double choose(std::size_t of, std::size_t taken) {
    double ways = 1;
    for (std::size_t i = 1; i <= taken; ++i) {
        ways = ways * static_cast<double>(of - taken + i) / static_cast<double>(i);
    }
    return ways;
}

/// How many gates of a stretch of the scale did what.
struct GateCount {
    std::size_t stay = 0;
    std::size_t fire = 0;
    std::size_t lift = 0;
};

GateCount countUpTo(std::span<const GateStep> gates, double cap) {
    GateCount count;
    for (const GateStep& gate : gates) {
        if (gate.cap <= cap) {
            count.stay += gate.hadFired && gate.hasFired ? 1 : 0;
            count.fire += !gate.hadFired && gate.hasFired ? 1 : 0;
            count.lift += gate.hadFired && !gate.hasFired ? 1 : 0;
        }
    }
    return count;
}

/// The Shapley value of one gate in the game "is nothing fired?": of all orders in which the gates
/// may change, the share in which this one decides, less where it ends it.
double shareIn(const GateCount& count, const GateStep& gate) {
    if (count.stay > 0 || gate.hadFired == gate.hasFired) {
        return 0;
    }
    const double orders = choose(count.fire + count.lift, count.lift);
    return gate.hasFired ? -1 / (static_cast<double>(count.fire) * orders)
                         : 1 / (static_cast<double>(count.lift) * orders);
}

std::vector<double> capsInOrder(std::span<const GateStep> gates) {
    std::vector<double> caps;
    for (const GateStep& gate : gates) {
        if (gate.hadFired || gate.hasFired) {
            caps.push_back(gate.cap);
        }
    }
    std::ranges::sort(caps);
    const auto repeated = std::ranges::unique(caps);
    caps.erase(repeated.begin(), repeated.end());
    return caps;
}

} // namespace

double slopeOfGeometricMean(const Step& first, const Step& second) {
    // (√a₁ − √a₀) / (a₁ − a₀) = 1 / (√a₁ + √a₀), which holds where nothing has changed, too.
    const double roots = std::sqrt(first.from) + std::sqrt(first.to);
    return roots > 0 ? (std::sqrt(second.from) + std::sqrt(second.to)) / (2 * roots) : 0;
}

double slopeUnderCap(const Step& mean, const Step& cap) {
    return (slopeBelow(mean, cap.from) + slopeBelow(mean, cap.to)) / 2;
}

Step capOf(std::span<const GateStep> gates) {
    Step cap{kUncapped, kUncapped};
    for (const GateStep& gate : gates) {
        cap.from = gate.hadFired ? std::min(cap.from, gate.cap) : cap.from;
        cap.to = gate.hasFired ? std::min(cap.to, gate.cap) : cap.to;
    }
    return cap;
}

std::vector<double> sharesOfGates(std::span<const GateStep> gates, const Step& mean) {
    std::vector<double> shares(gates.size(), 0.0);
    // Half of the orders find the mean as it was, half as it is.
    const auto reached = [&](double cap) {
        return (std::min(mean.from, cap) + std::min(mean.to, cap)) / 2;
    };
    const std::vector<double> caps = capsInOrder(gates);
    for (std::size_t i = 0; i < caps.size(); ++i) {
        const double above = i + 1 < caps.size() ? caps[i + 1] : kUncapped;
        const double stretch = reached(above) - reached(caps[i]);
        const GateCount count = countUpTo(gates, caps[i]);
        for (std::size_t gate = 0; gate < gates.size(); ++gate) {
            if (gates[gate].cap <= caps[i]) {
                shares[gate] += stretch * shareIn(count, gates[gate]);
            }
        }
    }
    return shares;
}

} // namespace kordon
