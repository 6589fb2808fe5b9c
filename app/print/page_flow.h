#pragma once

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPointF>

#include "app/print/laid_report.h"
#include "app/print/page_listener.h"
#include "app/print/paper.h"
#include "core/report/report.h"

#include <span>

namespace kordon::print {

/// What pages are painted on. Without a painter they are only counted.
struct PageTarget {
    QPainter* painter = nullptr;
    QPagedPaintDevice* device = nullptr; ///< Turns to the next page; null: there is only one sheet.
    int onlyPage = 0;                    ///< From 1; the others are left out. 0: all are painted.
};

/// How blocks are put on pages so that none of these is nearly empty.
struct Fit {
    qreal spacing = 1; ///< Of what blocks have between them, and rows around their text.
    int shortPage = 0; ///< This page ends earlier, so that the next one gets more; 0: none does.
    qreal shortBy = 0; ///< In units of the device.
};

/// Puts laid out blocks on pages one below the other. Coordinates start anew on each page: PDF/A
/// allows no large numbers.
class PageFlow {
public:
    /// `pageCount` is printed on every page; it is not known yet while pages are counted.
    PageFlow(const Paper& paper,
             const report::Report& report,
             const PageTarget& target,
             int pageCount,
             PageListener listener = {});

    [[nodiscard]] const Paper& paper() const { return m_paper; }
    /// None while this page is only counted.
    [[nodiscard]] QPainter* painter() const { return m_painter; }
    [[nodiscard]] int page() const { return m_page; } ///< From 1.
    /// The listener said false, or the only page that is wanted is full.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_paper.body().top() + 0.5; }
    [[nodiscard]] qreal room() const;
    /// How far down something stands, from the top of the body.
    [[nodiscard]] qreal filled() const { return m_filled; }
    /// The least of it that any page was left with since the last fit was set; the whole body
    /// where none was left.
    [[nodiscard]] qreal leastLeft() const { return m_leastLeft; }

    /// From here on.
    void setFit(const Fit& fit);

    void newPage();
    /// A new page, unless there is as much room, or the page is still empty.
    void need(qreal height);
    /// Space that vanishes at the top of a page.
    void skip(qreal height);
    /// Moves on over something painted by the caller.
    void advance(qreal height);

    void put(const LaidText& text);
    void put(const LaidList& list);
    void put(const LaidTable& table);
    void put(const LaidPicture& picture);
    void put(const LaidSignatures& signatures);

    /// What must stand on the same page as the heading above these blocks.
    [[nodiscard]] qreal heightToKeep(std::span<const LaidBlock> blocks) const;

private:
    void beginPage();
    void paintFurniture();
    [[nodiscard]] QFont markingFont() const;
    void putLines(const LaidText& text);
    void paintLines(const LaidText& text, qsizetype from, qsizetype count);
    void paintSignature(const LaidSignature& line);
    void putCaption(const LaidTable& table);
    void putRow(const LaidTable& table, const LaidRow& row, bool isAtTop = false);
    void paintRow(const LaidTable& table, const std::vector<LaidCell>& cells, qreal height);
    void paintCell(const LaidTable& table, const LaidCell& cell, const QRectF& box);
    [[nodiscard]] qreal paddingOf(const LaidTable& table) const;
    [[nodiscard]] qreal spared(const LaidTable& table) const;
    [[nodiscard]] qreal heightOfRows(const LaidTable& table,
                                     std::size_t from,
                                     std::size_t count) const;
    [[nodiscard]] qreal heightToKeep(const LaidTable& table) const;

    Paper m_paper;
    const report::Report& m_report;
    PageTarget m_target;
    QPainter* m_painter = nullptr; ///< That of the target, on the pages that are wanted.
    int m_pageCount;
    PageListener m_listener;
    Fit m_fit;
    qreal m_filled = 0;
    qreal m_leastLeft = 0;
    bool m_isStopped = false;
    int m_page = 1;
    qreal m_y = 0;
};

} // namespace kordon::print
