#include "app/pages/score_table_model.h"

#include "app/document/document.h"
#include "app/widgets/language.h"
#include "core/report/words.h"

namespace kordon {

void ScoreTableModel::setDocument(Document* document) {
    m_document = document;
    reload();
}

void ScoreTableModel::reload() {
    beginResetModel();
    endResetModel();
}

int ScoreTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_document
               ? 0
               : static_cast<int>(m_document->pack().components.size()) + 1;
}

int ScoreTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_document ? 0
                                           : static_cast<int>(m_document->pack().actors.size()) + 2;
}

QVariant ScoreTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isName = index.column() == 0;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (!isName) {
        return figureAt(index.row(), index.column());
    }
    if (index.row() + 1 == rowCount()) {
        return tr("The whole");
    }
    const Component& component =
        m_document->pack().components[static_cast<std::size_t>(index.row())];
    return tr("%1  %2").arg(index.row() + 1).arg(inWindowLanguage(component.title));
}

QVariant ScoreTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_document) {
        return {};
    }
    if (section == 0) {
        return tr("Component");
    }
    if (section + 1 == columnCount()) {
        return tr("Country");
    }
    return inWindowLanguage(
        m_document->pack().actors[static_cast<std::size_t>(section - 1)].shortName);
}

QString ScoreTableModel::figureAt(int row, int column) const {
    const Pack& pack = m_document->pack();
    const ScoreSheet& sheet = m_document->sheet();
    const bool isWhole = row + 1 == rowCount();
    const bool isCountry = column + 1 == columnCount();
    const auto actor = static_cast<std::size_t>(column - 1);
    const Scores* scores = nullptr;
    if (isWhole) {
        scores = isCountry ? &sheet.whole : &sheet.actors[actor].scores;
    } else if (isCountry) {
        scores = &sheet.national[static_cast<std::size_t>(row)].scores;
    } else if (const CellScore* cell = sheet.cell(pack.components[static_cast<std::size_t>(row)].id,
                                                  pack.actors[actor].id)) {
        scores = &cell->scores;
    }
    return scores ? QString::fromStdString(report::figureText(scores->preparedness,
                                                              standingOfPreparedness(*scores, pack),
                                                              pack.scale.max,
                                                              windowLanguage()))
                  : QString();
}

} // namespace kordon
