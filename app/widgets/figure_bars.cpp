#include "app/widgets/figure_bars.h"

#include <QPainter>

#include "app/widgets/answer_marks.h"

namespace kordon {

namespace {

constexpr qreal kTrackHeight = 10;
constexpr qreal kPoint = 5;  // radius
constexpr qreal kMargin = 8; // so that marks at the ends are whole

} // namespace

FigureBars::FigureBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureBars::setBars(const std::vector<FigureBar>& bars, int max) {
    if (bars != m_bars || max != m_max) {
        m_bars = bars;
        m_max = max;
        updateGeometry();
        update();
    }
}

QSize FigureBars::sizeHint() const {
    const int line = fontMetrics().lineSpacing();
    const int each = line + qRound(kTrackHeight) + 10;
    return {fontMetrics().averageCharWidth() * 20,
            static_cast<int>(m_bars.size()) * each + line + 4};
}

void FigureBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().lineSpacing();
    qreal y = 0;
    QRectF track(kMargin, 0, width() - 2 * kMargin, kTrackHeight);
    for (const FigureBar& bar : m_bars) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(0, y, width(), line), Qt::AlignLeft, bar.label);
        track.moveTop(y + line + 3);
        paintBar(painter, bar, track);
        y = track.bottom() + 7;
    }
    painter.setPen(mutedText(palette()));
    for (int level = 0; level <= m_max; ++level) {
        const qreal x = track.left() + track.width() * level / m_max;
        painter.drawText(QRectF(x - 20, y - 2, 40, line), Qt::AlignHCenter, QString::number(level));
    }
}

void FigureBars::paintBar(QPainter& painter, const FigureBar& bar, const QRectF& track) const {
    const auto at = [&](double level) {
        return track.left() + track.width() * level / m_max;
    };
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(mutedText(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(track);
    if (bar.low && bar.high) {
        const QRectF range(QPointF(at(*bar.low), track.top() + 2),
                           QPointF(at(*bar.high), track.bottom() - 2));
        painter.fillRect(range, accent.lighter(135));
        painter.drawRect(range);
    }
    if (bar.target) {
        const qreal x = at(*bar.target);
        painter.setPen(QPen(ink, 2.4));
        painter.drawLine(QPointF(x, track.top() - 4), QPointF(x, track.bottom() + 4));
    }
    if (bar.point) {
        painter.setPen(QPen(ink, 1.6));
        painter.setBrush(bar.isFirm ? ink : palette().color(QPalette::Base));
        painter.drawEllipse(QPointF(at(*bar.point), track.center().y()), kPoint, kPoint);
    }
}

} // namespace kordon
