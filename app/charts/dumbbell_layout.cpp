#include "app/charts/dumbbell_layout.h"

#include "app/charts/bullet_marks.h"
#include "app/charts/dumbbell_marks.h"

#include <algorithm>

namespace kordon::charts {

namespace {

// The height of a grouped row, in lines of the font, and what a mark takes of it, in points.
constexpr qreal kRowRoom = 1.04;
constexpr qreal kMarkHeight = 9.2;

constexpr qreal kLeastPlotShare = 0.27;
constexpr qreal kMostLabelShare = 0.34;
constexpr qreal kLeastLabelShare = 0.15;

QString in(const report::DumbbellChart& chart, const Text& text) {
    return toQt(text.in(chart.language));
}

bool isGrouped(const report::DumbbellChart& chart) {
    return std::ranges::any_of(chart.groups,
                               [](const auto& group) { return !group.heading.empty(); });
}

/// The widths that the texts of the columns ask for.
struct Widths {
    qreal label = 0;
    qreal from = 0;
    qreal to = 0;
    qreal change = 0;
    qreal likeForLike = 0;
};

/// A head of several words stands in two lines.
qreal headWidth(const QString& text, const QFontMetricsF& metrics) {
    return std::max(widestWord(text, metrics), metrics.horizontalAdvance(text) * 0.58);
}

Widths widthsOf(const report::DumbbellChart& chart, const QFontMetricsF& metrics) {
    const auto width = [&](const std::string& text) {
        return metrics.horizontalAdvance(toQt(text));
    };
    Widths widths{.from = width(chart.fromName),
                  .to = width(chart.toName),
                  .change = headWidth(toQt(chart.changeName), metrics),
                  .likeForLike = headWidth(in(chart, likeForLikeHead()), metrics)};
    for (const report::DumbbellGroup& group : chart.groups) {
        for (const report::DumbbellRow& row : group.rows) {
            widths.label = std::max(widths.label, width(row.label));
            widths.from = std::max(widths.from, width(row.figures.from));
            widths.to = std::max(widths.to, width(row.figures.to));
            widths.change = std::max(widths.change, width(row.change));
            widths.likeForLike = std::max(widths.likeForLike, width(row.likeForLike));
        }
    }
    return widths;
}

/// From right to left: what the texts need, then the plot, and the labels get the rest.
DumbbellLine columnsOf(const QRectF& area, const Widths& widths, qreal gutter) {
    DumbbellLine columns;
    qreal right = area.right();
    const auto take = [&](QRectF& box, qreal width) {
        box = {right - width, area.top(), width, 0};
        right -= width + gutter;
    };
    take(columns.likeForLikeBox, widths.likeForLike);
    take(columns.changeBox, widths.change);
    take(columns.toBox, widths.to);
    take(columns.fromBox, widths.from);
    const qreal room = right - area.left();
    qreal label = std::min(
        {widths.label, area.width() * kMostLabelShare, room - area.width() * kLeastPlotShare});
    label = std::max(label, std::min(widths.label, area.width() * kLeastLabelShare));
    columns.labelBox = {area.left(), area.top(), label, 0};
    const qreal plotLeft = area.left() + label + gutter;
    columns.plotBox = {plotLeft, area.top(), std::max<qreal>(1, right - plotLeft), 0};
    return columns;
}

void stretch(QRectF& box, qreal top, qreal height) {
    box = {box.left(), top, box.width(), height};
}

DumbbellLine lineAt(const DumbbellLine& columns, qreal left, qreal right, qreal y, qreal height) {
    DumbbellLine line = columns;
    line.box = {left, y, right - left, height};
    for (QRectF* box :
         {&line.plotBox, &line.fromBox, &line.toBox, &line.changeBox, &line.likeForLikeBox}) {
        stretch(*box, y, height);
    }
    return line;
}

/// Puts lines below one another.
class Stacking {
public:
    Stacking(DumbbellLayout& layout, const report::DumbbellChart& chart, const QPaintDevice* device)
        : m_layout(layout), m_isGrouped(isGrouped(chart)), m_metrics(layout.frame.font, device),
          m_strong(strongFont(layout.frame.font), device), m_y(layout.headBox.bottom()) {}

    void addHeading(const std::string& heading) {
        const QRectF& body = m_layout.frame.body;
        DumbbellLine line = lineAt(m_layout.columns, body.left(), body.right(), m_y, 0);
        line.label = wrapText(toQt(heading), m_strong, body.width());
        const qreal height = line.label.height() + m_layout.frame.line * 0.12;
        stretch(line.box, m_y, height);
        line.labelBox = {
            body.left(), m_y + m_layout.frame.line * 0.08, body.width(), line.label.height()};
        append(std::move(line), height);
    }

    void addRow(const report::DumbbellRow& row) {
        const QRectF& body = m_layout.frame.body;
        const TextBlock label =
            wrapText(toQt(row.label), m_metrics, m_layout.columns.labelBox.width());
        const qreal room = m_isGrouped ? kRowRoom : 1.6;
        const qreal height =
            std::max(label.height() + (m_isGrouped ? 0 : m_layout.frame.line * 0.35),
                     m_layout.frame.line * room);
        DumbbellLine line = lineAt(m_layout.columns, body.left(), body.right(), m_y, height);
        line.row = &row;
        line.label = label;
        stretch(line.labelBox, m_y + (height - label.height()) / 2, label.height());
        append(std::move(line), height);
    }

