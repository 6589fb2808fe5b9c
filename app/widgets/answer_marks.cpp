#include "app/widgets/answer_marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace kordon {

namespace {

constexpr qreal kRounding = 3;

QColor mixed(const QColor& one, const QColor& other, qreal share) {
    const auto between = [share](int a, int b) {
        return static_cast<int>(a * (1 - share) + b * share);
    };
    return {between(one.red(), other.red()),
            between(one.green(), other.green()),
            between(one.blue(), other.blue())};
}

QString signOf(const Choice& choice) {
    switch (choice.state) {
    case AnswerState::Answered:
        return QString::number(choice.level.value_or(0));
    case AnswerState::NotApplicable:
        return QStringLiteral("–");
    case AnswerState::Unknown:
        return QStringLiteral("?");
    case AnswerState::Suspended:
    case AnswerState::Unanswered:
        break;
    }
    return {};
}

void paintPause(QPainter& painter, const QRectF& square, const QColor& colour) {
    const qreal width = square.width() * 0.14;
    const QRectF bar(
        square.center().x(), square.top() + square.height() * 0.26, width, square.height() * 0.48);
    painter.fillRect(bar.translated(-width * 1.5, 0), colour);
    painter.fillRect(bar.translated(width * 0.5, 0), colour);
}

} // namespace

void paintAnswerMark(QPainter& painter,
                     const QRectF& square,
                     const Choice& choice,
                     bool isPending,
                     const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFilled = choice.state == AnswerState::Answered && !isPending;
    const QColor ink = palette.color(QPalette::Text);
    const QColor fill = isFilled ? mixed(ink, palette.color(QPalette::Highlight), 0.75)
                                 : palette.color(QPalette::Base);
    const bool isDark = fill.lightness() < 140;
    painter.setPen(
        QPen(isFilled ? ink : mutedText(palette), 1, isPending ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), kRounding, kRounding);
    const QColor sign = isFilled ? QColor(isDark ? Qt::white : Qt::black) : ink;
    if (choice.state == AnswerState::Suspended) {
        paintPause(painter, square, sign);
    }
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(sign);
    painter.drawText(square, Qt::AlignCenter, signOf(choice));
    painter.restore();
}

void paintFlag(QPainter& painter, const QRectF& square, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = square.adjusted(square.width() * 0.2,
                                       square.height() * 0.12,
                                       -square.width() * 0.12,
                                       -square.height() * 0.1);
    QPainterPath cloth(box.topLeft());
    cloth.lineTo(box.right(), box.top() + box.height() * 0.3);
    cloth.lineTo(box.left(), box.top() + box.height() * 0.6);
    cloth.closeSubpath();
    painter.fillPath(cloth, colour);
    painter.setPen(QPen(colour, 1.6));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.restore();
}

void paintSectionMark(QPainter& painter,
                      const QRectF& square,
                      SectionMark mark,
                      const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box = square.adjusted(2, 2, -2, -2);
    if (mark == SectionMark::Tick) {
        painter.drawPolyline(QPolygonF{{box.left(), box.center().y()},
                                       {box.left() + box.width() * 0.38, box.bottom() - 1},
                                       {box.right(), box.top() + 1}});
    } else if (mark == SectionMark::Attention) {
        painter.drawPolygon(
            QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        painter.drawLine(QPointF(box.center().x(), box.top() + box.height() * 0.38),
                         QPointF(box.center().x(), box.top() + box.height() * 0.62));
        painter.drawPoint(QPointF(box.center().x(), box.bottom() - box.height() * 0.16));
    } else {
        painter.drawEllipse(box);
        painter.setBrush(colour);
        if (mark != SectionMark::Empty) {
            const int span = mark == SectionMark::Half ? 180 : 360;
            painter.drawPie(box.adjusted(2, 2, -2, -2), 90 * 16, -span * 16);
        }
    }
    painter.restore();
}

void paintThinBar(QPainter& painter, const QRectF& bar, double share, const QPalette& palette) {
    painter.fillRect(bar,
                     mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.18));
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
    painter.fillRect(
        done, mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Text), 0.25));
}

QColor mutedText(const QPalette& palette) {
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35);
}

} // namespace kordon
