#include "app/document/answer_edits.h"

#include <QDate>

#include "app/document/document.h"
#include "core/analysis/previous_answers.h"

#include <utility>

namespace kordon {

namespace {

bool isWithoutReason(const Answer& answer, const Answer& stored) {
    // A short reason that the file already holds does not keep the rest from being edited.
    return missingReason(answer) > 0 && (answer.state != stored.state || answer.rationale.empty());
}

std::string today() {
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

} // namespace

AnswerEdits::AnswerEdits(const Pauses& pauses, QObject* parent) : QObject(parent) {
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(pauses.beforeDraft);
    m_sendTimer.setSingleShot(true);
    m_sendTimer.setInterval(pauses.beforeSending);
    connect(&m_draftTimer, &QTimer::timeout, this, &AnswerEdits::keepDrafts);
    connect(&m_sendTimer, &QTimer::timeout, this, &AnswerEdits::flush);
}

void AnswerEdits::setDocument(Document* document) {
    m_draftTimer.stop();
    m_sendTimer.stop();
    m_unsent.clear();
    m_document = document;
    if (document) {
        connect(document, &Document::answerChanged, this, &AnswerEdits::changed);
    }
}

Answer AnswerEdits::answer(const QuestionId& question) const {
    if (!m_document) {
        return {};
    }
    Answer answer = m_document->answer(question);
    if (const Unsent* waiting = unsent(question)) {
        for (const auto& [which, typed] : waiting->texts) {
            textIn(answer, which) = typed;
        }
        if (waiting->choice) {
            answer = withChoice(std::move(answer), *waiting->choice);
        }
    }
    return answer;
}

bool AnswerEdits::isPending(const QuestionId& question) const {
    const Unsent* waiting = unsent(question);
    return waiting && waiting->choice;
}

void AnswerEdits::choose(const QuestionId& question, const Choice& choice) {
    if (m_document && m_document->isReadOnly()) {
        Q_EMIT changed(question); // who has marked the choice shows the answer again
    } else if (m_document) {
        send(question, withChoice(answer(question), choice));
    }
}

void AnswerEdits::takeBack(const QuestionId& question) {
    if (!m_document || m_document->isReadOnly()) {
        return;
    }
    if (isPending(question)) {
        m_unsent[keyFor(question)].choice.reset();
        sendTexts(question);
        Q_EMIT changed(question);
    } else {
        send(question, withChoice(answer(question), {}));
    }
}

AnswerEdits::Taking AnswerEdits::takeLastYear(const QuestionId& question) {
    const auto previous = m_document ? m_document->previousAnswer(question) : std::nullopt;
    if (!previous || !canBeTaken(*previous) || m_document->isReadOnly()) {
        return Taking::SaysNothing;
    }
    const Answer present = answer(question);
    Answer taken = asLastYear(present, *previous, m_document->pack(), present.date);
    if (taken == present && !isPending(question)) {
        return Taking::SaidAlready;
    }
    taken.date = today();
    put(question, taken);
    return Taking::Taken;
}

int AnswerEdits::confirmAll(const std::vector<QuestionId>& questions) {
    if (!m_document || m_document->isReadOnly()) {
        return 0;
    }
    std::vector<std::pair<QuestionId, Answer>> answers;
    for (const QuestionId& question : questions) {
        const auto waiting = m_document->previousAnswer(question);
        if (!waiting || !waiting->isToBeConfirmed || !canBeTaken(*waiting)) {
            continue;
        }
        answers.emplace_back(question,
                             asLastYear(answer(question), *waiting, m_document->pack(), today()));
        m_unsent.erase(keyFor(question));
    }
    m_document->confirmAnswers(answers);
    return static_cast<int>(answers.size());
}

void AnswerEdits::dismiss(const QuestionId& question) {
    if (m_document && !m_document->isReadOnly()) {
        m_document->dismissCarried(question);
    }
}

void AnswerEdits::chooseAll(const std::vector<QuestionId>& questions,
                            const Choice& choice,
                            const std::string& reason) {
    if (!m_document || m_document->isReadOnly()) {
        return;
    }
    std::vector<std::pair<QuestionId, Answer>> answers;
    for (const QuestionId& question : questions) {
        Answer chosen = withChoice(answer(question), choice);
        if (!reason.empty()) {
            chosen = withReason(std::move(chosen), reason);
        }
        m_unsent.erase(keyFor(question));
        answers.emplace_back(question, std::move(chosen));
    }
    m_document->setAnswers(answers);
}

void AnswerEdits::change(const QuestionId& question, const std::function<void(Answer&)>& edit) {
    if (m_document && !m_document->isReadOnly()) {
        Answer edited = answer(question);
        edit(edited);
        send(question, edited);
    }
}

void AnswerEdits::type(const QuestionId& question, AnswerText text, const std::string& typed) {
    if (!m_document || m_document->isReadOnly()) {
        return;
    }
    Unsent& waiting = m_unsent[keyFor(question)];
    waiting.texts[text] = typed;
    waiting.undrafted.insert(text);
    // Keys that follow do not put the draft off: who types without a rest loses no more than who
    // rests.
    if (!m_draftTimer.isActive()) {
        m_draftTimer.start();
    }
    m_sendTimer.start();
    Q_EMIT changed(question);
}

void AnswerEdits::flush() {
    m_sendTimer.stop();
    for (const QuestionId& question : unsentQuestions()) {
        sendTexts(question);
    }
    keepDrafts();
}

AnswerEdits::Key AnswerEdits::keyFor(const QuestionId& question) const {
    return {m_document->assessment().id, m_document->actor(), question};
}

const AnswerEdits::Unsent* AnswerEdits::unsent(const QuestionId& question) const {
    const auto found = m_document ? m_unsent.find(keyFor(question)) : m_unsent.end();
    return found == m_unsent.end() ? nullptr : &found->second;
}

std::vector<QuestionId> AnswerEdits::unsentQuestions() const {
    std::vector<QuestionId> questions;
    for (const auto& [key, waiting] : m_unsent) {
        const QuestionId& question = std::get<QuestionId>(key);
        if (m_document && key == keyFor(question)) {
            questions.push_back(question);
        }
    }
    return questions;
}

void AnswerEdits::send(const QuestionId& question, const Answer& answer) {
    const Answer& stored = m_document->answer(question);
    if (!isWithoutReason(answer, stored)) {
        put(question, answer);
        return;
    }
    Unsent& waiting = m_unsent[keyFor(question)];
    waiting.choice = choiceOf(answer);
    if (answer.rationale != stored.rationale) {
        waiting.texts[AnswerText::Rationale] = answer.rationale;
        waiting.undrafted.insert(AnswerText::Rationale);
    }
    // The rest of the answer need not wait for the reason.
    Answer standing = withChoice(answer, choiceOf(stored));
    standing.rationale = stored.rationale;
    m_document->setAnswer(question, standing);
    // Setting an answer takes its drafts away.
    for (const auto& [which, typed] : waiting.texts) {
        waiting.undrafted.insert(which);
    }
    keepDrafts();
    Q_EMIT changed(question);
}

void AnswerEdits::put(const QuestionId& question, const Answer& answer) {
    const auto key = keyFor(question);
    const Unsent before = std::exchange(m_unsent[key], {});
    m_unsent.erase(key);
    const bool isEdit = m_document->answer(question) != answer;
    if (answer == Answer()) {
        m_document->clearAnswer(question);
    } else {
        m_document->setAnswer(question, answer);
    }
    if (!isEdit) {
        // A text that was typed and taken back again must not come back as a draft.
        for (const auto& [which, typed] : before.texts) {
            m_document->keepDraft(question.value, keyOf(which), typed);
        }
    } else if (m_document->answer(question) != answer && !before.texts.empty()) {
        // What a refused edit has typed is still there to be sent.
        m_unsent[key] = {.texts = before.texts, .undrafted = before.undrafted};
    }
    Q_EMIT changed(question);
}

void AnswerEdits::sendTexts(const QuestionId& question) {
    const Answer whole = answer(question);
    if (!isWithoutReason(whole, m_document->answer(question))) {
        put(question, whole);
    }
}

void AnswerEdits::keepDrafts() {
    m_draftTimer.stop();
    for (const QuestionId& question : unsentQuestions()) {
        Unsent& waiting = m_unsent[keyFor(question)];
        for (const AnswerText which : std::exchange(waiting.undrafted, {})) {
            m_document->keepDraft(question.value, keyOf(which), waiting.texts[which]);
        }
    }
}

} // namespace kordon
