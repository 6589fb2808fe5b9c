#include "app/charts/text_block.h"

#include <algorithm>
#include <vector>

namespace kordon::charts {

namespace {

constexpr QChar kEllipsis(0x2026);

bool breaksAfter(const QString& text, qsizetype at) {
    const QChar here = text.at(at);
    if (here == QLatin1Char(' ')) {
        return true;
    }
    const bool isHyphen = here == QLatin1Char('-') || here == QLatin1Char('/');
    return isHyphen && at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() &&
           text.at(at + 1).isLetter();
}

/// The stretches between two places where a line may break, each with its trailing blank.
QStringList stretchesOf(const QString& paragraph) {
    QStringList stretches;
    qsizetype start = 0;
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        if (breaksAfter(paragraph, at)) {
            stretches << paragraph.mid(start, at + 1 - start);
            start = at + 1;
        }
    }
    stretches << paragraph.mid(start);
    return stretches;
}

QString withoutTrailingBlanks(QString text) {
    while (text.endsWith(QLatin1Char(' '))) {
        text.chop(1);
    }
    return text;
}

qreal advance(const QFontMetricsF& metrics, const QString& text) {
    return metrics.horizontalAdvance(withoutTrailingBlanks(text));
}

/// How many characters fit, at least one, never between the halves of one character.
qsizetype fitting(const QString& text, const QFontMetricsF& metrics, qreal width) {
    qsizetype count = text.size();
    while (count > 1 && metrics.horizontalAdvance(text.left(count)) > width) {
        --count;
    }
    return count > 1 && text.at(count - 1).isHighSurrogate() ? count - 1
                                                             : std::max<qsizetype>(count, 1);
}

class Wrapping {
public:
    Wrapping(const QFontMetricsF& metrics, qreal width) : m_metrics(metrics), m_width(width) {}

    void add(const std::vector<MeasuredStretch>& paragraph) {
        for (const MeasuredStretch& stretch : paragraph) {
            append(stretch);
        }
        endLine();
    }

    [[nodiscard]] QStringList lines() const { return m_lines; }
    [[nodiscard]] qreal widest() const { return m_widest; }

private:
    void append(const MeasuredStretch& stretch) {
        if (!m_line.isEmpty() && m_lineWidth + stretch.trimmed > m_width) {
            endLine();
        }
        if (stretch.trimmed > m_width) {
            breakUp(stretch.text);
            return;
        }
        m_line += stretch.text;
        m_trimmedWidth = m_lineWidth + stretch.trimmed;
        m_lineWidth += stretch.full;
    }

    /// A word wider than a line.
    void breakUp(QString word) {
        while (advance(m_metrics, word) > m_width && word.size() > 1) {
            const qsizetype count = fitting(word, m_metrics, m_width);
            if (count >= word.size()) {
                break;
            }
            m_line = word.left(count);
            m_trimmedWidth = advance(m_metrics, m_line);
            endLine();
            word = word.mid(count);
        }
        m_line = word;
        m_trimmedWidth = advance(m_metrics, word);
        m_lineWidth = m_metrics.horizontalAdvance(word);
    }

    void endLine() {
        m_lines << withoutTrailingBlanks(m_line);
        m_widest = std::max(m_widest, m_trimmedWidth);
        m_line.clear();
        m_lineWidth = 0;
        m_trimmedWidth = 0;
    }

    const QFontMetricsF& m_metrics;
    qreal m_width;
    QString m_line;
    qreal m_lineWidth = 0;    ///< With a trailing blank.
    qreal m_trimmedWidth = 0; ///< Without it.
    qreal m_widest = 0;
    QStringList m_lines;
};

qreal widest(const QStringList& lines, const QFontMetricsF& metrics) {
    qreal width = 0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return width;
}

} // namespace

QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

MeasuredText::MeasuredText(const QString& text, const QFontMetricsF& metrics) : m_metrics(metrics) {
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        std::vector<MeasuredStretch>& stretches = m_paragraphs.emplace_back();
        for (const QString& stretch : stretchesOf(paragraph)) {
            stretches.push_back(
                {stretch, metrics.horizontalAdvance(stretch), advance(metrics, stretch)});
        }
    }
}

TextBlock MeasuredText::wrapped(qreal width) const {
    // A hair of tolerance: a text laid out in exactly its own width must stay on one line.
    Wrapping wrapping(m_metrics, width + 0.01);
    for (const std::vector<MeasuredStretch>& paragraph : m_paragraphs) {
        wrapping.add(paragraph);
    }
    return {wrapping.lines(), wrapping.widest(), m_metrics.lineSpacing(), m_metrics.ascent()};
}

qreal MeasuredText::widestWord() const {
    qreal width = 0;
    for (const std::vector<MeasuredStretch>& paragraph : m_paragraphs) {
        for (const MeasuredStretch& stretch : paragraph) {
            width = std::max(width, stretch.trimmed);
        }
    }
    return width;
}

TextBlock wrapText(const QString& text, const QFontMetricsF& metrics, qreal width) {
    return MeasuredText(text, metrics).wrapped(width);
}

TextBlock firstLines(TextBlock block, qsizetype most, const QFontMetricsF& metrics) {
    if (block.lines.size() <= most) {
        return block;
    }
    block.lines = block.lines.mid(0, most);
    QString& last = block.lines.last();
    while (last.size() > 1 && metrics.horizontalAdvance(last + kEllipsis) > block.width) {
        last.chop(1);
    }
    last = withoutTrailingBlanks(last) + kEllipsis;
    block.width = widest(block.lines, metrics);
    return block;
}

qreal widestWord(const QString& text, const QFontMetricsF& metrics) {
    return MeasuredText(text, metrics).widestWord();
}

void paintText(QPainter& painter, const QRectF& box, Qt::Alignment align, const TextBlock& block) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    qreal y = box.top() + block.ascent;
    for (const QString& line : block.lines) {
        const qreal free = box.width() - metrics.horizontalAdvance(line);
        qreal x = box.left();
        if (align.testFlag(Qt::AlignRight)) {
            x += free;
        } else if (align.testFlag(Qt::AlignHCenter)) {
            x += free / 2;
        }
        painter.drawText(QPointF(x, y), line);
        y += block.lineHeight;
    }
}

} // namespace kordon::charts
