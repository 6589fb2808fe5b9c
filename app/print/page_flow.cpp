#include "app/print/page_flow.h"

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "app/charts/palette.h"

#include <algorithm>
#include <utility>

namespace kordon::print {

namespace {

using charts::toQt;

constexpr qreal kFooterPoints = 8;
constexpr qreal kPageNumberPoints = 10;
// A table not higher than this share of a page is kept in one piece.
constexpr qreal kSmallTable = 0.4;
// An item or paragraph of so many lines is kept in one piece.
constexpr qsizetype kShortText = 4;

QString pageNumber(int page, int count, const std::string& language) {
    return toQt(fill(say("%1 of %2", "%1 з %2"), {verbatim(page), verbatim(count)}).in(language));
}

} // namespace

PageFlow::PageFlow(const Paper& paper,
                   const report::Report& report,
                   const PageTarget& target,
                   int pageCount,
                   PageListener listener)
    : m_paper(paper), m_report(report), m_target(target), m_pageCount(pageCount),
      m_listener(std::move(listener)) {
    beginPage();
}

qreal PageFlow::room() const {
    return m_paper.body().bottom() - m_y - (m_page == m_fit.shortPage ? m_fit.shortBy : 0);
}

void PageFlow::setFit(const Fit& fit) {
    m_fit = fit;
    m_leastLeft = m_paper.body().height();
}

void PageFlow::newPage() {
    m_leastLeft = std::min(m_leastLeft, m_filled);
    if (m_target.device) {
        m_target.device->newPage();
    }
    ++m_page;
    beginPage();
}

void PageFlow::beginPage() {
    const int only = m_target.onlyPage;
    m_painter = only == 0 || m_page == only ? m_target.painter : nullptr;
    m_isStopped = m_isStopped || (only > 0 && m_page > only);
    m_y = m_paper.body().top();
    m_filled = 0;
    paintFurniture();
}

void PageFlow::need(qreal height) {
    // A hair of tolerance: what was measured as fitting must fit.
    if (height > room() + 1 && !isAtTop()) {
        newPage();
    }
}

void PageFlow::advance(qreal height) {
    m_y += height;
    m_filled = m_y - m_paper.body().top();
}

void PageFlow::skip(qreal height) {
    if (!isAtTop()) {
        m_y += m_fit.spacing * height;
    }
}

/// Smaller where a long marking would run into the page's number.
QFont PageFlow::markingFont() const {
    constexpr qreal kShareOfMarking = 0.85;
    QFont font = charts::chartFont(kPageNumberPoints, true);
    const qreal width = m_paper.metrics(font).horizontalAdvance(toQt(m_report.marking));
    const qreal room = kShareOfMarking * m_paper.page().width();
    if (width > room) {
        font.setPointSizeF(kPageNumberPoints * room / width);
    }
    return font;
}

/// The marking and the page's number in the upper margin, the short title in the lower one.
void PageFlow::paintFurniture() {
    if (!m_painter) {
        return;
    }
    m_isStopped = m_isStopped || (m_listener && !m_listener(m_page, m_pageCount));
    const QRectF page = m_paper.page();
    m_painter->setFont(markingFont());
    m_painter->setPen(charts::kWarningInk);
    m_painter->drawText(page, Qt::AlignTop | Qt::AlignRight, toQt(m_report.marking));
    // A title page bears no number.
    if (m_page == 1) {
        return;
    }
    m_painter->setPen(charts::kInk);
    m_painter->setFont(bodyFont(kPageNumberPoints));
    m_painter->drawText(page,
                        Qt::AlignTop |
                            (m_report.marking.empty() ? Qt::AlignHCenter : Qt::AlignLeft),
                        pageNumber(m_page, m_pageCount, m_report.language));
    m_painter->setFont(charts::chartFont(kFooterPoints));
    m_painter->setPen(charts::kMutedInk);
    m_painter->drawText(page, Qt::AlignBottom | Qt::AlignLeft, toQt(m_report.footer));
    const qreal line = page.bottom() - m_paper.mm(5);
    m_painter->setPen(QPen(charts::kGridLine, m_paper.pt(0.5)));
    m_painter->drawLine(QPointF(page.left(), line), QPointF(page.right(), line));
}

void PageFlow::paintLines(const LaidText& text, qsizetype from, qsizetype count) {
    if (!m_painter) {
        return;
    }
    charts::TextBlock part = text.text;
    part.lines = part.lines.mid(from, count);
    m_painter->setFont(text.font);
    m_painter->setPen(text.colour);
    const QRectF body = m_paper.body();
    charts::paintText(*m_painter,
                      {body.left() + text.indent, m_y, body.width() - text.indent, part.height()},
                      Qt::AlignLeft,
                      part);
}

/// Breaks only where at least two lines stand on either page.
void PageFlow::putLines(const LaidText& text) {
    const qsizetype count = text.text.lines.size();
    qsizetype from = 0;
    while (from < count) {
        const qsizetype left = count - from;
        auto fitting = static_cast<qsizetype>((room() + 1) / text.text.lineHeight);
        if (fitting < left) {
            fitting = std::min(fitting, left - 2);
        }
        fitting = std::min(fitting, left);
        if (fitting < std::min<qsizetype>(2, left) && !isAtTop()) {
            newPage();
            continue;
        }
        fitting = std::max<qsizetype>(fitting, 1);
        paintLines(text, from, fitting);
        advance(static_cast<qreal>(fitting) * text.text.lineHeight);
        from += fitting;
    }
}

void PageFlow::put(const LaidText& text) {
    if (text.text.lines.size() <= kShortText) {
        need(text.height());
    }
    putLines(text);
    m_y += m_fit.spacing * text.spaceAfter;
}

void PageFlow::put(const LaidList& list) {
    for (const LaidText& item : list.items) {
        need(item.text.lines.size() <= kShortText ? item.height() : 2 * item.text.lineHeight);
        if (m_painter) {
            const qreal radius = m_paper.mm(0.7);
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(charts::kAccent);
            m_painter->drawEllipse(
                QPointF(m_paper.body().left() + m_paper.mm(2), m_y + item.text.ascent * 0.66),
                radius,
                radius);
        }
        putLines(item);
        m_y += m_fit.spacing * item.spaceAfter;
    }
    skip(m_paper.mm(2));
}

qreal PageFlow::paddingOf(const LaidTable& table) const {
    return m_fit.spacing * table.padding;
}

/// What a row is lower than it was laid out.
qreal PageFlow::spared(const LaidTable& table) const {
    return 2 * (table.padding - paddingOf(table));
}

qreal PageFlow::heightOfRows(const LaidTable& table, std::size_t from, std::size_t count) const {
    qreal height = 0;
    for (std::size_t row = from; row < std::min(from + count, table.rows.size()); ++row) {
        height += table.rows[row].height - spared(table);
    }
    return height;
}

/// All of a small table; else its head and two rows, or the third as well where that is the last.
qreal PageFlow::heightToKeep(const LaidTable& table) const {
    const qreal head = table.captionHeight + table.header.height - spared(table);
    const qreal whole = head + heightOfRows(table, 0, table.rows.size());
    if (whole <= kSmallTable * m_paper.body().height()) {
        return whole;
    }
    const std::size_t rows = table.rows.size() <= 3 ? 3 : 2;
    return std::min(head + heightOfRows(table, 0, rows), m_paper.body().height());
}

void PageFlow::putCaption(const LaidTable& table) {
    if (m_painter && table.captionHeight > 0) {
        m_painter->setFont(table.captionFont);
        m_painter->setPen(charts::kInk);
        const QRectF body = m_paper.body();
        charts::paintText(*m_painter,
                          {body.left(), m_y, body.width(), table.caption.height()},
                          Qt::AlignLeft,
                          table.caption);
    }
    advance(table.captionHeight);
}

/// The last two rows stand on one page, unless none can hold both.
void PageFlow::put(const LaidTable& table) {
    need(heightToKeep(table));
    putCaption(table);
    putRow(table, table.header);
    const qreal most = m_paper.body().height() - table.header.height;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const qreal lastTwo = heightOfRows(table, row, 2);
        const bool isPair = row + 2 == table.rows.size() && lastTwo <= most;
        const qreal height = isPair ? lastTwo : heightOfRows(table, row, 1);
        const bool beginsPage = height > room() + 1 && !isAtTop();
        if (beginsPage) {
            newPage();
            putRow(table, table.header);
        }
        putRow(table, table.rows[row], beginsPage);
    }
    skip(m_paper.mm(5));
}

