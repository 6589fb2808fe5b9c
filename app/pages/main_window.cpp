#include "app/pages/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/cli/shipped_packs.h"
#include "app/pages/first_steps.h"
#include "app/pages/page_stack.h"
#include "app/pages/page_table.h"
#include "app/pages/palette_search.h"
#include "app/pages/prompts.h"
#include "app/pages/recent_files.h"
#include "app/pages/report_run.h"
#include "app/pages/side_bar.h"
#include "app/pages/start_page.h"
#include "app/pages/status_line.h"
#include "app/pages/window_bar.h"
#include "app/platform/paths.h"
#include "app/platform/samples.h"
#include "app/platform/system.h"
#include "app/widgets/command_palette.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/notice_colours.h"
#include "app/widgets/panes.h"
#include "app/widgets/progress_strip.h"
#include "core/report/gap_report.h"
#include "core/report/words.h"

namespace kordon {

namespace {

constexpr int kWidthForNames = 1000; // below it the side bar shows its icons alone

report::Report reportOf(const Document& document) {
    return report::gapReport(document.pack(),
                             document.assessment(),
                             {.isIllustrative = document.workspace().isIllustrative(),
                              .dataAsOf = currentStamp().at.substr(0, 10),
                              .programVersion = KORDON_VERSION},
                             windowLanguage());
}

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
      m_bar(new WindowBar(*m_menus, this)), m_status(new StatusLine(this)),
      m_search(new PaletteSearch(this)) {
    addToolBar(m_bar);
    setCentralWidget(createCentre());
    setStatusBar(m_status);
    m_reports = new ReportRun(m_progress, this);
    setAcceptDrops(true);
    connectCommands();
    connectParts();
    connectStartPage();
    connectReports();
    restore();
    setDocument(nullptr);
}

MainWindow::~MainWindow() {
    // The pages look at the document until they are gone.
    closeFile();
}

void MainWindow::openFile(const QString& path) {
    m_pages->flush(); // the same file may be opened anew
    Result<std::unique_ptr<Document>> opened =
        Document::open(pathFrom(QFileInfo(path).absoluteFilePath()));
    if (!opened) {
        m_messages->showError(inWindowLanguage(opened.error().message));
        return;
    }
    closeFile();
    m_document = *std::move(opened);
    m_messages->hide();
    rememberRecent(recentOf(*m_document));
    connectDocument();
    setDocument(m_document.get());
    const auto left = placeIn(textOf(m_document->workspace().path()));
    m_pages->goTo(left.value_or(Place{.page = pageTable().front().id}));
    if (m_document->isReadOnly()) {
        m_messages->showNote(
            tr("The file may only be read here: answers cannot be changed. Copy it "
               "to a folder of your own to edit."));
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
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refreshMark();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    closeFile();
    m_pages->remember();
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_side->setCompact(width() < kWidthForNames);
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

QWidget* MainWindow::createCentre() {
    auto* centre = new QWidget(this);
    m_front = new QStackedWidget(centre);
    m_start = new StartPage(m_front);
    m_front->addWidget(m_start);
    m_front->addWidget(createFilePart(m_front));
    m_messages = new MessageBar(centre);
    m_progress = new ProgressStrip(centre);
    m_mark = new QLabel(centre);
    m_mark->setObjectName(QStringLiteral("illustrativeMark"));
    m_mark->setAlignment(Qt::AlignCenter);
    markAsPane(*m_start);
    markAsPane(*m_messages);
    markAsPane(*m_progress);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_mark);
    column->addWidget(m_front, 1);
    column->addWidget(m_progress);
    return centre;
}

QWidget* MainWindow::createFilePart(QWidget* parent) {
    auto* part = new QWidget(parent);
    m_side = new SideBar(part);
    m_pages = new PageStack(part);
    markAsPane(*m_side);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    return part;
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
    on(Command::Quit, &QWidget::close);
    on(Command::Undo, [this] {
        m_pages->flush();
        m_document->undo();
    });
    on(Command::Redo, [this] {
        m_pages->flush();
        m_document->redo();
    });
    on(Command::Search, &MainWindow::openPalette);
    on(Command::Back, [this] { m_pages->goBack(); });
    on(Command::Forward, [this] { m_pages->goForward(); });
    on(Command::NextPane, [this] { focusNeighbourPane(*this, 1); });
    on(Command::PreviousPane, [this] { focusNeighbourPane(*this, -1); });
    on(Command::Print, &MainWindow::print);
    on(Command::SavePdf, &MainWindow::saveReport);
    on(Command::About, &MainWindow::about);
}

void MainWindow::connectParts() {
    connect(m_menus, &WindowMenus::pageWanted, m_pages, &PageStack::showPage);
    connect(m_menus, &WindowMenus::languageWanted, this, &MainWindow::setLanguage);
    connect(m_menus, &WindowMenus::recentWanted, this, &MainWindow::openFile);
    connect(m_menus, &WindowMenus::assessmentWanted, this, &MainWindow::chooseAssessment);
    connect(m_menus, &WindowMenus::actorWanted, this, &MainWindow::chooseActor);
    connect(m_bar, &WindowBar::assessmentWanted, this, &MainWindow::chooseAssessment);
    connect(m_bar, &WindowBar::actorWanted, this, &MainWindow::chooseActor);
    connect(m_side, &SideBar::pageWanted, m_pages, &PageStack::showPage);
    connect(m_pages, &PageStack::moved, this, &MainWindow::showMoved);
    connect(m_pages, &PageStack::noteWanted, this, [this](const QString& text) {
        m_messages->showNote(text);
    });
    connect(m_pages, &PageStack::errorWanted, m_messages, &MessageBar::showError);
    connect(m_status, &StatusLine::languageWanted, this, &MainWindow::setLanguage);
    connect(m_search, &PaletteSearch::placeWanted, m_pages, &PageStack::goTo);
}

void MainWindow::connectStartPage() {
    connect(m_start, &StartPage::newWanted, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::sampleWanted, this, [this] { openSample(documentsFolder()); });
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_start, &StartPage::findWanted, this, &MainWindow::findMissing);
    connect(m_start, &StartPage::removalWanted, this, [this](const QString& path) {
        forgetRecent(path);
        refreshRecent();
    });
}

void MainWindow::connectReports() {
    connect(m_reports, &ReportRun::saved, this, [this](const QString& path, int pages) {
        tickFirstStep(FirstStep::SaveReport);
        m_messages->showNote(
            tr("Saved %1, pages: %2").arg(QDir::toNativeSeparators(path)).arg(pages));
    });
    connect(m_reports, &ReportRun::printed, this, [this](int pages) {
        tickFirstStep(FirstStep::SaveReport);
        m_messages->showNote(tr("Sent to the printer, pages: %1").arg(pages));
    });
    connect(m_reports, &ReportRun::stopped, this, [this] {
        m_messages->showNote(tr("Cancelled; nothing was written."));
    });
    connect(m_reports, &ReportRun::failed, this, [this](const Text& message) {
        m_messages->showError(inWindowLanguage(message));
    });
}

void MainWindow::connectDocument() {
    Document* document = m_document.get();
    connect(document, &Document::assessmentChosen, this, [this] {
        refreshTitle();
        refreshBadges();
    });
    connect(document, &Document::actorChosen, this, &MainWindow::refreshBadges);
    connect(document, &Document::figuresChanged, this, &MainWindow::refreshBadges);
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
    m_pages->setDocument(document);
    m_status->setDocument(document);
    m_search->setDocument(document);
    m_bar->setVisible(document != nullptr);
    m_front->setCurrentIndex(document ? 1 : 0);
    refreshBadges();
    refreshTitle();
    refreshMark();
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

void MainWindow::saveReport() {
    if (m_reports->isRunning()) {
        return; // the strip shows it
    }
    m_pages->flush();
    const QString proposal =
        tr("gap report %1.pdf").arg(QString::fromStdString(m_document->assessment().id.value));
    if (const auto path = m_prompts->reportFile(this, proposal)) {
        m_reports->savePdf(reportOf(*m_document), *path);
    }
}

void MainWindow::print() {
    if (m_reports->isRunning()) {
        return; // the strip shows it
    }
    m_pages->flush();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(tr("Print the gap report"));
    if (dialog.exec() == QDialog::Accepted) {
        m_reports->print(reportOf(*m_document), printer);
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
    m_side->setCurrentPage(page);
    m_menus->setWays(m_pages->canGoBack(), m_pages->canGoForward());
    if (page == PageId::Results) {
        tickFirstStep(FirstStep::SeeResults);
    } else if (page == PageId::Gaps) {
        tickFirstStep(FirstStep::SeeGaps);
    }
}

void MainWindow::refreshBadges() {
    for (const PageRow& row : pageTable()) {
        const bool hasBadge = m_document && row.badge;
        m_side->setBadge(row.id, hasBadge ? row.badge(*m_document) : QString());
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

void MainWindow::refreshMark() {
    m_mark->setVisible(m_document && m_document->workspace().isIllustrative());
    m_mark->setText(inWindowLanguage(report::illustrativeMark()));
    const QString style =
        QStringLiteral("font-weight: bold; padding: 4px; ") + noticeCss(Notice::Warning, palette());
    if (style != m_mark->styleSheet()) {
        m_mark->setStyleSheet(style);
    }
}

void MainWindow::refreshRecent() {
    m_menus->refreshRecent();
    m_start->refresh();
}

} // namespace kordon
