#pragma once

#include <QWidget>

#include "core/analysis/gaps.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <array>
#include <optional>

namespace kordon {

/// Capacity and readiness of one actor in one component as two bars: the level, what is possible,
/// the target, and the figures as text beside them.
class DimensionBars : public QWidget {
    Q_OBJECT

public:
    explicit DimensionBars(QWidget* parent = nullptr);

    void show(const Pack& pack, const CellScore& cell, const Gap& gap);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        bool isAsked = false;
        std::optional<double> level; ///< In shares of the scale, like all here.
        double low = 0;
        double high = 0;
        double target = 0;
        QString name;
        QString figures;
    };

    void paintBar(QPainter& painter, const Bar& bar, int top) const;
    [[nodiscard]] int rowHeight() const;

    std::array<Bar, kDimensions.size()> m_bars;
};

} // namespace kordon
