#include "app/pages/list_delegates.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "app/pages/question_lists.h"
#include "app/widgets/answer_marks.h"
#include "app/widgets/language.h"

namespace kordon {

namespace {

constexpr int kPadding = 5;
constexpr int kBarHeight = 3;

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

/// Two lines at most; what does not fit ends in "…".
void paintTwoLines(QPainter* painter, const QRect& box, const QString& text, const QFont& font) {
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(box.width());
    layout.endLayout();
    const QString rest = text.mid(first.textLength()).trimmed();
    painter->setFont(font);
    const QRect line(box.left(), box.top(), box.width(), metrics.lineSpacing());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text.left(first.textLength()));
    painter->drawText(line.translated(0, metrics.lineSpacing()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(rest, Qt::ElideRight, box.width()));
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
    const int indent = metrics.horizontalAdvance(QStringLiteral("00  "));
    painter->setPen(ink.text);
    painter->setFont(bold(option.font));
    painter->drawText(QRect(box.left(), box.top(), indent, line),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QString::number(index.row() + 1));
    paintTwoLines(painter, box.adjusted(indent, 0, 0, 0), model.title(index.row()), option.font);
    const QRect below(box.left() + indent, box.top() + 2 * line, box.width() - indent, line);
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
                                  const QModelIndex& /*index*/) const {
    const int line = option.fontMetrics.lineSpacing();
    return {line, 3 * line + 2 * kPadding + kBarHeight + 2};
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
    paintTwoLines(painter,
                  words.adjusted(codeWidth, 0, 0, 0),
                  inWindowLanguage(model.at(index.row()).question->text),
                  option.font);
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const {
    const int line = option.fontMetrics.lineSpacing();
    return {line, 2 * line + 2 * kPadding};
}

} // namespace kordon
