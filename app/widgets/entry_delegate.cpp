#include "app/widgets/entry_delegate.h"

#include <QApplication>
#include <QPainter>

namespace kordon {

namespace {

constexpr int kMargin = 8;
constexpr int kPadding = 5;

QColor mixed(const QColor& ink, const QColor& ground) {
    return QColor((2 * ink.red() + ground.red()) / 3,
                  (2 * ink.green() + ground.green()) / 3,
                  (2 * ink.blue() + ground.blue()) / 3);
}

struct Inks {
    QColor title;
    QColor detail; ///< Quieter, and still far from the ground.
};

Inks inksFor(const QStyleOptionViewItem& option) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    return {ink, isSelected ? ink : mixed(ink, ground)};
}

void paintGround(QPainter* painter, QStyleOptionViewItem option) {
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

} // namespace

void EntryDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& given,
                          const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString title = option.text;
    const QString detail = index.data(Detail).toString();
    const QString aside = index.data(Aside).toString();
    paintGround(painter, option);

    const Inks inks = inksFor(option);
    const QFontMetrics metrics(option.font);
    QRect line = option.rect.adjusted(kMargin, kPadding, -kMargin, -kPadding);
    const QRect whole = line;
    line.setHeight(metrics.height());
    const int asideWidth = aside.isEmpty() ? 0 : metrics.horizontalAdvance(aside) + kMargin;
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    painter->save();
    painter->setPen(inks.detail);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, aside);
    const QRect below = whole.adjusted(0, metrics.height(), 0, 0);
    painter->drawText(below, start, metrics.elidedText(detail, Qt::ElideMiddle, below.width()));
    painter->setPen(inks.title);
    line.adjust(0, 0, -asideWidth, 0);
    painter->drawText(line, start, metrics.elidedText(title, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    const int lines = index.data(Detail).toString().isEmpty() ? 1 : 2;
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * kMargin,
            lines * metrics.height() + 2 * kPadding};
}

} // namespace kordon
