#include "app/print/odt_content.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "app/charts/palette.h"
#include "app/charts/text_block.h"
#include "app/print/laid_table.h"
#include "app/print/odt_styles.h"

#include <cmath>
#include <map>
#include <numeric>

namespace kordon::print {

namespace {

constexpr qreal kBodyMillimetres = 170;
constexpr qreal kMillimetresPerInch = 25.4;
constexpr int kDotsPerInch = 300;
constexpr qreal kCellPoints = 8.5;
constexpr qreal kCellRoom = 2.9; ///< Padding and borders, in millimetres.
// LibreOffice sets a word up to a letter wider than it is measured here.
constexpr qreal kOtherFonts = 1.09;
constexpr qreal kChartPoints = 8.5;
constexpr qreal kLargestPicture = 215; ///< In millimetres, so that its caption stays with it.

QString styled(const char* style, const QString& content) {
    return QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>\n")
        .arg(QLatin1String(style), content);
}

const char* styleOf(report::ParagraphStyle style) {
    switch (style) {
    case report::ParagraphStyle::Body:
        return "Text_20_body";
    case report::ParagraphStyle::Lead:
        return "Lead";
    case report::ParagraphStyle::Note:
        return "Note";
    case report::ParagraphStyle::Marking:
        return "Marking";
    }
    return "Text_20_body";
}

/// In millimetres: the shares of the columns, unless a word needs more room.
std::vector<qreal> widthsOf(const report::Table& table) {
    QImage page(1, 1, QImage::Format_RGB32);
    page.setDotsPerMeterX(10000);
    page.setDotsPerMeterY(10000);
    const QFontMetricsF metrics(charts::chartFont(kCellPoints, true), &page);
    std::vector<qreal> shares;
    std::vector<qreal> least;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        qreal word = charts::widestWord(charts::toQt(table.columns[at].title), metrics);
        for (const auto& row : table.rows) {
            if (at < row.size()) {
                word = std::max(word, charts::widestWord(charts::toQt(row[at].text), metrics));
            }
        }
        shares.push_back(table.columns[at].width);
        least.push_back(word / 10 * kOtherFonts + kCellRoom);
    }
    return columnWidths(shares, least, kBodyMillimetres);
}

/// Written in one walk: what a block needs of styles is gathered while its text is written.
class Writer {
public:
    explicit Writer(const report::Report& report) : m_report(report) {}

    std::optional<OdtContent> write();

private:
    bool isUkrainian() const { return m_report.language == "uk"; }
    void writeTitlePage();
    void writeContents();
    void writeSection(const report::Section& section, int number);
    void write(const report::Paragraph& paragraph, bool isKept);
    void write(const report::BulletList& list, bool isKept);
    void write(const report::Table& table, bool isKept);
    void write(const report::Picture& picture, bool isKept);
    void write(const report::SignatureLines& signatures, bool isKept);
    void writeCaption(const char* style, bool isTable, int number, const std::string& caption);
    void openTable(const QString& name, const std::vector<qreal>& widths);
    QString cellStyle(const QColor& fill);

    const report::Report& m_report;
    QString m_styles;
    QString m_body;
    std::map<QString, bool> m_fills;
    std::vector<ZipEntry> m_pictures;
    int m_tables = 0;
    int m_captionedTables = 0;
    int m_captionedPictures = 0;
    bool m_isDrawn = true;
};

QString Writer::cellStyle(const QColor& fill) {
    const QString name = QStringLiteral("Fill_") + fill.name().mid(1);
    if (m_fills.emplace(name, true).second) {
        m_styles += QStringLiteral("<style:style style:name=\"%1\" "
                                   "style:family=\"table-cell\"><style:table-cell-properties "
                                   "fo:background-color=\"%2\" fo:border=\"0.5pt solid %3\" "
                                   "fo:padding=\"1.2mm\"/></style:style>\n")
                        .arg(name, fill.name(), charts::kCellBorder.name());
    }
    return name;
}

void Writer::openTable(const QString& name, const std::vector<qreal>& shares) {
    m_styles += QStringLiteral(
                    "<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties "
                    "style:width=\"170mm\" table:border-model=\"collapsing\" "
                    "table:align=\"left\"/></style:style>\n")
                    .arg(name);
    m_body += QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"%1\">\n").arg(name);
    const qreal sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    int number = 0;
    for (const qreal share : shares) {
        const QString column = QStringLiteral("%1.%2").arg(name).arg(++number);
        const qreal width = sum > 0 ? kBodyMillimetres * share / sum : kBodyMillimetres;
        m_styles += QStringLiteral("<style:style style:name=\"%1\" "
                                   "style:family=\"table-column\"><style:table-column-properties "
                                   "style:column-width=\"%2mm\"/></style:style>\n")
                        .arg(column, QString::number(width, 'f', 2));
        m_body += QStringLiteral("<table:table-column table:style-name=\"%1\"/>\n").arg(column);
    }
}

