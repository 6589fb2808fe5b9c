#include "app/print/laid_report.h"

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "app/charts/palette.h"

#include <algorithm>

namespace kordon::print {

namespace {

using charts::toQt;

constexpr qreal kBodyPoints = 11.5;
constexpr qreal kNotePoints = 10;
constexpr qreal kLeadPoints = 12.5;
constexpr qreal kChartPoints = 8.5;
constexpr qreal kLineSpacing = 1.12;
// Room for a hand to sign, in millimetres.
constexpr qreal kSignatureSpace = 6;

struct TextLook {
    QFont font;
    QColor colour;
    qreal spaceAfter = 0; ///< In millimetres.
};

TextLook lookOf(report::ParagraphStyle style) {
    switch (style) {
    case report::ParagraphStyle::Body:
        return {bodyFont(kBodyPoints), charts::kInk, 2.5};
    case report::ParagraphStyle::Lead:
        return {charts::chartFont(kLeadPoints, true), charts::kAccent, 4};
    case report::ParagraphStyle::Note:
        return {bodyFont(kNotePoints), charts::kMutedInk, 3};
    case report::ParagraphStyle::Marking:
        return {charts::chartFont(kBodyPoints, true), charts::kWarningInk, 3};
    }
    return {};
}

LaidText layOutText(const QString& text, const TextLook& look, qreal indent, const Paper& paper) {
    LaidText laid{.font = look.font, .colour = look.colour, .indent = indent};
    laid.text = charts::wrapText(text, paper.metrics(look.font), paper.body().width() - indent);
    laid.text.lineHeight *= kLineSpacing;
    laid.spaceAfter = paper.mm(look.spaceAfter);
    return laid;
}

LaidBlock layOutBlock(const report::Paragraph& paragraph, const Paper& paper) {
    return layOutText(toQt(paragraph.text), lookOf(paragraph.style), 0, paper);
}

LaidBlock layOutBlock(const report::BulletList& list, const Paper& paper) {
    TextLook look = lookOf(report::ParagraphStyle::Body);
    look.spaceAfter = 1.5;
    LaidList laid;
    for (const std::string& item : list.items) {
        laid.items.push_back(layOutText(toQt(item), look, paper.mm(5), paper));
    }
    return laid;
}

LaidBlock layOutBlock(const report::Table& table, const Paper& paper) {
    return layOut(table, paper);
}

LaidBlock layOutBlock(const report::Picture& picture, const Paper& paper) {
    LaidPicture laid{.picture = &picture, .font = charts::chartFont(kChartPoints)};
    laid.caption =
        layOutText(toQt(picture.caption), lookOf(report::ParagraphStyle::Note), 0, paper);
    const QRectF body = paper.body();
    const qreal height = chartHeight(body.width(), picture.chart, laid.font, paper.device());
    // A heading stands above it, the caption below it.
    laid.height = std::min(height, body.height() - laid.caption.height() - paper.mm(30));
    return laid;
}

LaidText layOutPart(const std::string& text, qreal width, const Paper& paper) {
    const TextLook look = lookOf(report::ParagraphStyle::Body);
    LaidText laid = layOutText(toQt(text), look, paper.body().width() - width, paper);
    laid.indent = 0;
    return laid;
}

LaidBlock layOutBlock(const report::SignatureLines& signatures, const Paper& paper) {
    constexpr SignatureColumns kColumns;
    const qreal width = paper.body().width();
    LaidSignatures laid;
    for (const report::Signature& each : signatures.lines) {
        LaidSignature line{.position =
                               layOutPart(each.position, width * (kColumns.ruleFrom - 0.03), paper),
                           .name = layOutPart(each.name, width * (1 - kColumns.nameFrom), paper)};
        line.height = std::max({line.position.height(), line.name.height(), paper.mm(8)}) +
                      paper.mm(kSignatureSpace);
        laid.lines.push_back(std::move(line));
    }
    return laid;
}

LaidSection layOutSection(const report::Section& section, const Paper& paper) {
    LaidSection laid{.section = &section,
                     .heading = layOutHeading(toQt(section.heading), section.depth, paper)};
    for (const report::Block& block : section.blocks) {
        laid.blocks.push_back(
            std::visit([&](const auto& each) { return layOutBlock(each, paper); }, block));
    }
    return laid;
}

} // namespace

LaidText layOutHeading(const QString& text, int depth, const Paper& paper) {
    const TextLook look{charts::chartFont(depth == 1 ? 16 : 12, true),
                        depth == 1 ? charts::kAccent : charts::kInk,
                        depth == 1 ? 3.5 : 2};
    LaidText laid = layOutText(text, look, 0, paper);
    laid.text.lineHeight /= kLineSpacing;
    return laid;
}

qreal LaidSignatures::height() const {
    qreal height = 0;
    for (const LaidSignature& line : lines) {
        height += line.height;
    }
    return height;
}

std::vector<LaidSection> layOut(const report::Report& report, const Paper& paper) {
    std::vector<LaidSection> sections;
    for (const report::Section& section : report.sections) {
        sections.push_back(layOutSection(section, paper));
    }
    return sections;
}

} // namespace kordon::print
