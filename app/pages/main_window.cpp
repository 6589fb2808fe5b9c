#include "app/pages/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/cli/shipped_packs.h"
#include "app/pages/gaps_page.h"
#include "app/pages/questions_page.h"
#include "app/pages/results_page.h"
#include "app/pages/start_page.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "app/print/pdf_report.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "core/analysis/open_questions.h"
#include "core/report/gap_report.h"
#include "core/report/words.h"
#include "core/store/edit_names.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kMostRecentFiles = 10;
constexpr int kPageListWidth = 120;

report::Report reportOf(const Document& document) {
    return report::gapReport(document.pack(),
                             document.assessment(),
                             {.isIllustrative = document.workspace().isIllustrative(),
                              .dataAsOf = currentStamp().at.substr(0, 10),
                              .programVersion = KORDON_VERSION},
                             windowLanguage());
}

QStringList recentFiles() {
    return QSettings().value(QStringLiteral("recentFiles")).toStringList();
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Prompts> prompts) : m_prompts(std::move(prompts)) {
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createHelpMenu();
    createToolBar();
    createCentre();
    createStatusBar();
    connectPages();
    retranslate();
    restore();
    refreshAll();
}

MainWindow::~MainWindow() {
    // The pages look at the document until they are gone.
    closeFile();
}

void MainWindow::openFile(const QString& path) {
    Result<std::unique_ptr<Document>> opened = Document::open(pathFrom(path));
    if (!opened) {
        m_messages->showError(inWindowLanguage(opened.error().message));
        return;
    }
    closeFile();
    m_document = *std::move(opened);
    rememberFile(QFileInfo(path).absoluteFilePath());
    connectDocument();
    m_questions->setDocument(m_document.get());
    m_results->setDocument(m_document.get());
    m_gaps->setDocument(m_document.get());
    m_front->setCurrentIndex(1);
    m_messages->hide();
    if (m_document->isReadOnly()) {
        m_messages->showNote(
            tr("The file may only be read here: answers cannot be changed. Copy it "
               "to a folder of your own to edit."));
    }
    refreshAll();
}

void MainWindow::makeFile(const NewFileForm& form) {
    const Result<Pack> pack = openPack(form.pack.toStdString());
    if (!pack) {
        m_messages->showError(inWindowLanguage(pack.error().message));
        return;
    }
    const Result<Workspace> made =
        Workspace::create(pathFrom(form.path),
                          *pack,
                          {{form.assessment.trimmed().toStdString()}, form.title.toStdString()},
                          false,
                          currentStamp());
    if (!made) {
        m_messages->showError(inWindowLanguage(made.error().message));
        return;
    }
    openFile(form.path);
}

void MainWindow::closeFile() {
    if (!m_document) {
        return;
    }
    m_questions->flush();
    m_questions->setDocument(nullptr);
    m_results->setDocument(nullptr);
    m_gaps->setDocument(nullptr);
    m_document.reset();
    m_front->setCurrentIndex(0);
    refreshAll();
}

void MainWindow::setLanguage(const std::string& language) {
    setWindowLanguage(language);
    QSettings().setValue(QStringLiteral("language"), QString::fromStdString(language));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshAll();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_questions->flush();
    remember();
    QMainWindow::closeEvent(event);
}

QAction* MainWindow::addAction(QMenu* menu, const QKeySequence& keys, void (MainWindow::*slot)()) {
    auto* action = menu->addAction(QString());
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::createFileMenu() {
    m_fileMenu = menuBar()->addMenu(QString());
    m_new = addAction(m_fileMenu, QKeySequence::New, &MainWindow::askNew);
    m_open = addAction(m_fileMenu, QKeySequence::Open, &MainWindow::askOpen);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addSeparator();
    m_print = addAction(m_fileMenu, QKeySequence::Print, &MainWindow::print);
    m_saveReport = addAction(
        m_fileMenu, QKeySequence(QStringLiteral("Ctrl+Shift+E")), &MainWindow::saveReport);
    m_fileMenu->addSeparator();
    m_close = addAction(m_fileMenu, QKeySequence(QStringLiteral("Ctrl+W")), &MainWindow::closeFile);
    m_quit = m_fileMenu->addAction(QString());
    m_quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::createEditMenu() {
    m_editMenu = menuBar()->addMenu(QString());
    m_undo = addAction(m_editMenu, QKeySequence::Undo, &MainWindow::undo);
    m_redo = addAction(m_editMenu, QKeySequence(QStringLiteral("Ctrl+Shift+Z")), &MainWindow::redo);
}

void MainWindow::createViewMenu() {
    m_viewMenu = menuBar()->addMenu(QString());
    for (int page = 0; page < PageCount; ++page) {
        auto* action = m_viewMenu->addAction(QString());
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)));
        connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
        m_pageActions.push_back(action);
    }
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const auto& [code, name] : {std::pair("uk", "Українська"), std::pair("en", "English")}) {
        auto* action = m_languageMenu->addAction(QString::fromUtf8(name));
        action->setCheckable(true);
        action->setChecked(windowLanguage() == code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = std::string(code)] {
            setLanguage(code);
        });
    }
}

