#include "app/pages/questions_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/question_lists.h"
#include "app/widgets/answer_card.h"
#include "app/widgets/figures_panel.h"
#include "app/widgets/language.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon {

namespace {

QListView* listView(QWidget* parent, QAbstractItemModel* model, const QString& name) {
    auto* view = new QListView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setTextElideMode(Qt::ElideRight);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setUniformItemSizes(true);
    view->setStyleSheet(QStringLiteral("QListView::item { padding: 4px 2px; }"));
    return view;
}

} // namespace

QuestionsPage::QuestionsPage(QWidget* parent)
    : Page(parent), m_components(new ComponentListModel(this)),
      m_questions(new QuestionListModel(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_figures(new FiguresPanel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->addWidget(createLists());
    m_splitter->addWidget(createMiddle());
    m_splitter->addWidget(createSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 540, 360});
    m_splitter->setChildrenCollapsible(false);
    connectCard();
    connectLists();
    retranslate();
}

void QuestionsPage::setDocument(Document* document) {
    m_document = document;
    m_components->setDocument(document);
    m_questions->setDocument(document);
    m_figures->setDocument(document);
    if (!document) {
        m_card->forget();
        return;
    }
    connect(document, &Document::actorChosen, this, [this] { chooseQuestion(0); });
    connect(document, &Document::assessmentChosen, this, &QuestionsPage::reload);
    m_componentList->setCurrentIndex(m_components->index(0));
}

void QuestionsPage::reload() {
    const bool hadFocus = m_card->hasFocusInAnswers();
    const ComponentId before = component();
    const int row = questionRow();
    m_components->setDocument(nullptr);
    m_questions->setDocument(nullptr);
    m_components->setDocument(m_document);
    m_questions->setDocument(m_document);
    const int known = numberOf(m_document->pack(), before) - 1;
    m_componentList->setCurrentIndex(m_components->index(std::max(0, known)));
    chooseQuestion(known >= 0 && row < m_questions->rowCount() ? std::max(0, row) : 0);
    if (hadFocus) {
        m_card->focusAnswers();
    }
}

void QuestionsPage::showComponent(const ComponentId& component) {
    const int row = m_document ? numberOf(m_document->pack(), component) - 1 : -1;
    if (row >= 0) {
        m_componentList->setCurrentIndex(m_components->index(row));
    }
}

void QuestionsPage::goTo(const Place& place) {
    if (!place.component.empty()) {
        showComponent(place.component);
    }
}

Place QuestionsPage::place() const {
    return {.page = PageId::Questions, .component = component()};
}

void QuestionsPage::remember(QSettings& settings) const {
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void QuestionsPage::restore(const QSettings& settings) {
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void QuestionsPage::refresh() {
    reload();
}

void QuestionsPage::flush() {
    m_card->flush();
}

ComponentId QuestionsPage::component() const {
    const int row = m_componentList->currentIndex().row();
    return m_document && row >= 0 ? m_document->pack().components[static_cast<std::size_t>(row)].id
                                  : ComponentId{};
}

QWidget* QuestionsPage::createLists() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 4, 8);
    m_componentList = listView(side, m_components, QStringLiteral("components"));
    m_questionList = listView(side, m_questions, QStringLiteral("questions"));
    m_componentLabel = new QLabel(side);
    m_questionLabel = new QLabel(side);
    m_componentLabel->setBuddy(m_componentList);
    m_questionLabel->setBuddy(m_questionList);
    column->addWidget(m_componentLabel);
    column->addWidget(m_componentList, 5);
    column->addWidget(m_questionLabel);
    column->addWidget(m_questionList, 4);
    return side;
}

QWidget* QuestionsPage::createMiddle() {
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(4, 8, 4, 8);
    m_nothing = new QLabel(middle);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_scroll = new QScrollArea(middle);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card = new AnswerCard(m_scroll);
    m_scroll->setWidget(m_card);
    column->addWidget(m_nothing);
    column->addWidget(m_scroll, 1);
    column->addWidget(createSteps(middle));
    return middle;
}

QWidget* QuestionsPage::createSteps(QWidget* parent) {
    m_steps = new QWidget(parent);
    auto* row = new QHBoxLayout(m_steps);
    row->setContentsMargins(8, 4, 8, 0);
    row->addWidget(m_previous = new QPushButton(m_steps));
    row->addWidget(m_next = new QPushButton(m_steps));
    row->addStretch(1);
    row->addWidget(m_nextOpen = new QPushButton(m_steps));
    connect(m_previous, &QPushButton::clicked, this, [this] { goToNeighbour(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToNeighbour(1); });
    connect(m_nextOpen, &QPushButton::clicked, this, &QuestionsPage::goToNextOpen);
    return m_steps;
}

QWidget* QuestionsPage::createSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_scale = new QLabel(side);
    m_scale->setTextFormat(Qt::PlainText);
    m_scale->setWordWrap(true);
    m_scale->setContentsMargins(12, 0, 12, 8);
    m_scale->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_figures);
    column->addWidget(m_scale, 1);
    return side;
}

