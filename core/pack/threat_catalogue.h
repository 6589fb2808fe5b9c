#pragma once

#include "core/base/id.h"
#include "core/base/text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The threats that a pack proposes, as a starting point for the register of an assessment, and the
/// words for the steps that threats are judged on.
namespace kordon {

/// A current threat occurs in the year of the assessment; a potential one may, and names its
/// trigger.
enum class ThreatKind : std::uint8_t { Current, Potential };
inline constexpr std::array kThreatKinds{ThreatKind::Current, ThreatKind::Potential};

/// "current" or "potential", as packs and exchange files spell it.
[[nodiscard]] const char* keyOf(ThreatKind kind);
[[nodiscard]] std::optional<ThreatKind> threatKindFrom(std::string_view key);

/// Likelihood, magnitude and impact are whole steps from 1 to this.
inline constexpr int kHighestThreatStep = 5;

/// A threat that names more components than this makes every gap look critical.
inline constexpr std::size_t kMostThreatComponents = 6;

struct ThreatCategory {
    ThreatCategoryId id;
    Text label;

    bool operator==(const ThreatCategory&) const = default;
};

/// A threat as the pack proposes it; how likely and how grave it is, an assessment says.
struct CataloguedThreat {
    ThreatId id;
    Text title;
    ThreatCategoryId category;
    ThreatKind kind = ThreatKind::Current;
    Text description; ///< May be empty.
    std::vector<ComponentId> components;

    bool operator==(const CataloguedThreat&) const = default;
};

struct ThreatCatalogue {
    std::vector<Text> likelihood; ///< What steps 1 … 5 mean; empty: the usual words.
    std::vector<Text> impact;     ///< The same for the impact.
    std::vector<ThreatCategory> categories;
    std::vector<CataloguedThreat> threats;

    [[nodiscard]] bool empty() const {
        return likelihood.empty() && impact.empty() && categories.empty() && threats.empty();
    }

    bool operator==(const ThreatCatalogue&) const = default;
};

/// What the steps mean, from 1: the catalogue's own words, else the usual ones.
[[nodiscard]] const std::vector<Text>& likelihoodSteps(const ThreatCatalogue& catalogue);
[[nodiscard]] const std::vector<Text>& impactSteps(const ThreatCatalogue& catalogue);

[[nodiscard]] const CataloguedThreat* findThreat(const ThreatCatalogue& catalogue,
                                                 const ThreatId& id);
[[nodiscard]] const ThreatCategory* findCategory(const ThreatCatalogue& catalogue,
                                                 const ThreatCategoryId& id);

} // namespace kordon
