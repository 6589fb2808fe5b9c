#include "app/charts/chart_frame.h"

#include "app/charts/legend_flow.h"
#include "app/charts/palette.h"

namespace kordon::charts {

QFont scaledFont(const QFont& font, qreal scale) {
    QFont scaled = font;
    scaled.setPointSizeF(font.pointSizeF() * scale);
    return scaled;
}

QFont strongFont(const QFont& font, qreal scale) {
    QFont strong = scaledFont(font, scale);
    strong.setBold(true);
    return strong;
}

Frame frameOf(const QRectF& area,
              const std::string& title,
              const std::string& note,
              const QFont& font,
              const QPaintDevice* device) {
    const QFontMetricsF metrics(font, device);
    Frame frame{.font = font,
                .point = metrics.height() / font.pointSizeF() / 1.15,
                .line = metrics.height()};
    if (!title.empty()) {
        frame.title =
            wrapText(toQt(title), QFontMetricsF(strongFont(font, 1.25), device), area.width());
    }
    frame.titleBox = {area.left(), area.top(), area.width(), frame.title.height()};
    qreal y = frame.titleBox.bottom();
    if (!note.empty()) {
        frame.note = wrapText(toQt(note), QFontMetricsF(strongFont(font), device), area.width());
        frame.noteBox = {area.left(), y + frame.line * 0.25, area.width(), frame.note.height()};
        y = frame.noteBox.bottom();
    }
    frame.body = area;
    frame.body.setTop(y + frame.line * 0.5);
    return frame;
}

void paintHeading(QPainter& painter, const Frame& frame) {
    painter.setFont(strongFont(frame.font, 1.25));
    painter.setPen(kInk);
    paintText(painter, frame.titleBox, Qt::AlignHCenter, frame.title);
    painter.setFont(strongFont(frame.font));
    painter.setPen(kWarningInk);
    paintText(painter, frame.noteBox, Qt::AlignHCenter, frame.note);
}

Legend layOutLegend(const Frame& frame,
                    std::vector<LegendEntry> entries,
                    qreal top,
                    const QPaintDevice* device) {
    const QFontMetricsF metrics(frame.font, device);
    Legend legend{.entries = std::move(entries), .markWidth = frame.line * 1.6};
    std::vector<qreal> widths;
    for (const LegendEntry& entry : legend.entries) {
        widths.push_back(legend.markWidth + frame.line * 0.4 +
                         metrics.horizontalAdvance(entry.text));
    }
    const LegendFlow flow = flowLegend(frame.body, widths, frame.line * 1.35, frame.line * 1.2);
    legend.height = flow.height;
    for (QRectF box : flow.boxes) {
        box.translate(0, top - (frame.body.bottom() - flow.height));
        legend.boxes.push_back(box);
    }
    return legend;
}

void paintLegend(QPainter& painter, const Frame& frame, const Legend& legend) {
    painter.setFont(frame.font);
    const QFontMetricsF metrics(frame.font, painter.device());
    for (std::size_t index = 0; index < legend.boxes.size(); ++index) {
        const QRectF& box = legend.boxes[index];
        const qreal height = 8 * frame.point;
        legend.entries[index].paintMark(
            painter, {box.left(), box.center().y() - height / 2, legend.markWidth, height});
        painter.setPen(kInk);
        painter.drawText(QPointF(box.left() + legend.markWidth + frame.line * 0.4,
                                 box.center().y() + metrics.capHeight() / 2),
                         legend.entries[index].text);
    }
}

} // namespace kordon::charts
