#include "app/pages/history_model.h"

#include <QFont>

#include "app/document/document.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

namespace {

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

} // namespace

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void HistoryModel::setDocument(Document* document) {
    m_document = document;
    reload();
}

void HistoryModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_list.reset();
    if (m_document) {
        auto packs = packsWithAllActors(m_document->workspace());
        const auto history = m_document->workspace().historyHeadings();
        if (packs && history && !packs->empty()) {
            m_list.emplace(*std::move(packs), windowLanguage());
            m_list->readOn(*history);
            m_rows = m_list->matching(m_filter, m_document->workspace());
        }
    }
    endResetModel();
}

void HistoryModel::readOn() {
    const auto history = m_document
                             ? m_document->workspace().historyHeadings()
                             : Result<std::vector<HistoryEntry>>(std::vector<HistoryEntry>());
    if (!m_list || !history || history->size() < m_list->lines().size()) {
        reload();
        return;
    }
    if (history->size() == m_list->lines().size()) {
        return;
    }
    m_list->readOn(*history);
    std::vector<std::size_t> rows = m_list->matching(m_filter, m_document->workspace());
    const int added = static_cast<int>(rows.size() - m_rows.size());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    // An undo strikes out an earlier row.
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void HistoryModel::setFilter(const HistoryFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    m_rows =
        m_list ? m_list->matching(m_filter, m_document->workspace()) : std::vector<std::size_t>();
    endResetModel();
}

std::size_t HistoryModel::total() const {
    return m_list ? m_list->lines().size() : 0;
}

std::int64_t HistoryModel::lastNumber() const {
    return total() == 0 ? 0 : m_list->lines().back().entry.number;
}

std::vector<std::string> HistoryModel::people() const {
    return m_list ? std::vector<std::string>(m_list->people().begin(), m_list->people().end())
                  : std::vector<std::string>();
}

const HistoryLine& HistoryModel::lineAt(int row) const {
    return m_list->lines()[m_rows[static_cast<std::size_t>(row)]];
}

const Pack& HistoryModel::packAt(int row) const {
    return m_list->packOf(lineAt(row));
}

Pack HistoryModel::openPack() const {
    return m_list ? m_list->packOf(m_document->assessment().id) : Pack();
}

int HistoryModel::rowOf(std::int64_t number) const {
    const auto found = std::ranges::find_if(
        m_rows, [&](std::size_t line) { return m_list->lines()[line].entry.number == number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HistoryLine& line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(line, index.column());
    case Qt::ToolTipRole:
        return textAt(line, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        if (line.isUndone) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("No.");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Where:
        return tr("Where");
    case Year:
        return tr("Assessment");
    default:
        return QString();
    }
}

QString HistoryModel::textAt(const HistoryLine& line, int column) const {
    switch (column) {
    case Number:
        return QString::number(line.entry.number);
    case When:
        return momentText(line.entry.stamp.at);
    case Who:
        return QString::fromStdString(line.entry.stamp.who);
    case What:
        return whatText(line);
    case Where:
        return whereText(line);
    default:
        return QString::fromStdString(line.place.assessment.value);
    }
}

QString HistoryModel::whatText(const HistoryLine& line) const {
    const QString kind = capitalised(inWindowLanguage(kindText(line)));
    return line.isUndone ? tr("%1 (undone)").arg(kind) : kind;
}

QString HistoryModel::whereText(const HistoryLine& line) const {
    const QString name = capitalised(inWindowLanguage(m_list->placeText(line)));
    const Pack& pack = m_list->packOf(line);
    const EditPlace place = inPack(line.place, pack);
    if (const auto question = findQuestion(pack, place.question)) {
        return tr("%1 – %2").arg(name, inWindowLanguage(question->question->text));
    }
    if (const Component* component = findComponent(pack, place.component)) {
        return tr("%1 – %2").arg(name, inWindowLanguage(component->title));
    }
    return name;
}

} // namespace kordon
