#include "app/pages/list_delegates.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include "app/pages/question_lists.h"
#include "app/widgets/answer_marks.h"
#include "app/widgets/language.h"

namespace kordon {

namespace {

constexpr int kPadding = 5;
constexpr int kBarHeight = 3;
constexpr int kMostNameLines = 4;     // hold the longest name of a component
constexpr int kMostQuestionLines = 2; // a reminder: the card has the whole question

/// Whether the row is the chosen one, and so what is written with.
struct Ink {
    QColor text;
    QColor muted;

    explicit Ink(const QStyleOptionViewItem& option) {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        text = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        muted = isChosen ? text : mutedText(option.palette);
    }
};

void paintRow(QPainter* painter, const QStyleOptionViewItem& option) {
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

/// How the text breaks in that width; the last of the lines holds all that is left.
QStringList linesOf(const QString& text, const QFont& font, int width, int most) {
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        lines << text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        if (isLast) {
            break;
        }
    }
    layout.endLayout();
    return lines;
}

/// What does not fit in the last line ends in "…".
void paintLines(QPainter* painter, const QRect& box, const QStringList& lines, const QFont& font) {
    const QFontMetrics metrics(font);
    painter->setFont(font);
    QRect line(box.left(), box.top(), box.width(), metrics.lineSpacing());
    for (const QString& text : lines) {
        painter->drawText(line,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, box.width()));
        line.translate(0, metrics.lineSpacing());
    }
}

int indentOf(const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("00  "));
}

SectionMark markOf(SectionStatus status) {
    switch (status) {
    case SectionStatus::NotAsked:
    case SectionStatus::NotStarted:
        return SectionMark::Empty;
    case SectionStatus::InProgress:
        return SectionMark::Half;
    case SectionStatus::NeedsAttention:
        return SectionMark::Attention;
    case SectionStatus::ReadyToCheck:
        return SectionMark::Full;
    case SectionStatus::Checked:
        break;
    }
    return SectionMark::Tick;
}

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

void ComponentDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto& model = *static_cast<const ComponentListModel*>(index.model());
    const StateCount& states = model.section(index.row()).states;
    const Ink ink(option);
    const QFontMetrics metrics(option.font);
    const int line = metrics.lineSpacing();
    painter->save();
    paintRow(painter, option);
    const QRect box = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int indent = indentOf(option.font);
    painter->setPen(ink.text);
    painter->setFont(bold(option.font));
    painter->drawText(QRect(box.left(), box.top(), indent, line),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QString::number(index.row() + 1));
    const QRect words = box.adjusted(indent, 0, 0, 0);
    const QStringList name =
        linesOf(model.title(index.row()), option.font, words.width(), kMostNameLines);
    paintLines(painter, words, name, option.font);
    const QRect below(
        words.left(), words.top() + static_cast<int>(name.size()) * line, words.width(), line);
    paintSectionMark(*painter,
                     QRectF(box.left(), below.top(), line, line),
                     markOf(model.status(index.row())),
                     ink.text);
    const QString count = QStringLiteral("%1/%2").arg(states.settled()).arg(states.applicable);
    painter->setFont(option.font);
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setPen(ink.muted);
    const int room = below.width() - metrics.horizontalAdvance(count) - kPadding;
    painter->drawText(below,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(model.statusWord(index.row()), Qt::ElideRight, room));
    const double share =
        states.applicable > 0 ? static_cast<double>(states.settled()) / states.applicable : 0;
    paintThinBar(*painter,
                 QRectF(below.left(), box.bottom() - kBarHeight + 1, below.width(), kBarHeight),
                 share,
                 option.palette);
    painter->restore();
}

QSize ComponentDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto& model = *static_cast<const ComponentListModel*>(index.model());
    const auto* list = static_cast<const QListView*>(option.widget);
    const int width = list->viewport()->width() - 2 * kPadding - indentOf(option.font);
    const auto names = linesOf(model.title(index.row()), option.font, width, kMostNameLines).size();
    const int line = option.fontMetrics.lineSpacing();
    return {line, (static_cast<int>(names) + 1) * line + 2 * kPadding + kBarHeight + 2};
}

void QuestionDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto& model = *static_cast<const QuestionListModel*>(index.model());
    const Answer answer = model.answer(index.row());
    const Ink ink(option);
    const QFontMetrics metrics(bold(option.font));
    const int line = metrics.lineSpacing();
    painter->save();
    paintRow(painter, option);
    const QRect box = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int side = line + 4;
    painter->setFont(option.font);
    QPalette palette = option.palette;
    palette.setColor(QPalette::Text, ink.text);
    if (option.state.testFlag(QStyle::State_Selected)) {
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
    }
    paintAnswerMark(*painter,
                    QRectF(box.left(), box.top() + (box.height() - side) / 2.0, side, side),
                    choiceOf(answer),
                    model.isPending(index.row()),
                    palette);
    const int flag = answer.isFlagged ? line : 0;
    if (answer.isFlagged) {
        paintFlag(*painter, QRectF(box.right() - line, box.top(), line, line), ink.text);
    }
    const QString code = model.code(index.row());
    const int codeWidth = metrics.horizontalAdvance(code) + kPadding;
    const QRect words = box.adjusted(side + 2 * kPadding, 0, -flag, 0);
    painter->setPen(ink.text);
    painter->setFont(bold(option.font));
    painter->drawText(
        QRect(words.left(), words.top(), codeWidth, line), Qt::AlignLeft | Qt::AlignVCenter, code);
    const QRect text = words.adjusted(codeWidth, 0, 0, 0);
    paintLines(painter,
               text,
               linesOf(inWindowLanguage(model.at(index.row()).question->text),
                       option.font,
                       text.width(),
                       kMostQuestionLines),
               option.font);
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const {
    const int line = option.fontMetrics.lineSpacing();
    return {line, kMostQuestionLines * line + 2 * kPadding};
}

} // namespace kordon
