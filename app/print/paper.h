#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QRectF>

/// Measures and faces of the paper.
namespace kordon::print {

/// Fine enough for hairlines, and a whole page stays far below the largest number of PDF/A.
inline constexpr int kPdfDotsPerInch = 600;

/// Body text: "Liberation Serif", else "DejaVu Serif".
[[nodiscard]] QFont bodyFont(qreal points, bool isBold = false);

/// One kind of paper on one device. All lengths are in units of the device, from the corner of its
/// paint rectangle.
class Paper {
public:
    explicit Paper(const QPagedPaintDevice& device) : m_device(&device) {}

    /// A4 with the margins of Ukrainian records (DSTU 4163); the furniture of a page stands in the
    /// outer part of the upper and lower margin.
    static void setUp(QPagedPaintDevice& device);

    [[nodiscard]] qreal mm(qreal millimetres) const;
    [[nodiscard]] qreal pt(qreal points) const;
    [[nodiscard]] QRectF page() const;
    [[nodiscard]] QRectF body() const; ///< The page without the strips for its furniture.
    [[nodiscard]] QFontMetricsF metrics(const QFont& font) const;
    [[nodiscard]] const QPagedPaintDevice* device() const { return m_device; }

private:
    const QPagedPaintDevice* m_device;
};

} // namespace kordon::print
