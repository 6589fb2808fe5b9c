#include "app/widgets/chart_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "app/charts/chart_walk.h"
#include "app/charts/palette.h"
#include "app/widgets/chart_accessible.h"

#include <cmath>
#include <utility>

namespace kordon {

namespace {

constexpr double kPoints = 9.5;
constexpr int kMargin = 12;
constexpr int kLeastWidth = 360;
constexpr int kLeastHeight = 300;
// Rows may shrink by so much before the card grows beyond its place.
constexpr qreal kLeastShareOfHeight = 0.85;

std::optional<charts::Walk> walkOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return charts::Walk::Left;
    case Qt::Key_Right:
        return charts::Walk::Right;
    case Qt::Key_Up:
        return charts::Walk::Up;
    case Qt::Key_Down:
        return charts::Walk::Down;
    case Qt::Key_Home:
        return charts::Walk::First;
    case Qt::Key_End:
        return charts::Walk::Last;
    default:
        return std::nullopt;
    }
}

/// Whether the chart has rows that need their height, rather than a drawing that fits any card.
bool hasRows(const report::Chart& chart) {
    return !std::holds_alternative<report::RadarChart>(chart) &&
           !std::holds_alternative<report::QuadrantChart>(chart) &&
           !std::holds_alternative<report::ThreatMatrix>(chart);
}

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    installChartAccessibility();
    setObjectName(QStringLiteral("chart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(kLeastWidth, kLeastHeight);
}

void ChartView::setChart(report::Chart chart) {
    m_chart = std::move(chart);
    std::visit(
        [this](const auto& each) {
            if (!each.title.empty()) { // else the page says what it shows
                setAccessibleName(QString::fromStdString(each.title));
            }
            setAccessibleDescription(QString::fromStdString(each.description));
        },
        m_chart);
    redraw();
    askForHeight();
    if (m_current && *m_current >= spots().size()) {
        m_current.reset();
    }
}

QString ChartView::spokenMark() const {
    return m_current && m_spots && *m_current < m_spots->size() ? (*m_spots)[*m_current].spoken
                                                                : QString();
}

QSize ChartView::sizeHint() const {
    return {640, 520};
}

bool ChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto spot = charts::spotAt(spots(), help->pos());
    if (spot) {
        const QString text =
            QStringLiteral("<qt>%1</qt>").arg(spots()[*spot].spoken.toHtmlEscaped());
        QToolTip::showText(help->globalPos(), text, this, spots()[*spot].box.toAlignedRect());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
    if (m_picture.isNull()) {
        drawPicture();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (!hasFocus() || !m_current || *m_current >= spots().size()) {
        return;
    }
    // White around the ring, so that it is seen on any tint.
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = spots()[*m_current].box.adjusted(-2, -2, 2, 2);
    painter.setPen(QPen(charts::kPaper, 5));
    painter.drawRoundedRect(ring, 3, 3);
    painter.setPen(QPen(charts::kFocusRing, 2));
    painter.drawRoundedRect(ring, 3, 3);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    redraw();
    askForHeight();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (const auto walk = walkOf(event->key()); walk && !spots().empty()) {
        stepTo(m_current ? charts::walked(spots(), *m_current, *walk) : 0);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_current && *m_current < spots().size()) {
        activate(*m_current);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    const auto spot = charts::spotAt(spots(), event->position());
    if (event->button() == Qt::LeftButton && spot) {
        stepTo(*spot);
        activate(*spot);
        return;
    }
    QWidget::mousePressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const bool isOnSpot = charts::spotAt(spots(), event->position()).has_value();
    setCursor(isOnSpot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_current && !spots().empty() && event->reason() != Qt::MouseFocusReason) {
        stepTo(0);
    }
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

QRectF ChartView::area() const {
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

const charts::ChartSpots& ChartView::spots() {
    if (!m_spots) {
        m_spots = chartSpots(area(), m_chart, charts::chartFont(kPoints), this);
    }
    return *m_spots;
}

void ChartView::redraw() {
    m_picture = QPixmap();
    m_spots.reset();
    update();
}

void ChartView::askForHeight() {
    qreal height = kLeastHeight;
    if (hasRows(m_chart)) {
        const qreal best = chartHeight(area().width(), m_chart, charts::chartFont(kPoints), this);
        height = std::max(height, best * kLeastShareOfHeight + 2 * kMargin);
    }
    setMinimumHeight(static_cast<int>(std::ceil(height)));
}

void ChartView::drawPicture() {
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(charts::kPaper);
    QPainter painter(&m_picture);
    paintChart(painter, area(), m_chart, charts::chartFont(kPoints));
    painter.setPen(QPen(charts::kCellBorder, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartView::stepTo(std::size_t index) {
    const bool isNew = m_current != index;
    m_current = index;
    update();
    if (isNew) {
        QAccessibleValueChangeEvent event(this, spokenMark());
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::activate(std::size_t index) {
    const report::ChartPlace place = spots()[index].place;
    Q_EMIT spotActivated(place.component, place.actor);
    Q_EMIT markActivated(index);
}

} // namespace kordon
