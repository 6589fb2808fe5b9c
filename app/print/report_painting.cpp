#include "app/print/report_painting.h"

#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/palette.h"

#include <algorithm>

namespace kordon::print {

namespace {

using charts::toQt;

// A chapter does not begin in the last part of a page.
constexpr qreal kLeastRoomForChapter = 0.25;

class ReportRun {
public:
    ReportRun(const report::Report& report,
              const std::vector<LaidSection>& sections,
              PageFlow& flow)
        : m_report(report), m_sections(sections), m_flow(flow) {}

    /// `known` are the bookmarks of the run before, which the table of contents prints.
    std::vector<Bookmark> run(const std::vector<Bookmark>& known);

private:
    void putTitlePage();
    void putTitleText(const std::string& text,
                      const QFont& font,
                      const QColor& colour,
                      qreal space);
    void putRule();
    void putRecords();
    void putAtRight(const std::string& line, const QFont& font);
    void putContents(const std::vector<Bookmark>& known);
    void putContentsLine(std::size_t index, const std::vector<Bookmark>& known);
    void putSection(std::size_t index);

    const report::Report& m_report;
    const std::vector<LaidSection>& m_sections;
    PageFlow& m_flow;
    std::vector<Bookmark> m_bookmarks;
};

LaidText across(const std::string& text,
                const QFont& font,
                const QColor& colour,
                const Paper& paper) {
    LaidText laid{.font = font, .colour = colour};
    laid.text = charts::wrapText(toQt(text), paper.metrics(font), paper.body().width() * 0.94);
    laid.text.lineHeight *= 1.1;
    return laid;
}

void ReportRun::putTitleText(const std::string& text,
                             const QFont& font,
                             const QColor& colour,
                             qreal space) {
    if (!text.empty()) {
        m_flow.put(across(text, font, colour, m_flow.paper()));
        m_flow.advance(m_flow.paper().mm(space));
    }
}

void ReportRun::putRule() {
    const Paper& paper = m_flow.paper();
    if (QPainter* painter = m_flow.painter()) {
        const QRectF body = paper.body();
        painter->fillRect(QRectF(body.left(), m_flow.y(), paper.mm(40), paper.mm(1.2)),
                          charts::kAccent);
    }
    m_flow.advance(paper.mm(9));
}

/// In the right half of the page, as records offices expect it.
void ReportRun::putAtRight(const std::string& line, const QFont& font) {
    const Paper& paper = m_flow.paper();
    const qreal half = paper.body().width() / 2;
    LaidText laid{.font = font, .colour = charts::kInk, .indent = half};
    laid.text = charts::wrapText(toQt(line), paper.metrics(font), half);
    laid.text.lineHeight *= 1.1;
    m_flow.put(laid);
    m_flow.advance(paper.mm(1.5));
}

/// Whose report it is on the left edge, numbers and approval on the right.
void ReportRun::putRecords() {
    const report::TitlePage& title = m_report.titlePage;
    putTitleText(title.body, bodyFont(13, true), charts::kInk, 4);
    for (const std::string& line : title.records) {
        putAtRight(line, bodyFont(11));
    }
    m_flow.advance(m_flow.paper().mm(4));
    for (const std::string& line : title.approval) {
        putAtRight(line, bodyFont(12));
    }
}

void ReportRun::putTitlePage() {
    const report::TitlePage& title = m_report.titlePage;
    const qreal height = m_flow.paper().body().height();
    putRecords();
    const qreal titleFrom = m_flow.paper().body().top() + height * 0.3;
    m_flow.advance(std::max(m_flow.paper().mm(8), titleFrom - m_flow.y()));
    putTitleText(title.subtitle, charts::chartFont(14), charts::kMutedInk, 4);
    putTitleText(title.title, charts::chartFont(30, true), charts::kInk, 7);
    putRule();
    putTitleText(m_report.marking, charts::chartFont(15, true), charts::kWarningInk, 8);
    for (const std::string& line : title.lines) {
        putTitleText(line, bodyFont(13), charts::kInk, 2.5);
    }
}

void ReportRun::putContents(const std::vector<Bookmark>& known) {
    m_flow.newPage();
    m_flow.put(
        layOutHeading(toQt(say("Contents", "Зміст").in(m_report.language)), 1, m_flow.paper()));
    for (std::size_t index = 0; index < m_sections.size(); ++index) {
        if (m_sections[index].section->depth == 1) {
            putContentsLine(index, known);
        }
    }
}

void ReportRun::putContentsLine(std::size_t index, const std::vector<Bookmark>& known) {
    const Paper& paper = m_flow.paper();
    const QFont font = bodyFont(11.5);
    const QFontMetricsF metrics = paper.metrics(font);
    const QRectF body = paper.body();
    LaidText line{.font = font, .colour = charts::kInk};
    line.text = charts::wrapText(
        toQt(m_sections[index].section->heading), metrics, body.width() - paper.mm(18));
    line.spaceAfter = paper.mm(1.6);
    m_flow.need(line.height());
    m_bookmarks[index].contentsPage = m_flow.page();
    m_bookmarks[index].contentsBox = {body.left(), m_flow.y(), body.width(), line.height()};
    if (QPainter* painter = m_flow.painter()) {
        const qreal baseline = m_flow.y() + line.height() - line.text.lineHeight + line.text.ascent;
        const QString number = QString::number(known[index].page);
        const qreal right = body.right() - metrics.horizontalAdvance(number);
        painter->setFont(font);
        painter->setPen(charts::kInk);
        painter->drawText(QPointF(right, baseline), number);
        QPen dots(charts::kOuterGridLine, paper.pt(0.7), Qt::SolidLine, Qt::FlatCap);
        dots.setDashPattern({1, 4});
        painter->setPen(dots);
        const qreal left = body.left() + metrics.horizontalAdvance(line.text.lines.last());
        painter->drawLine(QPointF(left + paper.mm(2), baseline),
                          QPointF(right - paper.mm(2), baseline));
    }
    m_flow.put(line);
}

void ReportRun::putSection(std::size_t index) {
    const LaidSection& laid = m_sections[index];
    const Paper& paper = m_flow.paper();
    const bool isChapter = laid.section->depth == 1;
    const bool isFirst = index == 0 && !m_report.hasContents;
    if ((laid.section->startsOnNewPage || isFirst) && !m_flow.isAtTop()) {
        m_flow.newPage();
    }
    m_flow.skip(paper.mm(isChapter ? 7 : 3));
    const qreal least = isChapter ? kLeastRoomForChapter * paper.body().height() : 0;
    m_flow.need(std::max(
        least, laid.heading.height() + laid.heading.spaceAfter + m_flow.heightToKeep(laid.blocks)));
    m_bookmarks[index].page = m_flow.page();
    m_bookmarks[index].y = m_flow.y();
    m_flow.put(laid.heading);
    for (const LaidBlock& block : laid.blocks) {
        std::visit([&](const auto& each) { m_flow.put(each); }, block);
    }
}

std::vector<Bookmark> ReportRun::run(const std::vector<Bookmark>& known) {
    for (const LaidSection& laid : m_sections) {
        m_bookmarks.push_back({.title = laid.section->heading, .depth = laid.section->depth});
    }
    putTitlePage();
    if (m_report.hasContents) {
        putContents(known);
    }
    for (std::size_t index = 0; index < m_sections.size() && !m_flow.isStopped(); ++index) {
        putSection(index);
    }
    return std::move(m_bookmarks);
}

} // namespace

std::vector<Bookmark> flowReport(const report::Report& report,
                                 const std::vector<LaidSection>& sections,
                                 PageFlow& flow,
                                 const std::vector<Bookmark>& known) {
    return ReportRun(report, sections, flow).run(known);
}

PaintedReport paintReport(const report::Report& report,
                          QPagedPaintDevice& device,
                          const PageListener& listener) {
    QPainter painter;
    if (!painter.begin(&device)) {
        return {};
    }
    const Paper paper(device);
    const std::vector<LaidSection> sections = layOut(report, paper);
    PageFlow counting(paper, report, {}, 0);
    const std::vector<Bookmark> known = flowReport(report, sections, counting, {});
    PageFlow flow(
        paper, report, {.painter = &painter, .device = &device}, counting.page(), listener);
    std::vector<Bookmark> bookmarks = flowReport(report, sections, flow, known);
    if (!painter.end()) {
        return {};
    }
    if (flow.isStopped()) {
        return {.isStopped = true};
    }
    return {.pages = flow.page(), .bookmarks = std::move(bookmarks)};
}

} // namespace kordon::print
