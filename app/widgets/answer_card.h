#pragma once

#include <QWidget>

#include "core/assessment/answer.h"
#include "core/pack/pack.h"

#include <optional>
#include <vector>

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTimer;
class QVBoxLayout;

namespace kordon {

/// One question with its answer. Every choice goes out at once; texts follow when typing pauses or
/// the field is left. Not applicable and suspended go out only with a reason.
class AnswerCard : public QWidget {
    Q_OBJECT

public:
    explicit AnswerCard(QWidget* parent = nullptr);

    /// What the card shows. The pack must outlive the showing.
    struct Showing {
        const Pack* pack = nullptr;
        QuestionPlace place;
        Answer answer;
        bool isReadOnly = false;
    };
    void show(const Showing& showing);
    /// Lets go of the pack; typed text that is not yet sent is lost.
    void forget();
    /// Shows a changed answer to the same question without moving the cursor.
    void updateAnswer(const Answer& answer);
    /// Sends out what is typed and not yet sent.
    void flush();
    void focusAnswers();
    [[nodiscard]] bool hasFocusInAnswers() const;

Q_SIGNALS:
    // The card says which question it means: the page may already be on its way to another.
    void answered(const kordon::QuestionId& question, const kordon::Answer& answer);
    void cleared(const kordon::QuestionId& question);
    void nextWanted();
    void previousWanted();
    void nextOpenWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A choice in the answer group: a level, or a state without one.
    struct Choice {
        AnswerState state = AnswerState::Answered;
        std::optional<int> level;
        QRadioButton* button = nullptr;
    };

    void createHeading(QVBoxLayout& column);
    void createTexts(QVBoxLayout& column);
    void connectTexts();
    void addChoice(const Choice& choice, const QString& label, const QString& description);
    void rebuildChoices();
    void rebuildGrades();
    void retranslate();
    void showQuestion();
    void takeBackChoice();
    void showAnswer();
    void showHint();
    void showBackground();
    void choose(const Choice& choice);
    void clear();
    void send();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool chooseByKey(int key);
    [[nodiscard]] Answer edited() const;
    [[nodiscard]] bool isDayReadable() const;
    [[nodiscard]] bool isMissingReason() const;

    Showing m_showing;
    AnswerState m_state = AnswerState::Unanswered; ///< As chosen; sent once it may stand.
    std::optional<int> m_level;
    std::vector<Choice> m_choices;
    bool m_isShowing = false; ///< Fields are being filled, not edited.
    QLabel* m_place = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_guidance = nullptr;
    QGroupBox* m_answers = nullptr;
    QVBoxLayout* m_choiceColumn = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_rationaleLabel = nullptr;
    QPlainTextEdit* m_rationale = nullptr;
    QLabel* m_gradeLabel = nullptr;
    QComboBox* m_grade = nullptr;
    QLabel* m_evidenceLabel = nullptr;
    QPlainTextEdit* m_evidence = nullptr;
    QLabel* m_assessorLabel = nullptr;
    QLineEdit* m_assessor = nullptr;
    QLabel* m_dateLabel = nullptr;
    QLineEdit* m_date = nullptr;
    QLabel* m_background = nullptr;
    QTimer* m_pause = nullptr;
};

} // namespace kordon
