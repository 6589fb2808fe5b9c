#pragma once

#include "core/report/report.h"

#include <string>

namespace kordon::print {

/// What the blocks of one file share.
struct HtmlRun {
    std::string language;
    int figures = 0; ///< Written so far: what a figure defines bears its number.
};

[[nodiscard]] std::string htmlOf(const report::Block& block, HtmlRun& run);

} // namespace kordon::print
