#include "app/pages/stand_table_model.h"

#include <QCoreApplication>

#include "app/widgets/language.h"
#include "core/report/words.h"

#include <utility>

namespace kordon {

namespace {

QString textAt(const report::StandLine& line, int column) {
    switch (static_cast<StandTableModel::Column>(column)) {
    case StandTableModel::Name:
        return QString::fromStdString(line.name);
    case StandTableModel::Preparedness:
        return QString::fromStdString(line.figure);
    case StandTableModel::Possible:
        return QString::fromStdString(line.range);
    case StandTableModel::Coverage:
        return QString::fromStdString(line.coverage);
    case StandTableModel::Target:
        return QString::fromStdString(line.target);
    case StandTableModel::Earlier:
        return QString::fromStdString(line.earlier);
    case StandTableModel::Change:
        return changeText(line);
    case StandTableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

QString changeText(const report::StandLine& line) {
    const QString change = QString::fromStdString(line.change);
    return change.isEmpty() || line.isChangeCertain
               ? change
               : QCoreApplication::translate("StandTableModel", "%1, not certain").arg(change);
}

void StandTableModel::setLines(std::vector<report::StandLine> lines,
                               const std::string& earlierName) {
    beginResetModel();
    m_lines = std::move(lines);
    m_earlierName = earlierName;
    endResetModel();
}

int StandTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StandTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid()        ? 0
           : m_earlierName.empty() ? static_cast<int>(Earlier)
                                   : static_cast<int>(ColumnCount);
}

QVariant StandTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const report::StandLine& line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(line, index.column());
    case Qt::ToolTipRole:
        return toolTipAt(line, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, role).toString(),
                                textAt(line, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant StandTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Actor");
    case Preparedness:
        return inWindowLanguage(report::preparednessName());
    case Possible:
        return tr("Possible");
    case Coverage:
        return tr("Coverage");
    case Target:
        return tr("Target");
    case Earlier:
        return QString::fromStdString(m_earlierName);
    case Change:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

QString StandTableModel::toolTipAt(const report::StandLine& line, int column) const {
    switch (static_cast<Column>(column)) {
    case Name:
        return QString::fromStdString(line.title).toHtmlEscaped();
    case Preparedness:
        return QString::fromStdString(line.band).toHtmlEscaped();
    case Possible:
        return tr("If every open question turns out lowest, and highest");
    case Coverage:
        return tr("%1 of %2 questions settled")
            .arg(line.states.settled())
            .arg(line.states.applicable);
    case Change:
        return line.change.empty() || line.isChangeCertain
                   ? QString()
                   : tr("What is possible in the two years overlaps: the figure may not have "
                        "moved");
    case Target:
    case Earlier:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kordon
