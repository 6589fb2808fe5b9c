#include "app/pages/change_rows_model.h"

#include <QCoreApplication>

#include "app/widgets/language.h"
#include "core/report/change_words.h"
#include "core/store/edit_names.h"

#include <utility>

namespace kordon {

namespace {

constexpr int kShortText = 60;

QString translated(const char* text) {
    return QCoreApplication::translate("kordon::ChangeRowsModel", text);
}

QString valueOf(const RowChange& row,
                const FieldChange& field,
                const std::optional<std::string>& value,
                const Pack& pack) {
    return inWindowLanguage(report::valueText(row.table, field.column, value, pack));
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// A row that comes or goes has values on one side only: nothing there is worth a line twice.
bool isTold(const QString& before, const QString& after) {
    return before != after;
}

QString shortHtml(const QString& name, const QString& before, const QString& after) {
    return QStringLiteral("<p><b>%1:</b> %2 → %3</p>")
        .arg(escaped(name), escaped(before), escaped(after));
}

QString longHtml(const QString& name, const QString& before, const QString& after) {
    return QStringLiteral("<p><b>%1</b></p><p style=\"margin-left:12px\"><i>%2</i> %3</p>"
                          "<p style=\"margin-left:12px\"><i>%4</i> %5</p>")
        .arg(escaped(name),
             escaped(translated(QT_TRANSLATE_NOOP("kordon::ChangeRowsModel", "Before:"))),
             escaped(before),
             escaped(translated(QT_TRANSLATE_NOOP("kordon::ChangeRowsModel", "After:"))),
             escaped(after));
}

QString eventText(RowEvent event) {
    switch (event) {
    case RowEvent::Added:
        return translated(QT_TRANSLATE_NOOP("kordon::ChangeRowsModel", "Was not there before."));
    case RowEvent::Removed:
        return translated(QT_TRANSLATE_NOOP("kordon::ChangeRowsModel", "Is no longer there."));
    case RowEvent::Changed:
        return {};
    }
    return {};
}

} // namespace

void ChangeRowsModel::show(std::vector<RowChange> rows, const Pack& pack) {
    beginResetModel();
    m_rows = std::move(rows);
    m_pack = pack;
    endResetModel();
}

void ChangeRowsModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const RowChange& ChangeRowsModel::rowAt(int row) const {
    return m_rows[static_cast<std::size_t>(row)];
}

int ChangeRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangeRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString title = rowTitle(rowAt(index.row()), m_pack);
    if (role == Qt::DisplayRole) {
        return title;
    }
    return role == Qt::ToolTipRole ? QVariant(title.toHtmlEscaped()) : QVariant();
}

QString rowTitle(const RowChange& row, const Pack& pack) {
    const QString kind = inWindowLanguage(report::rowKindName(row.table));
    const EditPlace place = placeOf(row, pack);
    const QString where = inWindowLanguage(nameOf(place, pack));
    return where.isEmpty() ? kind
                           : translated(QT_TRANSLATE_NOOP("kordon::ChangeRowsModel", "%1: %2"))
                                 .arg(kind, where);
}

QString changeHtml(const RowChange& row, const Pack& pack) {
    QString html = QStringLiteral("<p>%1</p>").arg(escaped(rowTitle(row, pack)));
    const auto question = findQuestion(pack, placeOf(row, pack).question);
    if (question) {
        html += QStringLiteral("<p><i>%1</i></p>")
                    .arg(escaped(inWindowLanguage(question->question->text)));
    }
    bool isAnythingTold = false;
    for (const FieldChange& field : row.fields) {
        const QString name = inWindowLanguage(report::fieldName(row.table, field.column));
        const QString before = valueOf(row, field, field.from, pack);
        const QString after = valueOf(row, field, field.to, pack);
        if (isTold(before, after)) {
            const bool isShort = before.size() + after.size() <= kShortText;
            html += isShort ? shortHtml(name, before, after) : longHtml(name, before, after);
            isAnythingTold = true;
        }
    }
    if (!isAnythingTold) {
        html += QStringLiteral("<p>%1</p>").arg(escaped(eventText(row.event)));
    }
    return html;
}

} // namespace kordon
