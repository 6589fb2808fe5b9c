#pragma once

#include "core/analysis/gaps.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/report/assessment_report.h"
#include "core/report/report.h"
#include "core/report/words.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The names and figures that charts and tables of a report are put together from.
namespace kordon::report {

/// What the parts of one report share.
struct ReportMaterial {
    const Pack& pack;
    const Assessment& assessment;
    const ReportProfile& profile;
    const ReportSetting& setting;
    EarlierYear earlier;
    ScoreSheet sheet;
    GapList gaps;
    std::string language;

    /// Whether the profile asks for it.
    [[nodiscard]] bool shows(const ComponentId& component) const;
    [[nodiscard]] bool shows(const ActorId& actor) const;
    [[nodiscard]] bool shows(const Gap& gap) const;
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language); }
};

/// Scores the source. It, the profile and the setting must outlive what comes back.
[[nodiscard]] ReportMaterial materialOf(const ReportSource& source,
                                        const ReportProfile& profile,
                                        const ReportSetting& setting,
                                        std::string_view language);

/// What every page bears: the illustrative mark, and behind it the marking that the profile asks
/// for.
[[nodiscard]] std::string markingOf(const ReportMaterial& material);

/// The actors of a component that the profile asks for, in the pack's order.
[[nodiscard]] std::vector<ActorId> actorsOf(const ReportMaterial& material,
                                            const Component& component);

/// The chart as a picture of the report, with the illustrative mark where the file bears it.
template <class AnyChart>
[[nodiscard]] Picture pictureOf(const ReportMaterial& material,
                                AnyChart chart,
                                std::string caption = {}) {
    if (material.setting.isIllustrative) {
        chart.note = illustrativeMark().in(material.language);
    }
    return {.caption = std::move(caption), .chart = std::move(chart)};
}

[[nodiscard]] const Text& nationalName();

/// The title, else the id.
[[nodiscard]] std::string assessmentName(const Assessment& assessment);

/// "1 Border control".
[[nodiscard]] std::string componentName(const Pack& pack,
                                        const Component& component,
                                        std::string_view language);
[[nodiscard]] std::string actorShort(const Pack& pack,
                                     const ActorId& actor,
                                     std::string_view language);
[[nodiscard]] std::string roleName(const Pack& pack, const RoleId& role, std::string_view language);

/// "4", or "4 / 3.5" where capacity and readiness have targets of their own.
[[nodiscard]] std::string targetsText(const Gap& gap, std::string_view language);

/// The priority; in brackets where it rests on a score that does not stand on its own.
[[nodiscard]] std::string priorityText(const Pack& pack,
                                       const CellScore& cell,
                                       const Gap& gap,
                                       std::string_view language);

/// A ranked gap may also be a target reached.
[[nodiscard]] bool hasShortfall(const Gap& gap);
[[nodiscard]] bool isShort(const DimensionGap& gap);

/// The shortfall with its range, told as far as the score behind it may stand.
[[nodiscard]] std::string shortfallText(const ReportMaterial& material,
                                        const CellScore& cell,
                                        const Gap& gap,
                                        Dimension dimension);

/// A hash in groups, so that a line can break in it; "–" where there is none.
[[nodiscard]] std::string hashText(const std::string& hash);

[[nodiscard]] TableCell cellOf(std::string text);
[[nodiscard]] TableCell strongCell(std::string text);

[[nodiscard]] TableCell dimensionCell(const ReportMaterial& material,
                                      const Scores& scores,
                                      Dimension dimension);
/// Tinted by level where the point stands on its own.
[[nodiscard]] TableCell preparednessCell(const ReportMaterial& material, const Scores& scores);
[[nodiscard]] TableCell rangeCell(const ReportMaterial& material, const Scores& scores);
[[nodiscard]] TableCell evidencedCell(const ReportMaterial& material, const Scores& scores);
[[nodiscard]] TableCell coverageCell(const ReportMaterial& material, const Scores& scores);

/// The levels of the scale with what each means for capacity and for readiness.
[[nodiscard]] Table scaleTable(const Pack& pack, std::string_view language);

} // namespace kordon::report
