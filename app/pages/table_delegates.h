#pragma once

#include <QStyledItemDelegate>

#include "app/document/answer_choice.h"

#include <optional>
#include <vector>

namespace kordon {

class AnswerEdits;

/// The choices of a question as a row of cells; the chosen one is filled and framed. For the Level
/// column of a QuestionListModel.
class LevelCellsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    /// The choice whose cell lies there.
    [[nodiscard]] static std::optional<Choice> choiceAt(const QRect& cell,
                                                        const QPoint& point,
                                                        int max);
};

/// Edits a comment in its cell; each key is kept like one typed on the card.
class CommentDelegate : public QStyledItemDelegate {
public:
    CommentDelegate(AnswerEdits* edits, QObject* parent);

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

private:
    AnswerEdits* m_edits;
};

/// The choice of the year before: a level as its number, another state as its mark.
class LastYearDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// A drawn flag where the question is flagged.
class FlagDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace kordon
