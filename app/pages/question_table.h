#pragma once

#include <QTableView>

#include "app/widgets/answer_keys.h"

#include <vector>

namespace kordon {

class AnswerEdits;
class QuestionListModel;

/// One line a question. Digits and signs answer the current line as they do on the card; the model
/// must outlive the view.
class QuestionTable : public QTableView {
    Q_OBJECT

public:
    QuestionTable(QuestionListModel* model, AnswerEdits* edits, QWidget* parent = nullptr);

    /// Says nothing to `questionChosen`.
    void showQuestion(int row);
    /// Takes the choice of several questions back to one.
    void showOnly(int row);
    [[nodiscard]] std::vector<QuestionId> selected() const;

Q_SIGNALS:
    void questionChosen(int row);
    void selectedChanged();
    void asked(const kordon::AnswerKey& wanted);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    void fitColumns();
    void fitQuestion();
    void retranslate();

    QuestionListModel* m_questions;
    bool m_isShowing = false;
    bool m_isFitted = false; ///< The columns have their widths.
};

} // namespace kordon
