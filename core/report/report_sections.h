#pragma once

#include "core/report/report.h"
#include "core/report/report_cells.h"

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
