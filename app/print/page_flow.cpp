#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include "app/charts/chart_look.h"
#include "app/charts/gap_painter.h"
#include "app/charts/radar_painter.h"
#include "app/print/page_flow.h"
#include "app/print/paper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kordon {

namespace {

using paper::Face;

const QColor kInk(0x1B, 0x1F, 0x24);
const QColor kMuted(0x57, 0x60, 0x6A);
const QColor kLine(0x9A, 0xA2, 0xAB);
const QColor kHeaderFill(0xE8, 0xEC, 0xF0);
constexpr double kBodyPoints = 11;
constexpr double kTablePoints = 8.5;
constexpr double kChartPoints = 8.5;
constexpr double kCellPadding = 1.1;    // mm
constexpr double kKeepWithHeading = 28; // mm
constexpr double kRadarHeight = 128;    // mm

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

// Darker means higher; the number is always there, so the tint is only a second channel.
QColor tintOf(double level, int max) {
    static const std::array<QColor, 6> kTints{QColor(0xF4, 0xF7, 0xFB), QColor(0xDF, 0xEA, 0xF4),
                                              QColor(0xC4, 0xD9, 0xEB), QColor(0xA9, 0xC8, 0xE2),
                                              QColor(0x90, 0xB9, 0xDA), QColor(0x7A, 0xAB, 0xD2)};
    const double share = std::clamp(level / std::max(max, 1), 0.0, 1.0);
    return kTints.at(static_cast<std::size_t>(std::lround(share * (kTints.size() - 1))));
}

QFont headingFont(int depth) {
    return paper::font(Face::Heading, depth == 1 ? 15 : 11.5, true);
}

Qt::Alignment alignmentOf(report::Align align) {
    switch (align) {
    case report::Align::Left:
        return Qt::AlignLeft;
    case report::Align::Right:
        return Qt::AlignRight;
    case report::Align::Centre:
        break;
    }
    return Qt::AlignHCenter;
}

} // namespace

PageFlow::PageFlow(QPagedPaintDevice& device, const report::Report& report, FlowPlan plan)
    : m_device(device), m_report(report), m_plan(std::move(plan)), m_painter(&device) {
    const double width = m_painter.device()->width();
    const double height = m_painter.device()->height();
    // The page number and the marking stand in the top margin, the footer in the bottom one.
    m_body = QRectF(0, 0, width, height);
    m_y = m_body.top();
}

void PageFlow::run() {
    titlePage();
    contents();
    for (const report::Section& each : m_report.sections) {
        section(each);
    }
    m_found.pages = m_page;
    m_painter.end();
}

void PageFlow::titlePage() {
    furniture();
    m_y = m_body.height() * 0.22;
    flowText(q(m_report.titlePage.title), paper::font(Face::Heading, 26, true), 0, Qt::AlignHCenter);
    m_y += mm(4);
    flowText(q(m_report.titlePage.subtitle), paper::font(Face::Heading, 16), 0, Qt::AlignHCenter);
    m_y += mm(12);
    if (!m_report.marking.empty()) {
        const QFont font = paper::font(Face::Heading, 14, true);
        const double height = textHeight(q(m_report.marking), font, m_body.width()) + mm(6);
        const QRectF box(m_body.width() * 0.12, m_y, m_body.width() * 0.76, height);
        m_painter.setPen(QPen(kInk, mm(0.4)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box);
        m_painter.setFont(font);
        m_painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, q(m_report.marking));
        m_y += height + mm(14);
    }
    for (const std::string& line : m_report.titlePage.lines) {
        flowText(q(line), paper::font(Face::Text, 12), 0, Qt::AlignHCenter);
        m_y += mm(2.5);
    }
}

void PageFlow::contents() {
    newPage();
    const QFont font = paper::font(Face::Text, kBodyPoints);
    flowText(say(kordon::say("Contents", "Зміст")), headingFont(1), 0, Qt::AlignLeft);
    m_y += mm(4);
    const double numberWidth = mm(12);
    for (const OutlineEntry& entry : m_plan.outline) {
        if (entry.depth != 1) {
            continue;
        }
        const double width = m_body.width() - numberWidth - mm(2);
        const double height = textHeight(entry.title, font, width);
        need(height + mm(1.6));
        m_painter.setFont(font);
        m_painter.setPen(kInk);
        m_painter.drawText(QRectF(0, m_y, width, height), Qt::TextWordWrap, entry.title);
        m_painter.drawText(QRectF(m_body.width() - numberWidth, m_y, numberWidth, height),
                           Qt::AlignRight | Qt::AlignBottom,
                           QString::number(entry.page));
        m_y += height + mm(1.6);
    }
    newPage();
}

