#include "app/document/answer_edits.h"
#include "app/document/document.h"
#include "app/pages/question_lists.h"
#include "app/widgets/answer_words.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

void QuestionListModel::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    reload();
    if (document) {
        connect(document, &Document::answerChanged, this, &QuestionListModel::announce);
        connect(document, &Document::actorChosen, this, &QuestionListModel::reload);
        connect(document, &Document::assessmentChosen, this, &QuestionListModel::reload);
    }
}

void QuestionListModel::setEdits(AnswerEdits* edits) {
    m_edits = edits;
    connect(edits, &AnswerEdits::changed, this, &QuestionListModel::announce);
}

void QuestionListModel::setComponent(const ComponentId& component) {
    if (component != m_component) {
        m_component = component;
        if (m_filter == QuestionFilter::All) {
            reload();
        }
    }
}

void QuestionListModel::setFilter(QuestionFilter filter) {
    m_filter = filter;
    reload();
}

void QuestionListModel::reload() {
    beginResetModel();
    m_questions.clear();
    m_touched.clear();
    if (m_document) {
        const Pack& pack = m_document->pack();
        const PreviousYear* year =
            m_filter == QuestionFilter::Changed ? m_document->previous() : nullptr;
        const bool isWhole = m_filter != QuestionFilter::All;
        const Component* component = isWhole ? nullptr : findComponent(pack, m_component);
        if (isWhole || component) {
            m_questions = questionsThatPass(pack,
                                            m_document->assessment(),
                                            m_document->actor(),
                                            m_filter,
                                            year ? &year->answers : nullptr,
                                            component);
        }
    }
    endResetModel();
}

void QuestionListModel::dropPassed(const QuestionId& kept) {
    for (const QuestionId& question : std::set<QuestionId>(m_touched)) {
        const int row = rowOf(question);
        if (question == kept) {
            continue;
        }
        m_touched.erase(question);
        if (row >= 0 && !passesStill(row)) {
            beginRemoveRows({}, row, row);
            m_questions.erase(m_questions.begin() + row);
            endRemoveRows();
        }
    }
}

const QuestionPlace& QuestionListModel::at(int row) const {
    return m_questions.at(static_cast<std::size_t>(row));
}

int QuestionListModel::rowOf(const QuestionId& question) const {
    const auto found = std::ranges::find_if(
        m_questions, [&](const QuestionPlace& place) { return place.question->id == question; });
    return found == m_questions.end() ? -1 : static_cast<int>(found - m_questions.begin());
}

Answer QuestionListModel::answer(int row) const {
    const QuestionId& question = at(row).question->id;
    return m_edits ? m_edits->answer(question) : m_document->answer(question);
}

bool QuestionListModel::isPending(int row) const {
    return m_edits && m_edits->isPending(at(row).question->id);
}

const Pack& QuestionListModel::pack() const {
    return m_document->pack();
}

bool QuestionListModel::isReadOnly() const {
    return m_document->isReadOnly();
}

std::optional<PreviousAnswer> QuestionListModel::previous(int row) const {
    return m_document->previousAnswer(at(row).question->id);
}

QString QuestionListModel::code(int row) const {
    return QString::fromStdString(codeOf(m_document->pack(), at(row).question->id));
}

int QuestionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int QuestionListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        return index.column() == Comment ? QString::fromStdString(answer(index.row()).rationale)
                                         : shown(index);
    case Qt::ToolTipRole:
        return toolTip(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == Code || index.column() == Level ? spoken(index.row())
                                                                 : shown(index);
    default:
        return {};
    }
}

QVariant QuestionListModel::headerData(int section, Qt::Orientation way, int role) const {
    if (role != Qt::DisplayRole || way != Qt::Horizontal) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Code:
        return tr("Code");
    case Question:
        return tr("Question");
    case Level:
        return tr("Level");
    case LastYear:
        return tr("Last year");
    case Comment:
        return tr("Comment");
    case Evidence:
        return tr("Evidence");
    case Flag:
        return tr("Flag");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags QuestionListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    // A line of a table shows one line; a longer comment is edited on the card.
    const bool isEditable = index.isValid() && index.column() == Comment && m_edits &&
                            !m_document->isReadOnly() &&
                            answer(index.row()).rationale.find('\n') == std::string::npos;
    return isEditable ? usual | Qt::ItemIsEditable : usual;
}

bool QuestionListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const std::string comment = value.toString().toStdString();
    m_edits->change(at(index.row()).question->id,
                    [&](kordon::Answer& answer) { answer.rationale = comment; });
    return true;
}

void QuestionListModel::retranslate() {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void QuestionListModel::announce(const QuestionId& question) {
    if (const int row = rowOf(question); row >= 0) {
        m_touched.insert(question);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QVariant QuestionListModel::shown(const QModelIndex& index) const {
    const int row = index.row();
    const kordon::Answer answer = this->answer(row);
    switch (static_cast<Column>(index.column())) {
    case Code:
        return code(row);
    case Question:
        return inWindowLanguage(at(row).question->text);
    case Level:
        return answer.state == AnswerState::Unanswered ? QString()
                                                       : sayChoice(pack(), choiceOf(answer));
    case LastYear:
        return sayPrevious(row);
    case Comment:
        return QString::fromStdString(answer.rationale).simplified();
    case Evidence:
        return QString::number(answer.documents.size() + (answer.evidence.empty() ? 0U : 1U));
    case Flag:
        return answer.isFlagged ? tr("flagged") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString QuestionListModel::sayPrevious(int row) const {
    const auto before = previous(row);
    if (!before) {
        return QStringLiteral("–");
    }
    const QString said =
        before->level ? QString::number(*before->level) : sayChoice(pack(), *before);
    return before->isToBeConfirmed ? tr("%1: %2 – to be confirmed")
                                         .arg(QString::fromStdString(before->givenIn.value), said)
                                   : said;
}

/// The question; of what waits to be confirmed, that it does.
QString QuestionListModel::toolTip(const QModelIndex& index) const {
    const auto before = previous(index.row());
    const bool isOfLevel = index.column() == Level || index.column() == LastYear;
    return isOfLevel && before && before->isToBeConfirmed
               ? sayPrevious(index.row())
               : inWindowLanguage(at(index.row()).question->text);
}

QString QuestionListModel::spoken(int row) const {
    const kordon::Answer answer = this->answer(row);
    QStringList parts{code(row), sayChoice(pack(), choiceOf(answer))};
    if (isPending(row)) {
        parts << tr("not saved: the reason is missing");
    }
    if (answer.isFlagged) {
        parts << tr("flagged");
    }
    if (const auto before = previous(row); before && before->isToBeConfirmed) {
        parts << sayPrevious(row);
    }
    parts << inWindowLanguage(at(row).question->text);
    return parts.join(QStringLiteral(", "));
}

bool QuestionListModel::passesStill(int row) const {
    return passes(m_filter,
                  m_document->answer(at(row).question->id),
                  m_document->pack().scale,
                  previous(row));
}

} // namespace kordon
