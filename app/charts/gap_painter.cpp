#include "app/charts/gap_painter.h"

#include <QPolygonF>

#include "app/charts/chart_frame.h"
#include "app/charts/gap_layout.h"
#include "app/charts/palette.h"

#include <algorithm>

namespace kordon {

using namespace charts;

namespace {

class GapPainting {
public:
    GapPainting(QPainter& painter, const report::GapChart& chart, const GapLayout& layout)
        : m_painter(painter), m_chart(chart), m_layout(layout) {}

    void paintHeading();
    void paintColumnHeads();
    void paintGrid();
    void paintRow(const GapRow& row, const report::GapBar& bar);
    void paintLegend();

private:
    [[nodiscard]] QString text(const Text& bilingual) const {
        return toQt(bilingual.in(m_chart.language));
    }
    void setFont(bool isBold, qreal scale = 1);
    void paintBar(const GapRow& row, std::optional<double> value, qreal top, const QColor& fill);
    void paintSwatch(const QRectF& box, const QColor& fill);
    void paintWorst(qreal x, qreal top, qreal bottom);
    void paintCapped(const QPointF& centre);
    void paintLegendMark(std::size_t index, const QRectF& mark);
    [[nodiscard]] qreal barHeight(const GapRow& row) const {
        return std::min(row.plotBox.height() * 0.3, 9 * m_layout.point);
    }

