#pragma once

#include <QPagedPaintDevice>
#include <QRectF>

#include "app/print/page_flow.h"

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

/// Puts the whole report on pages and says where its headings came to stand. `known` are those of
/// the run before, which the table of contents prints; the first run only counts and knows none.
[[nodiscard]] std::vector<Bookmark> flowReport(const report::Report& report,
                                               const std::vector<LaidSection>& sections,
                                               PageFlow& flow,
                                               const std::vector<Bookmark>& known);

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
