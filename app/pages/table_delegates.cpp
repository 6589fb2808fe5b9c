#include "app/pages/table_delegates.h"

#include <QLineEdit>
#include <QPainter>

#include "app/document/answer_edits.h"
#include "app/pages/question_lists.h"
#include "app/widgets/answer_marks.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kGap = 3;
constexpr int kMostSide = 22;

std::vector<Choice> cellsOf(int max) {
    std::vector<Choice> choices;
    for (int level = 0; level <= max; ++level) {
        choices.push_back({AnswerState::Answered, level});
    }
    choices.push_back({AnswerState::Unknown, std::nullopt});
    choices.push_back({AnswerState::NotApplicable, std::nullopt});
    return choices;
}

int sideOf(const QRect& cell, int max) {
    const int count = max + 3;
    return std::min({cell.height() - 2 * kGap, (cell.width() - kGap) / count - kGap, kMostSide});
}

QRect squareAt(const QRect& cell, std::size_t at, int side) {
    return {cell.left() + kGap + static_cast<int>(at) * (side + kGap),
            cell.top() + (cell.height() - side) / 2,
            side,
            side};
}

/// Fills a chosen line; returns what is painted with upon it.
QPalette paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    QPalette palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, palette.highlight());
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
    }
    return palette;
}

void paintEmptyCell(QPainter& painter,
                    const QRect& square,
                    const QString& sign,
                    const QColor& colour) {
    painter.setPen(colour);
    painter.drawText(square, Qt::AlignCenter, sign);
}

/// What waits to be confirmed in the row, unless something is chosen already.
std::optional<Choice> waitingChoice(const QuestionListModel& model, int row) {
    const auto previous = model.previous(row);
    const bool isWaiting =
        previous && previous->isToBeConfirmed && model.answer(row).state == AnswerState::Unanswered;
    return isWaiting ? std::optional(Choice{previous->answer->state, previous->level})
                     : std::nullopt;
}

QString signOf(const Choice& choice) {
    if (choice.level) {
        return QString::number(*choice.level);
    }
    return choice.state == AnswerState::Unknown ? QStringLiteral("?") : QStringLiteral("–");
}

/// A hollow, dashed square with a slanted sign: no answer yet.
void paintWaiting(QPainter& painter,
                  const QRect& square,
                  const QString& sign,
                  const QPalette& palette) {
    painter.save();
    QFont slanted = painter.font();
    slanted.setItalic(true);
    slanted.setBold(true);
    painter.setFont(slanted);
    painter.setBrush(palette.color(QPalette::Base));
    painter.setPen(QPen(palette.color(QPalette::Text), 1.6, Qt::DashLine));
    painter.drawRect(square.adjusted(0, 0, -1, -1));
    painter.drawText(square, Qt::AlignCenter, sign);
    painter.restore();
}

} // namespace

void LevelCellsDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const auto& model = *static_cast<const QuestionListModel*>(index.model());
    const Choice chosen = choiceOf(model.answer(index.row()));
    const int max = model.pack().scale.max;
    const int side = sideOf(option.rect, max);
    const QPalette palette = paintGround(*painter, option);
    painter->save();
    painter->setFont(option.font);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor faint = isSelected ? palette.color(QPalette::Text) : mutedText(palette);
    const std::vector<Choice> cells = cellsOf(max);
    const auto waiting = waitingChoice(model, index.row());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRect square = squareAt(option.rect, i, side);
        if (cells[i] == chosen) {
            paintAnswerMark(*painter, square, chosen, model.isPending(index.row()), palette);
        } else if (cells[i] == waiting) {
            paintWaiting(*painter, square, signOf(cells[i]), palette);
        } else if (!model.isReadOnly()) {
            paintEmptyCell(*painter, square, signOf(cells[i]), faint);
        }
    }
    if (chosen.state == AnswerState::Suspended) {
        paintAnswerMark(*painter,
                        squareAt(option.rect, cells.size() - 1, side),
                        chosen,
                        model.isPending(index.row()),
                        palette);
    }
    painter->restore();
}