void PageFlow::section(const report::Section& section) {
    const QFont font = headingFont(section.depth);
    const double height = textHeight(q(section.heading), font, m_body.width());
    const bool isAtTop = m_y <= m_body.top() + 1;
    if (section.startsOnNewPage && !isAtTop) {
        newPage();
    } else if (!isAtTop) {
        m_y += mm(section.depth == 1 ? 8 : 5);
    }
    need(height + mm(kKeepWithHeading));
    m_found.outline.push_back({q(section.heading), section.depth, m_page});
    flowText(q(section.heading), font, 0, Qt::AlignLeft);
    m_y += mm(2.5);
    for (const report::Block& block : section.blocks) {
        std::visit(
            [this](const auto& each) {
                using Kind = std::decay_t<decltype(each)>;
                if constexpr (std::is_same_v<Kind, report::Paragraph>) {
                    paragraph(each);
                } else if constexpr (std::is_same_v<Kind, report::BulletList>) {
                    bullets(each);
                } else if constexpr (std::is_same_v<Kind, report::Table>) {
                    table(each);
                } else {
                    picture(each);
                }
            },
            block);
    }
}

void PageFlow::paragraph(const report::Paragraph& paragraph) {
    using report::ParagraphStyle;
    const double points = paragraph.style == ParagraphStyle::Note ? 9.5 : kBodyPoints;
    const bool isBold =
        paragraph.style == ParagraphStyle::Lead || paragraph.style == ParagraphStyle::Marking;
    flowText(q(paragraph.text), paper::font(Face::Text, points, isBold), 0, Qt::AlignLeft);
    m_y += mm(2.5);
}

void PageFlow::bullets(const report::BulletList& list) {
    const QFont font = paper::font(Face::Text, kBodyPoints);
    for (const std::string& item : list.items) {
        need(QFontMetricsF(font, &m_device).height());
        m_painter.setFont(font);
        m_painter.setPen(kInk);
        m_painter.drawText(QPointF(mm(1), m_y + QFontMetricsF(font, &m_device).ascent()),
                           QStringLiteral("•"));
        flowText(q(item), font, mm(5), Qt::AlignLeft);
        m_y += mm(1);
    }
    m_y += mm(2);
}

void PageFlow::table(const report::Table& table) {
    if (!table.caption.empty()) {
        const QFont font = paper::font(Face::Heading, 9.5, true);
        need(textHeight(q(table.caption), font, m_body.width()) + mm(kKeepWithHeading) / 2);
        flowText(q(table.caption), font, 0, Qt::AlignLeft);
        m_y += mm(1.2);
    }
    const double total = std::accumulate(
        table.columns.begin(), table.columns.end(), 0.0,
        [](double sum, const report::Column& column) { return sum + column.width; });
    std::vector<double> widths;
    std::vector<report::TableCell> titles;
    for (const report::Column& column : table.columns) {
        widths.push_back(m_body.width() * column.width / total);
        titles.push_back({.text = column.title, .isStrong = true});
    }
    const Row header{&titles, true};
    const double headerHeight = rowHeight(header, table, widths);
    need(headerHeight + (table.rows.empty() ? 0 : rowHeight({&table.rows.front(), false}, table, widths)));
    drawRow(header, table, widths, headerHeight);
    for (const auto& cells : table.rows) {
        const Row row{&cells, false};
        const double height = rowHeight(row, table, widths);
        if (m_y + height > m_body.bottom() + 1) {
            newPage();
            drawRow(header, table, widths, headerHeight);
        }
        drawRow(row, table, widths, height);
    }
    m_y += mm(4);
}

void PageFlow::picture(const report::Picture& picture) {
    const QFont font = charts::chartFont(kChartPoints);
    const QFont captionFont = paper::font(Face::Text, 9.5, false, true);
    const double caption = textHeight(q(picture.caption), captionFont, m_body.width());
    const double room = m_body.height() - caption - mm(2);
    double height = mm(kRadarHeight);
    if (const auto* gaps = std::get_if<report::GapChart>(&picture.chart)) {
        height = gapsHeight(m_body.width(), *gaps, font, &m_device);
    }
    height = std::min(height, room);
    need(height + caption + mm(2));
    const QRectF area(0, m_y, m_body.width(), height);
    if (const auto* radar = std::get_if<report::RadarChart>(&picture.chart)) {
        paintRadar(m_painter, area, *radar, font);
    } else {
        paintGaps(m_painter, area, std::get<report::GapChart>(picture.chart), font);
    }
    m_y += height + mm(1.5);
    flowText(q(picture.caption), captionFont, 0, Qt::AlignLeft);
    m_y += mm(3);
}

