#pragma once

#include "core/analysis/comparison.h"
#include "core/report/report.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The questions that moved a figure, as rows in one language.
namespace kordon::report {

/// Code, question, actor, dimension, both levels, contribution in levels.
[[nodiscard]] std::vector<Column> movedColumns(const std::string& fromName,
                                               const std::string& toName,
                                               std::string_view language);
[[nodiscard]] std::vector<TableCell> movedRow(const Pack& laterPack,
                                              const MovedQuestion& moved,
                                              std::string_view language);

/// A row for each, in their order.
[[nodiscard]] Table movedTable(const ComparedYear& from,
                               const ComparedYear& to,
                               std::span<const MovedQuestion> moved,
                               std::string_view language);

} // namespace kordon::report
