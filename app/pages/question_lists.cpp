#include "app/pages/question_lists.h"

#include "app/document/document.h"
#include "app/widgets/language.h"

namespace kordon {

namespace {

FilterCounts sum(FilterCounts one, const FilterCounts& other, int sign) {
    for (std::size_t i = 0; i < one.size(); ++i) {
        one.at(i) += sign * other.at(i);
    }
    return one;
}

const PreviousAnswers* previousAnswers(const Document& document) {
    const PreviousYear* year = document.previous();
    return year ? &year->answers : nullptr;
}

} // namespace

void ComponentListModel::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    recountAll();
    if (document) {
        connect(document, &Document::answerChanged, this, &ComponentListModel::recount);
        connect(document, &Document::actorChosen, this, &ComponentListModel::recountAll);
        connect(document, &Document::assessmentChosen, this, &ComponentListModel::recountAll);
        connect(document, &Document::checkedChanged, this, [this](const CellKey& cell) {
            announceChecked(cell.component);
        });
    }
}

int ComponentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

QVariant ComponentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StateCount& states = section(index.row()).states;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 · %2/%3 · %4")
            .arg(index.row() + 1)
            .arg(states.settled())
            .arg(states.applicable)
            .arg(title(index.row()));
    case Qt::ToolTipRole:
        return tr("%1: %2 of %3 questions settled (answered or not applicable), %4")
            .arg(title(index.row()).toHtmlEscaped())
            .arg(states.settled())
            .arg(states.applicable)
            .arg(statusWord(index.row()));
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3 of %4, %5")
            .arg(index.row() + 1)
            .arg(title(index.row()))
            .arg(states.settled())
            .arg(states.applicable)
            .arg(statusWord(index.row()));
    default:
        return {};
    }
}

const ComponentListModel::Section& ComponentListModel::section(int row) const {
    return m_sections.at(static_cast<std::size_t>(row));
}

SectionStatus ComponentListModel::status(int row) const {
    const Section& at = section(row);
    const Component& component = m_document->pack().components.at(static_cast<std::size_t>(row));
    if (at.states.applicable == 0) {
        return SectionStatus::NotAsked;
    }
    if (m_document->assessment().checkedSections.contains({component.id, m_document->actor()})) {
        return SectionStatus::Checked;
    }
    if (at.states.unanswered == at.states.applicable) {
        return SectionStatus::NotStarted;
    }
    if (at.states.open() > 0) {
        return SectionStatus::InProgress;
    }
    return at.filters.at(static_cast<std::size_t>(QuestionFilter::NeedsAttention)) > 0
               ? SectionStatus::NeedsAttention
               : SectionStatus::ReadyToCheck;
}

QString ComponentListModel::statusWord(int row) const {
    switch (status(row)) {
    case SectionStatus::NotAsked:
        return tr("not asked");
    case SectionStatus::NotStarted:
        return tr("not started");
    case SectionStatus::InProgress:
        return tr("in progress");
    case SectionStatus::NeedsAttention:
        return tr("needs attention");
    case SectionStatus::ReadyToCheck:
        return tr("ready to check");
    case SectionStatus::Checked:
        break;
    }
    return tr("checked");
}

QString ComponentListModel::title(int row) const {
    return inWindowLanguage(m_document->pack().components.at(static_cast<std::size_t>(row)).title);
}

void ComponentListModel::retranslate() {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ComponentListModel::recountAll() {
    beginResetModel();
    m_sections.clear();
    m_total = {};
    if (m_document) {
        for (const Component& component : m_document->pack().components) {
            m_sections.push_back(count(component));
            m_total = sum(m_total, m_sections.back().filters, 1);
        }
    }
    endResetModel();
    Q_EMIT countsChanged();
}

// One answer touches one component; to count the others again would be felt in a large pack.
void ComponentListModel::recount(const QuestionId& question) {
    const auto place = findQuestion(m_document->pack(), question);
    if (!place) {
        return;
    }
    const int row = static_cast<int>(place->component - m_document->pack().components.data());
    Section& at = m_sections.at(static_cast<std::size_t>(row));
    m_total = sum(m_total, at.filters, -1);
    at = count(*place->component);
    m_total = sum(m_total, at.filters, 1);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countsChanged();
}

ComponentListModel::Section ComponentListModel::count(const Component& component) const {
    const Answers& answers = m_document->assessment().answers;
    const ActorId& actor = m_document->actor();
    return {countFilters(m_document->pack(),
                         component,
                         m_document->assessment(),
                         actor,
                         previousAnswers(*m_document)),
            countStates(component, answers, actor)};
}

void ComponentListModel::announceChecked(const ComponentId& component) {
    if (const int row = numberOf(m_document->pack(), component) - 1; row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace kordon