void Writer::writeCaption(const char* style, bool isTable, int number, const std::string& caption) {
    const QString word =
        isTable ? (isUkrainian() ? QStringLiteral("Таблиця") : QStringLiteral("Table"))
                : (isUkrainian() ? QStringLiteral("Рисунок") : QStringLiteral("Figure"));
    m_body += styled(style,
                     QStringLiteral("%1 <text:sequence text:name=\"%2\" text:formula=\"ooow:%2+1\" "
                                    "style:num-format=\"1\">%3</text:sequence>. %4")
                         .arg(word,
                              isTable ? QStringLiteral("Table") : QStringLiteral("Figure"),
                              QString::number(number),
                              odtText(caption)));
}

void Writer::write(const report::Paragraph& paragraph, bool isKept) {
    m_body += styled(isKept ? "Kept" : styleOf(paragraph.style), odtText(paragraph.text));
}

void Writer::write(const report::BulletList& list, bool /*isKept*/) {
    m_body += QStringLiteral("<text:list text:style-name=\"Bullets\">\n");
    for (const std::string& item : list.items) {
        m_body += QStringLiteral("<text:list-item>%1</text:list-item>")
                      .arg(styled("Text_20_body", odtText(item)));
    }
    m_body += QStringLiteral("</text:list>\n");
}

void Writer::write(const report::Table& table, bool /*isKept*/) {
    if (!table.caption.empty()) {
        writeCaption("Table_20_caption", true, ++m_captionedTables, table.caption);
    }
    openTable(QStringLiteral("Table%1").arg(++m_tables), widthsOf(table));
    const auto writeCell = [this](const QColor& fill,
                                  report::Align align,
                                  bool isStrong,
                                  const std::string& text) {
        m_body +=
            QStringLiteral(
                "<table:table-cell table:style-name=\"%1\" office:value-type=\"string\"><text:p "
                "text:style-name=\"%2\">%3</text:p></table:table-cell>")
                .arg(cellStyle(fill),
                     cellTextStyle(align, isStrong, charts::inkOn(fill)),
                     odtText(text));
    };
    m_body += QStringLiteral("<table:table-header-rows><table:table-row table:style-name=\"Row\">");
    for (const report::Column& column : table.columns) {
        writeCell(charts::kHeaderFill, column.align, true, column.title);
    }
    m_body += QStringLiteral("</table:table-row></table:table-header-rows>\n");
    for (const auto& row : table.rows) {
        m_body += QStringLiteral("<table:table-row table:style-name=\"Row\">");
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const report::TableCell cell = at < row.size() ? row[at] : report::TableCell{};
            writeCell(cell.level ? charts::levelTint(*cell.level, table.max) : charts::kPaper,
                      table.columns[at].align,
                      cell.isStrong,
                      cell.text);
        }
        m_body += QStringLiteral("</table:table-row>\n");
    }
    m_body += QStringLiteral("</table:table>\n<text:p text:style-name=\"Gap\"/>\n");
}