    [[nodiscard]] qreal bottom() const { return m_y; }

private:
    void append(DumbbellLine line, qreal height) {
        m_layout.lines.push_back(std::move(line));
        m_y += height;
    }

    DumbbellLayout& m_layout;
    bool m_isGrouped;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strong;
    qreal m_y;
};

bool hasLikeForLike(const report::DumbbellChart& chart) {
    return std::ranges::any_of(chart.groups, [](const report::DumbbellGroup& group) {
        return std::ranges::any_of(
            group.rows, [](const report::DumbbellRow& row) { return row.figures.isLikeForLike(); });
    });
}

std::vector<LegendEntry> legendOf(const report::DumbbellChart& chart, qreal point) {
    std::vector<LegendEntry> entries;
    entries.push_back({toQt(chart.fromName), [point](QPainter& p, const QRectF& mark) {
                           paintEarlierRing(p, mark.center(), point);
                       }});
    entries.push_back({toQt(chart.toName), [point](QPainter& p, const QRectF& mark) {
                           paintLaterDot(p, mark.center(), point);
                       }});
    entries.push_back({in(chart, say("Target", "Ціль")), [point](QPainter& p, const QRectF& mark) {
                           paintTargetTick(p, mark.center(), mark.height() * 0.5, point);
                       }});
    if (hasLikeForLike(chart)) {
        entries.push_back({in(chart, likeForLikeHead()), [point](QPainter& p, const QRectF& mark) {
                               const QPointF half(mark.width() / 2, 0);
                               paintJoin(
                                   p, mark.center() - half, mark.center() + half, true, point);
                           }});
    }
    return entries;
}

void layOutFoot(DumbbellLayout& layout,
                const report::DumbbellChart& chart,
                const QPaintDevice* device) {
    const Frame& frame = layout.frame;
    layout.legend =
        layOutLegend(frame, legendOf(chart, layout.mark), layout.bottom + frame.line * 0.5, device);
    layout.bottom += frame.line * 0.5 + layout.legend.height;
    if (chart.remark.empty()) {
        return;
    }
    const QFontMetricsF metrics(scaledFont(frame.font, kRemarkScale), device);
    layout.remark = wrapText(toQt(chart.remark), metrics, frame.body.width());
    layout.remarkBox = {frame.body.left(),
                        layout.bottom + frame.line * 0.3,
                        frame.body.width(),
                        layout.remark.height()};
    layout.bottom = layout.remarkBox.bottom();
}

void layOutHeads(DumbbellLayout& layout,
                 const report::DumbbellChart& chart,
                 const QPaintDevice* device) {
    const QFontMetricsF metrics(strongFont(layout.frame.font, kHeadScale), device);
    layout.changeHead =
        wrapText(toQt(chart.changeName), metrics, layout.columns.changeBox.width());
    layout.likeForLikeHead =
        wrapText(in(chart, likeForLikeHead()), metrics, layout.columns.likeForLikeBox.width());
    const qreal height =
        std::max({layout.changeHead.height(), layout.likeForLikeHead.height(), layout.frame.line}) +
        layout.frame.line * 0.3;
    const QRectF& body = layout.frame.body;
    layout.headBox = {body.left(), body.top(), body.width(), height};
}

} // namespace

const Text& likeForLikeHead() {
    static const Text head = say("Like for like", "За спільними питаннями");
    return head;
}

qreal DumbbellLayout::xOf(double levels) const {
    const QRectF& plot = columns.plotBox;
    // The marks at either end stay inside.
    const qreal edge = 4.5 * frame.point;
    const qreal width = std::max<qreal>(1, plot.width() - 2 * edge);
    return plot.left() + edge + width * std::clamp(levels / std::max(max, 1), 0.0, 1.0);
}

DumbbellLayout layOutDumbbells(const QRectF& area,
                               const report::DumbbellChart& chart,
                               const QFont& font,
                               const QPaintDevice* device) {
    DumbbellLayout layout{.frame = frameOf(area, chart.title, chart.note, font, device),
                          .max = chart.max};
    const QFontMetricsF strong(strongFont(font), device);
    layout.mark = std::min(layout.frame.point, layout.frame.line * kRowRoom / kMarkHeight);
    layout.columns =
        columnsOf(layout.frame.body, widthsOf(chart, strong), layout.frame.line * 0.75);
    layOutHeads(layout, chart, device);
    Stacking stacking(layout, chart, device);
    for (const report::DumbbellGroup& group : chart.groups) {
        if (!group.heading.empty()) {
            stacking.addHeading(group.heading);
        }
        for (const report::DumbbellRow& row : group.rows) {
            stacking.addRow(row);
        }
    }
    layout.bottom = stacking.bottom();
    layOutFoot(layout, chart, device);
    return layout;
}

DumbbellLayout fitDumbbells(const QRectF& area,
                            const report::DumbbellChart& chart,
                            const QFont& font,
                            const QPaintDevice* device) {
    return fittingLayout(area, font, [&](const QFont& smaller) {
        return layOutDumbbells(area, chart, smaller, device);
    });
}

} // namespace kordon::charts
