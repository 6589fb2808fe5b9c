#pragma once

#include "core/base/result.h"
#include "core/workbook/workbook.h"

#include <string>
#include <string_view>

namespace kordon {

/// The workbook as an .xlsx file. The same workbook gives the same bytes.
[[nodiscard]] Result<std::string> xlsxOf(const workbook::Workbook& workbook);

/// Opens a finished file again: whether it is whole and has the sheets of the workbook, and each
/// its rows and filled cells.
[[nodiscard]] Status checkXlsx(std::string_view xlsx, const workbook::Workbook& workbook);

/// The rows of all sheets in which something stands.
[[nodiscard]] int rowsOf(const workbook::Workbook& workbook);

} // namespace kordon
