#include "app/pages/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>

#include "app/cli/shipped_packs.h"
#include "app/pages/assessment_desk.h"
#include "app/pages/backup_desk.h"
#include "app/pages/first_steps.h"
#include "app/pages/page_stack.h"
#include "app/pages/page_table.h"
#include "app/pages/palette_search.h"
#include "app/pages/prompts.h"
#include "app/pages/recent_files.h"
#include "app/pages/report_desk.h"
#include "app/pages/start_page.h"
#include "app/pages/status_line.h"
#include "app/pages/window_bar.h"
#include "app/pages/window_centre.h"
#include "app/platform/paths.h"
#include "app/platform/samples.h"
#include "app/platform/system.h"
#include "app/widgets/command_palette.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/panes.h"
#include "core/store/history_list.h"

namespace kordon {

namespace {

RecentFile recentOf(const Document& document) {
    return {textOf(document.workspace().path()),
            QString::fromStdString(document.assessment().title),
            QString::fromStdString(document.assessment().id.value),
            QDateTime::currentDateTime()};
}

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
      m_backups(new BackupDesk(m_prompts.get(), m_messages, this)) {
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

void MainWindow::openFile(const QString& path) {
    m_pages->flush(); // the same file may be opened anew
    const QString file = QFileInfo(path).absoluteFilePath();
    Result<std::unique_ptr<Document>> opened = Document::open(pathFrom(file));
    if (!opened) {
        m_backups->showRefusal(file, opened.error());
        return;
    }
    closeFile();
    m_document = *std::move(opened);
    m_messages->hide();
    rememberRecent(recentOf(*m_document));
    m_document->chooseProfile(profileIn(textOf(m_document->workspace().path())));
    connectDocument();
    setDocument(m_document.get());
    const auto left = placeIn(textOf(m_document->workspace().path()));
    m_pages->goTo(left.value_or(Place{.page = pageTable().front().id}));
    showRecovered();
    if (m_document->isFileReadOnly()) {
        m_messages->showNote(
            tr("Read only: %1").arg(inWindowLanguage(m_document->workspace().whyReadOnly())));
    }
    m_backups->follow(*m_document);
}

// What was being typed when the program ended is told where it was put back.
void MainWindow::showRecovered() {
    QStringList places;
    for (const Draft& draft : m_document->recovered()) {
        const std::string code = codeOf(m_document->pack(), {draft.subject});
        const int number = numberOf(m_document->pack(), {draft.subject});
        places << (number > 0 ? tr("component %1").arg(number) : QString::fromStdString(code));
    }
    places.removeDuplicates();
    if (!places.isEmpty()) {
        m_messages->showNote(
            tr("Unfinished text has been put back: %1").arg(places.join(QStringLiteral(", "))));
    }
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

void MainWindow::openSample(const QString& folder) {
    const auto sample = sampleFile();
    if (!sample) {
        return;
    }
    const Result<QString> copy = copyForEditing(*sample, folder, tr("Kordon sample"));
    if (!copy) {
        m_messages->showError(inWindowLanguage(copy.error().message));
        return;
    }
    tickFirstStep(FirstStep::OpenSample);
    openFile(*copy);
    m_messages->showNote(tr("This is a copy of the sample, for you to try things out: %1")
                             .arg(QDir::toNativeSeparators(*copy)));
}

void MainWindow::closeFile() {
    if (!m_document) {
        return;
    }
    m_pages->flush();
    rememberPlace(textOf(m_document->workspace().path()), m_pages->here());
    rememberProfile(textOf(m_document->workspace().path()), m_document->profile().name);
    rememberRecent(recentOf(*m_document));
    setDocument(nullptr);
    m_document.reset();
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
        resize(1340, 720);
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
    on(Command::Quit, &QWidget::close);
    on(Command::Undo, [this] {
        m_pages->flush();
        const auto edit = m_document->nextUndo();
        m_document->undo();
        followEdit(edit);
    });
    on(Command::Redo, [this] {
        m_pages->flush();
        const auto edit = m_document->nextRedo();
        m_document->redo();
        followEdit(edit);
    });
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

// What is undone out of sight would not be noticed.
void MainWindow::followEdit(const std::optional<HistoryEntry>& edit) {
    if (edit && groupOf(edit->kind) == EditGroup::Assessments) {
        m_messages->showNote(
            tr("Taken back or done again: %1 (%2)")
                .arg(inWindowLanguage(nameOf(edit->kind)), QString::fromStdString(edit->subject)));
    }
    if (!edit || m_pages->here().page != PageId::Questions) {
        return;
    }
    const EditPlace place = placeOf(*edit, m_document->pack());
    if (!place.question.empty() && place.assessment == m_document->assessment().id) {
        m_pages->goTo({.page = PageId::Questions,
                       .actor = place.actor,
                       .component = place.component,
                       .question = place.question});
    }
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
    connect(m_status, &StatusLine::languageWanted, this, &MainWindow::setLanguage);
    connect(m_assessments, &AssessmentDesk::placeWanted, m_pages, &PageStack::goTo);
    connect(m_backups, &BackupDesk::fileWanted, this, &MainWindow::openFile);
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

void MainWindow::findMissing(const QString& path) {
    if (const auto found = m_prompts->fileToOpen(this)) {
        forgetRecent(path);
        openFile(*found);
        refreshRecent();
    }
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
