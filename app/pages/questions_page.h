#pragma once

#include "app/pages/page.h"
#include "core/assessment/answer.h"
#include "core/base/id.h"

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace kordon {

class AnswerCard;
class ComponentListModel;
class Document;
class FiguresPanel;
class QuestionListModel;

/// Answering: the components, their questions, one question with its answer, and the figures that
/// follow.
class QuestionsPage : public Page {
    Q_OBJECT

public:
    explicit QuestionsPage(QWidget* parent = nullptr);

    /// Null: no file is open.
    void setDocument(Document* document) override;
    void showComponent(const ComponentId& component);
    /// Shows another assessment's answers, on the same question where it is there.
    void reload();
    void flush() override;
    [[nodiscard]] Place place() const override;
    void goTo(const Place& place) override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    [[nodiscard]] ComponentId component() const;

private:
    QWidget* createLists();
    QWidget* createMiddle();
    QWidget* createSide();
    void refresh() override;
    void showScale();
    QWidget* createSteps(QWidget* parent);
    void connectCard();
    void connectLists();
    void chooseComponent(int row);
    void chooseQuestion(int row);
    void goToNeighbour(int step);
    void goToNextOpen();
    /// The next open question after a place, in this component or a later one; wraps once.
    bool goToOpenFrom(int componentRow, int questionRow);
    void retranslate() override;
    [[nodiscard]] int questionRow() const;

    Document* m_document = nullptr;
    ComponentListModel* m_components;
    QuestionListModel* m_questions;
    QSplitter* m_splitter;
    QListView* m_componentList = nullptr;
    QListView* m_questionList = nullptr;
    QLabel* m_componentLabel = nullptr;
    QLabel* m_questionLabel = nullptr;
    QLabel* m_nothing = nullptr;
    QScrollArea* m_scroll = nullptr;
    AnswerCard* m_card = nullptr;
    QWidget* m_steps = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_nextOpen = nullptr;
    FiguresPanel* m_figures = nullptr;
    QLabel* m_scale = nullptr;
};

} // namespace kordon
