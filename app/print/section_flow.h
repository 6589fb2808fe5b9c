#pragma once

#include "app/print/page_flow.h"

#include <span>

namespace kordon::print {

/// Where a heading came to stand.
struct HeadingPlace {
    int page = 1;
    qreal y = 0;
};

/// Puts a section where the flow stands, or on the next page where too little would stand under its
/// heading. A page that the section asks for is the caller's to begin.
HeadingPlace putSection(const LaidSection& laid, PageFlow& flow);

/// The fit in which sections that follow each other leave no page nearly empty (less than a quarter
/// of it); where none does, the one that comes nearest. All on one page are as they are. Other than
/// the plain one, a fit is tight, or lets the last page but one end earlier. The flow stands where
/// the sections begin, counts only, and is not moved on.
[[nodiscard]] Fit fitOf(std::span<const LaidSection> sections, const PageFlow& flow);

} // namespace kordon::print
