#include "app/widgets/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "app/widgets/theme.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr int kGap = 12; // around a sheet
constexpr qreal kPointsPerInch = 72;

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("pageView"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
}

void PageView::setPages(int count, const QSizeF& sheet, PaintPage paint) {
    keepPlace([&] {
        m_count = count;
        m_sheet = sheet;
        m_paint = std::move(paint);
    });
}

void PageView::setZoom(const PageZoom& zoom) {
    if (zoom != m_zoom) {
        keepPlace([&] { m_zoom = zoom; });
    }
}

int PageView::page() const {
    return m_count == 0 ? 0 : pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
}

void PageView::goTo(int page, qreal share) {
    const int top = (std::clamp(page, 1, std::max(1, m_count)) - 1) * step();
    const int within = share > 0 ? kGap + static_cast<int>(share * m_size.height()) - kGap : 0;
    verticalScrollBar()->setValue(top + within);
}

void PageView::repaintPages() {
    m_painted.clear();
    viewport()->update();
}

// What was in the middle is there again afterwards.
void PageView::keepPlace(const std::function<void()>& change) {
    const int height = viewport()->height();
    const qreal place = step() > 0 ? (verticalScrollBar()->value() + height / 2.0) / step() : 0.0;
    const bool wasAtTop = verticalScrollBar()->value() == 0;
    change();
    fit();
    verticalScrollBar()->setValue(wasAtTop ? 0 : qRound(place * step() - height / 2.0));
    repaintPages();
    scrollContentsBy(0, 0);
}

void PageView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (m_count == 0) {
        return;
    }
    const int from = pageAt(verticalScrollBar()->value());
    const int to = pageAt(verticalScrollBar()->value() + viewport()->height());
    std::erase_if(m_painted, [&](const auto& painted) {
        return painted.first < from - 1 || painted.first > to + 1;
    });
    for (int page = from; page <= to; ++page) {
        const QRect sheet = sheetRect(page);
        painter.drawPixmap(sheet, pixmap(page));
        painter.setPen(themeColour(ColourRole::Border));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
}

QPixmap PageView::pixmap(int page) {
    QPixmap& painted = m_painted[page];
    if (painted.isNull()) {
        const qreal ratio = devicePixelRatioF();
        painted = QPixmap::fromImage(m_paint(page, (QSizeF(m_size) * ratio).toSize()));
    }
    return painted;
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (wantedSize() != m_size) {
        keepPlace([] {});
    } else {
        fit();
    }
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        turnPage(event->key() == Qt::Key_PageDown ? 1 : -1);
        break;
    case Qt::Key_Home:
        goTo(1);
        break;
    case Qt::Key_End:
        goTo(m_count);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// A whole page is turned; of a larger one the next part is shown.
void PageView::turnPage(int by) {
    QScrollBar* bar = verticalScrollBar();
    if (m_size.height() <= viewport()->height()) {
        goTo(page() + by);
    } else {
        bar->setValue(bar->value() + by * bar->pageStep());
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        Q_EMIT zoomStepWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
    if (std::exchange(m_told, page()) != page()) {
        Q_EMIT pageChanged(page());
    }
}

bool PageView::event(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
    return QAbstractScrollArea::event(event);
}

QSize PageView::wantedSize() const {
    if (m_sheet.isEmpty()) {
        return {};
    }
    // With a bar beside it, whether or not it is seen: else the size would follow itself.
    const int width = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
    const QSize room(width - 2 * kGap, maximumViewportSize().height() - 2 * kGap);
    switch (m_zoom.fit) {
    case PageZoom::Page:
        return m_sheet.scaled(room, Qt::KeepAspectRatio).toSize();
    case PageZoom::Width:
        return m_sheet.scaled(room.width(), 1e6, Qt::KeepAspectRatio).toSize();
    case PageZoom::Share:
        break;
    }
    return (m_sheet * (m_zoom.share * logicalDpiX() / kPointsPerInch)).toSize();
}

void PageView::fit() {
    m_size = wantedSize().expandedTo({1, 1});
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    verticalScrollBar()->setRange(0, std::max(0, m_count * step() + kGap - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    horizontalScrollBar()->setRange(0, std::max(0, m_size.width() + 2 * kGap - view.width()));
}

QRect PageView::sheetRect(int page) const {
    const int spare = viewport()->width() - m_size.width();
    const int left = spare > 2 * kGap ? spare / 2 : kGap - horizontalScrollBar()->value();
    return {QPoint(left, (page - 1) * step() + kGap - verticalScrollBar()->value()), m_size};
}

int PageView::pageAt(int y) const {
    return std::clamp(y / step() + 1, 1, std::max(1, m_count));
}

int PageView::step() const {
    return m_size.height() + kGap;
}

} // namespace kordon
