#include "app/pages/questions_page.h"

#include <QAction>
#include <QFileDialog>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/evidence_files.h"
#include "app/pages/lists_pane.h"
#include "app/pages/question_lists.h"
#include "app/pages/question_table.h"
#include "app/pages/several_answers_bar.h"
#include "app/pages/side_panel.h"
#include "app/widgets/answer_card.h"
#include "app/widgets/documents_list.h"
#include "app/widgets/filter_chips.h"

#include <algorithm>
#include <utility>

// Building the page, and where it is. What it does as the user answers and moves on is in
// questions_page_answering.cpp.
namespace kordon {

namespace {

constexpr int kWideWindow = 1150; // that holds the side panel beside lists and card
constexpr int kHighWindow = 700;  // that holds the guidance above the answers

QStringList askForFiles(QWidget* parent) {
    return QFileDialog::getOpenFileNames(parent, QuestionsPage::tr("Add files as evidence"));
}

} // namespace

QuestionsPage::QuestionsPage(QWidget* parent, Setup setup)
    : Page(parent), m_setup(std::move(setup)), m_edits(new AnswerEdits(m_setup.pauses, this)),
      m_files(new EvidenceFiles(this)), m_components(new ComponentListModel(this)),
      m_questions(new QuestionListModel(this)), m_chips(new FilterChips(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_lists(new ListsPane(m_components, m_questions, this)), m_card(new AnswerCard(this)),
      m_table(new QuestionTable(m_questions, m_edits, this)),
      m_pane(new AnswerPane(m_card, m_table, this)), m_side(new SidePanel(this)) {
    if (!m_setup.chooseFiles) {
        m_setup.chooseFiles = askForFiles;
    }
    m_questions->setEdits(m_edits);
    createLayout();
    createActions();
    connectAnswers();
    connectEvidence();
    connectLists();
    connectPane();
    QuestionsPage::retranslate();
}

QuestionsPage::~QuestionsPage() {
    // A field that loses the focus as it goes, or a cell being edited, would still tell the page.
    m_edits->setDocument(nullptr);
    for (QObject* part : findChildren<QObject*>()) {
        part->disconnect(this);
    }
}

void QuestionsPage::setDocument(Document* document) {
    const QScopedValueRollback travelling(m_isTravelling, true);
    const QuestionId wanted = std::exchange(m_question, {});
    m_document = document;
    m_edits->setDocument(document);
    m_questions->setDocument(document);
    m_components->setDocument(document);
    m_side->setDocument(document);
    if (!document) {
        m_files->cancel();
        m_card->forget();
        return;
    }
    m_files->setFolder(document->workspace().path().parent_path());
    connect(document, &Document::actorChosen, this, &QuestionsPage::refreshWhenSeen);
    connect(document, &Document::assessmentChosen, this, &QuestionsPage::refreshWhenSeen);
    connect(document, &Document::checkedChanged, this, &QuestionsPage::showHeading);
    m_question = wanted;
    refresh();
}

void QuestionsPage::goTo(const Place& place) {
    if (!m_document) {
        return;
    }
    const QScopedValueRollback travelling(m_isTravelling, true);
    if (place.filter && *place.filter != m_questions->filter()) {
        chooseFilter(*place.filter);
    }
    if (!place.question.empty() && findQuestion(m_document->pack(), place.question)) {
        moveTo(place.question);
    } else if (!place.component.empty()) {
        chooseComponent(numberOf(m_document->pack(), place.component) - 1);
    }
}

Place QuestionsPage::place() const {
    return {.page = PageId::Questions,
            .actor = m_document ? m_document->actor() : ActorId{},
            .component = m_component,
            .question = m_question,
            .filter = m_questions->filter()};
}

void QuestionsPage::flush() {
    if (m_document) {
        m_card->commit();
        m_edits->flush();
    }
}

void QuestionsPage::remember(QSettings& settings) const {
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("listsSplitter"), m_lists->splitter().saveState());
    settings.setValue(QStringLiteral("isTable"), m_pane->mode() == AnswerPane::Mode::Table);
    settings.setValue(QStringLiteral("sideTab"), m_side->currentIndex());
    settings.setValue(QStringLiteral("isSideShownWide"), m_isSideShownWide);
    settings.setValue(QStringLiteral("isSideShownNarrow"), m_isSideShownNarrow);
    settings.setValue(QStringLiteral("filter"), static_cast<int>(m_questions->filter()));
    settings.setValue(QStringLiteral("question"), QString::fromStdString(m_question.value));
}

void QuestionsPage::restore(const QSettings& settings) {
    const auto value = [&](const char* key) {
        return settings.value(QString::fromLatin1(key));
    };
    m_splitter->restoreState(value("splitter").toByteArray());
    m_lists->splitter().restoreState(value("listsSplitter").toByteArray());
    m_pane->setMode(value("isTable").toBool() ? AnswerPane::Mode::Table : AnswerPane::Mode::Card);
    m_side->setCurrentIndex(value("sideTab").toInt());
    m_isSideShownWide = settings.value(QStringLiteral("isSideShownWide"), true).toBool();
    m_isSideShownNarrow = value("isSideShownNarrow").toBool();
    const auto filter = static_cast<std::size_t>(std::max(0, value("filter").toInt()));
    if (filter < kQuestionFilters.size()) {
        m_questions->setFilter(kQuestionFilters.at(filter));
        m_chips->setFilter(kQuestionFilters.at(filter));
    }
    m_question = {value("question").toString().toStdString()};
    fitSide();
}

bool QuestionsPage::event(QEvent* event) {
    // F1 is this question's help here, whatever it is elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void QuestionsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F1) {
        showGuidance();
    } else {
        Page::keyPressEvent(event);
    }
}

void QuestionsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_card->setCompact(window()->height() < kHighWindow);
    fitSide();
}

