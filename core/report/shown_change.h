#pragma once

#include "core/analysis/comparison.h"
#include "core/report/chart_place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// A figure of two assessments as far as docs/scoring.md lets it stand on show.
namespace kordon::report {

/// Two assessments and what came of comparing them. Everything must outlive its use.
struct ComparedYears {
    ComparedYear from;
    ComparedYear to;
    const Comparison& comparison;
};

enum class ChangeKind : std::uint8_t {
    None, ///< One of the years has no point that may be shown.
    Certain,
    NotCertain,    ///< What is still open may account for it.
    NotComparable, ///< Too little is asked alike: the like-for-like change stands in front.
};

/// Texts in one language, levels on the scale of the later pack.
struct ShownChange {
    std::string from; ///< "2.1", "1.7–2.9 (2.1)", "1.7–2.9" or "–".
    std::string to;
    std::optional<double> fromLevel; ///< None where only the range may be shown.
    std::optional<double> toLevel;
    ChangeKind kind = ChangeKind::None;
    std::optional<double> change; ///< Plain; none where the kind is `None`.
    std::optional<double> likeForLikeFrom;
    std::optional<double> likeForLikeTo;
    std::optional<double> likeForLike;
    std::optional<double> share; ///< Of what the later year asks, in [0, 1].

    /// Whether the like-for-like pair stands for the change.
    [[nodiscard]] bool isLikeForLike() const {
        return kind == ChangeKind::NotComparable && likeForLike.has_value();
    }
    /// What the like-for-like questions leave unexplained: another questionnaire, another coverage.
    [[nodiscard]] std::optional<double> otherEffect() const;
};

/// The figures of the place; null where the comparison has none. An empty actor is the country, an
/// empty component all of them.
[[nodiscard]] const ComparedScores* comparedAt(const Comparison& comparison,
                                               const ChartPlace& place);

/// Of preparedness where no dimension is given.
[[nodiscard]] ShownChange shownChange(const ComparedYears& years,
                                      const ChartPlace& place,
                                      std::optional<Dimension> dimension,
                                      std::string_view language);

/// Scores with the pack that they were made on; null: there are none.
struct ScoresOnPack {
    const Pack& pack;
    const Scores* scores = nullptr;
};

/// The same of scores in hand, in levels of the later pack.
[[nodiscard]] ShownChange shownChange(const ScoresOnPack& from,
                                      const ScoresOnPack& to,
                                      const ComparedScores& compared,
                                      std::optional<Dimension> dimension,
                                      std::string_view language);

/// "+0.5", "≈ +0.5" where not certain and seen, else "0.0", "not comparable", "–".
[[nodiscard]] std::string changeMark(const ShownChange& change, std::string_view language);

/// In words: "+0.5, certain", "+0.5, not certain", "0.0, unchanged", "+0.5, not comparable", "–".
[[nodiscard]] std::string changeWords(const ShownChange& change, std::string_view language);

/// "yes", "no", "not comparable" or "–".
[[nodiscard]] std::string certaintyText(const ShownChange& change, std::string_view language);

/// "+0.3"; "–" where nothing is common.
[[nodiscard]] std::string signedText(const std::optional<double>& levels,
                                     std::string_view language);

/// "preparedness", "capacity", "readiness" as a heading.
[[nodiscard]] const Text& figureName(const std::optional<Dimension>& dimension);

} // namespace kordon::report
