#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/pack/pack.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The register of threats of one assessment.
namespace kordon {

enum class ThreatTrend : std::uint8_t { Rising, Steady, Falling };
inline constexpr std::array kThreatTrends{
    ThreatTrend::Rising, ThreatTrend::Steady, ThreatTrend::Falling};

/// "rising", "steady", "falling".
[[nodiscard]] const char* keyOf(ThreatTrend trend);
[[nodiscard]] std::optional<ThreatTrend> threatTrendFrom(std::string_view key);

struct Threat {
    ThreatId id;       ///< Unique in the assessment; no blanks, so that people can cite it: "T-03".
    std::string title; ///< Empty: the pack's own title of a threat with this id, else the id.
    ThreatKind kind = ThreatKind::Current;
    std::string trigger;  ///< What would set off a potential threat.
    std::string category; ///< A category of the pack, or words of one's own.
    int likelihood = 1;   ///< 1 … 5, as are magnitude and impact.
    int magnitude = 1;    ///< Is shown; counts in no figure.
    int impact = 1;
    std::optional<ThreatTrend> trend;
    std::string sections; ///< Of the border.
    std::set<ComponentId> components;
    std::set<ActorId> actors;
    std::string source;
    std::string reviewDate; ///< "2025-09-01" or empty.
    std::string marking;    ///< Of restricted content, as printed.
    std::string removedAt;  ///< When it went to the bin, UTC; empty: it is active.

    [[nodiscard]] bool isActive() const { return removedAt.empty(); }

    bool operator==(const Threat&) const = default;
};

/// By id.
using Threats = std::vector<Threat>;

[[nodiscard]] const Threat* findThreat(const Threats& threats, const ThreatId& id);
/// Says that there is none with this id, and which one is near.
[[nodiscard]] Error noSuchThreat(const ThreatId& id, const Threats& threats);
/// Adds the threat in its place, or replaces the one with its id.
void setThreat(Threats& threats, Threat threat);

/// The title; where it has none, the pack's for this id, else the id.
[[nodiscard]] Text titleOf(const Pack& pack, const Threat& threat);
/// The pack's words for the category, else the threat's own.
[[nodiscard]] Text categoryOf(const Pack& pack, const Threat& threat);

/// The threat that an entry of the pack's catalogue proposes. Its steps are still to be judged.
[[nodiscard]] Threat threatFrom(const CataloguedThreat& entry);

/// Something wrong with a threat: in which of its columns, and a whole sentence about it.
struct ThreatFault {
    std::string column; ///< As exchange files name it: "likelihood".
    Text message;

    bool operator==(const ThreatFault&) const = default;
};

/// Everything that keeps the threat from standing under the pack: an id that is none, a step that
/// is not 1 … 5, an unknown component or actor, a review date that is no day, a text that is too
/// long or not clean UTF-8. `pack` has all actors of the file.
[[nodiscard]] std::vector<ThreatFault> checkThreat(const Pack& pack, const Threat& threat);

} // namespace kordon