void QuestionsPage::createLayout() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    auto* chips = new QVBoxLayout;
    chips->setContentsMargins(6, 0, 6, 0);
    chips->addWidget(m_chips);
    column->addLayout(chips);
    column->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    m_splitter->setSizes({letter * 41, letter * 98, letter * 67});
    m_splitter->setCollapsible(1, false);
}

void QuestionsPage::createActions() {
    const auto add = [this](QAction*& action, const QList<QKeySequence>& keys, auto slot) {
        action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    const auto key = [](const char* keys) {
        return QKeySequence(QString::fromLatin1(keys));
    };
    add(m_toggleTable, {key("Ctrl+Shift+T")}, [this] {
        const bool isCard = m_pane->mode() == AnswerPane::Mode::Card;
        chooseMode(isCard ? AnswerPane::Mode::Table : AnswerPane::Mode::Card);
    });
    add(m_nextOpen, {key("Ctrl+Return"), key("Ctrl+Enter")}, [this] { goToNextOpen(); });
    add(m_nextAttention, {key("F8"), key("Ctrl+Shift+N")}, [this] { goToNextNeedingAttention(); });
    add(m_flag, {key("Ctrl+M")}, [this] { toggleFlag(); });
    add(m_addFile, {key("Ctrl+E")}, [this] { addFiles(); });
}

void QuestionsPage::connectAnswers() {
    connect(m_card, &AnswerCard::asked, this, &QuestionsPage::answer);
    connect(m_card, &AnswerCard::dismissWanted, this, [this] {
        m_edits->dismiss(m_question);
        focusAnswers();
    });
    connect(m_table, &QuestionTable::asked, this, &QuestionsPage::answer);
    connect(m_card, &AnswerCard::typed, this, [this](AnswerText text, const QString& typed) {
        m_edits->type(m_question, text, typed.toStdString());
    });
    connect(m_card, &AnswerCard::textLeft, m_edits, &AnswerEdits::flush);
    connect(
        m_card, &AnswerCard::editWanted, this, [this](const std::function<void(Answer&)>& edit) {
            m_edits->change(m_question, edit);
        });
    connect(m_edits, &AnswerEdits::changed, this, &QuestionsPage::showChanged);
}

void QuestionsPage::connectEvidence() {
    DocumentsList& documents = m_card->documents();
    connect(m_card, &AnswerCard::filesDropped, this, [this](const QStringList& paths) {
        m_files->add(m_question, paths);
    });
    connect(&documents, &DocumentsList::filesWanted, this, &QuestionsPage::addFiles);
    connect(&documents, &DocumentsList::cancelWanted, m_files, &EvidenceFiles::cancel);
    connect(&documents, &DocumentsList::checkWanted, m_files, &EvidenceFiles::check);
    connect(&documents, &DocumentsList::openWanted, this, [this](const EvidenceDocument& document) {
        if (!m_files->open(document)) {
            Q_EMIT errorWanted(tr("%1 is neither a web address nor a file that is there.")
                                   .arg(QString::fromStdString(document.link)));
        }
    });
    connect(m_files,
            &EvidenceFiles::added,
            m_edits,
            [this](const QuestionId& question, const EvidenceDocument& document) {
                m_edits->change(question,
                                [&](Answer& answer) { answer.documents.push_back(document); });
            });
    connect(m_files, &EvidenceFiles::checked, &documents, &DocumentsList::showCheck);
    connect(m_files, &EvidenceFiles::progressed, &documents, &DocumentsList::showProgress);
    connect(m_files, &EvidenceFiles::rested, &documents, &DocumentsList::hideProgress);
    connect(m_files, &EvidenceFiles::failed, this, [this](const QString& file, const QString& why) {
        Q_EMIT errorWanted(tr("%1 cannot be read: %2").arg(file, why));
    });
}

void QuestionsPage::connectLists() {
    connect(m_lists, &ListsPane::componentChosen, this, &QuestionsPage::chooseComponent);
    const auto choose = [this](int row) {
        if (row >= 0 && row < m_questions->rowCount()) {
            moveTo(m_questions->at(row).question->id);
        }
    };
    connect(m_lists, &ListsPane::questionChosen, this, choose);
    connect(m_table, &QuestionTable::questionChosen, this, choose);
    connect(m_lists, &ListsPane::questionEntered, this, &QuestionsPage::focusAnswers);
    connect(m_chips, &FilterChips::filterChosen, this, &QuestionsPage::chooseFilter);
    connect(m_components, &ComponentListModel::countsChanged, this, [this] {
        m_chips->setCounts(m_components->total());
        showHeading();
    });
}

void QuestionsPage::connectPane() {
    connect(m_pane, &AnswerPane::modeChosen, this, &QuestionsPage::chooseMode);
    connect(m_pane, &AnswerPane::previousWanted, this, [this] { step(-1); });
    connect(m_pane, &AnswerPane::nextWanted, this, [this] { step(1); });
    connect(m_pane, &AnswerPane::nextOpenWanted, this, &QuestionsPage::goToNextOpen);
    connect(
        m_pane, &AnswerPane::nextAttentionWanted, this, &QuestionsPage::goToNextNeedingAttention);
    connect(m_pane, &AnswerPane::confirmSectionWanted, this, &QuestionsPage::confirmSection);
    connect(m_pane, &AnswerPane::wayOutWanted, this, &QuestionsPage::leaveEmptyPage);
    connect(m_pane, &AnswerPane::checkedToggled, this, [this](bool isChecked) {
        m_document->setChecked({m_component, m_document->actor()}, isChecked);
        showHeading();
    });
    connect(m_pane, &AnswerPane::sideToggled, this, [this](bool isShown) {
        isSideShown() = isShown;
        fitSide();
    });
    connect(m_table, &QuestionTable::selectedChanged, this, [this] {
        m_pane->severalAnswers().setCount(static_cast<int>(m_table->selected().size()));
    });
    connect(&m_pane->severalAnswers(),
            &SeveralAnswersBar::chosen,
            this,
            &QuestionsPage::chooseForSeveral);
}

void QuestionsPage::retranslate() {
    m_toggleTable->setText(tr("Card or table"));
    m_nextOpen->setText(tr("Next unanswered question"));
    m_nextAttention->setText(tr("Next question needing attention"));
    m_flag->setText(tr("Flag the question"));
    m_addFile->setText(tr("Add a file as evidence…"));
    m_lists->setQuestionsHeading(tr("&Questions"));
    m_components->retranslate();
    m_questions->retranslate();
    if (m_document) {
        showHeading();
        showTableHint();
        if (m_question.empty()) {
            showNothing();
        } else {
            showCard(); // what is said of last year is said in words
        }
    }
}

bool QuestionsPage::hasRoomForSide() const {
    return window()->width() >= kWideWindow && m_pane->mode() == AnswerPane::Mode::Card;
}

bool& QuestionsPage::isSideShown() {
    return hasRoomForSide() ? m_isSideShownWide : m_isSideShownNarrow;
}

void QuestionsPage::fitSide() {
    m_side->setVisible(isSideShown());
    m_pane->setSideShown(isSideShown());
}

void QuestionsPage::showGuidance() {
    isSideShown() = true;
    fitSide();
    m_side->showTab(SidePanel::Guidance);
}

} // namespace kordon
