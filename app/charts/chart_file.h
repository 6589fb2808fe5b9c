#pragma once

#include "core/base/result.h"
#include "core/report/chart.h"

#include <filesystem>
#include <variant>

namespace kordon {

using Chart = std::variant<report::RadarChart, report::GapChart>;

/// Whether the name ends in one of the forms that a chart can be saved in: .svg, .png, .pdf.
[[nodiscard]] bool isChartFile(const std::filesystem::path& path);

/// Writes the chart in the form that the name asks for. The file appears whole or not at all.
Status saveChart(const Chart& chart, const std::filesystem::path& path);

} // namespace kordon
