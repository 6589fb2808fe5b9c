#include "app/charts/bullet_painter.h"

#include "app/charts/bullet_layout.h"
#include "app/charts/bullet_marks.h"
#include "app/charts/palette.h"

#include <algorithm>

namespace kordon {

using namespace charts;

namespace {

class BulletPainting {
public:
    BulletPainting(QPainter& painter, const report::BulletChart& chart, const BulletLayout& layout)
        : m_painter(painter), m_chart(chart), m_layout(layout) {}

    void paintHeads();
    void paintGrid();
    void paintRow(const BulletLine& line, const report::BulletRow& row);

private:
    void paintRight(const QRectF& box, const QString& text);
    void paintBar(const BulletLine& line, const report::BulletRow& row);

    QPainter& m_painter;
    const report::BulletChart& m_chart;
    const BulletLayout& m_layout;
};

void BulletPainting::paintRight(const QRectF& box, const QString& text) {
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    m_painter.drawText(QPointF(box.right() - metrics.horizontalAdvance(text),
                               box.center().y() + metrics.capHeight() / 2),
                       text);
}

void BulletPainting::paintHeads() {
    m_painter.setFont(strongFont(m_layout.frame.font, 0.92));
    m_painter.setPen(kMutedInk);
    const BulletLine& first = m_layout.lines.front();
    const auto above = [&](const QRectF& column) {
        return QRectF(
            column.left(), m_layout.headBox.top(), column.width(), m_layout.headBox.height());
    };
    paintRight(above(first.figureBox), figureHead(m_chart));
    paintRight(above(first.coverageBox), coverageHead(m_chart));
    m_painter.setFont(scaledFont(m_layout.frame.font, 0.92));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const int step = std::max(1, m_chart.max / 10);
    for (int level = 0; level <= m_chart.max; level += step) {
        const QString number = QString::number(level);
        m_painter.drawText(QPointF(m_layout.xOf(level) - metrics.horizontalAdvance(number) / 2,
                                   m_layout.headBox.center().y() + metrics.capHeight() / 2),
                           number);
    }
}

void BulletPainting::paintGrid() {
    const qreal point = m_layout.frame.point;
    const qreal top = m_layout.lines.front().box.top();
    const qreal bottom = m_layout.lines.back().box.bottom();
    const int step = std::max(1, m_chart.max / 10);
    for (int level = 0; level <= m_chart.max; level += step) {
        m_painter.setPen(QPen(level == 0 ? kOuterGridLine : kGridLine, 0.6 * point));
        m_painter.drawLine(QPointF(m_layout.xOf(level), top), QPointF(m_layout.xOf(level), bottom));
    }
    m_painter.setPen(QPen(kGridLine, 0.4 * point));
    for (const BulletLine& line : m_layout.lines) {
        m_painter.drawLine(line.box.bottomLeft(), line.box.bottomRight());
    }
}

void BulletPainting::paintBar(const BulletLine& line, const report::BulletRow& row) {
    const qreal point = m_layout.frame.point;
    const qreal height = 0.4 * m_layout.frame.line;
    const qreal left = line.plotBox.left();
    m_painter.setPen(QPen(kCapacityFill, 0.5 * point));
    m_painter.setBrush(row.standing == Standing::Hollow ? kPaper : kBarTint);
    m_painter.drawRect(QRectF(
        left, line.plotBox.center().y() - height / 2, m_layout.xOf(*row.level) - left, height));
}

void BulletPainting::paintRow(const BulletLine& line, const report::BulletRow& row) {
    const qreal point = m_layout.frame.point;
    const qreal y = line.plotBox.center().y();
    m_painter.setFont(m_layout.frame.font);
    m_painter.setPen(kInk);
    paintText(m_painter, line.labelBox, Qt::AlignLeft, line.label);
    if (row.level) {
        paintBar(line, row);
    }
    if (row.low && row.high) {
        paintWhisker(m_painter, {m_layout.xOf(*row.low), y}, {m_layout.xOf(*row.high), y}, point);
    }
    if (row.target) {
        paintTargetTick(
            m_painter, {m_layout.xOf(*row.target), y}, 0.62 * m_layout.frame.line, point);
    }
    if (row.earlier) {
        paintEarlierDot(
            m_painter, {m_layout.xOf(*row.earlier), y + 0.52 * m_layout.frame.line}, point);
    }
    if (row.level) {
        paintDot(m_painter, {m_layout.xOf(*row.level), y}, point, row.standing == Standing::Hollow);
    }
    m_painter.setFont(strongFont(m_layout.frame.font));
    m_painter.setPen(kInk);
    paintRight(line.figureBox, toQt(row.figure));
    m_painter.setFont(m_layout.frame.font);
    m_painter.setPen(kMutedInk);
    paintRight(line.coverageBox, toQt(row.coverage));
}

} // namespace

qreal bulletsHeight(qreal width,
                    const report::BulletChart& chart,
                    const QFont& font,
                    const QPaintDevice* device) {
    return layOutBullets(QRectF(0, 0, width, 0), chart, font, device).bottom;
}

void paintBullets(QPainter& painter,
                  const QRectF& area,
                  const report::BulletChart& chart,
                  const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const BulletLayout layout = fitBullets(area, chart, font, painter.device());
    paintHeading(painter, layout.frame);
    if (layout.lines.empty()) {
        painter.setFont(layout.frame.font);
        painter.setPen(kInk);
        paintText(painter, layout.emptyBox, Qt::AlignHCenter, layout.emptyText);
    } else {
        BulletPainting painting(painter, chart, layout);
        painting.paintHeads();
        painting.paintGrid();
        for (std::size_t index = 0; index < layout.lines.size(); ++index) {
            painting.paintRow(layout.lines[index], chart.rows[index]);
        }
        paintLegend(painter, layout.frame, layout.legend);
    }
    painter.restore();
}

ChartSpots bulletSpots(const QRectF& area,
                       const report::BulletChart& chart,
                       const QFont& font,
                       const QPaintDevice* device) {
    const BulletLayout layout = fitBullets(area, chart, font, device);
    ChartSpots spots;
    for (std::size_t index = 0; index < layout.lines.size(); ++index) {
        spots.push_back({.box = layout.lines[index].box,
                         .line = index,
                         .place = chart.rows[index].place,
                         .spoken = toQt(chart.rows[index].spoken)});
    }
    return spots;
}

} // namespace kordon
