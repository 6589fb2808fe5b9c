#pragma once

#include <QPixmap>
#include <QWidget>

#include "app/charts/chart_spot.h"
#include "core/report/chart.h"

#include <optional>

namespace kordon {

/// A chart on a white card, as it would be on paper. The keyboard walks its marks, Enter or a click
/// opens what a mark stands for.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(report::Chart chart);
    [[nodiscard]] const report::Chart& chart() const { return m_chart; }
    /// What the mark that the keyboard stands on says; empty where there is none.
    [[nodiscard]] QString spokenMark() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// An empty actor is the country, an empty component all of them.
    void spotActivated(const kordon::ComponentId& component, const kordon::ActorId& actor);
    /// The same by the place of the mark in the chart's own order.
    void markActivated(std::size_t mark);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF area() const;
    /// Marks of the chart in its present size.
    const charts::ChartSpots& spots();
    void redraw();
    void askForHeight();
    void drawPicture();
    void stepTo(std::size_t index);
    void activate(std::size_t index);

    report::Chart m_chart;
    QPixmap m_picture; ///< Null until it is painted.
    std::optional<charts::ChartSpots> m_spots;
    std::optional<std::size_t> m_current;
};

} // namespace kordon