void MainWindow::createHelpMenu() {
    m_helpMenu = menuBar()->addMenu(QString());
    m_about = addAction(m_helpMenu, QKeySequence(), &MainWindow::about);
}

void MainWindow::createToolBar() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_assessmentLabel = new QLabel(m_toolBar);
    m_assessment = new QComboBox(m_toolBar);
    m_assessment->setObjectName(QStringLiteral("assessment"));
    m_assessment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_actorLabel = new QLabel(m_toolBar);
    m_actor = new QComboBox(m_toolBar);
    m_actor->setObjectName(QStringLiteral("actor"));
    m_actor->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_assessmentLabel->setBuddy(m_assessment);
    m_actorLabel->setBuddy(m_actor);
    for (QWidget* widget : {static_cast<QWidget*>(m_assessmentLabel),
                            static_cast<QWidget*>(m_assessment),
                            static_cast<QWidget*>(m_actorLabel),
                            static_cast<QWidget*>(m_actor)}) {
        widget->setContentsMargins(6, 2, 6, 2);
        m_toolBar->addWidget(widget);
    }
    connect(m_assessment, &QComboBox::activated, this, [this] {
        m_questions->flush();
        m_document->chooseAssessment({m_assessment->currentData().toString().toStdString()});
    });
    connect(m_actor, &QComboBox::activated, this, [this] {
        m_questions->flush();
        m_document->chooseActor({m_actor->currentData().toString().toStdString()});
    });
}

void MainWindow::createCentre() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_mark = new QLabel(centre);
    m_mark->setObjectName(QStringLiteral("illustrativeMark"));
    m_mark->setAlignment(Qt::AlignCenter);
    m_mark->setStyleSheet(
        QStringLiteral("background: #FFF4DC; color: #8A5200; font-weight: bold; padding: 4px;"));
    m_front = new QStackedWidget(centre);
    m_start = new StartPage(m_front);
    auto* pages = new QWidget(m_front);
    auto* row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    m_pageList = new QListWidget(pages);
    m_pageList->setObjectName(QStringLiteral("pages"));
    m_pageList->setFixedWidth(kPageListWidth);
    m_pageList->setStyleSheet(QStringLiteral("QListWidget::item { padding: 8px 6px; }"));
    m_pageList->addItems(QStringList(PageCount, QString()));
    m_pages = new QStackedWidget(pages);
    m_pages->addWidget(m_questions = new QuestionsPage(m_pages));
    m_pages->addWidget(m_results = new ResultsPage(m_pages));
    m_pages->addWidget(m_gaps = new GapsPage(m_pages));
    row->addWidget(m_pageList);
    row->addWidget(m_pages, 1);
    m_front->addWidget(m_start);
    m_front->addWidget(pages);
    column->addWidget(m_messages);
    column->addWidget(m_mark);
    column->addWidget(m_front, 1);
    setCentralWidget(centre);
}

void MainWindow::createStatusBar() {
    m_saved = new QLabel(this);
    m_coverage = new QLabel(this);
    m_fileName = new QLabel(this);
    m_fileName->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(m_coverage);
    statusBar()->addPermanentWidget(m_fileName);
}

