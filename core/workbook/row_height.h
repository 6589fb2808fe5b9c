#pragma once

#include "core/workbook/workbook.h"

namespace kordon::workbook {

/// Gives each row that has no height yet the one that its wrapped texts need, as far as a row may
/// be high. Not every spreadsheet measures a file's rows when it opens it, and none measures cells
/// that stand across columns.
void fitRows(Sheet& sheet);

} // namespace kordon::workbook
