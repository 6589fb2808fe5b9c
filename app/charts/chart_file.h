#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "app/platform/output_file.h"
#include "core/base/result.h"
#include "core/report/chart.h"

#include <filesystem>

namespace kordon {

/// Whether the name ends in one of the forms that a chart can be saved in: .svg, .png, .pdf.
[[nodiscard]] bool isChartFile(const std::filesystem::path& path);

/// Writes the chart in the form that the name asks for. The file appears whole or not at all.
Result<WrittenFile> saveChart(const report::Chart& chart, const std::filesystem::path& path);

/// A name for the file of the chart, from its title, without an ending.
[[nodiscard]] QString chartFileName(const report::Chart& chart);

/// The picture that `saveChart` writes; empty if it could not be drawn.
[[nodiscard]] QByteArray svgOf(const report::Chart& chart);
/// The same as pixels, two for each of a plain screen.
[[nodiscard]] QImage imageOf(const report::Chart& chart);

} // namespace kordon
