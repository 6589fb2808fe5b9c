#include "app/charts/radar_layout.h"

#include "app/charts/legend_flow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace kordon::charts {

namespace {

// Below this share of the shorter side a radar says nothing: rather take a smaller font.
constexpr qreal kLeastRadius = 0.36;
// A radar smaller by no more than this is worth labels of fewer lines.
constexpr qreal kNearlyLargest = 0.9;
constexpr std::array kFontScales{1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64};
constexpr std::array kLabelShares{0.1, 0.13, 0.16, 0.19, 0.22, 0.25, 0.28, 0.31, 0.34, 0.37, 0.4};

enum class Side { Top, Right, Bottom, Left };

qreal angleOf(std::size_t axis, std::size_t count) {
    return -std::numbers::pi / 2 +
           2 * std::numbers::pi * static_cast<qreal>(axis) / static_cast<qreal>(count);
}

QPointF directionOf(std::size_t axis, std::size_t count) {
    const qreal angle = angleOf(axis, count);
    return {std::cos(angle), std::sin(angle)};
}

Side sideOf(std::size_t axis, std::size_t count) {
    if (axis == 0) {
        return Side::Top;
    }
    if (2 * axis == count) {
        return Side::Bottom;
    }
    return 2 * axis < count ? Side::Right : Side::Left;
}

/// The room for the radar, and one way to fill it.
struct Attempt {
    QRectF area;
    qreal labelWidth = 0;
    qreal pad = 0;
    qreal gap = 0;
    std::vector<TextBlock> texts;
    qreal topHeight = 0;
    qreal bottomHeight = 0;
    qreal radius = 0;
    QPointF centre;
    bool fits = false;
};

qreal columnHeight(const Attempt& attempt, Side side) {
    qreal height = -attempt.gap;
    for (std::size_t axis = 0; axis < attempt.texts.size(); ++axis) {
        if (sideOf(axis, attempt.texts.size()) == side) {
            height += attempt.texts[axis].height() + attempt.gap;
        }
    }
    return height;
}

void measureRadius(Attempt& attempt) {
    const std::size_t count = attempt.texts.size();
    attempt.topHeight = count > 0 ? attempt.texts.front().height() : 0;
    attempt.bottomHeight = count > 0 && count % 2 == 0 ? attempt.texts[count / 2].height() : 0;
    const QRectF& area = attempt.area;
    const qreal sideways =
        count > 2 ? area.width() / 2 - attempt.labelWidth - attempt.pad : area.width() / 2;
    const qreal free = area.height() - attempt.topHeight - attempt.bottomHeight -
                       attempt.pad * (attempt.bottomHeight > 0 ? 2 : 1);
    attempt.radius = std::min(sideways, free / 2);
    const qreal rest = free - 2 * attempt.radius;
    attempt.centre = {area.center().x(),
                      area.top() + attempt.topHeight + attempt.pad + attempt.radius + rest / 2};
    attempt.fits = attempt.radius > 0 && columnHeight(attempt, Side::Right) <= area.height() &&
                   columnHeight(attempt, Side::Left) <= area.height();
}

Attempt attemptWith(const QRectF& area,
                    const report::RadarChart& chart,
                    const QFontMetricsF& metrics,
                    qreal labelWidth) {
    Attempt attempt{.area = area, .labelWidth = labelWidth};
    attempt.pad = metrics.height() * 0.55;
    attempt.gap = metrics.height() * 0.22;
    const qreal endWidth = std::min(area.width(), std::max(labelWidth * 1.3, area.width() * 0.3));
    for (std::size_t axis = 0; axis < chart.axes.size(); ++axis) {
        const Side side = sideOf(axis, chart.axes.size());
        const bool isEnd = side == Side::Top || side == Side::Bottom;
        attempt.texts.push_back(
            wrapText(toQt(chart.axes[axis]), metrics, isEnd ? endWidth : labelWidth));
    }
    measureRadius(attempt);
    // The label above must leave the columns beside it their width.
    attempt.fits = attempt.fits && endWidth / 2 + attempt.pad + labelWidth <= area.width() / 2;
    return attempt;
}

qreal widestWordOf(const report::RadarChart& chart, const QFontMetricsF& metrics) {
    qreal width = 0;
    for (const std::string& axis : chart.axes) {
        width = std::max(width, widestWord(toQt(axis), metrics));
    }
    return width;
}

/// The widest labels that leave the radar about as large as the best width does; none where no
/// width fits.
std::optional<Attempt> bestAttempt(const QRectF& area,
                                   const report::RadarChart& chart,
                                   const QFontMetricsF& metrics) {
    const qreal least = widestWordOf(chart, metrics);
    std::vector<Attempt> fitting;
    qreal largest = 0;
    for (const qreal share : kLabelShares) {
        const qreal width = std::max(least, share * area.width());
        Attempt attempt = attemptWith(area, chart, metrics, width);
        if (attempt.fits) {
            largest = std::max(largest, attempt.radius);
            fitting.push_back(std::move(attempt));
        }
    }
    const auto widest = std::find_if(fitting.rbegin(), fitting.rend(), [&](const Attempt& attempt) {
        return attempt.radius >= kNearlyLargest * largest;
    });
    return widest == fitting.rend() ? std::nullopt : std::optional(*widest);
}

/// What is left where nothing fits: labels of as many lines as there is room for.
Attempt cutAttempt(const QRectF& area,
                   const report::RadarChart& chart,
                   const QFontMetricsF& metrics) {
    Attempt attempt = attemptWith(area, chart, metrics, area.width() * 0.28);
    const qreal perLabel =
        area.height() / std::max(1.0, std::ceil(static_cast<qreal>(chart.axes.size()) / 2));
    const auto most = std::max<qsizetype>(
        1, static_cast<qsizetype>((perLabel - attempt.gap) / metrics.lineSpacing()));
    for (TextBlock& text : attempt.texts) {
        text = firstLines(text, most, metrics);
    }
    measureRadius(attempt);
    return attempt;
}

struct Span {
    qreal top = 0;
    qreal height = 0;
};

/// Moves the spans as little as need be so that they follow one another within the limits.
/// The mean of "push down" and "push up": both keep the order, so their mean does too.
void spread(std::vector<Span>& spans, qreal top, qreal bottom, qreal gap) {
    const auto pushDown = [&](std::vector<Span>& all) {
        qreal from = top;
        for (Span& span : all) {
            span.top = std::max(span.top, from);
            from = span.top + span.height + gap;
        }
    };
    const auto pushUp = [&](std::vector<Span>& all) {
        qreal to = bottom;
        for (auto span = all.rbegin(); span != all.rend(); ++span) {
            span->top = std::min(span->top, to - span->height);
            to = span->top - gap;
        }
    };
    std::vector<Span> down = spans;
    pushDown(down);
    pushUp(down);
    std::vector<Span> up = spans;
    pushUp(up);
    pushDown(up);
    for (std::size_t index = 0; index < spans.size(); ++index) {
        spans[index].top = (down[index].top + up[index].top) / 2;
    }
}

/// How far from the middle a box of this height range must stay to clear the radar and the labels
/// above and below it.
qreal clearance(const Attempt& attempt,
                const Span& span,
                const QRectF& above,
                const QRectF& below) {
    const qreal centre = attempt.centre.y();
    const qreal nearest = std::clamp(centre, span.top, span.top + span.height) - centre;
    const qreal reach = attempt.radius * attempt.radius - nearest * nearest;
    qreal clear = std::sqrt(std::max(0.0, reach)) + attempt.pad;
    for (const QRectF& end : {above, below}) {
        const bool isBeside = span.top < end.bottom() && span.top + span.height > end.top();
        if (!end.isEmpty() && isBeside) {
            clear = std::max(clear, end.width() / 2 + attempt.pad);
        }
    }
    return clear;
}

RadarLabel endLabel(const Attempt& attempt, std::size_t axis, qreal top) {
    const TextBlock& text = attempt.texts[axis];
    const QPointF corner(attempt.centre.x() - text.width / 2, top);
    return {.box = {corner, text.size()}, .align = Qt::AlignHCenter, .text = text};
}

/// The axes of one side from the top down.
std::vector<std::size_t> axesOf(Side side, std::size_t count) {
    std::vector<std::size_t> axes;
    for (std::size_t axis = 0; axis < count; ++axis) {
        if (sideOf(axis, count) == side) {
            axes.push_back(axis);
        }
    }
    if (side == Side::Left) {
        std::ranges::reverse(axes);
    }
    return axes;
}

std::vector<Span> spansOf(const Attempt& attempt, const std::vector<std::size_t>& axes) {
    std::vector<Span> spans;
    for (const std::size_t axis : axes) {
        const QPointF direction = directionOf(axis, attempt.texts.size());
        const qreal height = attempt.texts[axis].height();
        const qreal rim = attempt.centre.y() + direction.y() * (attempt.radius + attempt.pad / 2);
        spans.push_back({rim + (direction.y() - 1) / 2 * height, height});
    }
    return spans;
}

void placeColumn(const Attempt& attempt, Side side, std::vector<RadarLabel>& labels) {
    const std::size_t count = attempt.texts.size();
    const std::vector<std::size_t> axes = axesOf(side, count);
    std::vector<Span> spans = spansOf(attempt, axes);
    spread(spans, attempt.area.top(), attempt.area.bottom(), attempt.gap);
    const QRectF above = labels.front().box;
    const QRectF below = count % 2 == 0 ? labels[count / 2].box : QRectF();
    for (std::size_t index = 0; index < axes.size(); ++index) {
        const TextBlock& text = attempt.texts[axes[index]];
        const qreal clear = clearance(attempt, spans[index], above, below);
        const bool isRight = side == Side::Right;
        const qreal left =
            isRight ? attempt.centre.x() + clear : attempt.centre.x() - clear - text.width;
        labels[axes[index]] = {.box = {{left, spans[index].top}, text.size()},
                               .align = isRight ? Qt::AlignLeft : Qt::AlignRight,
                               .text = text};
    }
}

std::vector<RadarLabel> placeLabels(const Attempt& attempt) {
    const std::size_t count = attempt.texts.size();
    std::vector<RadarLabel> labels(count);
    if (count == 0) {
        return labels;
    }
    const qreal rim = attempt.radius + attempt.pad;
    labels[0] = endLabel(attempt, 0, attempt.centre.y() - rim - attempt.topHeight);
    if (count % 2 == 0) {
        labels[count / 2] = endLabel(attempt, count / 2, attempt.centre.y() + rim);
    }
    placeColumn(attempt, Side::Right, labels);
    placeColumn(attempt, Side::Left, labels);
    return labels;
}

void placeRadar(RadarLayout& layout,
                const QRectF& area,
                const report::RadarChart& chart,
                const QPaintDevice* device) {
    const QFont base = layout.labelFont;
    std::optional<Attempt> best;
    for (const qreal scale : kFontScales) {
        QFont font = base;
        font.setPointSizeF(base.pointSizeF() * scale);
        auto attempt = bestAttempt(area, chart, QFontMetricsF(font, device));
        if (attempt && (!best || attempt->radius > best->radius)) {
            best = std::move(attempt);
            layout.labelFont = font;
        }
        if (best && best->radius >= kLeastRadius * std::min(area.width(), area.height())) {
            break;
        }
    }
    if (!best) {
        layout.labelFont.setPointSizeF(base.pointSizeF() * kFontScales.back());
        best = cutAttempt(area, chart, QFontMetricsF(layout.labelFont, device));
    }
    layout.centre = best->centre;
    layout.radius = best->radius;
    layout.labels = placeLabels(*best);
}

/// Gives the height that the legend takes.
qreal placeLegend(RadarLayout& layout,
                  const QRectF& area,
                  const report::RadarChart& chart,
                  const QFontMetricsF& metrics) {
    const qreal unit = metrics.height();
    layout.legendLine = unit * 2.6;
    std::vector<qreal> widths;
    for (const report::RadarSeries& series : chart.series) {
        widths.push_back(layout.legendLine + unit * 0.4 +
                         metrics.horizontalAdvance(toQt(series.name)));
    }
    const LegendFlow flow = flowLegend(area, widths, unit * 1.35, unit * 1.4);
    layout.legend = flow.boxes;
    return flow.height;
}

RadarLabel lineAcross(const QRectF& area,
                      const std::string& text,
                      const QFont& font,
                      const QPaintDevice* device) {
    if (text.empty()) {
        return {.box = {area.topLeft(), QSizeF(area.width(), 0)}};
    }
    TextBlock block = wrapText(toQt(text), QFontMetricsF(font, device), area.width());
    const QRectF box(area.left(), area.top(), area.width(), block.height());
    return {.box = box, .align = Qt::AlignHCenter, .text = std::move(block)};
}

} // namespace

