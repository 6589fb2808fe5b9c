#pragma once

#include "app/print/zip_archive.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <vector>

namespace kordon::print {

struct OdtContent {
    std::string xml;                ///< content.xml
    std::vector<ZipEntry> pictures; ///< What it shows, under the names that it uses.
};

/// Nothing where a picture could not be drawn.
[[nodiscard]] std::optional<OdtContent> odtContent(const report::Report& report);

} // namespace kordon::print
