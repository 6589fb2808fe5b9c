#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <string>
#include <string_view>

namespace kordon {

/// The report as an OpenDocument text. The same report gives the same bytes.
[[nodiscard]] Result<std::string> odtOf(const report::Report& report);

/// Opens a finished document again: whether it is whole and has the headings, rows and pictures
/// of the report.
[[nodiscard]] Status checkOdt(std::string_view odt, const report::Report& report);

/// Of all tables of the text, as `checkOdt` counts them.
[[nodiscard]] int odtRowsOf(const report::Report& report);

} // namespace kordon
