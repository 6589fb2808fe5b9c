#pragma once

#include <QWidget>

#include <cstdint>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace kordon {

class AnswerCard;
class QuestionTable;
class SeveralAnswersBar;

/// The middle of the page: the component's heading, its questions as a card or as a table, and the
/// ways on from here.
class AnswerPane : public QWidget {
    Q_OBJECT

public:
    enum class Mode : std::uint8_t { Card, Table };

    struct Heading {
        QString title;
        QString progress;
        int toConfirm = 0; ///< Earlier answers of the component that wait.
        bool isChecked = false;
        bool mayBeChecked = false;

        bool operator==(const Heading&) const = default;
    };

    /// Both are taken over.
    AnswerPane(AnswerCard* card, QuestionTable* table, QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void showHeading(const Heading& heading);
    /// What is wrong with the current line of the table; empty: nothing.
    void showTableHint(const QString& hint);
    /// Instead of questions: why there is none, and the one thing to do.
    void showNothing(const QString& why, const QString& way);
    void showQuestions();
    void scrollUp();
    void setSideShown(bool isShown);
    [[nodiscard]] SeveralAnswersBar& severalAnswers() { return *m_several; }

Q_SIGNALS:
    void modeChosen(kordon::AnswerPane::Mode mode);
    void sideToggled(bool isShown);
    void checkedToggled(bool isChecked);
    void previousWanted();
    void nextWanted();
    void nextOpenWanted();
    void nextAttentionWanted();
    void confirmSectionWanted();
    void wayOutWanted(); ///< Of an empty page.

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createHeading(QVBoxLayout& column);
    void createTools();
    void placeHeading();
    void createStack(QVBoxLayout& column, AnswerCard* card, QuestionTable* table);
    QWidget* createTablePart(QuestionTable* table);
    QWidget* createNothing();
    void createSteps(QVBoxLayout& column);
    void sayToConfirm();
    void retranslate();

    Mode m_mode = Mode::Card;
    QGridLayout* m_heading = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_progress = nullptr;
    QCheckBox* m_checked = nullptr;
    QWidget* m_tools = nullptr;
    QToolButton* m_asCard = nullptr;
    QToolButton* m_asTable = nullptr;
    QToolButton* m_side = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    SeveralAnswersBar* m_several = nullptr;
    QLabel* m_tableHint = nullptr;
    QWidget* m_nothing = nullptr;
    QLabel* m_why = nullptr;
    QPushButton* m_wayOut = nullptr;
    QWidget* m_steps = nullptr;
    QPushButton* m_confirm = nullptr;
    int m_toConfirm = 0;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_nextOpen = nullptr;
    QPushButton* m_nextAttention = nullptr;
};

} // namespace kordon
