#include "app/pages/question_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include "app/pages/question_lists.h"
#include "app/pages/table_delegates.h"
#include "app/widgets/answer_keys.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kRowPadding = 8;
constexpr int kQuestionWidth = 34; // characters, at least
constexpr int kCommentWidth = 26;
constexpr int kCodeWidth = 9;

} // namespace

QuestionTable::QuestionTable(QuestionListModel* model, AnswerEdits* edits, QWidget* parent)
    : QTableView(parent), m_questions(model) {
    setObjectName(QStringLiteral("questionTable"));
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setItemDelegateForColumn(QuestionListModel::Level, new LevelCellsDelegate(this));
    setItemDelegateForColumn(QuestionListModel::LastYear, new LastYearDelegate(this));
    setItemDelegateForColumn(QuestionListModel::Comment, new CommentDelegate(edits, this));
    setItemDelegateForColumn(QuestionListModel::Flag, new FlagDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + kRowPadding);
    horizontalHeader()->setHighlightSections(false);
    connect(selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& current) {
                if (!m_isShowing && current.isValid()) {
                    Q_EMIT questionChosen(current.row());
                }
            });
    connect(model, &QAbstractItemModel::modelReset, this, &QuestionTable::fitColumns);
    retranslate();
}

void QuestionTable::showQuestion(int row) {
    if (row != currentIndex().row() || !selectionModel()->hasSelection()) {
        const QScopedValueRollback showing(m_isShowing, true);
        setCurrentIndex(m_questions->index(row, QuestionListModel::Level));
    }
}

void QuestionTable::showOnly(int row) {
    const QScopedValueRollback showing(m_isShowing, true);
    selectionModel()->clearSelection();
    setCurrentIndex(m_questions->index(row, QuestionListModel::Level));
}

std::vector<QuestionId> QuestionTable::selected() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    std::vector<QuestionId> questions;
    for (const int row : rows) {
        questions.push_back(m_questions->at(row).question->id);
    }
    return questions;
}

void QuestionTable::keyPressEvent(QKeyEvent* event) {
    const bool isAnswerable = currentIndex().isValid();
    const auto wanted =
        isAnswerable ? answerKeyOf(*event, m_questions->pack().scale.max) : std::nullopt;
    if (wanted) {
        Q_EMIT asked(*wanted);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void QuestionTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isPlain = event->modifiers() == Qt::NoModifier && selected().size() == 1;
    if (!isPlain || index.column() != QuestionListModel::Level ||
        event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto choice = LevelCellsDelegate::choiceAt(
            visualRect(index), event->pos(), m_questions->pack().scale.max)) {
        Q_EMIT asked({AnswerAsk::Choose, *choice});
    }
}

void QuestionTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void QuestionTable::selectionChanged(const QItemSelection& selected,
                                     const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

void QuestionTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitQuestion();
}

// As wide as they must be; once: then widths are the user's.
void QuestionTable::fitColumns() {
    if (m_isFitted || m_questions->rowCount() == 0) {
        return;
    }
    m_isFitted = true;
    const int letter = fontMetrics().averageCharWidth();
    for (const int column :
         {QuestionListModel::LastYear, QuestionListModel::Evidence, QuestionListModel::Flag}) {
        setColumnWidth(column, horizontalHeader()->sectionSizeHint(column) + letter);
    }
    const int waiting = fontMetrics().horizontalAdvance(QStringLiteral("2025: 5 ?")) + 2 * letter;
    setColumnWidth(QuestionListModel::LastYear,
                   std::max(waiting, columnWidth(QuestionListModel::LastYear)));
    const QModelIndex level = m_questions->index(0, QuestionListModel::Level);
    setColumnWidth(QuestionListModel::Level, sizeHintForIndex(level).width());
    setColumnWidth(QuestionListModel::Code, letter * kCodeWidth);
    setColumnWidth(QuestionListModel::Comment, letter * kCommentWidth);
    fitQuestion();
}

// The question takes what is left, and where that is too little, the table scrolls.
void QuestionTable::fitQuestion() {
    const int others = horizontalHeader()->length() - columnWidth(QuestionListModel::Question);
    const int least = fontMetrics().averageCharWidth() * kQuestionWidth;
    setColumnWidth(QuestionListModel::Question, std::max(least, viewport()->width() - others));
}

void QuestionTable::retranslate() {
    setAccessibleName(tr("Questions with their answers"));
}

} // namespace kordon