void MainWindow::connectPages() {
    connect(m_pageList, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_start, &StartPage::removalWanted, this, &MainWindow::forgetFile);
    connect(m_results, &ResultsPage::placeWanted, this, &MainWindow::goTo);
    connect(m_gaps, &GapsPage::placeWanted, this, &MainWindow::goTo);
    connect(m_questions, &QuestionsPage::noteWanted, m_messages, &MessageBar::showNote);
    connect(m_questions, &QuestionsPage::errorWanted, m_messages, &MessageBar::showError);
}

void MainWindow::connectDocument() {
    Document* document = m_document.get();
    connect(document, &Document::assessmentChosen, this, [this] {
        m_results->reload();
        m_gaps->reload();
        refreshAll();
    });
    connect(document, &Document::actorChosen, this, &MainWindow::refreshAll);
    connect(document, &Document::figuresChanged, this, &MainWindow::refreshStatus);
    connect(document, &Document::saved, this, [this] {
        m_saved->setText(
            tr("Saved at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
        m_messages->hide();
        refreshEdits();
    });
    connect(document, &Document::failed, this, [this](const Text& message) {
        m_messages->showError(tr("Not saved: %1").arg(inWindowLanguage(message)));
        refreshChoosers(); // as the file is
    });
}

void MainWindow::remember() {
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.beginGroup(QStringLiteral("pages/questions"));
    m_questions->remember(settings);
    settings.endGroup();
    settings.setValue(QStringLiteral("page"), m_pageList->currentRow());
}

void MainWindow::restore() {
    QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray())) {
        resize(1340, 720);
    }
    setMinimumSize(900, 600);
    settings.beginGroup(QStringLiteral("pages/questions"));
    m_questions->restore(settings);
    settings.endGroup();
    showPage(std::clamp(settings.value(QStringLiteral("page")).toInt(), 0, PageCount - 1));
}

void MainWindow::askNew() {
    if (const auto form = m_prompts->newFile(this)) {
        makeFile(*form);
    }
}

void MainWindow::askOpen() {
    if (const auto path = m_prompts->fileToOpen(this)) {
        openFile(*path);
    }
}

void MainWindow::saveReport() {
    m_questions->flush();
    const QString proposal =
        tr("gap report %1.pdf").arg(QString::fromStdString(m_document->assessment().id.value));
    const auto path = m_prompts->reportFile(this, proposal);
    if (!path) {
        return;
    }
    const auto written = writePdf(reportOf(*m_document), pathFrom(*path));
    if (written) {
        m_messages->showNote(
            tr("Saved %1, pages: %2").arg(QDir::toNativeSeparators(*path)).arg(written->pages));
    } else {
        m_messages->showError(inWindowLanguage(written.error().message));
    }
}

void MainWindow::print() {
    m_questions->flush();
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the gap report"));
    if (dialog.exec() == QDialog::Accepted) {
        printReport(reportOf(*m_document), printer);
    }
}

void MainWindow::undo() {
    m_questions->flush();
    m_document->undo();
}

void MainWindow::redo() {
    m_questions->flush();
    m_document->redo();
}

void MainWindow::about() {
    QMessageBox::about(this,
                       tr("About Kordon"),
                       tr("Kordon %1 assesses how ready a country’s agencies are for integrated "
                          "border management.\n\n"
                          "Free software under the GNU General Public License, version 3 or later.")
                           .arg(QStringLiteral(KORDON_VERSION)));
}

void MainWindow::showPage(int page) {
    m_pageList->setCurrentRow(page);
}

void MainWindow::goTo(const Place& place) {
    m_questions->flush(); // what is typed belongs to the actor so far
    m_document->chooseActor(place.actor);
    m_questions->goTo(place);
    showPage(Questions);
}

void MainWindow::refreshAll() {
    const bool isOpen = m_document != nullptr;
    for (QAction* action : m_pageActions) {
        action->setEnabled(isOpen);
    }
    for (QAction* action : {m_print, m_saveReport, m_close}) {
        action->setEnabled(isOpen);
    }
    m_toolBar->setVisible(isOpen);
    m_mark->setVisible(isOpen && m_document->workspace().isIllustrative());
    m_start->setRecent(recentFiles());
    refreshRecentMenu();
    refreshChoosers();
    refreshTitle();
    refreshStatus();
    refreshEdits();
}

