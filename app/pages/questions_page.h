#pragma once

#include <QStringList>

#include "app/document/answer_edits.h"
#include "app/pages/answer_pane.h"
#include "app/pages/page.h"
#include "app/widgets/answer_keys.h"
#include "core/base/id.h"

#include <functional>
#include <vector>

class QAction;
class QSplitter;

namespace kordon {

class AnswerCard;
class ComponentListModel;
class Document;
class EvidenceFiles;
class FilterChips;
class ListsPane;
class QuestionListModel;
class QuestionTable;
class SidePanel;

/// Answering: the components and their questions, one question or all as a table, and beside them
/// the figures that follow. Card and table edit by the same AnswerEdits.
class QuestionsPage : public Page {
    Q_OBJECT

public:
    /// What differs between a user and a test.
    struct Setup {
        AnswerEdits::Pauses pauses;
        std::function<QStringList(QWidget*)> chooseFiles; ///< Empty: asks the user.
    };
    explicit QuestionsPage(QWidget* parent = nullptr, Setup setup = {});
    ~QuestionsPage() override;

    void setDocument(Document* document) override;
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    void takeFocus() override;
    void flush() override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void refresh() override;
    void retranslate() override;

private:
    void createLayout();
    void createActions();
    void connectAnswers();
    void connectEvidence();
    void connectLists();
    void connectPane();

    void answer(const AnswerKey& wanted);
    void takeLastYear();
    /// Empty: answers may be edited.
    [[nodiscard]] QString whyReadOnly() const;
    void chooseForSeveral(const Choice& choice, const QString& reason);
    /// Confirms every earlier answer that waits in the component, as one step.
    void confirmSection();
    void toggleFlag();
    void addFiles();
    void showChanged(const QuestionId& question);

    void chooseComponent(int row);
    void chooseFilter(QuestionFilter filter);
    void chooseMode(AnswerPane::Mode mode);
    /// The first question in the list, or the empty page that says why there is none.
    void showFirst();
    void moveTo(const QuestionId& question);
    void step(int by);
    void stepOverComponents(int by);
    void goToNextOpen();
    void goToNextNeedingAttention();
    /// The next question after this one for which `isWanted`, from the top again after the last.
    void goToNext(const std::function<bool(const Answer&)>& isWanted, const QString& noneNote);
    void leaveEmptyPage();

    void showQuestion();
    void showCard();
    void showHeading();
    void showTableHint();
    void showNothing();
    void focusAnswers();
    void fitSide();
    void sayMoved();
    void showGuidance();
    [[nodiscard]] bool hasRoomForSide() const;
    [[nodiscard]] bool& isSideShown();
    [[nodiscard]] int row() const;
    [[nodiscard]] int componentRow() const;
    [[nodiscard]] std::vector<QuestionPlace> walked() const;

    Setup m_setup;
    Document* m_document = nullptr;
    AnswerEdits* m_edits;
    EvidenceFiles* m_files;
    ComponentListModel* m_components;
    QuestionListModel* m_questions;
    ComponentId m_component;
    QuestionId m_question;            ///< Empty: the page shows no question.
    bool m_isTravelling = false;      ///< Something else than the user moves on.
    bool m_isSideShownWide = true;    ///< Where there is room beside a card.
    bool m_isSideShownNarrow = false; ///< In a narrow window, or beside a table.
    FilterChips* m_chips;
    QSplitter* m_splitter;
    ListsPane* m_lists;
    AnswerCard* m_card;
    QuestionTable* m_table;
    AnswerPane* m_pane;
    SidePanel* m_side;
    QAction* m_toggleTable = nullptr;
    QAction* m_nextOpen = nullptr;
    QAction* m_nextAttention = nullptr;
    QAction* m_flag = nullptr;
    QAction* m_addFile = nullptr;
};

} // namespace kordon
