#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <string>
#include <string_view>

namespace kordon {

/// The report as one HTML file that needs, loads and runs nothing else. The same report gives the
/// same bytes.
[[nodiscard]] std::string htmlOf(const report::Report& report);

/// Whether the finished HTML has as many headings, table rows and drawn charts as the report.
[[nodiscard]] Status checkHtml(std::string_view html, const report::Report& report);

/// Of all tables of the page, those of the charts among them, as `checkHtml` counts them.
[[nodiscard]] int htmlRowsOf(const report::Report& report);

} // namespace kordon
