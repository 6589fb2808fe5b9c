#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace kordon {

/// One figure on the scale, in levels: where it may still end up, where it is, where it should be.
struct FigureBar {
    QString label;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> point;
    bool isFirm = false; ///< The point stands for itself; else its mark is hollow.
    std::optional<double> target;

    bool operator==(const FigureBar&) const = default;
};

/// The figures as bars one under the other: a band for the range, a disc for the point, a notch for
/// the target. The numbers stand elsewhere.
class FigureBars : public QWidget {
    Q_OBJECT

public:
    explicit FigureBars(QWidget* parent = nullptr);

    void setBars(const std::vector<FigureBar>& bars, int max);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const FigureBar& bar, const QRectF& track) const;

    std::vector<FigureBar> m_bars;
    int m_max = 5;
};

} // namespace kordon
