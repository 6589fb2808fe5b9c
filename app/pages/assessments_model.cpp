#include "app/pages/assessments_model.h"

#include <QFont>

#include "app/document/document.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "core/analysis/open_questions.h"
#include "core/store/history_list.h"
#include "core/store/series.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kordon {

namespace {

std::vector<AssessmentHeading> allHeadings(const Workspace& workspace) {
    std::vector<AssessmentHeading> all;
    for (const auto& part : {workspace.assessments(), workspace.binnedAssessments()}) {
        if (part) {
            all.insert(all.end(), part->begin(), part->end());
        }
    }
    std::ranges::stable_sort(all, {}, [](const AssessmentHeading& heading) {
        return std::tuple(heading.isInBin(), heading.isArchived);
    });
    return all;
}

std::optional<std::pair<int, int>> settledIn(const Workspace& workspace, const AssessmentId& id) {
    const auto assessment = workspace.load(id);
    const auto pack = workspace.packOf(id);
    if (!assessment || !pack) {
        return std::nullopt;
    }
    std::pair<int, int> settled;
    for (const Actor& actor : pack->actors) {
        const StateCount counts = countStates(*pack, assessment->answers, actor.id);
        settled.first += counts.settled();
        settled.second += counts.applicable;
    }
    return settled;
}

} // namespace

void AssessmentsModel::setDocument(Document* document) {
    beginResetModel();
    m_rows.clear();
    if (document) {
        const Workspace& workspace = document->workspace();
        m_open = document->assessment().id;
        const std::vector<AssessmentHeading> headings = allHeadings(workspace);
        std::vector<AssessmentId> ids;
        std::ranges::transform(headings, std::back_inserter(ids), &AssessmentHeading::id);
        const auto history = workspace.historyHeadings();
        const auto last = history ? lastEdits(*history, ids) : std::map<AssessmentId, Stamp>();
        for (const AssessmentHeading& heading : headings) {
            const auto edit = last.find(heading.id);
            m_rows.push_back({heading,
                              settledIn(workspace, heading.id),
                              edit == last.end() ? std::string() : edit->second.at});
        }
    }
    endResetModel();
}

void AssessmentsModel::retranslate() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const AssessmentHeading& AssessmentsModel::headingAt(int row) const {
    return m_rows[static_cast<std::size_t>(row)].heading;
}

int AssessmentsModel::rowOf(const AssessmentId& id) const {
    const auto found = std::ranges::find(m_rows, id, [](const Row& row) { return row.heading.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AssessmentsModel::listed() const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return !row.heading.isInBin(); }));
}

int AssessmentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssessmentsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AssessmentsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return textAt(row, index.column()).toHtmlEscaped();
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.heading.id == m_open);
        font.setItalic(row.heading.isInBin());
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Settled ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString AssessmentsModel::textAt(const Row& row, int column) const {
    const AssessmentHeading& heading = row.heading;
    switch (column) {
    case Id:
        return QString::fromStdString(heading.id.value);
    case Title:
        return QString::fromStdString(heading.title);
    case Standing:
        return heading.id == m_open ? tr("%1, open now").arg(inWindowLanguage(standingOf(heading)))
                                    : inWindowLanguage(standingOf(heading));
    case Settled:
        return row.settled
                   ? QStringLiteral("%1/%2").arg(row.settled->first).arg(row.settled->second)
                   : QStringLiteral("–");
    case PackName:
        return QString::fromStdString(heading.packId + " " + heading.packVersion);
    case Created:
        return momentText(heading.createdAt);
    case LastEdit:
        return momentText(row.lastEdit);
    default:
        return {};
    }
}

QVariant AssessmentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Settled) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Id:
        return tr("Assessment");
    case Title:
        return tr("Title");
    case Standing:
        return tr("State");
    case Settled:
        return tr("Settled");
    case PackName:
        return tr("Questionnaire");
    case Created:
        return tr("Made");
    case LastEdit:
        return tr("Last edit");
    default:
        return {};
    }
}

} // namespace kordon
