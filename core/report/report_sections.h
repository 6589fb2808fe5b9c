#pragma once

#include "core/report/report.h"
#include "core/report/report_cells.h"

#include <vector>

/// The sections that the gap report is put together from.
namespace kordon::report {

[[nodiscard]] Section readingSection(const ReportMaterial& material);
[[nodiscard]] Section wholePictureSection(const ReportMaterial& material, bool isIllustrative);
[[nodiscard]] Section rankedGapsSection(const ReportMaterial& material, bool isIllustrative);
[[nodiscard]] Section notYetKnownSection(const ReportMaterial& material);
[[nodiscard]] Section answerStatesSection(const ReportMaterial& material);

/// A chapter and the sections under it.
[[nodiscard]] std::vector<Section> componentSections(const ReportMaterial& material,
                                                     const Component& component);

} // namespace kordon::report
