#include "app/print/xlsx_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "app/print/zip_archive.h"
#include "core/workbook/xlsx_writer.h"

#include <algorithm>

namespace kordon {

namespace {

using print::ZipEntry;
using Writer = decltype(&kordonWriteXlsx);

/// Null where the library beside the program is missing.
Writer writer() {
    static QLibrary library(QCoreApplication::applicationDirPath() +
                            QStringLiteral("/kordon-workbook-writer"));
    return reinterpret_cast<Writer>(library.resolve("kordonWriteXlsx"));
}

struct Counts {
    int sheets = 0;
    int rows = 0;
    int cells = 0; ///< In which something stands.

    bool operator==(const Counts&) const = default;
};

Counts expectedOf(const workbook::Workbook& workbook) {
    Counts counts;
    for (const workbook::Sheet& sheet : workbook.sheets) {
        ++counts.sheets;
        for (const workbook::Row& row : sheet.rows) {
            const auto filled = std::ranges::count_if(row.cells, [](const workbook::Cell& cell) {
                return !std::holds_alternative<std::monostate>(cell.value);
            });
            counts.rows += filled > 0 ? 1 : 0;
            counts.cells += static_cast<int>(filled);
        }
    }
    return counts;
}

bool isSheet(const ZipEntry& entry) {
    return entry.name.starts_with("xl/worksheets/sheet");
}

/// Nothing in a sheet that is not well-formed counts.
void countIn(const std::string& sheet, Counts& counts) {
    Counts found{.sheets = 1};
    bool isRowFilled = false;
    QXmlStreamReader xml(QByteArray::fromStdString(sheet));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("v")) {
            ++found.cells;
            isRowFilled = true;
        } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("row")) {
            found.rows += isRowFilled ? 1 : 0;
            isRowFilled = false;
        }
    }
    if (!xml.hasError()) {
        counts.sheets += found.sheets;
        counts.rows += found.rows;
        counts.cells += found.cells;
    }
}

Error notMade(const QString& reason) {
    return {ErrorCode::StorageFailure,
            fill(say("The report could not be made as .xlsx (%1); nothing was written. Check the "
                     "room on the disk and try again.",
                     "Звіт не вдалося скласти як .xlsx (%1); нічого не записано. Перевірте вільне "
                     "місце на диску й спробуйте ще раз."),
                 {verbatim(reason.toStdString())})};
}

Error writerIsMissing() {
    return {ErrorCode::StorageFailure,
            say("The part of Kordon that writes workbooks is missing beside the program "
                "(kordon-workbook-writer); install Kordon again. Nothing was written.",
                "Поруч із програмою немає тієї частини Kordon, що записує книги "
                "(kordon-workbook-writer); установіть Kordon ще раз. Нічого не записано.")};
}

Error differs(const Counts& found, const Counts& expected) {
    return {ErrorCode::Damaged,
            fill(say("The .xlsx made has sheets: %1 of %2, rows: %3 of %4, filled cells: %5 of %6. "
                     "Save the report again.",
                     "У складеному .xlsx аркушів: %1 з %2, рядків: %3 з %4, заповнених комірок: "
                     "%5 з %6. Збережіть звіт ще раз."),
                 {verbatim(found.sheets),
                  verbatim(expected.sheets),
                  verbatim(found.rows),
                  verbatim(expected.rows),
                  verbatim(found.cells),
                  verbatim(expected.cells)})};
}

} // namespace

Result<std::string> xlsxOf(const workbook::Workbook& workbook) {
    const Writer write = writer();
    if (!write) {
        return writerIsMissing();
    }
    // libxlsxwriter writes to a path alone; this folder is for its owner's eyes and goes by itself.
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return notMade(folder.errorString());
    }
    QFile file(folder.filePath(QStringLiteral("report.xlsx")));
    std::string failure;
    if (!write(workbook, QFile::encodeName(file.fileName()).toStdString(), failure)) {
        return notMade(QString::fromStdString(failure));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return notMade(file.errorString());
    }
    return file.readAll().toStdString();
}

Status checkXlsx(std::string_view xlsx, const workbook::Workbook& workbook) {
    const auto entries = print::unzip(xlsx);
    if (!entries) {
        return Error{ErrorCode::Damaged,
                     say("The .xlsx made is damaged. Save the report again.",
                         "Складений .xlsx пошкоджено. Збережіть звіт ще раз.")};
    }
    Counts found;
    for (const ZipEntry& entry : *entries) {
        if (isSheet(entry)) {
            countIn(entry.content, found);
        }
    }
    if (const Counts expected = expectedOf(workbook); found != expected) {
        return differs(found, expected);
    }
    return Done{};
}

int rowsOf(const workbook::Workbook& workbook) {
    return expectedOf(workbook).rows;
}

} // namespace kordon
