#pragma once

#include <span>
#include <vector>

/// How the change of a rule that is not linear is shared among what it is made of: docs/scoring.md,
/// "What moved a figure". The parts always add up to the whole change.
namespace kordon {

/// A value before and after.
struct Step {
    double from = 0;
    double to = 0;

    [[nodiscard]] double change() const { return to - from; }
};

/// Of √(first · second), both at least 0: how much of it a unit of the first one's change makes,
/// beside the second. 0 where the first is 0 before and after.
[[nodiscard]] double slopeOfGeometricMean(const Step& first, const Step& second);

/// Of min(mean, cap): how much of it a unit of the mean's change makes, in [0, 1].
[[nodiscard]] double slopeUnderCap(const Step& mean, const Step& cap);

/// A gate that caps a mean while it is fired.
struct GateStep {
    double cap = 0;
    bool hadFired = false;
    bool hasFired = false;
};

/// The lowest cap of the fired gates, before and after; none fired: infinite.
[[nodiscard]] Step capOf(std::span<const GateStep> gates);

/// Of min(mean, cap of the gates): what each gate's change makes, beside the mean.
[[nodiscard]] std::vector<double> sharesOfGates(std::span<const GateStep> gates, const Step& mean);

} // namespace kordon
