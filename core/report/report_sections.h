#pragma once

#include "core/analysis/comparison.h"
#include "core/report/report.h"
#include "core/report/report_cells.h"

#include <optional>
#include <string>
#include <vector>

/// The parts that a report is put together from.
namespace kordon::report {

[[nodiscard]] TitlePage titlePage(const ReportMaterial& material);
[[nodiscard]] std::string footerLine(const ReportMaterial& material);
[[nodiscard]] Section documentSection(const ReportMaterial& material);

[[nodiscard]] Section summarySection(const ReportMaterial& material);
/// Terms, scale, rules and limits.
[[nodiscard]] Section readingSection(const ReportMaterial& material);

[[nodiscard]] Section radarSection(const ReportMaterial& material);
[[nodiscard]] Section rankingSection(const ReportMaterial& material);
[[nodiscard]] Section heatMapSection(const ReportMaterial& material);
[[nodiscard]] Section quadrantSection(const ReportMaterial& material);
/// This assessment beside the earlier one; none where there is no earlier one with its answers.
[[nodiscard]] std::vector<Section> comparisonSections(const ReportMaterial& material);
/// The answers behind the changes of the components; none where nothing has moved.
[[nodiscard]] std::optional<Section> movedSection(const ReportMaterial& report,
                                                  const ComparedYear& from,
                                                  const ComparedYear& to);
[[nodiscard]] Section actorsSection(const ReportMaterial& material);

[[nodiscard]] Section rankedGapsSection(const ReportMaterial& material);
/// None where every actor that is shown has a score in all its components.
[[nodiscard]] std::vector<Section> notYetKnownSections(const ReportMaterial& material);

/// Purpose and legal basis, scores of the actors and criteria, gaps with cause and step, evidence.
[[nodiscard]] Section componentSection(const ReportMaterial& material, const Component& component);

/// None where the profile says nothing.
[[nodiscard]] std::vector<Section> conclusionsSections(const ReportMaterial& material);
[[nodiscard]] Section signaturesSection(const ReportMaterial& material);
[[nodiscard]] Section glossarySection(const ReportMaterial& material);

/// Every answer with its comment and proof, a section for each component.
[[nodiscard]] std::vector<Section> answersSections(const ReportMaterial& material);
/// The documents behind the answers.
[[nodiscard]] Section evidenceSection(const ReportMaterial& material);
[[nodiscard]] Section notApplicableSection(const ReportMaterial& material);
[[nodiscard]] Section openSection(const ReportMaterial& material);

} // namespace kordon::report
