#include "app/pages/threat_table_model.h"

#include "app/document/document.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "app/widgets/theme.h"
#include "core/analysis/threat_ranking.h"
#include "core/report/threat_words.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr QChar kAttentionMark = u'!';

bool isNumber(int column) {
    return column == ThreatTableModel::Rank || column == ThreatTableModel::Likelihood ||
           column == ThreatTableModel::Impact || column == ThreatTableModel::PressureColumn;
}

bool isSortedByText(int column) {
    return column == ThreatTableModel::Title || column == ThreatTableModel::Category;
}

QString stepWords(const std::vector<Text>& steps, int step) {
    return inWindowLanguage(steps.at(static_cast<std::size_t>(step - 1)));
}

} // namespace

void ThreatTableModel::setDocument(Document* document) {
    beginResetModel();
    m_document = document;
    m_rows.clear();
    m_total = 0;
    endResetModel();
}

void ThreatTableModel::reload(const ThreatFilter& filter, const std::string& today) {
    beginResetModel();
    m_filter = filter;
    m_today = today;
    m_rows.clear();
    m_total = 0;
    if (m_document && m_filter.isOfBin) {
        for (const Threat& threat : m_document->assessment().threats) {
            if (!threat.isActive()) {
                add(threat, 0);
            }
        }
    } else if (m_document) {
        int rank = 0;
        for (const Threat* threat : rankedThreats(m_document->assessment().threats)) {
            add(*threat, ++rank);
        }
    }
    sortRows();
    endResetModel();
}

void ThreatTableModel::add(const Threat& threat, int rank) {
    ++m_total;
    if (passes(m_filter, m_document->pack(), threat, m_today)) {
        m_rows.push_back({threat, rank, pressureOf(threat), concernsOf(threat, m_today)});
    }
}

void ThreatTableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column < 0 ? Rank : column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    beginResetModel();
    sortRows();
    endResetModel();
}

int ThreatTableModel::rowOf(const ThreatId& id) const {
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return row.threat.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// The rows come by rank, which a stable sort keeps among equals.
void ThreatTableModel::sortRows() {
    std::ranges::stable_sort(m_rows, {}, &Row::rank);
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (isSortedByText(m_sortColumn)) {
        const NameOrder before;
        std::ranges::stable_sort(m_rows, [&](const Row& a, const Row& b) {
            const QString one = textAt(a, m_sortColumn);
            const QString other = textAt(b, m_sortColumn);
            return isAscending ? before(one, other) : before(other, one);
        });
        return;
    }
    if (m_sortColumn == Review) {
        std::ranges::stable_sort(m_rows, [&](const Row& a, const Row& b) {
            const std::string& one = a.threat.reviewDate;
            const std::string& other = b.threat.reviewDate;
            return isAscending ? one < other : other < one;
        });
        return;
    }
    std::ranges::stable_sort(m_rows, [&](const Row& a, const Row& b) {
        return isAscending ? sortValue(a) < sortValue(b) : sortValue(b) < sortValue(a);
    });
}

double ThreatTableModel::sortValue(const Row& row) const {
    switch (static_cast<Column>(m_sortColumn)) {
    case Kind:
        return static_cast<double>(row.threat.kind);
    case Likelihood:
        return row.threat.likelihood;
    case Impact:
        return row.threat.impact;
    case PressureColumn:
        return row.pressure.value;
    case Trend:
        return row.threat.trend ? static_cast<double>(*row.threat.trend)
                                : static_cast<double>(kThreatTrends.size());
    case Components:
        return static_cast<double>(row.threat.components.size());
    case Attention:
        return static_cast<double>(row.concerns.size());
    case Rank:
    case Title:
    case Category:
    case Review:
    case ColumnCount:
        break;
    }
    return row.rank;
}

int ThreatTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThreatTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ThreatTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return toolTipAt(row, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == Attention && !row.concerns.empty() ? concernsOfRow(row)
                                                                    : textAt(row, index.column());
    case Qt::ForegroundRole:
        return index.column() == Attention ? QVariant(themeColour(ColourRole::Warning))
                                           : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Attention ? Qt::AlignHCenter
                                    : isNumber(index.column())  ? Qt::AlignRight
                                                                : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ThreatTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Rank:
        return tr("No.");
    case Title:
        return tr("Threat");
    case Kind:
        return tr("Kind");
    case Category:
        return tr("Category");
    case Likelihood:
        //: Likelihood, as a heading
        return role == Qt::DisplayRole ? tr("L.") : tr("Likelihood");
    case Impact:
        //: Impact, as a heading
        return role == Qt::DisplayRole ? tr("I.") : tr("Impact");
    case PressureColumn:
        return role == Qt::ToolTipRole
                   ? tr("Likelihood × impact / 25; half of it for a potential threat")
                   : tr("Pressure");
    case Trend:
        return tr("Trend");
    case Components:
        //: Components, as a heading
        return role == Qt::DisplayRole ? tr("Comp.") : tr("Components");
    case Review:
        return tr("Review by");
    case Attention:
        return role == Qt::DisplayRole ? QString(kAttentionMark) : tr("Needs attention");
    case ColumnCount:
        break;
    }
    return {};
}

QString ThreatTableModel::textAt(const Row& row, int column) const {
    const Threat& threat = row.threat;
    const Pack& pack = m_document->pack();
    switch (static_cast<Column>(column)) {
    case Rank:
        return row.rank > 0 ? QString::number(row.rank) : QString();
    case Title:
        return inWindowLanguage(titleOf(pack, threat));
    case Kind:
        return inWindowLanguage(report::kindName(threat.kind));
    case Category:
        return inWindowLanguage(categoryOf(pack, threat));
    case Likelihood:
        return QString::number(threat.likelihood);
    case Impact:
        return QString::number(threat.impact);
    case PressureColumn:
        return QString::fromStdString(report::pressureNumber(row.pressure.value, windowLanguage()));
    case Trend:
        return threat.trend ? inWindowLanguage(report::trendName(*threat.trend))
                            : QStringLiteral("–");
    case Components:
        return numbersOf(threat);
    case Review:
        return threat.reviewDate.empty() ? QStringLiteral("–") : dayText(threat.reviewDate);
    case Attention:
        return row.concerns.empty() ? QString() : QString(kAttentionMark);
    case ColumnCount:
        break;
    }
    return {};
}

QString ThreatTableModel::toolTipAt(const Row& row, int column) const {
    const Pack& pack = m_document->pack();
    switch (static_cast<Column>(column)) {
    case Likelihood:
        return stepWords(likelihoodSteps(pack.threats), row.threat.likelihood);
    case Impact:
        return stepWords(impactSteps(pack.threats), row.threat.impact);
    case PressureColumn:
        return QString::fromStdString(report::pressureReason(
            pack, m_document->assessment().threats, row.pressure, windowLanguage()));
    case Attention:
        return concernsOfRow(row);
    default:
        return textAt(row, column);
    }
}

QString ThreatTableModel::numbersOf(const Threat& threat) const {
    QStringList numbers;
    for (const Component& component : m_document->pack().components) {
        if (threat.components.contains(component.id)) {
            numbers << QString::number(numberOf(m_document->pack(), component.id));
        }
    }
    return numbers.isEmpty() ? QStringLiteral("–") : numbers.join(QStringLiteral(", "));
}

QString ThreatTableModel::concernsOfRow(const Row& row) {
    QStringList sentences;
    for (const ThreatConcern concern : row.concerns) {
        sentences << inWindowLanguage(report::concernSentence(concern));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace kordon
