#include "app/charts/dumbbell_painter.h"

#include "app/charts/bullet_marks.h"
#include "app/charts/dumbbell_layout.h"
#include "app/charts/dumbbell_marks.h"
#include "app/charts/palette.h"

#include <algorithm>

namespace kordon {

using namespace charts;

namespace {

class DumbbellPainting {
public:
    DumbbellPainting(QPainter& painter,
                     const report::DumbbellChart& chart,
                     const DumbbellLayout& layout)
        : m_painter(painter), m_chart(chart), m_layout(layout) {}

    void paintHeads();
    void paintGrid();
    void paintHeading(const DumbbellLine& line);
    void paintRow(const DumbbellLine& line);
    void paintFoot();

private:
    void paintRight(const QRectF& box, const QString& text);
    void paintScale();
    void paintMarks(const DumbbellLine& line);
    void paintFigures(const DumbbellLine& line);
    [[nodiscard]] QRectF inHead(const QRectF& column) const;
    [[nodiscard]] int step() const { return std::max(1, m_chart.max / 10); }

    QPainter& m_painter;
    const report::DumbbellChart& m_chart;
    const DumbbellLayout& m_layout;
};

void DumbbellPainting::paintRight(const QRectF& box, const QString& text) {
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    m_painter.drawText(QPointF(box.right() - metrics.horizontalAdvance(text),
                               box.center().y() + metrics.capHeight() / 2),
                       text);
}

/// The last line of the heads: all of them stand on it.
QRectF DumbbellPainting::inHead(const QRectF& column) const {
    const qreal height = m_layout.frame.line * 1.3;
    return {column.left(), m_layout.headBox.bottom() - height, column.width(), height};
}

void DumbbellPainting::paintHeads() {
    const DumbbellLine& columns = m_layout.columns;
    m_painter.setFont(strongFont(m_layout.frame.font, kHeadScale));
    m_painter.setPen(kMutedInk);
    paintRight(inHead(columns.fromBox), toQt(m_chart.fromName));
    paintRight(inHead(columns.toBox), toQt(m_chart.toName));
    const auto paintBlock = [&](const QRectF& column, const TextBlock& text) {
        const qreal bottom = m_layout.headBox.bottom() - m_layout.frame.line * 0.15;
        paintText(m_painter,
                  {column.left(), bottom - text.height(), column.width(), text.height()},
                  Qt::AlignRight,
                  text);
    };
    paintBlock(columns.changeBox, m_layout.changeHead);
    paintBlock(columns.likeForLikeBox, m_layout.likeForLikeHead);
    paintScale();
}

void DumbbellPainting::paintScale() {
    m_painter.setFont(scaledFont(m_layout.frame.font, kHeadScale));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const qreal y = inHead(m_layout.columns.plotBox).center().y() + metrics.capHeight() / 2;
    for (int level = 0; level <= m_chart.max; level += step()) {
        const QString number = QString::number(level);
        m_painter.drawText(QPointF(m_layout.xOf(level) - metrics.horizontalAdvance(number) / 2, y),
                           number);
    }
}

/// In stretches of rows: headings run across the plot.
void DumbbellPainting::paintGrid() {
    const qreal point = m_layout.frame.point;
    for (const DumbbellLine& line : m_layout.lines) {
        if (!line.row) {
            m_painter.fillRect(line.box, kHeaderFill);
        }
        m_painter.setPen(QPen(kGridLine, 0.4 * point));
        m_painter.drawLine(line.box.bottomLeft(), line.box.bottomRight());
        for (int level = 0; line.row && level <= m_chart.max; level += step()) {
            const qreal x = m_layout.xOf(level);
            m_painter.setPen(QPen(level == 0 ? kOuterGridLine : kGridLine, 0.6 * point));
            m_painter.drawLine(QPointF(x, line.box.top()), QPointF(x, line.box.bottom()));
        }
    }
}

void DumbbellPainting::paintHeading(const DumbbellLine& line) {
    m_painter.setFont(strongFont(m_layout.frame.font));
    m_painter.setPen(kInk);
    paintText(m_painter, line.labelBox, Qt::AlignLeft, line.label);
}

void DumbbellPainting::paintMarks(const DumbbellLine& line) {
    const qreal point = m_layout.mark;
    const qreal y = line.plotBox.center().y();
    const auto from = line.row->drawnFrom();
    const auto to = line.row->drawnTo();
    const auto at = [&](double levels) {
        return QPointF(m_layout.xOf(levels), y);
    };
    if (line.row->target) {
        const qreal half = std::min(line.plotBox.height() * 0.42, m_layout.frame.line * 0.7);
        paintTargetTick(m_painter, at(*line.row->target), half, point);
    }
    if (from && to && line.row->isJoined()) {
        paintJoin(m_painter, at(*from), at(*to), line.row->figures.isLikeForLike(), point);
    }
    if (from) {
        paintEarlierRing(m_painter, at(*from), point);
    }
    if (to) {
        paintLaterDot(m_painter, at(*to), point);
    }
}

/// What stands for the change is strong: the plain one, or that of the common questions.
void DumbbellPainting::paintFigures(const DumbbellLine& line) {
    const report::DumbbellRow& row = *line.row;
    const QFont plain = m_layout.frame.font;
    const QFont strong = strongFont(plain);
    const bool isLikeForLike = row.figures.isLikeForLike();
    m_painter.setFont(plain);
    m_painter.setPen(kMutedInk);
    paintRight(line.fromBox, toQt(row.figures.from));
    m_painter.setPen(kInk);
    paintRight(line.toBox, toQt(row.figures.to));
    m_painter.setFont(isLikeForLike ? plain : strong);
    paintRight(line.changeBox, toQt(row.change));
    m_painter.setFont(isLikeForLike ? strong : plain);
    paintRight(line.likeForLikeBox, toQt(row.likeForLike));
}

void DumbbellPainting::paintRow(const DumbbellLine& line) {
    m_painter.setFont(m_layout.frame.font);
    m_painter.setPen(kInk);
    paintText(m_painter, line.labelBox, Qt::AlignLeft, line.label);
    paintMarks(line);
    paintFigures(line);
}

void DumbbellPainting::paintFoot() {
    paintLegend(m_painter, m_layout.frame, m_layout.legend);
    m_painter.setFont(scaledFont(m_layout.frame.font, kRemarkScale));
    m_painter.setPen(kMutedInk);
    paintText(m_painter, m_layout.remarkBox, Qt::AlignLeft, m_layout.remark);
}

} // namespace

qreal dumbbellsHeight(qreal width,
                      const report::DumbbellChart& chart,
                      const QFont& font,
                      const QPaintDevice* device) {
    return layOutDumbbells(QRectF(0, 0, width, 0), chart, font, device).bottom;
}

void paintDumbbells(QPainter& painter,
                    const QRectF& area,
                    const report::DumbbellChart& chart,
                    const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const DumbbellLayout layout = fitDumbbells(area, chart, font, painter.device());
    paintHeading(painter, layout.frame);
    DumbbellPainting painting(painter, chart, layout);
    painting.paintHeads();
    painting.paintGrid();
    for (const DumbbellLine& line : layout.lines) {
        if (line.row) {
            painting.paintRow(line);
        } else {
            painting.paintHeading(line);
        }
    }
    painting.paintFoot();
    painter.restore();
}

ChartSpots dumbbellSpots(const QRectF& area,
                         const report::DumbbellChart& chart,
                         const QFont& font,
                         const QPaintDevice* device) {
    const DumbbellLayout layout = fitDumbbells(area, chart, font, device);
    ChartSpots spots;
    for (const DumbbellLine& line : layout.lines) {
        if (line.row) {
            spots.push_back({.box = line.box,
                             .line = spots.size(),
                             .place = line.row->place,
                             .spoken = toQt(line.row->spoken)});
        }
    }
    return spots;
}

} // namespace kordon
