#pragma once

#include <QWidget>

#include "app/widgets/answer_keys.h"
#include "core/analysis/previous_answers.h"

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace kordon {

class AnswerGroup;
class AnswerTexts;
class DocumentsList;

/// One question with its answer. It shows, and tells what is wanted; it edits nothing itself.
class AnswerCard : public QWidget {
    Q_OBJECT

public:
    explicit AnswerCard(QWidget* parent = nullptr);

    /// What the card shows. The pack must outlive the showing.
    struct Showing {
        const Pack* pack = nullptr;
        QuestionPlace place;
        std::optional<PreviousAnswer> previous; ///< Valid until `showPrevious`.
        QString whyReadOnly;                    ///< Empty: it may be edited.

        [[nodiscard]] bool isReadOnly() const { return !whyReadOnly.isEmpty(); }
    };
    void showQuestion(const Showing& showing, const Answer& answer, bool isPending);
    /// The same question with another answer; the cursor stays where it is.
    void showAnswer(const Answer& answer, bool isPending);
    /// What waits to be confirmed, else what was answered before. Valid until the next call.
    void showPrevious(const std::optional<PreviousAnswer>& previous);
    /// Lets go of the pack.
    void forget();
    /// Sends out what is written and not yet told.
    void commit();
    /// Leaves out what is told elsewhere too, where the window is low.
    void setCompact(bool isCompact);
    void focusAnswers();
    [[nodiscard]] bool hasFocusInAnswers() const;
    [[nodiscard]] DocumentsList& documents() { return *m_documents; }

Q_SIGNALS:
    void asked(const kordon::AnswerKey& wanted);
    void typed(kordon::AnswerText text, const QString& value);
    void dismissWanted(); ///< Of what waits to be confirmed.
    void textLeft();
    void editWanted(const std::function<void(kordon::Answer&)>& edit);
    void filesDropped(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createHeading(QVBoxLayout& column);
    void createAnswers(QVBoxLayout& column);
    void connectChoices();
    void connectTexts();
    void retranslate();
    void sayQuestion();
    void sayLastYear();
    void sayHint();

    Showing m_showing;
    Answer m_answer;
    bool m_isPending = false;
    bool m_isCompact = false;
    QLabel* m_place = nullptr;
    QToolButton* m_flag = nullptr;
    QLineEdit* m_flagReason = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_guidance = nullptr;
    AnswerGroup* m_answers = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_lastYear = nullptr;
    QPushButton* m_asLastYear = nullptr;
    QPushButton* m_dismiss = nullptr;
    QPushButton* m_clear = nullptr;
    DocumentsList* m_documents;
    AnswerTexts* m_texts;
};

} // namespace kordon
