#include "app/pages/question_lists.h"

#include "app/document/document.h"
#include "app/widgets/language.h"
#include "core/analysis/open_questions.h"
#include "core/report/words.h"

namespace kordon {

namespace {

// A glyph beside the words: a level, or a sign for each state without one.
QString markOf(const Answer& answer) {
    switch (answer.state) {
    case AnswerState::Answered:
        return QString::number(answer.level.value_or(0));
    case AnswerState::NotApplicable:
        return QStringLiteral("–");
    case AnswerState::Unknown:
        return QStringLiteral("?");
    case AnswerState::Suspended:
        return QStringLiteral("‖");
    case AnswerState::Unanswered:
        break;
    }
    return QStringLiteral("·");
}

} // namespace

void ComponentListModel::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    beginResetModel();
    m_document = document;
    endResetModel();
    if (document) {
        connect(document, &Document::figuresChanged, this, &ComponentListModel::retranslate);
        connect(document, &Document::actorChosen, this, &ComponentListModel::retranslate);
    }
}

int ComponentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_document ? 0
                                           : static_cast<int>(m_document->pack().components.size());
}

QVariant ComponentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Component& component =
        m_document->pack().components[static_cast<std::size_t>(index.row())];
    const StateCount counts =
        countStates(component, m_document->assessment().answers, m_document->actor());
    const QString title = inWindowLanguage(component.title);
    if (role == Qt::ToolTipRole) {
        return tr("%1: %2 of %3 questions settled (answered or not applicable)")
            .arg(title)
            .arg(counts.settled())
            .arg(counts.applicable);
    }
    const QString progress = component.roleOf(m_document->actor())
                                 ? tr("%1/%2").arg(counts.settled()).arg(counts.applicable)
                                 : tr("no role");
    // The progress stands before the title, where no list is too narrow for it.
    return tr("%1 · %2 · %3").arg(index.row() + 1).arg(progress, title);
}

void ComponentListModel::retranslate() {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void QuestionListModel::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    reload();
    if (document) {
        connect(document, &Document::answerChanged, this, &QuestionListModel::announce);
        connect(document, &Document::actorChosen, this, &QuestionListModel::reload);
    }
}

void QuestionListModel::setComponent(const ComponentId& component) {
    m_component = component;
    reload();
}

int QuestionListModel::rowOf(const QuestionId& question) const {
    for (std::size_t row = 0; row < m_questions.size(); ++row) {
        if (m_questions[row].question->id == question) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int QuestionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

QVariant QuestionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Question& question = *m_questions[static_cast<std::size_t>(index.row())].question;
    const Answer& answer = m_document->answer(question.id);
    const QString code = QString::fromStdString(codeOf(m_document->pack(), question.id));
    const QString text = inWindowLanguage(question.text);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1   %2   %3").arg(markOf(answer), code, text);
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(code, inWindowLanguage(report::stateName(answer.state)), text);
    default:
        return {};
    }
}

void QuestionListModel::retranslate() {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void QuestionListModel::reload() {
    beginResetModel();
    m_questions.clear();
    const Component* component =
        m_document ? findComponent(m_document->pack(), m_component) : nullptr;
    if (component) {
        for (const Criterion& criterion : component->criteria) {
            for (const Question& question : criterion.questions) {
                if (applies(*component, question, m_document->actor())) {
                    m_questions.push_back({component, &criterion, &question});
                }
            }
        }
    }
    endResetModel();
}

void QuestionListModel::announce(const QuestionId& question) {
    if (const int row = rowOf(question); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace kordon
