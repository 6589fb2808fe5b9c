#pragma once

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>

#include "app/print/report_painting.h"

#include <cstdint>
#include <vector>

namespace kordon::print {

enum class Ink : std::uint8_t {
    Colours,
    Black, ///< Shades of grey, as a printer with one ink gives them.
};

/// A report on the pages that its PDF has, laid out once and painted page by page wherever one is
/// looked at. May be made on one thread and painted on another, one page at a time.
class ReportPages {
public:
    explicit ReportPages(report::Report report);

    [[nodiscard]] int count() const { return m_plan.pages; }
    /// All headings, in the order of the pages.
    [[nodiscard]] const std::vector<Bookmark>& headings() const { return m_plan.headings; }
    [[nodiscard]] QSizeF sheet() const; ///< In points.
    /// The page, from 1, with its margins.
    [[nodiscard]] QImage image(int page, const QSize& pixels, Ink ink = Ink::Colours) const;

private:
    report::Report m_report;
    QBuffer m_nowhere;
    QPdfWriter m_device; ///< Measures as the PDF does; nothing is ever written to it.
    Paper m_paper;
    std::vector<LaidSection> m_sections;
    PagePlan m_plan;
};

} // namespace kordon::print
