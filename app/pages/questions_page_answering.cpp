#include <QScopedValueRollback>

#include "app/document/document.h"
#include "app/pages/assessment_names.h"
#include "app/pages/evidence_files.h"
#include "app/pages/lists_pane.h"
#include "app/pages/question_lists.h"
#include "app/pages/question_table.h"
#include "app/pages/question_walk.h"
#include "app/pages/questions_page.h"
#include "app/pages/several_answers_bar.h"
#include "app/pages/side_panel.h"
#include "app/widgets/answer_card.h"
#include "app/widgets/answer_words.h"
#include "app/widgets/filter_chips.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

namespace {

bool wouldEdit(AnswerAsk ask) {
    return ask == AnswerAsk::Choose || ask == AnswerAsk::TakeBack || ask == AnswerAsk::LastYear;
}

} // namespace

void QuestionsPage::refresh() {
    const QScopedValueRollback travelling(m_isTravelling, true);
    const bool hadFocus = m_card->hasFocusInAnswers();
    m_chips->setCounts(m_components->total());
    const auto known = findQuestion(m_document->pack(), m_question);
    if (known) {
        m_component = known->component->id;
    } else if (!findComponent(m_document->pack(), m_component)) {
        const Component* first = neighbour(m_document->pack(), {}, m_document->actor(), 1);
        m_component = first ? first->id : ComponentId{};
    }
    m_questions->setComponent(m_component);
    m_lists->showComponent(componentRow());
    if (row() >= 0) {
        showQuestion();
    } else {
        showFirst();
    }
    if (hadFocus) {
        focusAnswers();
    }
}

void QuestionsPage::answer(const AnswerKey& wanted) {
    if (const QString why = whyReadOnly(); !why.isEmpty() && wouldEdit(wanted.ask)) {
        Q_EMIT noteWanted(why);
        m_card->showAnswer(m_edits->answer(m_question), false); // the button has marked itself
        return;
    }
    switch (wanted.ask) {
    case AnswerAsk::Choose:
        m_edits->choose(m_question, wanted.choice);
        if (m_edits->isPending(m_question) && m_pane->mode() == AnswerPane::Mode::Table) {
            m_table->edit(m_questions->index(row(), QuestionListModel::Comment));
        }
        break;
    case AnswerAsk::TakeBack:
        m_edits->takeBack(m_question);
        break;
    case AnswerAsk::LastYear:
        takeLastYear();
        break;
    case AnswerAsk::Next:
        step(1);
        break;
    case AnswerAsk::Previous:
        step(-1);
        break;
    case AnswerAsk::NextOpen:
        goToNextOpen();
        break;
    }
}

void QuestionsPage::takeLastYear() {
    switch (m_edits->takeLastYear(m_question)) {
    case AnswerEdits::Taking::Taken:
        return;
    case AnswerEdits::Taking::SaysNothing:
        Q_EMIT noteWanted(tr("Last year says nothing about this question that could be taken."));
        return;
    case AnswerEdits::Taking::SaidAlready:
        Q_EMIT noteWanted(tr("The answer says the same as %1 already; nothing was changed.")
                              .arg(QString::fromStdString(
                                  m_document->previousAnswer(m_question)->givenIn.value)));
        return;
    }
}

QString QuestionsPage::whyReadOnly() const {
    if (!m_document || !m_document->isReadOnly()) {
        return {};
    }
    const auto agreement = m_document->agreement();
    return agreement && !m_document->isFileReadOnly()
               ? tr("%1: read only. Unlock the assessment in the strip above to change an answer.")
                     .arg(agreementName(*agreement))
               : tr("The file can only be read; answers stay as they are.");
}

