#include "app/pages/answer_pane.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/pages/question_table.h"
#include "app/pages/several_answers_bar.h"
#include "app/widgets/answer_card.h"
#include "app/widgets/flow_layout.h"

namespace kordon {

AnswerPane::AnswerPane(AnswerCard* card, QuestionTable* table, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 6);
    column->setSpacing(4);
    createHeading(*column);
    createStack(*column, card, table);
    createSteps(*column);
    retranslate();
}

void AnswerPane::setMode(Mode mode) {
    m_mode = mode;
    m_asCard->setChecked(mode == Mode::Card);
    m_asTable->setChecked(mode == Mode::Table);
    if (m_stack->currentWidget() != m_nothing) {
        showQuestions();
    }
}

void AnswerPane::showHeading(const Heading& heading) {
    m_title->setText(heading.title);
    m_progress->setText(heading.progress);
    m_checked->setChecked(heading.isChecked);
    m_checked->setEnabled(heading.mayBeChecked);
    m_toConfirm = heading.toConfirm;
    m_confirm->setEnabled(heading.mayBeChecked);
    sayToConfirm();
    placeHeading();
}

void AnswerPane::showTableHint(const QString& hint) {
    m_tableHint->setText(hint);
    m_tableHint->setVisible(!hint.isEmpty());
}

void AnswerPane::showNothing(const QString& why, const QString& way) {
    m_why->setText(why);
    m_wayOut->setText(way);
    m_wayOut->setAccessibleName(way);
    m_wayOut->setVisible(!way.isEmpty());
    m_stack->setCurrentWidget(m_nothing);
}

void AnswerPane::showQuestions() {
    m_stack->setCurrentIndex(m_mode == Mode::Card ? 0 : 1);
}

void AnswerPane::scrollUp() {
    m_scroll->verticalScrollBar()->setValue(0);
}

void AnswerPane::setSideShown(bool isShown) {
    m_side->setChecked(isShown);
}

void AnswerPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AnswerPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeHeading();
}

