#pragma once

#include <QStyledItemDelegate>

namespace kordon {

/// A component: number, title on as many lines as it needs, settled of asked, a thin bar, its
/// status as a sign and a word. For views on a ComponentListModel.
class ComponentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

/// A question: its answer as a mark, code, text on up to two lines, a flag. For views on a
/// QuestionListModel.
class QuestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace kordon
