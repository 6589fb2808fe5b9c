#include "core/analysis/change_shares.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <vector>

using namespace kordon;

namespace {

constexpr double kExact = 1e-12;

using Values = std::function<double(const std::vector<bool>&)>;

/// The Shapley value by its definition: each player's step, meant over all orders.
std::vector<double> shapley(std::size_t players, const Values& value) {
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), 0);
    std::vector<double> shares(players, 0);
    double orders = 0;
    do {
        std::vector<bool> changed(players, false);
        for (const std::size_t player : order) {
            const double before = value(changed);
            changed[player] = true;
            shares[player] += value(changed) - before;
        }
        ++orders;
    } while (std::ranges::next_permutation(order).found);
    for (double& share : shares) {
        share /= orders;
    }
    return shares;
}

double at(const Step& step, bool changed) {
    return changed ? step.to : step.from;
}

double lowestCap(const std::vector<GateStep>& gates, const std::vector<bool>& changed) {
    double cap = 2;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        if (changed[i] ? gates[i].hasFired : gates[i].hadFired) {
            cap = std::min(cap, gates[i].cap);
        }
    }
    return cap;
}

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double share(std::mt19937& random) {
    return std::uniform_real_distribution<double>(0, 1)(random);
}

/// A share on a coarse grid, so that equal ones and bounds come up.
double coarse(std::mt19937& random) {
    return std::uniform_int_distribution<int>(0, 5)(random) / 5.0;
}

} // namespace

TEST_CASE("A geometric mean's change is shared as the Shapley value of its two parts",
          "[change_shares]") {
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        const Step a{coarse(random), share(random)};
        const Step b{share(random), coarse(random)};
        const auto expected = shapley(2, [&](const std::vector<bool>& changed) {
            return std::sqrt(at(a, changed[0]) * at(b, changed[1]));
        });

        CHECK(slopeOfGeometricMean(a, b) * a.change() == Approx(expected[0]).margin(kExact));
        CHECK(slopeOfGeometricMean(b, a) * b.change() == Approx(expected[1]).margin(kExact));
    }
}

TEST_CASE("Where a part of a geometric mean stands still, its slope is the derivative",
          "[change_shares]") {
    const double root = std::sqrt(0.64 / 0.16) / 2;

    CHECK(slopeOfGeometricMean({0.16, 0.16}, {0.64, 0.64}) == Approx(root));
    CHECK(slopeOfGeometricMean({0, 0}, {0.64, 0.64}) == 0);
}

TEST_CASE("A capped mean's change is shared as the Shapley value of mean and cap",
          "[change_shares]") {
    std::mt19937 random(2);
    for (int round = 0; round < 200; ++round) {
        const Step mean{coarse(random), coarse(random)};
        const Step cap{coarse(random), coarse(random)};
        const auto expected = shapley(2, [&](const std::vector<bool>& changed) {
            return std::min(at(mean, changed[0]), at(cap, changed[1]));
        });

        const double slope = slopeUnderCap(mean, cap);
        CHECK(slope * mean.change() == Approx(expected[0]).margin(kExact));
        CHECK((slope >= 0 && slope <= 1));
    }
}

TEST_CASE("Gates share what they do to a capped mean as the Shapley value of all their orders",
          "[change_shares]") {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::vector<GateStep> gates(1 + static_cast<std::size_t>(random() % 5));
        for (GateStep& gate : gates) {
            gate = {coarse(random), random() % 2 == 0, random() % 2 == 0};
        }
        const Step mean{share(random), coarse(random)};
        const auto expected = shapley(gates.size(), [&](const std::vector<bool>& changed) {
            const double cap = lowestCap(gates, changed);
            return (std::min(mean.from, cap) + std::min(mean.to, cap)) / 2;
        });

        const auto shares = sharesOfGates(gates, mean);
        for (std::size_t i = 0; i < gates.size(); ++i) {
            CHECK(shares[i] == Approx(expected[i]).margin(kExact));
        }
    }
}

TEST_CASE("What the mean and the gates do adds up to the whole change", "[change_shares]") {
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        std::vector<GateStep> gates(static_cast<std::size_t>(random() % 60));
        for (GateStep& gate : gates) {
            gate = {share(random), random() % 9 == 0, random() % 9 == 0};
        }
        const Step mean{share(random), share(random)};
        const Step cap = capOf(gates);

        CHECK(slopeUnderCap(mean, cap) * mean.change() + sumOf(sharesOfGates(gates, mean)) ==
              Approx(std::min(mean.to, cap.to) - std::min(mean.from, cap.from)).margin(kExact));
    }
}
