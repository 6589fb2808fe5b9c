#include "app/pages/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>

#include "app/pages/assessment_desk.h"
#include "app/pages/backup_desk.h"
#include "app/pages/first_steps.h"
#include "app/pages/holder_strip.h"
#include "app/pages/page_stack.h"
#include "app/pages/page_table.h"
#include "app/pages/palette_search.h"
#include "app/pages/passphrase_desk.h"
#include "app/pages/prompts.h"
#include "app/pages/recent_files.h"
#include "app/pages/report_desk.h"
#include "app/pages/start_page.h"
#include "app/pages/status_line.h"
#include "app/pages/undo_desk.h"
#include "app/pages/window_bar.h"
#include "app/pages/window_centre.h"
#include "app/platform/paths.h"
#include "app/widgets/command_palette.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/panes.h"

namespace kordon {

namespace {

QString droppedFile(const QMimeData& data) {
    return data.hasUrls() ? data.urls().constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Prompts> prompts)
    : m_prompts(std::move(prompts)), m_menus(new WindowMenus(menuBar())),
      m_bar(new WindowBar(*m_menus, this)), m_centre(new WindowCentre(this)),
      m_status(new StatusLine(this)), m_search(new PaletteSearch(this)),
      m_messages(&m_centre->messages()), m_pages(&m_centre->pages()),
      m_reports(new ReportDesk(m_prompts.get(), m_messages, &m_centre->progress(), this)),
      m_assessments(new AssessmentDesk(m_messages, this)),
      m_backups(new BackupDesk(m_prompts.get(), m_messages, this)),
      m_edits(new UndoDesk(m_messages, m_pages, this)),
      m_passphrases(new PassphraseDesk(m_prompts.get(), m_messages, this)) {
    addToolBar(m_bar);
    setCentralWidget(m_centre);
    setStatusBar(m_status);
    setAcceptDrops(true);
    connectCommands();
    connectParts();
    connectStartPage();
    restore();
    setDocument(nullptr);
}

MainWindow::~MainWindow() {
    // The pages look at the document until they are gone.
    closeFile();
}

void MainWindow::setLanguage(const QString& language) {
    setWindowLanguage(language.toStdString());
    QSettings().setValue(QStringLiteral("language"), language);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_menus->retranslate();
        refreshTitle();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    closeFile();
    m_pages->remember();
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFile(droppedFile(*event->mimeData()));
}

void MainWindow::restore() {
    setMinimumSize(900, 600);
    if (!restoreGeometry(QSettings().value(QStringLiteral("geometry")).toByteArray())) {
        resize(QSize(1340, 720).boundedTo(screen()->availableSize()));
    }
}

void MainWindow::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_menus->action(command), &QAction::triggered, this, act);
    };
    on(Command::NewFile, &MainWindow::askNew);
    on(Command::OpenFile, &MainWindow::askOpen);
    on(Command::OpenSample, [this] { openSample(documentsFolder()); });
    on(Command::CloseFile, &MainWindow::closeFile);
    on(Command::Backups, [this] {
        m_pages->flush();
        m_backups->show(textOf(m_document->workspace().path()), FileHealth::Whole);
    });
    on(Command::SetPassphrase,
       [this] { m_passphrases->setPassphrase(textOf(m_document->workspace().path())); });
    on(Command::RemovePassphrase,
       [this] { m_passphrases->removePassphrase(textOf(m_document->workspace().path())); });
    on(Command::Quit, &QWidget::close);
    on(Command::Undo, [this] { m_edits->undo(*m_document); });
    on(Command::Redo, [this] { m_edits->redo(*m_document); });
    on(Command::Search, &MainWindow::openPalette);
    on(Command::Back, [this] { m_pages->goBack(); });
    on(Command::Forward, [this] { m_pages->goForward(); });
    on(Command::NextPane, [this] { focusNeighbourPane(*this, 1); });
    on(Command::PreviousPane, [this] { focusNeighbourPane(*this, -1); });
    on(Command::NewAssessment, [this] {
        m_pages->flush();
        m_assessments->askNew(*m_document);
    });
    on(Command::MoveAssessment, [this] {
        m_pages->flush();
        m_assessments->askMove(*m_document);
    });
    on(Command::Print, [this] {
        m_pages->flush();
        m_reports->print(*m_document);
    });
    on(Command::SaveReport, [this] {
        m_pages->flush();
        m_reports->save(*m_document);
    });
    on(Command::About, &MainWindow::about);
}

