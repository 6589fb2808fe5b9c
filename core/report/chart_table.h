#pragma once

#include "core/report/chart.h"
#include "core/report/report.h"

namespace kordon::report {

/// The numbers of a chart, every one that it shows. Cells that stand for a mark lead where it does.
[[nodiscard]] Table chartTable(const Chart& chart);

} // namespace kordon::report