void PageFlow::putRow(const LaidTable& table, const LaidRow& row, bool isAtTop) {
    const bool isOther = isAtTop && !row.cellsAtTop.empty();
    const qreal height = (isOther ? row.heightAtTop : row.height) - spared(table);
    if (m_painter) {
        paintRow(table, isOther ? row.cellsAtTop : row.cells, height);
    }
    advance(height);
}

void PageFlow::paintRow(const LaidTable& table, const std::vector<LaidCell>& cells, qreal height) {
    qreal x = m_paper.body().left();
    for (std::size_t column = 0; column < cells.size(); ++column) {
        paintCell(table, cells[column], {x, m_y, table.widths[column], height});
        x += table.widths[column];
    }
}

void PageFlow::paintCell(const LaidTable& table, const LaidCell& cell, const QRectF& box) {
    m_painter->setPen(QPen(charts::kCellBorder, m_paper.pt(0.35)));
    m_painter->setBrush(cell.fill.isValid() ? QBrush(cell.fill) : QBrush(Qt::NoBrush));
    m_painter->drawRect(box);
    QFont font = table.font;
    font.setBold(cell.isStrong);
    m_painter->setFont(font);
    m_painter->setPen(cell.fill.isValid() ? charts::inkOn(cell.fill) : charts::kInk);
    const qreal padding = paddingOf(table);
    QRectF inner = box.adjusted(table.padding, padding, -table.padding, -padding);
    Qt::Alignment align = Qt::AlignLeft;
    if (cell.align != report::Align::Left) {
        align = cell.align == report::Align::Right ? Qt::AlignRight : Qt::AlignHCenter;
        inner.setTop(inner.center().y() - cell.text.height() / 2);
    }
    charts::paintText(*m_painter, inner, align, cell.text);
}