QPointF RadarLayout::direction(std::size_t axis) const {
    return directionOf(axis, labels.size());
}

QPointF RadarLayout::at(std::size_t axis, double level, int max) const {
    return centre + direction(axis) * (radius * level / std::max(max, 1));
}

RadarLayout layOutRadar(const QRectF& area,
                        const report::RadarChart& chart,
                        const QFont& font,
                        const QPaintDevice* device) {
    const QFontMetricsF metrics(font, device);
    RadarLayout layout{.labelFont = font, .point = metrics.height() / font.pointSizeF() / 1.15};
    QFont strong = font;
    strong.setBold(true);
    layout.note = lineAcross(area, chart.note, strong, device);
    strong.setPointSizeF(font.pointSizeF() * 1.25);
    layout.title = lineAcross(area, chart.title, strong, device);
    const qreal space = metrics.height() * 0.5;
    qreal top = layout.title.box.bottom();
    if (!chart.note.empty()) {
        layout.note.box.moveTop(top + space / 2);
        top = layout.note.box.bottom();
    }
    const qreal legend = placeLegend(layout, area, chart, metrics);
    QRectF body = area;
    body.setTop(top + space);
    body.setBottom(area.bottom() - legend - (legend > 0 ? space : 0));
    placeRadar(layout, body, chart, device);
    return layout;
}

} // namespace kordon::charts
