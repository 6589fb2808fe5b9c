#include "app/charts/heat_painter.h"

#include "app/charts/heat_layout.h"
#include "app/charts/heat_marks.h"
#include "app/charts/palette.h"

namespace kordon {

using namespace charts;

namespace {

void paintHead(QPainter& painter, const HeatLayout& layout, const HeatBox& head) {
    const TextBlock& text = head.text;
    if (!layout.areHeadsUpright) {
        QRectF box = head.box;
        box.setTop(box.bottom() - text.height() - layout.frame.line * 0.2);
        paintText(painter, box, Qt::AlignHCenter, text);
        return;
    }
    painter.save();
    painter.translate(head.box.center().x() - text.height() / 2,
                      head.box.bottom() - layout.frame.line * 0.2);
    painter.rotate(-90);
    paintText(painter, {0, 0, text.width, text.height()}, Qt::AlignLeft, text);
    painter.restore();
}

/// Gives the colour that the text stands on.
QColor paintFill(QPainter& painter,
                 const QRectF& box,
                 const report::HeatMap& map,
                 const report::HeatCell& cell,
                 qreal point) {
    if (cell.kind == report::HeatKind::NoAnswer) {
        paintHatch(painter, box, point);
        return kPaper;
    }
    if (cell.kind == report::HeatKind::NotAsked || !cell.level) {
        const QColor fill = cell.kind == report::HeatKind::NotAsked ? kNotAskedFill : kPaper;
        painter.fillRect(box, fill);
        return fill;
    }
    const QColor tint = tintOf(map.measure, *cell.level, map.max);
    if (cell.standing == Standing::Hollow) {
        paintHollowCell(painter, box, tint, point);
        return kPaper;
    }
    painter.fillRect(box, tint);
    return tint;
}

void paintCell(QPainter& painter,
               const HeatLayout& layout,
               const HeatBox& place,
               const report::HeatMap& map,
               const report::HeatCell& cell) {
    const QColor fill = paintFill(painter, place.box, map, cell, layout.frame.point);
    paintCellBorder(painter, place.box, layout.frame.point);
    const bool isFirm = cell.kind == report::HeatKind::Figure && cell.standing == Standing::Firm;
    painter.setFont(isFirm ? strongFont(layout.cellFont) : layout.cellFont);
    painter.setPen(inkOn(fill));
    QRectF inner = place.box;
    inner.setTop(inner.center().y() - place.text.height() / 2);
    paintText(painter, inner, Qt::AlignHCenter, place.text);
}

} // namespace

qreal heatHeight(qreal width,
                 const report::HeatMap& map,
                 const QFont& font,
                 const QPaintDevice* device) {
    return layOutHeat(QRectF(0, 0, width, 0), map, font, device).bottom;
}

void paintHeat(QPainter& painter,
               const QRectF& area,
               const report::HeatMap& map,
               const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const HeatLayout layout = fitHeat(area, map, font, painter.device());
    paintHeading(painter, layout.frame);
    painter.setFont(strongFont(layout.frame.font, 0.92));
    painter.setPen(kMutedInk);
    for (const HeatBox& head : layout.heads) {
        paintHead(painter, layout, head);
    }
    for (std::size_t row = 0; row < layout.lines.size(); ++row) {
        const HeatLine& line = layout.lines[row];
        painter.setFont(map.rows[row].isWhole ? strongFont(layout.frame.font) : layout.frame.font);
        painter.setPen(kInk);
        paintText(painter, line.labelBox, Qt::AlignLeft, line.label);
        for (std::size_t cell = 0; cell < line.cells.size(); ++cell) {
            paintCell(painter, layout, line.cells[cell], map, map.rows[row].cells[cell]);
        }
    }
    paintLegend(painter, layout.frame, layout.legend);
    painter.restore();
}

ChartSpots heatSpots(const QRectF& area,
                     const report::HeatMap& map,
                     const QFont& font,
                     const QPaintDevice* device) {
    const HeatLayout layout = fitHeat(area, map, font, device);
    ChartSpots spots;
    for (std::size_t row = 0; row < layout.lines.size(); ++row) {
        for (std::size_t cell = 0; cell < layout.lines[row].cells.size(); ++cell) {
            spots.push_back({.box = layout.lines[row].cells[cell].box,
                             .line = row,
                             .step = cell,
                             .place = map.rows[row].cells[cell].place,
                             .spoken = toQt(map.rows[row].cells[cell].spoken)});
        }
    }
    return spots;
}

} // namespace kordon
