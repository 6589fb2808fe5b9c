#include "app/pages/gap_table_model.h"

#include "app/document/document.h"
#include "app/widgets/language.h"
#include "core/report/words.h"

#include <utility>

namespace kordon {

GapTableModel::GapTableModel(Part part, QObject* parent)
    : QAbstractTableModel(parent), m_part(part) {}

void GapTableModel::setDocument(Document* document) {
    m_document = document;
    reload();
}

void GapTableModel::setFilter(std::optional<ActorId> actor, std::optional<ComponentId> component) {
    m_actor = std::move(actor);
    m_component = std::move(component);
    reload();
}

void GapTableModel::reload() {
    beginResetModel();
    m_rows.clear();
    if (m_document) {
        const GapList& gaps = m_document->gaps();
        for (const Gap& gap : m_part == Part::Ranked ? gaps.ranked : gaps.notYetKnown) {
            const bool isGap = m_part == Part::NotYetKnown || *gap.priority > 0;
            const bool isWanted = (!m_actor || gap.actor == *m_actor) &&
                                  (!m_component || gap.component == *m_component);
            if (isGap && isWanted) {
                m_rows.push_back(gap);
            }
        }
    }
    endResetModel();
}

int GapTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GapTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant GapTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return textAt(gapAt(index.row()), index.row(), index.column());
    }
    const bool isText = index.column() == ComponentColumn || index.column() == ActorColumn ||
                        index.column() == CappedBy;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return {};
}

QVariant GapTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Rank:
        return tr("No.");
    case ComponentColumn:
        return tr("Component");
    case ActorColumn:
        return tr("Actor");
    case Capacity:
        return tr("Capacity short by");
    case Readiness:
        return tr("Readiness short by");
    case WorstCase:
        return tr("Worst case");
    case Priority:
        return tr("Priority");
    case CappedBy:
        return tr("Capped by");
    default:
        return QString();
    }
}

QString GapTableModel::textAt(const Gap& gap, int row, int column) const {
    const Pack& pack = m_document->pack();
    const auto level = [](const std::optional<double>& value) {
        return QString::fromStdString(report::levelText(value, windowLanguage()));
    };
    switch (column) {
    case Rank:
        return QString::number(row + 1);
    case ComponentColumn:
        return tr("%1  %2")
            .arg(numberOf(pack, gap.component))
            .arg(inWindowLanguage(findComponent(pack, gap.component)->title));
    case ActorColumn:
        return inWindowLanguage(findActor(pack, gap.actor)->shortName);
    case Capacity:
        return level(gap.capacity.shortfall);
    case Readiness:
        return level(gap.readiness.shortfall);
    case WorstCase:
        return level(gap.worstCase);
    case Priority:
        return level(gap.priority);
    default:
        break;
    }
    QStringList codes;
    for (const QuestionId& gate : gap.gates) {
        codes << QString::fromStdString(codeOf(pack, gate));
    }
    return codes.join(QStringLiteral(", "));
}

} // namespace kordon
