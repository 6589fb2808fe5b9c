#include "app/print/odt_styles.h"

#include "app/charts/palette.h"
#include "app/charts/text_block.h"

#include <array>
#include <utility>

namespace kordon::print {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 9> kNamespaces{{
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"ooow", "http://openoffice.org/2004/writer"},
}};

// %1 language, %2 country, %3 ink, %4 accent, %5 muted ink, %6 warning ink.
constexpr auto kParagraphStyles = R"(
<office:font-face-decls>
<style:font-face style:name="Liberation Serif" svg:font-family="'Liberation Serif'" style:font-family-generic="roman"/>
<style:font-face style:name="Liberation Sans" svg:font-family="'Liberation Sans'" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:widows="2" fo:orphans="2" style:tab-stop-distance="12.5mm"/>
<style:text-properties style:font-name="Liberation Serif" fo:font-size="12pt" fo:language="%1" fo:country="%2" fo:color="%3"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="2.5mm" fo:line-height="115%"/></style:style>
<style:style style:name="Lead" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="4mm"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="12.5pt" fo:font-weight="bold" fo:color="%4"/></style:style>
<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="3mm"/><style:text-properties fo:font-size="10pt" fo:color="%5"/></style:style>
<style:style style:name="Marking" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="3mm"/><style:text-properties style:font-name="Liberation Sans" fo:font-weight="bold" fo:color="%6"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-top="2mm" fo:margin-bottom="1.5mm"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="10pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_caption" style:display-name="Table caption" style:family="paragraph" style:parent-style-name="Caption"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Picture" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Kept" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Gap" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="6pt"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body"><style:paragraph-properties fo:margin-top="5mm" fo:margin-bottom="2.5mm" fo:keep-with-next="always" fo:keep-together="always"/><style:text-properties style:font-name="Liberation Sans" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"><style:text-properties fo:font-size="16pt" fo:color="%4"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2"><style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="3"><style:text-properties fo:font-size="11pt"/></style:style>
<style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" style:family="paragraph" style:parent-style-name="Heading"><style:paragraph-properties fo:break-before="page"/><style:text-properties fo:font-size="16pt" fo:color="%4"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="45mm" fo:margin-bottom="4mm"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="24pt" fo:font-weight="bold" fo:color="%4"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="6mm"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="14pt"/></style:style>
<style:style style:name="Approval" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="90mm"/></style:style>
<style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"><style:text-properties fo:color="%3" style:text-underline-style="none"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="80mm" style:type="center"/><style:tab-stop style:position="170mm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Liberation Sans" fo:font-size="9pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties style:font-name="Liberation Sans" fo:font-size="8pt" fo:color="%5"/></style:style>
)";

constexpr auto kPages =
    R"(<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="6mm" fo:text-indent="-5mm" fo:margin-left="6mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-left="30mm" fo:margin-right="10mm" fo:margin-top="10mm" fo:margin-bottom="10mm"/><style:header-style><style:header-footer-properties fo:min-height="10mm" fo:margin-bottom="4mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="10mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout></office:automatic-styles>
)";

constexpr auto kMasters = R"(<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header><text:p text:style-name="Header"><text:tab/><text:page-number text:select-page="current">1</text:page-number> %1 <text:page-count>1</text:page-count><text:tab/>%2</text:p></style:header><style:footer><text:p text:style-name="Footer">%3</text:p></style:footer></style:master-page>
<style:master-page style:name="First_20_Page" style:display-name="First Page" style:page-layout-name="A4" style:next-style-name="Standard"><style:header><text:p text:style-name="Header"><text:tab/><text:tab/>%2</text:p></style:header><style:footer><text:p text:style-name="Footer"/></style:footer></style:master-page>
</office:master-styles></office:document-styles>)";

constexpr auto kCellText =
    R"(<style:style style:name="%1" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="%2"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="8.5pt" fo:font-weight="%3" fo:color="%4"/></style:style>
)";

bool isForbidden(QChar unit) {
    const char16_t value = unit.unicode();
    return (value < 0x20 && value != u'\n') || value == 0xFFFE || value == 0xFFFF;
}

QString allowed(const std::string& text) {
    QString result = charts::toQt(text);
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    result.replace(u'\r', u'\n');
    result.replace(u'\t', u' ');
    result.removeIf(isForbidden);
    return result;
}

QString cellTextStyles() {
    constexpr std::array kAligns{std::pair{report::Align::Left, "start"},
                                 std::pair{report::Align::Right, "end"},
                                 std::pair{report::Align::Centre, "center"}};
    QString styles;
    for (const auto& [align, name] : kAligns) {
        for (const bool isStrong : {false, true}) {
            for (const QColor& ink : {charts::inkOn(Qt::white), charts::inkOn(Qt::black)}) {
                styles += QString::fromUtf8(kCellText).arg(cellTextStyle(align, isStrong, ink),
                                                           QLatin1String(name),
                                                           isStrong ? QStringLiteral("bold")
                                                                    : QStringLiteral("normal"),
                                                           ink.name());
            }
        }
    }
    return styles;
}

} // namespace

QString odtNamespaces() {
    QString result;
    for (const auto& [prefix, name] : kNamespaces) {
        result +=
            QStringLiteral(" xmlns:%1=\"%2\"").arg(QLatin1String(prefix), QLatin1String(name));
    }
    return result + QStringLiteral(" office:version=\"1.3\"");
}

QString odtEscaped(const std::string& text) {
    return allowed(text).toHtmlEscaped();
}

QString odtText(const std::string& text) {
    QString result;
    QChar before = u'\n';
    for (const QChar unit : odtEscaped(text)) {
        if (unit == u'\n') {
            result += QStringLiteral("<text:line-break/>");
        } else if (unit == u' ' && (before == u' ' || before == u'\n')) {
            result += QStringLiteral("<text:s/>");
        } else {
            result += unit;
        }
        before = unit;
    }
    return result;
}

QString odtStyles(const report::Report& report) {
    const bool isUkrainian = report.language == "uk";
    QString xml =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles%1>")
            .arg(odtNamespaces());
    xml += QString::fromUtf8(kParagraphStyles)
               .arg(isUkrainian ? QStringLiteral("uk") : QStringLiteral("en"),
                    isUkrainian ? QStringLiteral("UA") : QStringLiteral("GB"),
                    charts::kInk.name(),
                    charts::kAccent.name(),
                    charts::kMutedInk.name(),
                    charts::kWarningInk.name());
    xml += cellTextStyles();
    xml += QString::fromUtf8(kPages);
    xml += QString::fromUtf8(kMasters).arg(isUkrainian ? QStringLiteral("з") : QStringLiteral("of"),
                                           odtText(report.marking),
                                           odtText(report.footer));
    return xml;
}

QString cellTextStyle(report::Align align, bool isStrong, const QColor& ink) {
    return QStringLiteral("Cell_%1_%2_%3")
        .arg(static_cast<int>(align))
        .arg(isStrong ? QStringLiteral("strong") : QStringLiteral("plain"), ink.name().mid(1));
}

} // namespace kordon::print
