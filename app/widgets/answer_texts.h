#pragma once

#include <QWidget>

#include "app/document/answer_choice.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kordon {

/// What stands beside the choice: reason or comment, proof, evidence, how sure, who and when.
class AnswerTexts : public QWidget {
    Q_OBJECT

public:
    /// `documents` stands under the evidence.
    explicit AnswerTexts(QWidget* documents, QWidget* parent = nullptr);

    void showPack(const Pack& pack);
    void showAnswer(const Answer& answer, bool isReadOnly);
    void focusReason();
    void forget() { m_pack = nullptr; } ///< Lets go of the pack.
    /// Sends out what is written in the single lines; the others have told each key.
    void commit();

Q_SIGNALS:
    void typed(kordon::AnswerText text, const QString& value);
    void left(); ///< A text field has lost the focus.
    void gradeChosen(const kordon::GradeId& grade);
    void confidenceChosen(std::optional<kordon::Confidence> confidence);
    void assessorEntered(const QString& assessor);
    void dayEntered(const std::string& isoDay);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createFields();
    QGridLayout* createProofRow();
    QGridLayout* createAssessorRow();
    void connectFields();
    void enterAssessor();
    void enterDay();
    void fit(QPlainTextEdit* field);
    void retranslate();

    const Pack* m_pack = nullptr;
    Answer m_answer;
    bool m_isShowing = false; ///< Fields are being filled, not edited.
    QLabel* m_reasonLabel = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QLabel* m_gradeLabel = nullptr;
    QComboBox* m_grade = nullptr;
    QLabel* m_confidenceLabel = nullptr;
    QComboBox* m_confidence = nullptr;
    QLabel* m_evidenceLabel = nullptr;
    QPlainTextEdit* m_evidence = nullptr;
    QWidget* m_documents;
    QLabel* m_assessorLabel = nullptr;
    QLineEdit* m_assessor = nullptr;
    QLabel* m_dayLabel = nullptr;
    QLineEdit* m_day = nullptr;
    QLabel* m_dayHint = nullptr;
};

} // namespace kordon