void PageFlow::newPage() {
    m_device.newPage();
    ++m_page;
    m_y = m_body.top();
    furniture();
}

void PageFlow::furniture() {
    const QFont font = paper::font(Face::Table, 8);
    m_painter.setFont(font);
    m_painter.setPen(kMuted);
    const QRectF foot(0, m_body.bottom() + mm(6), m_body.width(), mm(6));
    if (m_page > 1) {
        const QString number = say(fill(kordon::say("page %1 of %2", "сторінка %1 з %2"),
                                        {verbatim(m_page), verbatim(m_plan.pages)}));
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, number);
        const double width = m_body.width() * 0.8;
        const QFontMetricsF metrics(font, &m_device);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop,
                           metrics.elidedText(q(m_report.footer), Qt::ElideRight, width));
    }
    if (!m_report.marking.empty()) {
        m_painter.setFont(paper::font(Face::Table, 9, true));
        m_painter.setPen(kInk);
        m_painter.drawText(QRectF(0, -mm(12), m_body.width(), mm(6)),
                           Qt::AlignRight | Qt::AlignVCenter,
                           q(m_report.marking));
    }
}

void PageFlow::need(double height) {
    if (m_y + height > m_body.bottom() + 1 && m_y > m_body.top() + 1) {
        newPage();
    }
}

void PageFlow::flowText(const QString& text, const QFont& font, double indent, Qt::Alignment align) {
    for (const QString& line : text.split(u'\n')) {
        QTextLayout layout(line, font, &m_device);
        QTextOption option(align);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(m_body.width() - indent);
        }
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine part = layout.lineAt(i);
            need(part.height());
            m_painter.setPen(kInk);
            part.draw(&m_painter, QPointF(indent, m_y - part.y()));
            m_y += part.height() * 1.08;
        }
    }
}

double PageFlow::textHeight(const QString& text, const QFont& font, double width) const {
    // The painter's device, not the screen, decides how wide letters are.
    const QFontMetricsF metrics(font, &m_device);
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

double PageFlow::mm(double value) const {
    return value * m_painter.device()->logicalDpiX() / 25.4;
}

QString PageFlow::say(const Text& text) const {
    return q(text.in(m_report.language));
}

double PageFlow::rowHeight(const Row& row,
                           const report::Table& table,
                           const std::vector<double>& widths) const {
    static_cast<void>(table);
    double height = 0;
    for (std::size_t i = 0; i < row.cells->size() && i < widths.size(); ++i) {
        const report::TableCell& cell = (*row.cells)[i];
        const double width = widths[i] - 2 * mm(kCellPadding);
        height = std::max(height, textHeight(q(cell.text), cellFont(cell, row.isHeader), width));
    }
    return std::min(height + 2 * mm(kCellPadding), m_body.height());
}

void PageFlow::drawRow(const Row& row,
                       const report::Table& table,
                       const std::vector<double>& widths,
                       double height) {
    double x = 0;
    for (std::size_t i = 0; i < row.cells->size() && i < widths.size(); ++i) {
        drawCell((*row.cells)[i],
                 table,
                 QRectF(x, m_y, widths[i], height),
                 row,
                 table.columns[i].align);
        x += widths[i];
    }
    m_y += height;
}

void PageFlow::drawCell(const report::TableCell& cell,
                        const report::Table& table,
                        const QRectF& box,
                        const Row& row,
                        report::Align align) {
    if (row.isHeader) {
        m_painter.fillRect(box, kHeaderFill);
    } else if (cell.level) {
        m_painter.fillRect(box, tintOf(*cell.level, table.max));
    }
    m_painter.setPen(QPen(kLine, mm(0.12)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box);
    m_painter.setPen(kInk);
    m_painter.setFont(cellFont(cell, row.isHeader));
    const double padding = mm(kCellPadding);
    m_painter.drawText(box.adjusted(padding, padding, -padding, -padding),
                       static_cast<int>(alignmentOf(align) | Qt::AlignTop) | Qt::TextWordWrap,
                       q(cell.text));
}

QFont PageFlow::cellFont(const report::TableCell& cell, bool isHeader) {
    return paper::font(Face::Table, isHeader ? kTablePoints - 0.5 : kTablePoints,
                       isHeader || cell.isStrong);
}

} // namespace kordon
