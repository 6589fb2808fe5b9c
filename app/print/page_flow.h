#pragma once

#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/report/report.h"

#include <vector>

namespace kordon {

/// A heading and the page that it stands on, from 1.
struct OutlineEntry {
    QString title;
    int depth = 1;
    int page = 1;
};

/// What a first pass over the report has found out for the second.
struct FlowPlan {
    int pages = 0;
    std::vector<OutlineEntry> outline;
};

/// Lays a report out on pages from top to bottom: no row is split, header rows are repeated, a
/// heading keeps some of what follows with it. Coordinates are those of one page, which PDF/A's
/// number limit needs.
class PageFlow {
public:
    PageFlow(QPagedPaintDevice& device, const report::Report& report, FlowPlan plan);

    void run();
    /// Found by the run: what a second run prints in its contents and footers.
    [[nodiscard]] const FlowPlan& found() const { return m_found; }

private:
    void titlePage();
    void contents();
    void section(const report::Section& section);
    void paragraph(const report::Paragraph& paragraph);
    void bullets(const report::BulletList& list);
    void table(const report::Table& table);
    void picture(const report::Picture& picture);

    void newPage();
    void furniture();
    void need(double height);
    /// Draws the text line by line, on as many pages as it takes.
    void flowText(const QString& text, const QFont& font, double indent, Qt::Alignment align);
    [[nodiscard]] double textHeight(const QString& text, const QFont& font, double width) const;
    [[nodiscard]] double mm(double value) const;
    [[nodiscard]] QString say(const Text& text) const;

    /// One row of a table at its widths.
    struct Row {
        const std::vector<report::TableCell>* cells = nullptr;
        bool isHeader = false;
    };
    [[nodiscard]] double rowHeight(const Row& row, const report::Table& table, const std::vector<double>& widths) const;
    void drawRow(const Row& row, const report::Table& table, const std::vector<double>& widths, double height);
    void drawCell(const report::TableCell& cell, const report::Table& table, const QRectF& box, const Row& row, report::Align align);
    [[nodiscard]] static QFont cellFont(const report::TableCell& cell, bool isHeader);

    QPagedPaintDevice& m_device;
    const report::Report& m_report;
    FlowPlan m_plan;
    FlowPlan m_found;
    QPainter m_painter;
    QRectF m_body;
    double m_y = 0;
    int m_page = 1;
};

} // namespace kordon