void AnswerPane::createHeading(QVBoxLayout& column) {
    m_heading = new QGridLayout;
    m_heading->setVerticalSpacing(0);
    m_heading->setHorizontalSpacing(8);
    m_heading->setColumnStretch(0, 1);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("componentTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_progress = new QLabel(this);
    m_progress->setObjectName(QStringLiteral("componentProgress"));
    m_checked = new QCheckBox(this);
    m_checked->setObjectName(QStringLiteral("sectionChecked"));
    createTools();
    column.addLayout(m_heading);
    connect(m_checked, &QCheckBox::clicked, this, &AnswerPane::checkedToggled);
}

void AnswerPane::createTools() {
    m_tools = new QWidget(this);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    auto* modes = new QButtonGroup(this);
    const auto addTool = [&](QToolButton*& button, const char* name) {
        button = new QToolButton(m_tools);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    addTool(m_asCard, "asCard");
    addTool(m_asTable, "asTable");
    addTool(m_side, "sideToggle");
    modes->addButton(m_asCard);
    modes->addButton(m_asTable);
    m_asCard->setChecked(true);
    connect(m_asCard, &QToolButton::clicked, this, [this] { Q_EMIT modeChosen(Mode::Card); });
    connect(m_asTable, &QToolButton::clicked, this, [this] { Q_EMIT modeChosen(Mode::Table); });
    connect(m_side, &QToolButton::clicked, this, &AnswerPane::sideToggled);
}

// In one row where the whole title fits beside the rest; else progress and check stand below it.
void AnswerPane::placeHeading() {
    while (QLayoutItem* item = m_heading->takeAt(0)) {
        delete item;
    }
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const int rest = m_progress->sizeHint().width() + m_checked->sizeHint().width() +
                     m_tools->sizeHint().width() + 4 * m_heading->horizontalSpacing();
    if (title + rest <= layout()->contentsRect().width()) {
        m_heading->addWidget(m_title, 0, 0);
        m_heading->addWidget(m_progress, 0, 1);
        m_heading->addWidget(m_checked, 0, 2);
        m_heading->addWidget(m_tools, 0, 3);
    } else {
        m_heading->addWidget(m_title, 0, 0, 1, 2);
        m_heading->addWidget(m_tools, 0, 2, 1, 2, Qt::AlignTop | Qt::AlignRight);
        m_heading->addWidget(m_progress, 1, 0);
        m_heading->addWidget(m_checked, 1, 1, 1, 3, Qt::AlignRight);
    }
}

void AnswerPane::createStack(QVBoxLayout& column, AnswerCard* card, QuestionTable* table) {
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(card);
    m_stack->addWidget(m_scroll);
    // Where the focus goes, the eye must be able to follow.
    connect(qApp, &QApplication::focusChanged, m_scroll, [this](QWidget*, QWidget* now) {
        if (now && m_scroll->isAncestorOf(now)) {
            m_scroll->ensureWidgetVisible(now);
        }
    });
    m_stack->addWidget(createTablePart(table));
    m_stack->addWidget(m_nothing = createNothing());
    column.addWidget(m_stack, 1);
}

QWidget* AnswerPane::createTablePart(QuestionTable* table) {
    auto* part = new QWidget(m_stack);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_several = new SeveralAnswersBar(part);
    m_tableHint = new QLabel(part);
    m_tableHint->setObjectName(QStringLiteral("tableHint"));
    m_tableHint->setWordWrap(true);
    m_tableHint->hide();
    column->addWidget(table, 1);
    column->addWidget(m_tableHint);
    column->addWidget(m_several);
    return part;
}

QWidget* AnswerPane::createNothing() {
    auto* nothing = new QWidget(m_stack);
    auto* column = new QVBoxLayout(nothing);
    m_why = new QLabel(nothing);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    m_wayOut = new QPushButton(nothing);
    m_wayOut->setObjectName(QStringLiteral("wayOut"));
    column->addStretch(1);
    column->addWidget(m_why);
    column->addWidget(m_wayOut, 0, Qt::AlignCenter);
    column->addStretch(1);
    connect(m_wayOut, &QPushButton::clicked, this, &AnswerPane::wayOutWanted);
    return nothing;
}

void AnswerPane::createSteps(QVBoxLayout& column) {
    m_steps = new QWidget(this);
    auto* flow = new FlowLayout(m_steps, 4);
    const auto add = [&](QPushButton*& button, const char* name, void (AnswerPane::*wanted)()) {
        button = new QPushButton(m_steps);
        button->setObjectName(QString::fromLatin1(name));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    add(m_previous, "previousQuestion", &AnswerPane::previousWanted);
    add(m_next, "nextQuestion", &AnswerPane::nextWanted);
    add(m_nextOpen, "nextOpen", &AnswerPane::nextOpenWanted);
    add(m_nextAttention, "nextAttention", &AnswerPane::nextAttentionWanted);
    add(m_confirm, "confirmSection", &AnswerPane::confirmSectionWanted);
    column.addWidget(m_steps);
}

void AnswerPane::sayToConfirm() {
    m_confirm->setText(tr("Confirm all of the section (%1)").arg(m_toConfirm));
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->setVisible(m_toConfirm > 0);
}

void AnswerPane::retranslate() {
    m_asCard->setText(tr("Card"));
    m_asTable->setText(tr("Table"));
    m_side->setText(tr("Side panel"));
    m_asCard->setToolTip(tr("One question at a time (Ctrl+Shift+T)"));
    m_asTable->setToolTip(tr("All questions as lines (Ctrl+Shift+T)"));
    m_side->setToolTip(tr("Figures, guidance, last year, history"));
    m_checked->setText(tr("Section checked"));
    m_checked->setToolTip(tr("Somebody has looked at all answers of the component"));
    m_previous->setText(tr("‹ Previous"));
    m_next->setText(tr("Next ›"));
    m_nextOpen->setText(tr("Unanswered ›"));
    m_nextAttention->setText(tr("Needs attention ›"));
    m_previous->setToolTip(tr("Shift+Enter among the answers"));
    m_next->setToolTip(tr("Enter among the answers"));
    m_nextOpen->setToolTip(tr("Next unanswered question (Ctrl+Enter)"));
    m_nextAttention->setToolTip(tr("Next question needing attention (F8 or Ctrl+Shift+N)"));
    for (QWidget* widget : {static_cast<QWidget*>(m_asCard),
                            static_cast<QWidget*>(m_asTable),
                            static_cast<QWidget*>(m_side),
                            static_cast<QWidget*>(m_checked),
                            static_cast<QWidget*>(m_previous),
                            static_cast<QWidget*>(m_next),
                            static_cast<QWidget*>(m_nextOpen),
                            static_cast<QWidget*>(m_nextAttention)}) {
        widget->setAccessibleName(widget->property("text").toString());
    }
    m_confirm->setToolTip(tr("Takes over every earlier answer of the component that waits to be "
                             "confirmed, as one step"));
    sayToConfirm();
    m_nextOpen->setAccessibleName(tr("Next unanswered question"));
    m_nextAttention->setAccessibleName(tr("Next question needing attention"));
    placeHeading();
}

} // namespace kordon
