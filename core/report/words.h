#pragma once

#include "core/analysis/showing.h"
#include "core/assessment/answer.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <string>
#include <string_view>

/// Figures and terms as people read them. The decimal mark follows the language; a missing value is
/// an en dash. Rounding happens here and nowhere else.
namespace kordon::report {

/// One decimal: "2.6", in Ukrainian "2,6". `value` in levels.
[[nodiscard]] std::string levelText(double value, std::string_view language);
[[nodiscard]] std::string levelText(std::optional<double> value, std::string_view language);

/// A target: as many decimals as it needs, at most two: "4", "3.5".
[[nodiscard]] std::string targetText(double value, std::string_view language);

/// A change with its sign, a true minus: "+0.3", "−0.3"; "0.0" where it rounds to nothing.
[[nodiscard]] std::string signedLevelText(double change, std::string_view language);

/// The same with two decimals: "+0.12".
[[nodiscard]] std::string contributionText(double levels, std::string_view language);

/// Whole per cent of a share in [0, 1]: "75 %" with a no-break space, "75%" in English.
[[nodiscard]] std::string percentText(double share, std::string_view language);
[[nodiscard]] std::string percentText(std::optional<double> share, std::string_view language);

/// "1.7–2.9" in levels; one number where both round to the same.
[[nodiscard]] std::string rangeText(const Figure& figure, int max, std::string_view language);

/// The figure as docs/scoring.md lets it stand: "2.6", "1.7–2.9 (2.6)", "1.7–2.9" or "–".
[[nodiscard]] std::string figureText(const Figure& figure,
                                     Standing standing,
                                     int max,
                                     std::string_view language);

/// "≈ moderately prepared", or "≈ between … and …" where the range spans bands; empty without bands
/// or without figures.
[[nodiscard]] std::string bandText(const Figure& figure,
                                   const Pack& pack,
                                   std::string_view language);

/// "2025-03-01" as "01.03.2025" in Ukrainian and "1 March 2025" in English; anything else as it is.
[[nodiscard]] std::string dateText(std::string_view isoDate, std::string_view language);

/// "Answered", "Not applicable" …
[[nodiscard]] const Text& stateName(AnswerState state);
/// "low", "medium", "high".
[[nodiscard]] const Text& confidenceName(Confidence confidence);
[[nodiscard]] const Text& dimensionName(Dimension dimension);
[[nodiscard]] const Text& preparednessName();

/// Stands wherever an illustrative file is shown: "Illustrative, not real data".
[[nodiscard]] const Text& illustrativeMark();

} // namespace kordon::report