void PageFlow::put(const LaidPicture& laid) {
    need(laid.height + laid.caption.height() + m_paper.mm(2));
    const QRectF body = m_paper.body();
    if (m_painter) {
        const QRectF area(body.left(), m_y, body.width(), laid.height);
        paintChart(*m_painter, area, laid.picture->chart, laid.font);
    }
    advance(laid.height + m_paper.mm(2));
    putLines(laid.caption);
    skip(m_paper.mm(5));
}

void PageFlow::paintSignature(const LaidSignature& line) {
    constexpr SignatureColumns kColumns;
    const QRectF body = m_paper.body();
    const auto at = [&](qreal share) {
        return body.left() + share * body.width();
    };
    m_painter->setPen(charts::kInk);
    const auto paint = [&](const LaidText& text, qreal left) {
        m_painter->setFont(text.font);
        const QRectF box(left, m_y, body.right() - left, text.height());
        charts::paintText(*m_painter, box, Qt::AlignLeft, text.text);
    };
    const qreal rule = m_y + line.position.text.ascent + m_paper.mm(1);
    paint(line.position, body.left());
    m_painter->setPen(QPen(charts::kInk, m_paper.pt(0.5)));
    m_painter->drawLine(QPointF(at(kColumns.ruleFrom), rule), QPointF(at(kColumns.ruleTo), rule));
    if (line.name.text.lines.isEmpty() || line.name.text.lines.first().isEmpty()) {
        m_painter->drawLine(QPointF(at(kColumns.nameFrom), rule), QPointF(body.right(), rule));
    } else {
        paint(line.name, at(kColumns.nameFrom));
    }
}

void PageFlow::put(const LaidSignatures& signatures) {
    need(signatures.height());
    for (const LaidSignature& line : signatures.lines) {
        if (m_painter) {
            paintSignature(line);
        }
        advance(line.height);
    }
}

qreal PageFlow::heightToKeep(std::span<const LaidBlock> blocks) const {
    if (blocks.empty()) {
        return 0;
    }
    if (const auto* text = std::get_if<LaidText>(&blocks.front())) {
        const bool isShort = text->text.lines.size() <= kShortText;
        return isShort ? text->height() + text->spaceAfter + heightToKeep(blocks.subspan(1))
                       : 2 * text->text.lineHeight;
    }
    if (const auto* list = std::get_if<LaidList>(&blocks.front())) {
        return list->items.empty() ? 0 : list->items.front().height();
    }
    if (const auto* table = std::get_if<LaidTable>(&blocks.front())) {
        return heightToKeep(*table);
    }
    if (const auto* signatures = std::get_if<LaidSignatures>(&blocks.front())) {
        return signatures->height();
    }
    const auto& picture = std::get<LaidPicture>(blocks.front());
    return picture.height + picture.caption.height() + m_paper.mm(2);
}

} // namespace kordon::print
