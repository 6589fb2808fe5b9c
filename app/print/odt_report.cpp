#include "app/print/odt_report.h"

#include <QXmlStreamReader>

#include "app/print/odt_content.h"
#include "app/print/odt_styles.h"
#include "app/print/zip_archive.h"

#include <algorithm>

namespace kordon {

namespace {

using print::ZipEntry;

constexpr auto kMimeType = "application/vnd.oasis.opendocument.text";

struct Counts {
    int headings = 0;
    int rows = 0;
    int pictures = 0;

    bool operator==(const Counts&) const = default;
};

QString metaOf(const report::Report& report) {
    const QString date = print::odtEscaped(report.dataAsOf);
    QString xml = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta"
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>");
    xml += QStringLiteral("<meta:generator>Kordon " KORDON_VERSION "</meta:generator>");
    xml += QStringLiteral("<dc:title>%1</dc:title><dc:language>%2</dc:language>")
               .arg(print::odtEscaped(report.titlePage.title),
                    report.language == "uk" ? QStringLiteral("uk-UA") : QStringLiteral("en-GB"));
    if (!report.author.empty()) {
        xml += QStringLiteral("<dc:creator>%1</dc:creator>").arg(print::odtEscaped(report.author));
    }
    if (!date.isEmpty()) {
        xml += QStringLiteral("<meta:creation-date>%1T00:00:00</meta:creation-date>"
                              "<dc:date>%1T00:00:00</dc:date>")
                   .arg(date);
    }
    return xml + QStringLiteral("</office:meta></office:document-meta>");
}

std::string manifestOf(const std::vector<ZipEntry>& pictures) {
    const auto entry = [](const std::string& path, const std::string& type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" +
               type + "\"/>\n";
    };
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                      "manifest:version=\"1.3\">\n";
    xml += entry("/", kMimeType);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"}) {
        xml += entry(part, "text/xml");
    }
    for (const ZipEntry& picture : pictures) {
        xml += entry(picture.name, "image/png");
    }
    return xml + "</manifest:manifest>";
}

Counts expectedOf(const report::Report& report) {
    Counts counts;
    for (const report::Section& section : report.sections) {
        ++counts.headings;
        for (const report::Block& block : section.blocks) {
            if (const auto* table = std::get_if<report::Table>(&block)) {
                counts.rows += static_cast<int>(table->rows.size()) + 1;
            } else if (const auto* signatures = std::get_if<report::SignatureLines>(&block)) {
                counts.rows += static_cast<int>(signatures->lines.size());
            } else if (std::holds_alternative<report::Picture>(block)) {
                ++counts.pictures;
            }
        }
    }
    return counts;
}

/// What is found; nothing in a text that is not well-formed counts.
Counts foundIn(const std::string& content) {
    Counts counts;
    QXmlStreamReader xml(QByteArray::fromStdString(content));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            counts.headings += xml.qualifiedName() == QLatin1String("text:h") ? 1 : 0;
            counts.rows += xml.qualifiedName() == QLatin1String("table:table-row") ? 1 : 0;
            counts.pictures += xml.qualifiedName() == QLatin1String("draw:image") ? 1 : 0;
        }
    }
    return xml.hasError() ? Counts{-1, -1, -1} : counts;
}

Error notMade() {
    return {ErrorCode::StorageFailure,
            say("The report could not be made as .odt; nothing was written.",
                "Звіт не вдалося скласти як .odt; нічого не записано.")};
}

Error differs(const Counts& found, const Counts& expected) {
    return {ErrorCode::Damaged,
            fill(say("The .odt made has headings: %1 of %2, table rows: %3 of %4, pictures: %5 of "
                     "%6. Save the report again.",
                     "У складеному .odt заголовків: %1 з %2, рядків таблиць: %3 з %4, рисунків: "
                     "%5 з %6. Збережіть звіт ще раз."),
                 {verbatim(found.headings),
                  verbatim(expected.headings),
                  verbatim(found.rows),
                  verbatim(expected.rows),
                  verbatim(found.pictures),
                  verbatim(expected.pictures)})};
}

} // namespace

Result<std::string> odtOf(const report::Report& report) {
    auto content = print::odtContent(report);
    if (!content) {
        return notMade();
    }
    std::vector<ZipEntry> entries{
        {.name = "mimetype", .content = kMimeType, .isStored = true},
        {.name = "META-INF/manifest.xml", .content = manifestOf(content->pictures)},
        {.name = "meta.xml", .content = metaOf(report).toStdString()},
        {.name = "styles.xml", .content = print::odtStyles(report).toStdString()},
        {.name = "content.xml", .content = std::move(content->xml)}};
    std::ranges::move(content->pictures, std::back_inserter(entries));
    auto archive = print::zipOf(entries);
    if (!archive) {
        return notMade();
    }
    return std::move(*archive);
}

Status checkOdt(std::string_view odt, const report::Report& report) {
    const auto entries = print::unzip(odt);
    if (!entries) {
        return Error{ErrorCode::Damaged,
                     say("The .odt made is damaged. Save the report again.",
                         "Складений .odt пошкоджено. Збережіть звіт ще раз.")};
    }
    const auto content = std::ranges::find(*entries, "content.xml", &ZipEntry::name);
    const Counts found = content == entries->end() ? Counts{} : foundIn(content->content);
    if (const Counts expected = expectedOf(report); found != expected) {
        return differs(found, expected);
    }
    return Done{};
}

int odtRowsOf(const report::Report& report) {
    return expectedOf(report).rows;
}

} // namespace kordon