QImage imageFor(const report::Chart& chart) {
    const int width =
        static_cast<int>(std::lround(kBodyMillimetres / kMillimetresPerInch * kDotsPerInch));
    const int dotsPerMetre =
        static_cast<int>(std::lround(kDotsPerInch / kMillimetresPerInch * 1000));
    const QFont font = charts::chartFont(kChartPoints);
    QImage canvas(1, 1, QImage::Format_RGB32);
    canvas.setDotsPerMeterX(dotsPerMetre);
    canvas.setDotsPerMeterY(dotsPerMetre);
    const qreal most = kLargestPicture / kMillimetresPerInch * kDotsPerInch;
    const qreal height = std::min(most, chartHeight(width, chart, font, &canvas));
    QImage image(width, static_cast<int>(std::ceil(height)), QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(charts::kPaper);
    QPainter painter(&image);
    paintChart(painter, QRectF(0, 0, width, height), chart, font);
    return image;
}

void Writer::write(const report::Picture& picture, bool /*isKept*/) {
    const QImage image = imageFor(picture.chart);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    m_isDrawn = image.save(&buffer, "PNG") && m_isDrawn;
    const std::string name = "Pictures/chart" + std::to_string(m_pictures.size() + 1) + ".png";
    m_pictures.push_back({.name = name, .content = buffer.data().toStdString(), .isStored = true});
    const auto titleOf = [](const auto& chart) {
        return odtEscaped(chart.title);
    };
    const auto descriptionOf = [](const auto& chart) {
        return odtEscaped(chart.description);
    };
    const qreal height = image.height() * kMillimetresPerInch / kDotsPerInch;
    m_body += styled(
        "Picture",
        QStringLiteral(
            "<draw:frame draw:style-name=\"Chart\" draw:name=\"%1\" text:anchor-type=\"as-char\" "
            "svg:width=\"170mm\" svg:height=\"%2mm\"><draw:image xlink:href=\"%3\" "
            "xlink:type=\"simple\" xlink:show=\"embed\" "
            "xlink:actuate=\"onLoad\"/><svg:title>%4</svg:title><svg:desc>%5</svg:desc></"
            "draw:frame>")
            .arg(QStringLiteral("Chart%1").arg(m_pictures.size()),
                 QString::number(height, 'f', 2),
                 QString::fromStdString(name),
                 std::visit(titleOf, picture.chart),
                 std::visit(descriptionOf, picture.chart)));
    if (!picture.caption.empty()) {
        writeCaption("Caption", false, ++m_captionedPictures, picture.caption);
    }
}

void Writer::write(const report::SignatureLines& signatures, bool /*isKept*/) {
    openTable(QStringLiteral("Table%1").arg(++m_tables), {45, 25, 30});
    for (const report::Signature& each : signatures.lines) {
        m_body += QStringLiteral(
                      "<table:table-row table:style-name=\"Row\"><table:table-cell "
                      "table:style-name=\"Open\">%1</table:table-cell><table:table-cell "
                      "table:style-name=\"Rule\"><text:p/></table:table-cell><table:table-cell "
                      "table:style-name=\"Open\">%2</table:table-cell></table:table-row>\n")
                      .arg(styled("Standard", odtText(each.position)),
                           styled("Standard", odtText(each.name)));
    }
    m_body += QStringLiteral("</table:table>\n<text:p text:style-name=\"Gap\"/>\n");
}

void Writer::writeTitlePage() {
    const report::TitlePage& page = m_report.titlePage;
    m_body += styled("First", odtText(page.body));
    for (const std::string& line : page.records) {
        m_body += styled("Standard", odtText(line));
    }
    for (const std::string& line : page.approval) {
        m_body += styled("Approval", odtText(line));
    }
    m_body += styled("Title", odtText(page.title)) + styled("Subtitle", odtText(page.subtitle));
    if (!m_report.marking.empty()) {
        m_body += styled("Marking", odtText(m_report.marking));
    }
    for (const std::string& line : page.lines) {
        m_body += styled("Text_20_body", odtText(line));
    }
}

void Writer::writeContents() {
    const QString title = isUkrainian() ? QStringLiteral("Зміст") : QStringLiteral("Contents");
    m_body += QStringLiteral(
                  "<text:table-of-content text:name=\"Contents\" "
                  "text:protected=\"true\"><text:table-of-content-source text:outline-level=\"2\" "
                  "text:use-outline-level=\"true\"><text:index-title-template "
                  "text:style-name=\"Contents_20_Heading\">%1</text:index-title-template>")
                  .arg(title);
    for (const int level : {1, 2}) {
        m_body += QStringLiteral(
                      "<text:table-of-content-entry-template text:outline-level=\"%1\" "
                      "text:style-name=\"Contents%1\"><text:index-entry-link-start/"
                      "><text:index-entry-text/><text:index-entry-tab-stop style:type=\"right\" "
                      "style:leader-char=\".\"/><text:index-entry-page-number/"
                      "><text:index-entry-link-end/></text:table-of-content-entry-template>")
                      .arg(level);
    }
    m_body += QStringLiteral("</text:table-of-content-source><text:index-body><text:index-title "
                             "text:name=\"Contents_Head\">%1</text:index-title>\n")
                  .arg(styled("Contents_20_Heading", title));
    int number = 0;
    for (const report::Section& section : m_report.sections) {
        ++number;
        if (section.depth > 2) {
            continue;
        }
        m_body += styled(
            section.depth == 1 ? "Contents1" : "Contents2",
            QStringLiteral("<text:a text:style-name=\"Index_20_Link\" "
                           "text:visited-style-name=\"Index_20_Link\" xlink:type=\"simple\" "
                           "xlink:href=\"#section%1\">%2<text:tab/><text:bookmark-ref "
                           "text:reference-format=\"page\" text:ref-name=\"section%1\"/></text:a>")
                .arg(QString::number(number), odtText(section.heading)));
    }
    m_body += QStringLiteral("</text:index-body></text:table-of-content>\n");
}

void Writer::writeSection(const report::Section& section, int number) {
    const int level = std::clamp(section.depth, 1, 3);
    const QString style = section.startsOnNewPage ? QStringLiteral("Break%1").arg(level)
                                                  : QStringLiteral("Heading_20_%1").arg(level);
    m_body +=
        QStringLiteral(
            "<text:h text:style-name=\"%1\" text:outline-level=\"%2\"><text:bookmark-start "
            "text:name=\"section%3\"/>%4<text:bookmark-end text:name=\"section%3\"/></text:h>\n")
            .arg(style, QString::number(level), QString::number(number), odtText(section.heading));
    for (std::size_t at = 0; at < section.blocks.size(); ++at) {
        const bool isKept = at + 1 < section.blocks.size() &&
                            std::holds_alternative<report::SignatureLines>(section.blocks[at + 1]);
        std::visit([&](const auto& block) { write(block, isKept); }, section.blocks[at]);
    }
}

constexpr auto kOwnStyles =
    R"(<style:style style:name="First" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="First_20_Page"/>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Open" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:padding-top="6mm" fo:border="none" style:vertical-align="bottom"/></style:style>
<style:style style:name="Rule" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:border-left="none" fo:border-right="none" fo:border-top="none" fo:border-bottom="0.5pt solid #000000"/></style:style>
<style:style style:name="Chart" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
<style:style style:name="Contents1" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="1.5mm"><style:tab-stops><style:tab-stop style:position="170mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Contents2" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="6mm"><style:tab-stops><style:tab-stop style:position="164mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
)";

