#pragma once

#include <QWidget>

#include "core/pack/pack.h"
#include "core/store/history_list.h"

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

/// What the history is narrowed to, and how much of it is left.
class HistoryFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget* parent = nullptr);

    /// Offers these people and the actors of the pack; what was chosen stays where it is offered.
    void offer(const std::vector<std::string>& people, const Pack& pack);
    /// The assessment that "this assessment" means.
    void setAssessment(const AssessmentId& assessment);
    void setQuestion(const QuestionId& question, const ActorId& actor);
    void showCounts(int shown, int total);
    [[nodiscard]] HistoryFilter filter() const;
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void createFields();
    void layOut();
    void fillKinds();
    void fillActors();
    void sayQuestion();

    QLineEdit* m_words;
    QComboBox* m_person;
    QComboBox* m_kind;
    QComboBox* m_actor;
    QCheckBox* m_everything;
    QLabel* m_counts;
    QPushButton* m_question; ///< A question that a link has narrowed to; a click lets go of it.
    QPushButton* m_clear;
    Pack m_pack;
    AssessmentId m_assessment;
    QuestionId m_questionId;
};

} // namespace kordon
