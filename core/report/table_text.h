#pragma once

#include "core/report/report.h"

#include <string>

/// A table as other programs take it from the clipboard.
namespace kordon::report {

/// A line a row with tabulators between the cells, the heads first. Breaks within cells are blanks.
[[nodiscard]] std::string tabSeparated(const Table& table);

/// A whole HTML document in UTF-8.
[[nodiscard]] std::string htmlOf(const Table& table);

} // namespace kordon::report