std::optional<OdtContent> Writer::write() {
    for (const int level : {1, 2, 3}) {
        m_styles += QStringLiteral("<style:style style:name=\"Break%1\" style:family=\"paragraph\" "
                                   "style:parent-style-name=\"Heading_20_%1\"><style:paragraph-"
                                   "properties fo:break-before=\"page\"/></style:style>\n")
                        .arg(level);
    }
    writeTitlePage();
    if (m_report.hasContents) {
        writeContents();
    }
    int number = 0;
    for (const report::Section& section : m_report.sections) {
        writeSection(section, ++number);
    }
    if (!m_isDrawn) {
        return std::nullopt;
    }
    const QString xml =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content") +
        odtNamespaces() + QStringLiteral("><office:automatic-styles>\n") +
        QString::fromUtf8(kOwnStyles) + m_styles +
        QStringLiteral(
            "</"
            "office:automatic-styles><office:body><office:text><text:sequence-decls><text:sequence-"
            "decl text:display-outline-level=\"0\" text:name=\"Table\"/><text:sequence-decl "
            "text:display-outline-level=\"0\" text:name=\"Figure\"/></text:sequence-decls>\n") +
        m_body + QStringLiteral("</office:text></office:body></office:document-content>");
    return OdtContent{.xml = xml.toStdString(), .pictures = std::move(m_pictures)};
}

} // namespace

std::optional<OdtContent> odtContent(const report::Report& report) {
    return Writer(report).write();
}

} // namespace kordon::print
