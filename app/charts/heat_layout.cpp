#include "app/charts/heat_layout.h"

#include "app/charts/heat_marks.h"
#include "app/charts/palette.h"

#include <algorithm>

namespace kordon::charts {

namespace {

constexpr qreal kLabelShare = 0.34;
constexpr qreal kNarrowLabelShare = 0.28; // where there are many columns
constexpr std::size_t kManyColumns = 7;
constexpr qreal kLeastCellScale = 0.6;
constexpr qreal kWidestColumn = 0.16; // of the width: few columns do not become bands

QString in(const report::HeatMap& map, const Text& text) {
    return toQt(text.in(map.language));
}

struct Columns {
    qreal labelWidth = 0;
    qreal left = 0;
    qreal width = 0;
    qreal pad = 0;
    qreal apart = 0; ///< Between the actors and the country.

    [[nodiscard]] QRectF box(std::size_t column, std::size_t count, qreal top, qreal height) const {
        const qreal shift = column + 1 == count && count > 1 ? apart : 0;
        return {left + width * static_cast<qreal>(column) + shift, top, width, height};
    }
};

Columns columnsOf(const QRectF& body, const report::HeatMap& map, qreal line) {
    const std::size_t count = std::max<std::size_t>(1, map.columns.size());
    Columns columns{.pad = line * 0.2, .apart = line * 0.35};
    columns.labelWidth = body.width() * (count >= kManyColumns ? kNarrowLabelShare : kLabelShare);
    const qreal free = body.width() - columns.labelWidth - line * 0.5 - columns.apart;
    columns.width = std::min(free / static_cast<qreal>(count), body.width() * kWidestColumn);
    const qreal used = columns.width * static_cast<qreal>(count) + columns.apart;
    columns.labelWidth = body.width() - used - line * 0.5;
    columns.left = body.right() - used;
    return columns;
}

qreal widestIn(const std::vector<QString>& texts, const QFontMetricsF& metrics) {
    qreal width = 0;
    for (const QString& text : texts) {
        width = std::max(width, widestWord(text, metrics));
    }
    return width;
}

std::vector<QString> cellTexts(const report::HeatMap& map) {
    std::vector<QString> texts;
    for (const report::HeatRow& row : map.rows) {
        for (const report::HeatCell& cell : row.cells) {
            if (cell.kind == report::HeatKind::Figure) {
                texts.push_back(toQt(cell.text));
            }
        }
    }
    return texts;
}

/// As large as the font of the labels, unless a figure would leave its cell.
QFont cellFontOf(const report::HeatMap& map,
                 const Columns& columns,
                 const QFont& font,
                 const QPaintDevice* device) {
    const qreal widest = widestIn(cellTexts(map), QFontMetricsF(strongFont(font), device));
    const qreal room = columns.width - 2 * columns.pad;
    const qreal scale = widest > room ? std::max(kLeastCellScale, room / widest) : 1;
    return scaledFont(font, scale);
}

qreal placeHeads(HeatLayout& layout,
                 const report::HeatMap& map,
                 const Columns& columns,
                 const QPaintDevice* device) {
    const QFontMetricsF metrics(strongFont(layout.frame.font, 0.92), device);
    std::vector<QString> texts;
    for (const std::string& column : map.columns) {
        texts.push_back(toQt(column));
    }
    const qreal room = columns.width - 2 * columns.pad;
    layout.areHeadsUpright = widestIn(texts, metrics) > room;
    const qreal width = layout.areHeadsUpright ? layout.frame.body.width() * 0.2 : room;
    qreal height = 0;
    for (const QString& text : texts) {
        TextBlock block = wrapText(text, metrics, width);
        height = std::max(height, layout.areHeadsUpright ? block.width : block.height());
        layout.heads.push_back({.text = std::move(block)});
    }
    height += 2 * columns.pad;
    for (std::size_t column = 0; column < layout.heads.size(); ++column) {
        layout.heads[column].box =
            columns.box(column, layout.heads.size(), layout.frame.body.top(), height);
    }
    return layout.frame.body.top() + height;
}

HeatLine lineOf(const HeatLayout& layout,
                const report::HeatRow& row,
                const Columns& columns,
                qreal top,
                const QPaintDevice* device) {
    const QFont& font = layout.frame.font;
    const QFontMetricsF metrics(row.isWhole ? strongFont(font) : font, device);
    const QFontMetricsF cellMetrics(strongFont(layout.cellFont), device);
    HeatLine line{.label = wrapText(toQt(row.label), metrics, columns.labelWidth)};
    qreal height = std::max(line.label.height(), layout.frame.line * 1.3);
    for (const report::HeatCell& cell : row.cells) {
        HeatBox box;
        if (cell.kind != report::HeatKind::NoAnswer) {
            box.text = wrapText(toQt(cell.text), cellMetrics, columns.width - 2 * columns.pad);
        }
        height = std::max(height, box.text.height() + columns.pad);
        line.cells.push_back(std::move(box));
    }
    height += columns.pad;
    for (std::size_t column = 0; column < line.cells.size(); ++column) {
        line.cells[column].box = columns.box(column, line.cells.size(), top, height);
    }
    line.labelBox = {layout.frame.body.left(),
                     top + (height - line.label.height()) / 2,
                     columns.labelWidth,
                     line.label.height()};
    return line;
}

bool has(const report::HeatMap& map, report::HeatKind kind) {
    return std::ranges::any_of(map.rows, [&](const report::HeatRow& row) {
        return std::ranges::find(row.cells, kind, &report::HeatCell::kind) != row.cells.end();
    });
}

bool hasHollow(const report::HeatMap& map) {
    return std::ranges::any_of(map.rows, [](const report::HeatRow& row) {
        return std::ranges::any_of(row.cells, [](const report::HeatCell& cell) {
            return cell.level && cell.standing == Standing::Hollow;
        });
    });
}

std::vector<LegendEntry> legendOf(const report::HeatMap& map, qreal point) {
    std::vector<LegendEntry> entries;
    const int step = std::max(1, map.max / 5);
    for (int level = 0; level <= map.max; level += step) {
        const QColor tint = tintOf(map.measure, level, map.max);
        entries.push_back({QString::number(level), [tint, point](QPainter& p, const QRectF& mark) {
                               p.fillRect(mark, tint);
                               paintCellBorder(p, mark, point);
                           }});
    }
    if (hasHollow(map)) {
        const QColor tint = tintOf(map.measure, map.max * 0.6, map.max);
        entries.push_back({in(map, say("coverage is low", "охоплення мале")),
                           [tint, point](QPainter& p, const QRectF& mark) {
                               paintHollowCell(p, mark, tint, point);
                               paintCellBorder(p, mark, point);
                           }});
    }
    if (has(map, report::HeatKind::NoAnswer)) {
        entries.push_back(
            {in(map, say("no answer", "без відповіді")), [point](QPainter& p, const QRectF& mark) {
                 paintHatch(p, mark, point);
                 paintCellBorder(p, mark, point);
             }});
    }
    if (has(map, report::HeatKind::NotAsked)) {
        entries.push_back({in(map, say("– no role, or not asked", "– не залучено або не питають")),
                           [point](QPainter& p, const QRectF& mark) {
                               p.fillRect(mark, kNotAskedFill);
                               paintCellBorder(p, mark, point);
                           }});
    }
    return entries;
}

} // namespace

HeatLayout layOutHeat(const QRectF& area,
                      const report::HeatMap& map,
                      const QFont& font,
                      const QPaintDevice* device) {
    HeatLayout layout{.frame = frameOf(area, map.title, map.note, font, device)};
    const Columns columns = columnsOf(layout.frame.body, map, layout.frame.line);
    layout.cellFont = cellFontOf(map, columns, font, device);
    qreal y = placeHeads(layout, map, columns, device);
    for (const report::HeatRow& row : map.rows) {
        y += row.isWhole ? columns.apart : 0;
        layout.lines.push_back(lineOf(layout, row, columns, y, device));
        y = layout.lines.back().cells.empty() ? y : layout.lines.back().cells.front().box.bottom();
    }
    layout.legend = layOutLegend(
        layout.frame, legendOf(map, layout.frame.point), y + layout.frame.line * 0.6, device);
    layout.bottom = y + layout.frame.line * 0.6 + layout.legend.height;
    return layout;
}

HeatLayout fitHeat(const QRectF& area,
                   const report::HeatMap& map,
                   const QFont& font,
                   const QPaintDevice* device) {
    return fittingLayout(
        area, font, [&](const QFont& smaller) { return layOutHeat(area, map, smaller, device); });
}

} // namespace kordon::charts
