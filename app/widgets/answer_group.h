#pragma once

#include <QGroupBox>

#include "app/widgets/answer_keys.h"

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace kordon {

class ChoiceButton;

/// The levels of the scale and the states without one, to choose from by mouse, digit or sign.
/// Arrow keys move the focus and choose nothing.
class AnswerGroup : public QGroupBox {
    Q_OBJECT

public:
    explicit AnswerGroup(QWidget* parent = nullptr);

    /// The rows for the question; the pack must outlive the next call of `forget`.
    void showQuestion(const Pack& pack, const Question& question);
    void forget();
    void showChoice(const Choice& choice);
    /// Marks what was chosen before, with a word about it.
    void showEarlier(const std::optional<Choice>& choice, const QString& word);
    /// Why nothing can be chosen: the buttons look so and screen readers say it, but they take the
    /// focus and tell what is asked. Empty: everything can be chosen.
    void setReadOnly(const QString& why);
    /// The choice that stands; without one the first row.
    void focusChoice();

Q_SIGNALS:
    void asked(const kordon::AnswerKey& wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        Choice choice;
        ChoiceButton* button = nullptr;
        QLabel* meaning = nullptr;
        QLabel* earlier = nullptr;
    };

    void build();
    void addRow(const Choice& choice);
    void place();
    void retranslate();
    /// For screen readers: what was chosen before, and what the choice means.
    void describe(const Row& row) const;
    [[nodiscard]] QString meaningOf(const Choice& choice) const;
    [[nodiscard]] QString labelOf(const Choice& choice) const;
    bool handleKey(const QKeyEvent& key, std::size_t row);
    void moveFocus(std::size_t row);

    const Pack* m_pack = nullptr;
    const Question* m_question = nullptr;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    QString m_whyReadOnly;
    bool m_isStacked = false; ///< Meanings stand under their labels.
};

} // namespace kordon