void QuestionsPage::chooseForSeveral(const Choice& choice, const QString& reason) {
    m_edits->chooseAll(m_table->selected(), choice, reason.toStdString());
    m_table->showOnly(row());
    m_table->setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::confirmSection() {
    flush();
    std::vector<QuestionId> waiting;
    for (const QuestionPlace& place :
         questionsThatPass(m_document->pack(),
                           m_document->assessment(),
                           m_document->actor(),
                           QuestionFilter::ToBeConfirmed,
                           nullptr,
                           findComponent(m_document->pack(), m_component))) {
        waiting.push_back(place.question->id);
    }
    const int confirmed = m_edits->confirmAll(waiting);
    focusAnswers();
    Q_EMIT noteWanted(tr("Confirmed: %1. One undo takes all of it back.").arg(confirmed));
}

void QuestionsPage::toggleFlag() {
    if (!m_question.empty()) {
        m_edits->change(m_question, [](Answer& answer) { answer.isFlagged = !answer.isFlagged; });
    }
}

void QuestionsPage::addFiles() {
    if (!m_question.empty() && !m_document->isReadOnly()) {
        m_files->add(m_question, m_setup.chooseFiles(this));
    }
}

void QuestionsPage::showChanged(const QuestionId& question) {
    if (question == m_question) {
        m_card->showPrevious(m_document->previousAnswer(question));
        m_card->showAnswer(m_edits->answer(question), m_edits->isPending(question));
        showTableHint();
    }
}

void QuestionsPage::chooseComponent(int row) {
    if (!m_document || row < 0 || row >= m_components->rowCount()) {
        return;
    }
    flush();
    const Component& component = m_document->pack().components[static_cast<std::size_t>(row)];
    m_component = component.id;
    m_questions->setComponent(m_component);
    m_lists->showComponent(row);
    const auto first =
        std::ranges::find(m_questions->questions(), &component, &QuestionPlace::component);
    if (first != m_questions->questions().end()) {
        moveTo(first->question->id);
    } else if (m_questions->filter() != QuestionFilter::All) {
        Q_EMIT noteWanted(tr("No question of this component passes the filter."));
        m_lists->showComponent(componentRow());
    } else {
        showFirst();
        sayMoved();
    }
}

void QuestionsPage::chooseFilter(QuestionFilter filter) {
    if (!m_document) {
        return;
    }
    flush();
    m_chips->setFilter(filter);
    m_questions->setFilter(filter);
    if (row() >= 0) {
        showQuestion();
    } else {
        showFirst();
    }
    sayMoved();
}

void QuestionsPage::chooseMode(AnswerPane::Mode mode) {
    flush();
    m_pane->setMode(mode);
    fitSide();
    if (!m_question.empty()) {
        m_table->showQuestion(row());
        focusAnswers();
    }
}

void QuestionsPage::showFirst() {
    if (m_questions->rowCount() > 0) {
        moveTo(m_questions->at(0).question->id);
        return;
    }
    m_question = {};
    showNothing();
}

void QuestionsPage::moveTo(const QuestionId& question) {
    const auto place = findQuestion(m_document->pack(), question);
    if (!place) {
        return;
    }
    flush();
    m_question = question;
    m_component = place->component->id;
    m_questions->setComponent(m_component);
    m_questions->dropPassed(question);
    if (row() < 0) {
        // A question that a link names is shown, whatever is filtered.
        m_chips->setFilter(QuestionFilter::All);
        m_questions->setFilter(QuestionFilter::All);
    }
    if (row() < 0) {
        m_question = {};
        showNothing();
    } else {
        showQuestion();
    }
    sayMoved();
}

void QuestionsPage::step(int by) {
    if (!m_document || m_question.empty()) {
        return;
    }
    const int next = row() + by;
    if (next >= 0 && next < m_questions->rowCount()) {
        moveTo(m_questions->at(next).question->id);
        focusAnswers();
    } else if (m_questions->filter() == QuestionFilter::All) {
        stepOverComponents(by);
    } else {
        Q_EMIT noteWanted(by > 0 ? tr("This is the last question that passes the filter.")
                                 : tr("This is the first question that passes the filter."));
    }
}

void QuestionsPage::stepOverComponents(int by) {
    const Component* next = neighbour(m_document->pack(), m_component, m_document->actor(), by);
    if (!next) {
        Q_EMIT noteWanted(by > 0 ? tr("This is the last question.")
                                 : tr("This is the first question."));
        return;
    }
    flush();
    m_questions->setComponent(next->id);
    moveTo(m_questions->at(by > 0 ? 0 : m_questions->rowCount() - 1).question->id);
    focusAnswers();
}

void QuestionsPage::goToNextOpen() {
    goToNext(
        [](const Answer& answer) {
            return answer.state != AnswerState::Answered &&
                   answer.state != AnswerState::NotApplicable;
        },
        tr("No other question is unanswered."));
}

void QuestionsPage::goToNextNeedingAttention() {
    goToNext(
        [this](const Answer& answer) { return needsAttention(answer, m_document->pack().scale); },
        tr("No other question needs attention."));
}

void QuestionsPage::goToNext(const std::function<bool(const Answer&)>& isWanted,
                             const QString& noneNote) {
    if (!m_document) {
        return;
    }
    flush();
    const auto found = nextWanted(walked(), m_question, [&](const QuestionId& question) {
        return isWanted(m_edits->answer(question));
    });
    if (!found) {
        Q_EMIT noteWanted(noneNote);
        return;
    }
    moveTo(found->question);
    focusAnswers();
    if (found->isWrapped) {
        Q_EMIT noteWanted(tr("Started again from the top."));
    }
}

void QuestionsPage::leaveEmptyPage() {
    if (m_questions->filter() != QuestionFilter::All) {
        chooseFilter(QuestionFilter::All);
    } else if (const Component* next =
                   neighbour(m_document->pack(), m_component, m_document->actor(), 1)) {
        chooseComponent(numberOf(m_document->pack(), next->id) - 1);
    } else if (const Component* first = neighbour(m_document->pack(), {}, m_document->actor(), 1)) {
        chooseComponent(numberOf(m_document->pack(), first->id) - 1);
    }
    focusAnswers();
}

void QuestionsPage::showQuestion() {
    m_pane->showQuestions();
    m_lists->showComponent(componentRow());
    m_lists->showQuestion(row());
    m_table->showQuestion(row());
    m_side->showComponent(m_component);
    m_side->showQuestion(m_questions->at(row()));
    showCard();
    m_pane->scrollUp();
    showHeading();
    showTableHint();
}

void QuestionsPage::showCard() {
    m_card->showQuestion({.pack = &m_document->pack(),
                          .place = m_questions->at(row()),
                          .previous = m_document->previousAnswer(m_question),
                          .whyReadOnly = whyReadOnly()},
                         m_edits->answer(m_question),
                         m_edits->isPending(m_question));
}

void QuestionsPage::showHeading() {
    const int at = m_document ? componentRow() : -1;
    if (at < 0 || at >= m_components->rowCount()) {
        m_pane->showHeading({});
        return;
    }
    const StateCount& states = m_components->section(at).states;
    const bool isChecked =
        m_document->assessment().checkedSections.contains({m_component, m_document->actor()});
    m_pane->showHeading(
        {.title = tr("%1 %2").arg(at + 1).arg(m_components->title(at)),
         .progress = tr("%1 of %2 settled").arg(states.settled()).arg(states.applicable),
         .toConfirm = m_components->section(at).filters.at(
             static_cast<std::size_t>(QuestionFilter::ToBeConfirmed)),
         .isChecked = isChecked,
         .mayBeChecked = states.applicable > 0 && !m_document->isReadOnly()});
}

void QuestionsPage::showTableHint() {
    const bool isPending = !m_question.empty() && m_edits->isPending(m_question);
    m_pane->showTableHint(isPending ? sayMissingReason(m_edits->answer(m_question)) : QString());
}

void QuestionsPage::showNothing() {
    m_side->showComponent(m_component);
    m_side->showQuestion(std::nullopt);
    showHeading();
    if (m_questions->filter() == QuestionFilter::All) {
        m_pane->showNothing(tr("The chosen actor is asked nothing in this component."),
                            tr("Go to the next component"));
    } else {
        m_pane->showNothing(tr("No question passes the filter “%1”.")
                                .arg(FilterChips::nameOf(m_questions->filter())),
                            tr("Show all questions"));
    }
}

void QuestionsPage::takeFocus() {
    focusAnswers();
}

void QuestionsPage::focusAnswers() {
    if (m_pane->mode() == AnswerPane::Mode::Card) {
        m_card->focusAnswers();
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void QuestionsPage::sayMoved() {
    if (!m_isTravelling) {
        Q_EMIT placeChanged();
    }
}

int QuestionsPage::row() const {
    return m_questions->rowOf(m_question);
}

int QuestionsPage::componentRow() const {
    return numberOf(m_document->pack(), m_component) - 1;
}

// With a filter on, what passes it; else all that the actor is asked.
std::vector<QuestionPlace> QuestionsPage::walked() const {
    if (m_questions->filter() != QuestionFilter::All) {
        return m_questions->questions();
    }
    return questionsThatPass(m_document->pack(),
                             m_document->assessment(),
                             m_document->actor(),
                             QuestionFilter::All,
                             nullptr);
}

} // namespace kordon
