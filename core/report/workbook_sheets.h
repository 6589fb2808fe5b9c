#pragma once

#include "core/report/workbook_cells.h"
#include "core/workbook/workbook.h"

#include <vector>

/// The sheets that a workbook is put together from.
namespace kordon::report {

/// What the document is, the figures of the whole, of components and of actors, and two charts.
[[nodiscard]] workbook::Sheet summarySheet(const WorkbookMaterial& material);
/// Every component with every actor.
[[nodiscard]] workbook::Sheet scoresSheet(const WorkbookMaterial& material);
/// This assessment beside the one before; with the answers goes what each of them did to the
/// figures. Empty where there is none before. Components and actors that only the earlier
/// questionnaire has are there too.
[[nodiscard]] std::vector<workbook::Sheet> comparisonSheets(const WorkbookMaterial& material);
/// Ranked, then those whose target is reached, then what is not yet known.
[[nodiscard]] workbook::Sheet gapsSheet(const WorkbookMaterial& material);
/// Every question that is put to an actor.
[[nodiscard]] workbook::Sheet answersSheet(const WorkbookMaterial& material);
/// Every document, once for each answer that it proves.
[[nodiscard]] workbook::Sheet evidenceSheet(const WorkbookMaterial& material);

/// The arithmetic of docs/scoring.md as live formulas, beside the program's figures: first the
/// figures themselves, then the means of criteria and the answers that they are formed from. Of
/// actors and components that are not shown there is nothing, nor any figure that rests on them.
[[nodiscard]] std::vector<workbook::Sheet> checkSheets(const WorkbookMaterial& material);

} // namespace kordon::report
