#pragma once

#include "core/analysis/showing.h"
#include "core/base/text.h"
#include "core/report/report_cells.h"
#include "core/workbook/workbook.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The cells that the sheets of a workbook are put together from.
namespace kordon::report {

/// What the sheets of one workbook share: the material of the report once for each language, the
/// figures the same in each.
struct WorkbookMaterial {
    std::vector<ReportMaterial> inLanguages;

    [[nodiscard]] const ReportMaterial& main() const { return inLanguages.front(); }
    [[nodiscard]] const Pack& pack() const { return main().pack; }
    [[nodiscard]] int max() const { return pack().scale.max; }
    /// In every language, " / " between them; once where they say the same.
    [[nodiscard]] std::string said(const Text& text) const;
};

[[nodiscard]] workbook::Cell textCell(const WorkbookMaterial& material,
                                      std::string_view text,
                                      workbook::Look look = {});
[[nodiscard]] workbook::Cell saidCell(const WorkbookMaterial& material,
                                      const Text& text,
                                      workbook::Look look = {});
/// Empty where there is no number.
[[nodiscard]] workbook::Cell numberCell(std::optional<double> number, workbook::Look look);
/// A value in [0, 1] in levels of the scale.
[[nodiscard]] workbook::Cell levelCell(const WorkbookMaterial& material,
                                       std::optional<double> value);
/// A day where the text is one; else the text.
[[nodiscard]] workbook::Cell dayCell(const WorkbookMaterial& material, std::string_view isoDate);
[[nodiscard]] workbook::Cell yesCell(const WorkbookMaterial& material, bool isSo);

/// "1 Border control".
[[nodiscard]] workbook::Cell componentCell(const WorkbookMaterial& material,
                                           const Component& component);
[[nodiscard]] workbook::Cell actorCell(const WorkbookMaterial& material, const ActorId& actor);
[[nodiscard]] workbook::Cell roleCell(const WorkbookMaterial& material, const RoleId& role);

struct SheetColumn {
    Text title;
    double width = 10; ///< In characters.
};

/// An empty table: the columns' titles as a header row, with a filter over it.
[[nodiscard]] workbook::Sheet sheetOf(const WorkbookMaterial& material,
                                      const Text& name,
                                      const std::vector<SheetColumn>& columns);

/// The titles of the columns that bear ids, by which sheets can be joined.
[[nodiscard]] Text componentKey();
[[nodiscard]] Text actorKey();

/// How far the point may stand for itself on show.
[[nodiscard]] const Text& standingName(Standing standing);

/// "Capacity, level 0–5".
[[nodiscard]] Text inLevels(const WorkbookMaterial& material, const Text& name);

} // namespace kordon::report