    QPainter& m_painter;
    const report::GapChart& m_chart;
    const GapLayout& m_layout;
};

void GapPainting::setFont(bool isBold, qreal scale) {
    QFont font = m_layout.font;
    font.setBold(isBold);
    font.setPointSizeF(font.pointSizeF() * scale);
    m_painter.setFont(font);
}

void GapPainting::paintHeading() {
    setFont(true, 1.25);
    m_painter.setPen(kInk);
    paintText(m_painter, m_layout.titleBox, Qt::AlignHCenter, m_layout.title);
    setFont(true);
    m_painter.setPen(kWarningInk);
    paintText(m_painter, m_layout.noteBox, Qt::AlignHCenter, m_layout.note);
    setFont(false);
    m_painter.setPen(kInk);
    paintText(m_painter, m_layout.emptyBox, Qt::AlignHCenter, m_layout.emptyText);
}

void GapPainting::paintColumnHeads() {
    setFont(true, 0.92);
    m_painter.setPen(kMutedInk);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const qreal baseline = m_layout.headBox.top() + metrics.ascent();
    const GapRow& first = m_layout.rows.front();
    m_painter.drawText(QPointF(first.plotBox.left(), baseline),
                       text(say("Shortfall, levels", "Відставання, рівнів")));
    const QString priority = text(say("Priority", "Пріоритет"));
    m_painter.drawText(
        QPointF(first.priorityBox.right() - metrics.horizontalAdvance(priority), baseline),
        priority);
    setFont(false, 0.92);
    for (int level = 0; level <= m_layout.scaleEnd; ++level) {
        const QString number = QString::number(level);
        m_painter.drawText(QPointF(m_layout.xOf(level) - metrics.horizontalAdvance(number) / 2,
                                   m_layout.headBox.bottom() - metrics.descent() - m_layout.point),
                           number);
    }
}

void GapPainting::paintGrid() {
    const qreal top = m_layout.rows.front().plotBox.top();
    const qreal bottom = m_layout.rows.back().plotBox.bottom();
    for (int level = 0; level <= m_layout.scaleEnd; ++level) {
        const QColor& colour = level == 0 ? kOuterGridLine : kGridLine;
        m_painter.setPen(QPen(colour, 0.6 * m_layout.point));
        m_painter.drawLine(QPointF(m_layout.xOf(level), top), QPointF(m_layout.xOf(level), bottom));
    }
    m_painter.setPen(QPen(kGridLine, 0.4 * m_layout.point));
    for (const GapRow& row : m_layout.rows) {
        m_painter.drawLine(QPointF(row.labelBox.left(), row.plotBox.bottom()),
                           QPointF(row.priorityBox.right(), row.plotBox.bottom()));
    }
}

void GapPainting::paintSwatch(const QRectF& box, const QColor& fill) {
    m_painter.setPen(QPen(kInk, 0.4 * m_layout.point));
    m_painter.setBrush(fill);
    m_painter.drawRect(box);
}

void GapPainting::paintBar(const GapRow& row,
                           std::optional<double> value,
                           qreal top,
                           const QColor& fill) {
    const qreal left = row.plotBox.left();
    if (value) {
        // A shortfall of nought still shows that it is known.
        const qreal width = std::max(m_layout.xOf(*value) - left, m_layout.point);
        paintSwatch({left, top, width, barHeight(row)}, fill);
    }
}

void GapPainting::paintWorst(qreal x, qreal top, qreal bottom) {
    // The white edge keeps the mark visible on a dark bar.
    m_painter.setPen(QPen(kPaper, 3.4 * m_layout.point, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    m_painter.setPen(QPen(kInk, 1.5 * m_layout.point, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void GapPainting::paintCapped(const QPointF& centre) {
    const qreal half = 3.2 * m_layout.point;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(kWarningInk);
    m_painter.drawPolygon(QPolygonF{centre + QPointF(-half, -half * 0.7),
                                    centre + QPointF(half, -half * 0.7),
                                    centre + QPointF(0, half)});
}

void GapPainting::paintRow(const GapRow& row, const report::GapBar& bar) {
    setFont(false);
    m_painter.setPen(kInk);
    paintText(m_painter, row.labelBox, Qt::AlignLeft, row.label);
    const qreal height = barHeight(row);
    const qreal middle = row.plotBox.center().y();
    paintBar(row, bar.capacity, middle - height, kCapacityFill);
    paintBar(row, bar.readiness, middle, kReadinessFill);
    if (bar.worstCase) {
        const qreal over = 2 * m_layout.point;
        paintWorst(m_layout.xOf(*bar.worstCase), middle - height - over, middle + height + over);
    }
    setFont(true);
    m_painter.setPen(kInk);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const QString priority = toQt(bar.priority);
    const qreal left = row.priorityBox.right() - metrics.horizontalAdvance(priority);
    m_painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), priority);
    if (bar.isCapped) {
        paintCapped({left - 7 * m_layout.point, middle});
    }
}

void GapPainting::paintLegendMark(std::size_t index, const QRectF& mark) {
    switch (index) {
    case 0:
        paintSwatch(mark, kCapacityFill);
        break;
    case 1:
        paintSwatch(mark, kReadinessFill);
        break;
    case 2:
        paintWorst(mark.right() - m_layout.point,
                   mark.top() - 2 * m_layout.point,
                   mark.bottom() + 2 * m_layout.point);
        break;
    default:
        paintCapped({mark.right() - 4 * m_layout.point, mark.center().y()});
        break;
    }
}

void GapPainting::paintLegend() {
    setFont(false);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const std::vector<QString> texts = gapLegendTexts(m_chart);
    for (std::size_t index = 0; index < m_layout.legend.size(); ++index) {
        const QRectF& box = m_layout.legend[index];
        const qreal height = 8 * m_layout.point;
        paintLegendMark(index,
                        {box.left(), box.center().y() - height / 2, m_layout.legendMark, height});
        m_painter.setPen(kInk);
        m_painter.drawText(QPointF(box.left() + m_layout.legendMark + metrics.height() * 0.4,
                                   box.center().y() + metrics.capHeight() / 2),
                           texts[index]);
    }
}

GapLayout fitGaps(const QRectF& area,
                  const report::GapChart& chart,
                  const QFont& font,
                  const QPaintDevice* device) {
    return fittingLayout(
        area, font, [&](const QFont& smaller) { return layOutGaps(area, chart, smaller, device); });
}

} // namespace

qreal gapsHeight(qreal width,
                 const report::GapChart& chart,
                 const QFont& font,
                 const QPaintDevice* device) {
    return layOutGaps(QRectF(0, 0, width, 0), chart, font, device).bottom;
}

void paintGaps(QPainter& painter,
               const QRectF& area,
               const report::GapChart& chart,
               const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const GapLayout layout = fitGaps(area, chart, font, painter.device());
    GapPainting painting(painter, chart, layout);
    painting.paintHeading();
    if (!layout.rows.empty()) {
        painting.paintColumnHeads();
        painting.paintGrid();
        for (std::size_t index = 0; index < layout.rows.size(); ++index) {
            painting.paintRow(layout.rows[index], chart.bars[index]);
        }
        painting.paintLegend();
    }
    painter.restore();
}

ChartSpots gapSpots(const QRectF& area,
                    const report::GapChart& chart,
                    const QFont& font,
                    const QPaintDevice* device) {
    const GapLayout layout = fitGaps(area, chart, font, device);
    ChartSpots spots;
    for (std::size_t index = 0; index < layout.rows.size(); ++index) {
        const GapRow& row = layout.rows[index];
        spots.push_back({.box = {QPointF(row.labelBox.left(), row.plotBox.top()),
                                 row.priorityBox.bottomRight()},
                         .line = index,
                         .place = chart.bars[index].place,
                         .spoken = toQt(chart.bars[index].spoken)});
    }
    return spots;
}

} // namespace kordon
