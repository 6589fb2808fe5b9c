#pragma once

#include <QStyledItemDelegate>

namespace kordon {

/// Rows of a list with a title, a line of detail below it where there is one, and a short text at
/// the right edge. What does not fit is elided.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole + 1, Aside };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace kordon