QSize LevelCellsDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const auto& model = *static_cast<const QuestionListModel*>(index.model());
    const int side = option.fontMetrics.lineSpacing() + 4;
    return {(model.pack().scale.max + 3) * (side + kGap) + kGap, side + 2 * kGap};
}

std::optional<Choice> LevelCellsDelegate::choiceAt(const QRect& cell,
                                                   const QPoint& point,
                                                   int max) {
    const std::vector<Choice> cells = cellsOf(max);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (squareAt(cell, i, sideOf(cell, max)).contains(point)) {
            return cells[i];
        }
    }
    return std::nullopt;
}

CommentDelegate::CommentDelegate(AnswerEdits* edits, QObject* parent)
    : QStyledItemDelegate(parent), m_edits(edits) {}

QWidget* CommentDelegate::createEditor(QWidget* parent,
                                       const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const {
    const auto& model = *static_cast<const QuestionListModel*>(index.model());
    const QuestionId question = model.at(index.row()).question->id;
    const std::string before = model.answer(index.row()).rationale;
    auto* field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("tableComment"));
    field->setAccessibleName(QuestionListModel::tr("Comment"));
    connect(field, &QLineEdit::textEdited, this, [this, question](const QString& text) {
        m_edits->type(question, AnswerText::Rationale, text.toStdString());
    });
    // Escape gives back what stood there; what was typed has been told key by key.
    connect(this,
            &QAbstractItemDelegate::closeEditor,
            field,
            [this, field, question, before](QWidget* editor, EndEditHint hint) {
                if (editor == field && hint == RevertModelCache && field->isModified()) {
                    m_edits->type(question, AnswerText::Rationale, before);
                }
            });
    return field;
}

// A field that says the same already keeps its cursor.
void CommentDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = static_cast<QLineEdit*>(editor);
    if (const QString text = index.data(Qt::EditRole).toString(); field->text() != text) {
        field->setText(text);
    }
}

namespace {

/// "2", or "2023: 2 ?" of what waits to be confirmed; "≈" falls between two levels.
QString shortSign(const PreviousAnswer& previous) {
    const QString sign = previous.level ? QString::number(*previous.level) : QStringLiteral("≈");
    return previous.isToBeConfirmed ? QStringLiteral("%1: %2 ?")
                                          .arg(QString::fromStdString(previous.givenIn.value), sign)
                                    : sign;
}

} // namespace

void LastYearDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto& model = *static_cast<const QuestionListModel*>(index.model());
    painter->save();
    painter->setFont(option.font);
    const QPalette palette = paintGround(*painter, option);
    const auto previous = model.previous(index.row());
    const int side = option.fontMetrics.lineSpacing() + 4;
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    if (previous && (previous->level || !canBeTaken(*previous))) {
        painter->setPen(palette.color(QPalette::Text));
        QFont font = option.font;
        font.setItalic(previous->isToBeConfirmed);
        painter->setFont(font);
        painter->drawText(option.rect,
                          Qt::AlignCenter,
                          painter->fontMetrics().elidedText(shortSign(*previous),
                                                            Qt::ElideMiddle,
                                                            option.rect.width() - 2 * kGap));
    } else if (previous) {
        paintAnswerMark(*painter, square, {previous->answer->state, std::nullopt}, false, palette);
    }
    painter->restore();
}

void FlagDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto& model = *static_cast<const QuestionListModel*>(index.model());
    const QPalette palette = paintGround(*painter, option);
    if (model.answer(index.row()).isFlagged) {
        const qreal side = option.fontMetrics.lineSpacing();
        const QPointF centre = QRectF(option.rect).center();
        paintFlag(*painter,
                  QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
                  palette.color(QPalette::Text));
    }
}

} // namespace kordon
