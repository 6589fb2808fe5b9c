#include "app/pages/side_bar.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include "app/pages/page_table.h"
#include "app/widgets/icons.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kIconSize = 22;
constexpr int kMargin = 10;
constexpr int kBadgeRole = Qt::UserRole;

/// The usual row, with the count at its right edge.
class BadgeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (index.data(Qt::DisplayRole).toString().isEmpty()) {
            paintIcon(*painter, option.rect, index, isSelected);
            return;
        }
        painter->save();
        painter->setPen(
            option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, -kMargin, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kBadgeRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override {
        return {0, std::max(kIconSize, QFontMetrics(option.font).height()) + 2 * kMargin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->text.isEmpty()) {
            option->icon = {}; // painted in the middle
        }
    }

private:
    static void paintIcon(QPainter& painter,
                          const QRect& box,
                          const QModelIndex& index,
                          bool isSelected) {
        QRect square(0, 0, kIconSize, kIconSize);
        square.moveCenter(box.center());
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(&painter, square, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
};

int rowOf(PageId id) {
    return static_cast<int>(findPage(id) - pageTable().data());
}

} // namespace

SideBar::SideBar(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("pages"));
    setItemDelegate(new BadgeDelegate(this));
    setIconSize({kIconSize, kIconSize});
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    for (const PageRow& row : pageTable()) {
        addItem(new QListWidgetItem(icon(QString::fromLatin1(row.key)), QString()));
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT pageWanted(pageTable()[static_cast<std::size_t>(row)].id);
        }
    });
    retranslate();
}

void SideBar::setCurrentPage(PageId id) {
    const QSignalBlocker quiet(this);
    setCurrentRow(rowOf(id));
}

void SideBar::setBadge(PageId id, const QString& badge) {
    const int row = rowOf(id);
    if (item(row)->data(kBadgeRole).toString() != badge) {
        item(row)->setData(kBadgeRole, badge);
        sayRow(row);
        fitWidth();
    }
}

void SideBar::setCompact(bool isCompact) {
    if (m_isCompact != isCompact) {
        m_isCompact = isCompact;
        retranslate();
    }
}

void SideBar::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitWidth();
    }
}

void SideBar::retranslate() {
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        sayRow(row);
    }
    fitWidth();
}

void SideBar::sayRow(int row) {
    QListWidgetItem* entry = item(row);
    const QString name = pageName(pageTable()[static_cast<std::size_t>(row)]);
    const QString badge = entry->data(kBadgeRole).toString();
    const QString whole = badge.isEmpty() ? name : tr("%1, %2").arg(name, badge);
    entry->setText(m_isCompact ? QString() : name);
    entry->setToolTip(m_isCompact ? whole : QString());
    entry->setData(Qt::AccessibleTextRole, whole);
}

// Room for a count is kept beside every name that may have one: as it comes or goes, nothing moves.
void SideBar::fitWidth() {
    const int usualBadge = fontMetrics().horizontalAdvance(QStringLiteral("888"));
    int words = 0;
    for (int row = 0; row < count() && !m_isCompact; ++row) {
        const QString badge = item(row)->data(kBadgeRole).toString();
        const bool mayHaveBadge = pageTable()[static_cast<std::size_t>(row)].badge != nullptr;
        const int badgeWidth =
            mayHaveBadge ? std::max(usualBadge, fontMetrics().horizontalAdvance(badge)) + kMargin
                         : 0;
        words = std::max(words, fontMetrics().horizontalAdvance(item(row)->text()) + badgeWidth);
    }
    setFixedWidth(kIconSize + 2 * kMargin + (words > 0 ? words + 2 * kMargin : 0));
}

} // namespace kordon
