#include "app/widgets/dimension_bars.h"

#include <QPainter>

#include "app/widgets/language.h"
#include "app/widgets/theme.h"
#include "core/report/gap_words.h"
#include "core/report/words.h"

namespace kordon {

namespace {

constexpr int kBarHeight = 10;
constexpr int kTickOver = 4; // the target reaches this much beyond the bar
constexpr int kSpacing = 6;

} // namespace

DimensionBars::DimensionBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DimensionBars::show(const Pack& pack, const CellScore& cell, const Gap& gap) {
    QStringList spoken;
    for (const Dimension dimension : kDimensions) {
        Bar& bar = m_bars.at(static_cast<std::size_t>(dimension));
        const Figure& figure = cell.scores.of(dimension);
        const Standing standing = standingOf(cell.scores, dimension, pack);
        const bool isPoint = standing == Standing::Hollow || standing == Standing::Firm;
        const std::string language = windowLanguage();
        bar = {.isAsked = gap.of(dimension).isAsked(),
               .level = isPoint ? figure.point : std::nullopt,
               .low = figure.low.value_or(0),
               .high = figure.high.value_or(0),
               .target = gap.of(dimension).target / pack.scale.max,
               .name = inWindowLanguage(report::dimensionName(dimension))};
        const auto way =
            QString::fromStdString(report::wayText(pack, cell, gap, dimension, language));
        const auto shortfall =
            QString::fromStdString(report::shortfallText(pack, cell, gap, dimension, language));
        bar.figures = bar.isAsked ? tr("%1, short by %2").arg(way, shortfall) : tr("not asked");
        spoken << tr("%1: %2").arg(bar.name, bar.figures);
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(tr("Bar: the level. Thin line: what is possible. Upright line: the target."));
    update();
}

QSize DimensionBars::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 36, static_cast<int>(m_bars.size()) * rowHeight()};
}

QSize DimensionBars::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

int DimensionBars::rowHeight() const {
    return fontMetrics().height() + kBarHeight + 2 * kTickOver + kSpacing;
}

void DimensionBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        paintBar(painter, m_bars.at(i), static_cast<int>(i) * rowHeight());
    }
}

void DimensionBars::paintBar(QPainter& painter, const Bar& bar, int top) const {
    painter.setPen(themeColour(ColourRole::Text));
    const QRect line(0, top, width(), fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft, bar.name);
    painter.drawText(line, Qt::AlignRight, bar.figures);
    if (!bar.isAsked) {
        return;
    }
    const QRectF box(1, top + fontMetrics().height() + kTickOver, width() - 2, kBarHeight);
    const auto xOf = [&](double share) {
        return box.left() + share * box.width();
    };
    painter.setPen(QPen(themeColour(ColourRole::Border), 1));
    painter.setBrush(themeColour(ColourRole::Base));
    painter.drawRect(box);
    if (bar.level) {
        painter.fillRect(QRectF(box.topLeft(), QPointF(xOf(*bar.level), box.bottom())),
                         themeColour(ColourRole::AccentFill));
    }
    const qreal middle = box.bottom() + 2.5;
    painter.setPen(QPen(themeColour(ColourRole::MutedText), 2));
    painter.drawLine(QPointF(xOf(bar.low), middle), QPointF(xOf(bar.high), middle));
    painter.setPen(QPen(themeColour(ColourRole::Text), 3));
    painter.drawLine(QPointF(xOf(bar.target), box.top() - kTickOver),
                     QPointF(xOf(bar.target), box.bottom() + kTickOver));
}

} // namespace kordon
