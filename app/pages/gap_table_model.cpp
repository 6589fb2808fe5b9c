#include "app/pages/gap_table_model.h"

#include "app/document/document.h"
#include "app/widgets/language.h"
#include "core/analysis/open_questions.h"
#include "core/base/unicode.h"
#include "core/report/gap_words.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr QChar kNotedMark = u'✎';
constexpr double kMoreThanQuestions = 1e6; // of any component: certain gaps sort apart from others

bool isText(int column) {
    return column == GapTableModel::ComponentColumn || column == GapTableModel::ActorColumn ||
           column == GapTableModel::Certainty || column == GapTableModel::CappedBy;
}

int placeOf(const Pack& pack, const ActorId& actor) {
    const auto found = std::ranges::find(pack.actors, actor, &Actor::id);
    return static_cast<int>(found - pack.actors.begin());
}

CellKey keyOf(const Gap& gap) {
    return {gap.component, gap.actor};
}

} // namespace

GapNote noteOf(const Document& document, const CellKey& cell) {
    const auto& notes = document.assessment().gapNotes;
    const auto found = notes.find(cell);
    return found == notes.end() ? GapNote{} : found->second;
}

GapTableModel::GapTableModel(Part part, QObject* parent)
    : QAbstractTableModel(parent), m_part(part) {}

void GapTableModel::setDocument(Document* document) {
    m_document = document;
    reload();
}

void GapTableModel::setFilter(const GapFilter& filter) {
    m_filter = filter;
    reload();
}

void GapTableModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    if (m_document) {
        const GapList& gaps = m_document->gaps();
        for (const Gap& gap : m_part == Part::Ranked ? gaps.ranked : gaps.notYetKnown) {
            if (m_part == Part::Ranked && !report::hasShortfall(gap)) {
                continue;
            }
            ++m_total;
            if (isWanted(gap)) {
                const StateCount counts = m_document->states().of({gap.component, gap.actor});
                m_rows.push_back({gap, m_total, counts.open()});
            }
        }
        sortRows();
    }
    endResetModel();
}

void GapTableModel::announceNote(const CellKey& cell) {
    if (const int row = rowOf(cell); row >= 0) {
        Q_EMIT dataChanged(index(row, Noted), index(row, Noted));
    }
}

void GapTableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column < 0 ? Rank : column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    beginResetModel();
    sortRows();
    endResetModel();
}

bool GapTableModel::hasCapped() const {
    return std::ranges::any_of(m_rows, [](const Row& row) { return !row.gap.gates.empty(); });
}