void MainWindow::refreshChoosers() {
    const QSignalBlocker quietAssessment(m_assessment);
    const QSignalBlocker quietActor(m_actor);
    m_assessment->clear();
    m_actor->clear();
    if (!m_document) {
        return;
    }
    for (const AssessmentHeading& heading : m_document->assessments()) {
        m_assessment->addItem(QString::fromStdString(heading.id.value),
                              QString::fromStdString(heading.id.value));
        m_assessment->setItemData(
            m_assessment->count() - 1, QString::fromStdString(heading.title), Qt::ToolTipRole);
    }
    for (const Actor& actor : m_document->pack().actors) {
        m_actor->addItem(inWindowLanguage(actor.name), QString::fromStdString(actor.id.value));
    }
    m_assessment->setCurrentIndex(
        m_assessment->findData(QString::fromStdString(m_document->assessment().id.value)));
    m_actor->setCurrentIndex(m_actor->findData(QString::fromStdString(m_document->actor().value)));
}

void MainWindow::refreshTitle() {
    if (!m_document) {
        setWindowTitle(QStringLiteral("Kordon"));
        return;
    }
    const QString file = textOf(m_document->workspace().path().filename());
    setWindowTitle(tr("%1 – %2 – Kordon")
                       .arg(QString::fromStdString(m_document->assessment().id.value), file));
}

void MainWindow::refreshStatus() {
    m_coverage->setVisible(m_document != nullptr);
    m_fileName->setVisible(m_document != nullptr);
    if (!m_document) {
        m_saved->clear();
        return;
    }
    const StateCount counts =
        countStates(m_document->pack(), m_document->assessment().answers, m_document->actor());
    m_coverage->setText(
        tr("%1 of %2 questions settled").arg(counts.settled()).arg(counts.applicable));
    const QString path = QDir::toNativeSeparators(textOf(m_document->workspace().path()));
    m_fileName->setText(QFileInfo(path).fileName());
    m_fileName->setToolTip(path.toHtmlEscaped());
}

void MainWindow::refreshEdits() {
    const auto undoable = m_document ? m_document->nextUndo() : std::nullopt;
    const auto redoable = m_document ? m_document->nextRedo() : std::nullopt;
    const bool isWritable = m_document && !m_document->isReadOnly();
    m_undo->setEnabled(isWritable && undoable);
    m_redo->setEnabled(isWritable && redoable);
    m_undo->setText(undoable ? tr("&Undo: %1").arg(editName(*undoable)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo: %1").arg(editName(*redoable)) : tr("&Redo"));
}

void MainWindow::refreshRecentMenu() {
    m_recentMenu->clear();
    for (const QString& file : recentFiles()) {
        QString shown = QDir::toNativeSeparators(file);
        shown.replace(u'&', QStringLiteral("&&"));
        connect(m_recentMenu->addAction(shown), &QAction::triggered, this, [this, file] {
            openFile(file);
        });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::rememberFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(QStringLiteral("recentFiles"), files.mid(0, kMostRecentFiles));
}

void MainWindow::forgetFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(QStringLiteral("recentFiles"), files);
    refreshAll();
}

void MainWindow::retranslate() {
    m_fileMenu->setTitle(tr("&File"));
    m_new->setText(tr("&New…"));
    m_open->setText(tr("&Open…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_print->setText(tr("&Print the gap report…"));
    m_saveReport->setText(tr("&Save the gap report as PDF…"));
    m_close->setText(tr("&Close the file"));
    m_quit->setText(tr("&Quit"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_about->setText(tr("&About Kordon"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_assessmentLabel->setText(tr("Assessment:"));
    m_actorLabel->setText(tr("Actor:"));
    m_assessment->setAccessibleName(tr("Assessment"));
    m_actor->setAccessibleName(tr("Actor"));
    m_pageList->setAccessibleName(tr("Pages"));
    m_mark->setText(inWindowLanguage(report::illustrativeMark()));
    const std::array<QString, PageCount> names{tr("Questions"), tr("Results"), tr("Gaps")};
    for (int page = 0; page < PageCount; ++page) {
        m_pageList->item(page)->setText(names.at(static_cast<std::size_t>(page)));
        m_pageActions.at(static_cast<std::size_t>(page))
            ->setText(names.at(static_cast<std::size_t>(page)));
    }
}

QString MainWindow::editName(const HistoryEntry& entry) const {
    return inWindowLanguage(nameOf(entry, m_document->pack()));
}

} // namespace kordon
