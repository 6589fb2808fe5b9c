#pragma once

#include <QPagedPaintDevice>
#include <QRectF>

#include "app/print/page_flow.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace kordon::print {

/// A heading and where it came to stand. Lengths are in units of the device, from the corner of its
/// paint rectangle.
struct Bookmark {
    std::string title;
    int depth = 1;
    int page = 1; ///< From 1.
    qreal y = 0;
    int contentsPage = 0; ///< The page of its line in the table of contents; 0: it has none.
    QRectF contentsBox;
};

/// How a laid out report comes to stand on its pages, known before any is painted.
struct PagePlan {
    int pages = 0;
    std::vector<Bookmark> headings;  ///< One a section.
    std::map<std::size_t, Fit> fits; ///< From a section on, by its place in the report.
};

[[nodiscard]] PagePlan planPages(const report::Report& report,
                                 const std::vector<LaidSection>& sections,
                                 const Paper& paper);

/// Puts the whole report on the pages that were planned for it.
void flowReport(const report::Report& report,
                const std::vector<LaidSection>& sections,
                const PagePlan& plan,
                PageFlow& flow);

struct PaintedReport {
    bool isStopped = false;
    int pages = 0;
    std::vector<Bookmark> bookmarks;
};

/// Paints all pages on a device that has its paper set up; 0 pages: the device took nothing, or
/// `listener` said false.
[[nodiscard]] PaintedReport paintReport(const report::Report& report,
                                        QPagedPaintDevice& device,
                                        const PageListener& listener);

} // namespace kordon::print
