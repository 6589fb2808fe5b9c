#pragma once

#include <QFontMetricsF>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// Plain text broken into lines once, so that what is measured is what is painted.
namespace kordon::charts {

struct TextBlock {
    QStringList lines;
    qreal width = 0; ///< Of the widest line.
    qreal lineHeight = 0;
    qreal ascent = 0;

    [[nodiscard]] qreal height() const { return lineHeight * static_cast<qreal>(lines.size()); }
    [[nodiscard]] QSizeF size() const { return {width, height()}; }
};

[[nodiscard]] QString toQt(const std::string& text);

/// A part of a text between two places where a line may break.
struct MeasuredStretch {
    QString text;
    qreal full = 0;    ///< Its width with the trailing blank.
    qreal trimmed = 0; ///< Without it.
};

/// A text whose stretches are measured once, so that it can be wrapped to many widths.
class MeasuredText {
public:
    /// The metrics are those of the device that is painted on.
    MeasuredText(const QString& text, const QFontMetricsF& metrics);

    [[nodiscard]] TextBlock wrapped(qreal width) const;
    /// The widest stretch, which is broken only if it must be.
    [[nodiscard]] qreal widestWord() const;

private:
    QFontMetricsF m_metrics;
    std::vector<std::vector<MeasuredStretch>> m_paragraphs;
};

/// Breaks at blanks and after hyphens inside words; a word wider than `width` is broken where it
/// must be. The metrics are those of the device that is painted on.
[[nodiscard]] TextBlock wrapText(const QString& text, const QFontMetricsF& metrics, qreal width);

/// The first lines of the block, the last of them ending in "…" where something is left out.
[[nodiscard]] TextBlock firstLines(TextBlock block, qsizetype most, const QFontMetricsF& metrics);

/// The widest stretch of the text that is broken only if it must be.
[[nodiscard]] qreal widestWord(const QString& text, const QFontMetricsF& metrics);

/// Paints with the painter's pen and font; vertically from the top of the box.
void paintText(QPainter& painter, const QRectF& box, Qt::Alignment align, const TextBlock& block);

} // namespace kordon::charts
