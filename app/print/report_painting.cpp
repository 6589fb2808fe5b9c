#include "app/print/report_painting.h"

#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/palette.h"
#include "app/print/section_flow.h"

#include <algorithm>
#include <span>
#include <utility>

namespace kordon::print {

namespace {

using charts::toQt;

class ReportRun {
public:
    ReportRun(const report::Report& report,
              const std::vector<LaidSection>& sections,
              PageFlow& flow)
        : m_report(report), m_sections(sections), m_flow(flow) {}

    /// Only counts; the plan comes of it.
    PagePlan plan();
    void paint(PagePlan plan);

private:
    void putTitlePage();
    void putTitleText(const std::string& text,
                      const QFont& font,
                      const QColor& colour,
                      qreal space);
    void putRule();
    void putRecords();
    void putAtRight(const std::string& line, const QFont& font);
    void putContents(PagePlan& plan);
    void putContentsLine(std::size_t index, PagePlan& plan);
    [[nodiscard]] bool beginsPage(std::size_t index) const;
    void beginPageFor(std::size_t index);
    [[nodiscard]] std::span<const LaidSection> partFrom(std::size_t index) const;

    const report::Report& m_report;
    const std::vector<LaidSection>& m_sections;
    PageFlow& m_flow;
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

void ReportRun::putContents(PagePlan& plan) {
    m_flow.newPage();
    m_flow.put(
        layOutHeading(toQt(say("Contents", "Зміст").in(m_report.language)), 1, m_flow.paper()));
    for (std::size_t index = 0; index < m_sections.size(); ++index) {
        if (m_sections[index].section->depth == 1) {
            putContentsLine(index, plan);
        }
    }
}

// The numbers of the pages are known where this is painted, and not before.
void ReportRun::putContentsLine(std::size_t index, PagePlan& plan) {
    const Paper& paper = m_flow.paper();
    const QFont font = bodyFont(11.5);
    const QFontMetricsF metrics = paper.metrics(font);
    const QRectF body = paper.body();
    LaidText line{.font = font, .colour = charts::kInk};
    line.text = charts::wrapText(
        toQt(m_sections[index].section->heading), metrics, body.width() - paper.mm(18));
    line.spaceAfter = paper.mm(1.6);
    m_flow.need(line.height());
    plan.headings[index].contentsPage = m_flow.page();
    plan.headings[index].contentsBox = {body.left(), m_flow.y(), body.width(), line.height()};
    if (QPainter* painter = m_flow.painter()) {
        const qreal baseline = m_flow.y() + line.height() - line.text.lineHeight + line.text.ascent;
        const QString number = QString::number(plan.headings[index].page);
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

bool ReportRun::beginsPage(std::size_t index) const {
    return m_sections[index].section->startsOnNewPage || (index == 0 && !m_report.hasContents);
}

void ReportRun::beginPageFor(std::size_t index) {
    if (beginsPage(index) && !m_flow.isAtTop()) {
        m_flow.newPage();
    }
}

/// The sections up to the next one that begins a page.
std::span<const LaidSection> ReportRun::partFrom(std::size_t index) const {
    std::size_t end = index + 1;
    while (end < m_sections.size() && !beginsPage(end)) {
        ++end;
    }
    return std::span(m_sections).subspan(index, end - index);
}

PagePlan ReportRun::plan() {
    PagePlan plan;
    for (const LaidSection& laid : m_sections) {
        plan.headings.push_back({.title = laid.section->heading, .depth = laid.section->depth});
    }
    putTitlePage();
    if (m_report.hasContents) {
        putContents(plan);
    }
    for (std::size_t index = 0; index < m_sections.size(); ++index) {
        beginPageFor(index);
        if (index == 0 || beginsPage(index)) {
            m_flow.setFit(plan.fits[index] = fitOf(partFrom(index), m_flow));
        }
        const HeadingPlace place = putSection(m_sections[index], m_flow);
        plan.headings[index].page = place.page;
        plan.headings[index].y = place.y;
    }
    plan.pages = m_flow.page();
    return plan;
}

void ReportRun::paint(PagePlan plan) {
    putTitlePage();
    if (m_report.hasContents) {
        putContents(plan);
    }
    for (std::size_t index = 0; index < m_sections.size() && !m_flow.isStopped(); ++index) {
        beginPageFor(index);
        if (const auto fit = plan.fits.find(index); fit != plan.fits.end()) {
            m_flow.setFit(fit->second);
        }
        putSection(m_sections[index], m_flow);
    }
}

} // namespace

PagePlan planPages(const report::Report& report,
                   const std::vector<LaidSection>& sections,
                   const Paper& paper) {
    PageFlow counting(paper, report, {}, 0);
    return ReportRun(report, sections, counting).plan();
}

void flowReport(const report::Report& report,
                const std::vector<LaidSection>& sections,
                const PagePlan& plan,
                PageFlow& flow) {
    ReportRun(report, sections, flow).paint(plan);
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
    PagePlan plan = planPages(report, sections, paper);
    PageFlow flow(paper, report, {.painter = &painter, .device = &device}, plan.pages, listener);
    flowReport(report, sections, plan, flow);
    if (!painter.end()) {
        return {};
    }
    if (flow.isStopped()) {
        return {.isStopped = true};
    }
    return {.pages = flow.page(), .bookmarks = std::move(plan.headings)};
}

} // namespace kordon::print