void QuestionsPage::connectCard() {
    connect(m_card,
            &AnswerCard::answered,
            this,
            [this](const QuestionId& question, const Answer& answer) {
                m_document->setAnswer(question, answer);
                // A refused edit leaves the card as the file is.
                m_card->updateAnswer(m_document->answer(question));
            });
    connect(m_card, &AnswerCard::cleared, this, [this](const QuestionId& question) {
        m_document->clearAnswer(question);
        m_card->updateAnswer(m_document->answer(question));
    });
    connect(m_card, &AnswerCard::nextWanted, this, [this] { goToNeighbour(1); });
    connect(m_card, &AnswerCard::previousWanted, this, [this] { goToNeighbour(-1); });
    connect(m_card, &AnswerCard::nextOpenWanted, this, &QuestionsPage::goToNextOpen);
}

void QuestionsPage::connectLists() {
    connect(m_componentList->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) { chooseComponent(current.row()); });
    connect(m_questionList->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) { chooseQuestion(current.row()); });
    connect(m_questionList, &QListView::activated, m_card, &AnswerCard::focusAnswers);
}

void QuestionsPage::chooseComponent(int row) {
    if (!m_document || row < 0) {
        return;
    }
    m_card->flush();
    const ComponentId component = m_document->pack().components[static_cast<std::size_t>(row)].id;
    m_questions->setComponent(component);
    m_figures->setComponent(component);
    chooseQuestion(0);
}

void QuestionsPage::chooseQuestion(int row) {
    const bool isThere = m_document && row >= 0 && row < m_questions->rowCount();
    m_scroll->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    m_steps->setVisible(m_document != nullptr);
    if (!isThere) {
        return;
    }
    if (m_questionList->currentIndex().row() != row) {
        m_questionList->setCurrentIndex(m_questions->index(row));
        return; // comes back here by the change of the current row
    }
    const QuestionPlace& place = m_questions->questions()[static_cast<std::size_t>(row)];
    m_card->show({.pack = &m_document->pack(),
                  .place = place,
                  .answer = m_document->answer(place.question->id),
                  .isReadOnly = m_document->isReadOnly()});
    m_scroll->verticalScrollBar()->setValue(0);
    showScale();
}

// What the levels mean in general, for the dimension of the question on the card.
void QuestionsPage::showScale() {
    const int row = questionRow();
    if (!m_document || row < 0) {
        m_scale->clear();
        return;
    }
    const Dimension dimension =
        m_questions->questions()[static_cast<std::size_t>(row)].question->dimension;
    QStringList lines{tr("Scale: %1").arg(inWindowLanguage(report::dimensionName(dimension)))};
    for (const ScaleLevel& level : m_document->pack().scale.levels) {
        const Text& meaning = dimension == Dimension::Capacity ? level.capacity : level.readiness;
        lines << tr("%1 – %2. %3")
                     .arg(level.level)
                     .arg(inWindowLanguage(level.label), inWindowLanguage(meaning));
    }
    m_scale->setText(lines.join(QStringLiteral("\n\n")));
}

void QuestionsPage::goToNeighbour(int step) {
    m_card->flush();
    const int row = questionRow() + step;
    if (row >= 0 && row < m_questions->rowCount()) {
        chooseQuestion(row);
    } else if (const int next = m_componentList->currentIndex().row() + step;
               next >= 0 && next < m_components->rowCount()) {
        m_componentList->setCurrentIndex(m_components->index(next));
    }
    m_card->focusAnswers();
}

void QuestionsPage::goToNextOpen() {
    m_card->flush();
    if (!m_document) {
        return;
    }
    const int start = m_componentList->currentIndex().row();
    const int count = m_components->rowCount();
    for (int i = 0; i <= count; ++i) {
        if (goToOpenFrom((start + i) % count, i == 0 ? questionRow() : -1)) {
            m_card->focusAnswers();
            return;
        }
    }
}

bool QuestionsPage::goToOpenFrom(int componentRow, int questionRow) {
    const Component& component =
        m_document->pack().components[static_cast<std::size_t>(componentRow)];
    int row = -1;
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            if (!applies(component, question, m_document->actor())) {
                continue;
            }
            ++row;
            const AnswerState state = m_document->answer(question.id).state;
            if (row > questionRow && state != AnswerState::Answered &&
                state != AnswerState::NotApplicable) {
                m_componentList->setCurrentIndex(m_components->index(componentRow));
                chooseQuestion(row);
                return true;
            }
        }
    }
    return false;
}

void QuestionsPage::retranslate() {
    m_componentLabel->setText(tr("&Components"));
    m_questionLabel->setText(tr("&Questions"));
    m_componentList->setAccessibleName(tr("Components"));
    m_questionList->setAccessibleName(tr("Questions of the component"));
    m_previous->setText(tr("‹ Previous"));
    m_next->setText(tr("Next ›"));
    m_nextOpen->setText(tr("Next open question"));
    m_previous->setToolTip(tr("Shift+Enter among the answers"));
    m_next->setToolTip(tr("Enter among the answers"));
    m_nextOpen->setToolTip(tr("Ctrl+Enter among the answers"));
    m_nothing->setText(tr(
        "The chosen actor is asked nothing in this component. Choose another component or actor."));
    m_components->retranslate();
    m_questions->retranslate();
    showScale();
}

int QuestionsPage::questionRow() const {
    return m_questionList->currentIndex().row();
}

} // namespace kordon
