#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPainter>
#include <QRectF>

#include "app/charts/text_block.h"

#include <array>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// What charts have in common: a heading above, a legend below, and fonts that shrink to fit.
namespace kordon::charts {

/// The heading, and the room that it leaves.
struct Frame {
    QFont font;
    qreal point = 1; ///< The length of a typographic point.
    qreal line = 1;  ///< The height of a line of the font.
    QRectF titleBox;
    TextBlock title;
    QRectF noteBox;
    TextBlock note;
    QRectF body;
};

[[nodiscard]] Frame frameOf(const QRectF& area,
                            const std::string& title,
                            const std::string& note,
                            const QFont& font,
                            const QPaintDevice* device);

void paintHeading(QPainter& painter, const Frame& frame);

/// The same face, bold, larger or smaller.
[[nodiscard]] QFont strongFont(const QFont& font, qreal scale = 1);
[[nodiscard]] QFont scaledFont(const QFont& font, qreal scale);

struct LegendEntry {
    QString text;
    std::function<void(QPainter&, const QRectF& mark)> paintMark;
};

struct Legend {
    std::vector<LegendEntry> entries;
    std::vector<QRectF> boxes; ///< One for each entry: the mark, then the text.
    qreal markWidth = 0;
    qreal height = 0;
};

/// Centred rows below `top`.
[[nodiscard]] Legend layOutLegend(const Frame& frame,
                                  std::vector<LegendEntry> entries,
                                  qreal top,
                                  const QPaintDevice* device);

void paintLegend(QPainter& painter, const Frame& frame, const Legend& legend);

inline constexpr std::array kFontScales{1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52};

/// The layout with the largest font whose bottom is within the area; else with the smallest font.
/// `layOut` makes a layout with a `bottom` from a font.
template <class LayOut>
[[nodiscard]] auto fittingLayout(const QRectF& area, const QFont& font, LayOut layOut) {
    auto layout = layOut(font);
    for (std::size_t scale = 1; scale < kFontScales.size() && layout.bottom > area.bottom() + 1;
         ++scale) {
        layout = layOut(scaledFont(font, kFontScales.at(scale)));
    }
    return layout;
}

} // namespace kordon::charts