int GapTableModel::rowOf(const CellKey& cell) const {
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return keyOf(row.gap) == cell; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool GapTableModel::isWanted(const Gap& gap) const {
    if ((m_filter.actor && gap.actor != *m_filter.actor) ||
        (m_filter.component && gap.component != *m_filter.component)) {
        return false;
    }
    return !m_filter.hasStep || *m_filter.hasStep != isBlank(noteOf(*m_document, keyOf(gap)).step);
}

// The rows come by rank, which a stable sort keeps among equals.
void GapTableModel::sortRows() {
    std::ranges::sort(m_rows, {}, &Row::rank);
    std::ranges::stable_sort(m_rows, [this](const Row& a, const Row& b) {
        return m_sortOrder == Qt::AscendingOrder ? sortValue(a) < sortValue(b)
                                                 : sortValue(b) < sortValue(a);
    });
}

double GapTableModel::sortValue(const Row& row) const {
    const Gap& gap = row.gap;
    const Pack& pack = m_document->pack();
    switch (static_cast<Column>(m_sortColumn)) {
    case ComponentColumn:
        return numberOf(pack, gap.component);
    case ActorColumn:
        return placeOf(pack, gap.actor);
    case Capacity:
        return gap.capacity.shortfall.value_or(-1);
    case Readiness:
        return gap.readiness.shortfall.value_or(-1);
    case WorstCase:
        return gap.worstCase.value_or(-1);
    case Priority:
        return gap.priority.value_or(-1);
    case Certainty:
        return (gap.isCertain() ? 0 : kMoreThanQuestions) + row.open;
    case CappedBy:
        return static_cast<double>(gap.gates.size());
    case Noted: {
        const GapNote note = noteOf(*m_document, keyOf(gap));
        return (note.step.empty() ? 0 : 2) + (note.cause.empty() ? 0 : 1);
    }
    case Rank:
    case ColumnCount:
        break;
    }
    return row.rank;
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
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return toolTipAt(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, role).toString(),
                                index.column() == Noted
                                    ? notedWords(noteOf(*m_document, keyOf(row.gap)))
                                    : textAt(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant GapTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Rank:
        return tr("No.");
    case ComponentColumn:
        return tr("Component");
    case ActorColumn:
        return tr("Actor");
    case Capacity:
        return inWindowLanguage(report::dimensionName(Dimension::Capacity));
    case Readiness:
        return inWindowLanguage(report::dimensionName(Dimension::Readiness));
    case WorstCase:
        return tr("At worst");
    case Priority:
        return tr("Priority");
    case Certainty:
        return tr("Certainty");
    case CappedBy:
        return tr("Capped by");
    case Noted:
        return role == Qt::DisplayRole ? QString(kNotedMark) : tr("Noted");
    case ColumnCount:
        break;
    }
    return {};
}

QString GapTableModel::notedWords(const GapNote& note) {
    QStringList words;
    if (!isBlank(note.cause)) {
        words << tr("cause");
    }
    if (!isBlank(note.step)) {
        words << tr("step");
    }
    return words.join(QStringLiteral(", "));
}

// What is short in the first line, the way from level to target in the second.
QString GapTableModel::wayThrough(const Gap& gap, Dimension dimension) const {
    const Pack& pack = m_document->pack();
    const CellScore* cell = m_document->sheet().cell(gap.component, gap.actor);
    if (!cell || !gap.of(dimension).isAsked()) {
        return QStringLiteral("–");
    }
    const std::string language = windowLanguage();
    return QString::fromStdString(report::shortfallText(pack, *cell, gap, dimension, language) +
                                  "\n" + report::wayText(pack, *cell, gap, dimension, language));
}

QString GapTableModel::textAt(const Row& row, int column) const {
    const Gap& gap = row.gap;
    const Pack& pack = m_document->pack();
    const std::string language = windowLanguage();
    switch (static_cast<Column>(column)) {
    case Rank:
        return QString::number(row.rank);
    case ComponentColumn:
        return QString::fromStdString(
            report::componentName(pack, *findComponent(pack, gap.component), language));
    case ActorColumn:
        return QString::fromStdString(report::actorShort(pack, gap.actor, language));
    case Capacity:
        return wayThrough(gap, Dimension::Capacity);
    case Readiness:
        return wayThrough(gap, Dimension::Readiness);
    case WorstCase:
        return QString::fromStdString(report::levelText(gap.worstCase, language));
    case Priority: {
        const CellScore* cell = m_document->sheet().cell(gap.component, gap.actor);
        return cell ? QString::fromStdString(report::priorityText(pack, *cell, gap, language))
                    : QString();
    }
    case Certainty:
        return (gap.isCertain() ? tr("certain\nopen: %1") : tr("may close\nopen: %1"))
            .arg(row.open);
    case CappedBy:
        return QString::fromStdString(report::gateCodes(pack, gap));
    case Noted: {
        const GapNote note = noteOf(*m_document, keyOf(gap));
        return isBlank(note.cause) && isBlank(note.step) ? QString() : QString(kNotedMark);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString GapTableModel::toolTipAt(const Row& row, int column) const {
    const Gap& gap = row.gap;
    const std::string language = windowLanguage();
    switch (static_cast<Column>(column)) {
    case ActorColumn: {
        const Actor* actor = findActor(m_document->pack(), gap.actor);
        return actor ? inWindowLanguage(actor->name).toHtmlEscaped() : QString();
    }
    case Capacity:
    case Readiness:
        return tr("Short by, in levels; below it the level and the target");
    case WorstCase:
        return tr("The mean shortfall if every open question turns out lowest");
    case Priority:
        return QString::fromStdString(report::priorityFormula(gap, language));
    case Certainty:
        return QString::fromStdString(report::certaintySentence(gap, language));
    case Noted: {
        const GapNote note = noteOf(*m_document, keyOf(gap));
        const QString text = note.step.empty() ? QString::fromStdString(note.cause)
                                               : QString::fromStdString(note.step);
        return text.isEmpty() ? QString()
                              : tr("%1: %2").arg(notedWords(note), text).toHtmlEscaped();
    }
    case Rank:
    case ComponentColumn:
    case CappedBy:
    case ColumnCount:
        break;
    }
    return textAt(row, column).toHtmlEscaped();
}

} // namespace kordon