void MainWindow::connectParts() {
    connect(m_menus, &WindowMenus::pageWanted, this, [this](PageId page) {
        m_pages->goTo({.page = page});
    });
    connect(m_menus, &WindowMenus::languageWanted, this, &MainWindow::setLanguage);
    connect(m_menus, &WindowMenus::recentWanted, this, &MainWindow::openFile);
    connect(m_menus, &WindowMenus::assessmentWanted, this, &MainWindow::chooseAssessment);
    connect(m_menus, &WindowMenus::actorWanted, this, &MainWindow::chooseActor);
    connect(m_bar, &WindowBar::pageWanted, this, [this](PageId page) {
        m_pages->goTo({.page = page});
    });
    connect(m_bar, &WindowBar::assessmentWanted, this, &MainWindow::chooseAssessment);
    connect(m_bar, &WindowBar::actorWanted, this, &MainWindow::chooseActor);
    connect(m_pages, &PageStack::moved, this, &MainWindow::showMoved);
    connect(m_pages, &PageStack::noteWanted, this, [this](const QString& text) {
        m_messages->showNote(text);
    });
    connect(m_pages, &PageStack::offerWanted, m_messages, &MessageBar::showNote);
    connect(m_pages, &PageStack::errorWanted, m_messages, &MessageBar::showError);
    connect(m_pages, &PageStack::chartSaveWanted, m_reports, &ReportDesk::saveChart);
    connect(m_pages,
            &PageStack::reportSaveWanted,
            m_menus->action(Command::SaveReport),
            &QAction::trigger);
    connect(
        m_pages, &PageStack::reportPrintWanted, m_menus->action(Command::Print), &QAction::trigger);
    connect(m_pages, &PageStack::undoOffered, this, [this](const QString& text) {
        m_messages->showNote(
            text, tr("Undo"), [this] { m_menus->action(Command::Undo)->trigger(); });
    });
    connect(&m_centre->holder(), &HolderStrip::editWanted, this, [this] {
        reopen(TakeOver::WhereGone);
    });
    connect(&m_centre->holder(), &HolderStrip::takeOverWanted, this, [this] {
        reopen(TakeOver::FromAnyone);
    });
    connect(m_status, &StatusLine::languageWanted, this, &MainWindow::setLanguage);
    connect(m_assessments, &AssessmentDesk::placeWanted, m_pages, &PageStack::goTo);
    connect(m_backups, &BackupDesk::fileWanted, this, &MainWindow::openFile);
    connect(m_passphrases, &PassphraseDesk::closingWanted, this, &MainWindow::closeFile);
    connect(m_passphrases, &PassphraseDesk::fileWanted, this, &MainWindow::openFile);
    connect(m_search, &PaletteSearch::placeWanted, m_pages, &PageStack::goTo);
}

void MainWindow::connectStartPage() {
    const StartPage* start = &m_centre->startPage();
    connect(start, &StartPage::newWanted, this, &MainWindow::askNew);
    connect(start, &StartPage::openWanted, this, &MainWindow::askOpen);
    connect(start, &StartPage::sampleWanted, this, [this] { openSample(documentsFolder()); });
    connect(start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(start, &StartPage::findWanted, this, &MainWindow::findMissing);
    connect(start, &StartPage::removalWanted, this, [this](const QString& path) {
        forgetRecent(path);
        refreshRecent();
    });
}

void MainWindow::connectDocument() {
    Document* document = m_document.get();
    connect(document, &Document::assessmentChosen, this, &MainWindow::refreshTitle);
    connect(document, &Document::editedElsewhere, m_pages, &PageStack::flush);
    connect(document, &Document::holderChanged, this, [this] {
        if (m_document->holder() && !m_document->isFileReadOnly()) {
            reopen(TakeOver::WhereGone);
        }
    });
    connect(document, &Document::saved, m_messages, &QWidget::hide);
    connect(document, &Document::answerChanged, this, [] { tickFirstStep(FirstStep::Answer); });
    connect(document, &Document::failed, this, [this](const Text& message) {
        m_messages->showError(tr("Not saved: %1").arg(inWindowLanguage(message)));
    });
}

// Null: the file is closed, or there is none yet.
void MainWindow::setDocument(Document* document) {
    m_menus->setDocument(document);
    m_bar->setDocument(document);
    m_centre->setDocument(document);
    m_status->setDocument(document);
    m_search->setDocument(document);
    m_bar->setVisible(document != nullptr);
    refreshTitle();
    refreshRecent();
}

void MainWindow::openPalette() {
    if (!m_palette) {
        m_palette = new CommandPalette(
            this, [this](const QString& typed) { return m_search->find(typed); });
    }
    m_search->setCommands(m_menus->entries());
    m_palette->open();
}

void MainWindow::about() {
    QMessageBox::about(this,
                       tr("About Kordon"),
                       tr("Kordon %1 assesses how ready a country’s agencies are for integrated "
                          "border management.\n\n"
                          "Free software under the GNU General Public License, version 3 or later.")
                           .arg(QStringLiteral(KORDON_VERSION)));
}

void MainWindow::chooseAssessment(const AssessmentId& id) {
    m_pages->flush(); // what is typed belongs to the assessment so far
    m_document->chooseAssessment(id);
}

void MainWindow::chooseActor(const ActorId& actor) {
    m_pages->flush();
    m_document->chooseActor(actor);
}

void MainWindow::showMoved() {
    const PageId page = m_pages->here().page;
    m_menus->setWays(m_pages->canGoBack(), m_pages->canGoForward());
    if (page == PageId::Results) {
        tickFirstStep(FirstStep::SeeResults);
    } else if (page == PageId::Gaps) {
        tickFirstStep(FirstStep::SeeGaps);
    }
}

void MainWindow::refreshTitle() {
    if (!m_document) {
        setWindowTitle(QStringLiteral("Kordon"));
        return;
    }
    const QString file = textOf(m_document->workspace().path().filename());
    setWindowTitle(tr("Assessment %1 – %2 – Kordon")
                       .arg(QString::fromStdString(m_document->assessment().id.value), file));
}

void MainWindow::refreshRecent() {
    m_menus->refreshRecent();
    m_centre->startPage().refresh();
}

} // namespace kordon
