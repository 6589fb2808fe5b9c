#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "app/cli/shipped_packs.h"
#include "app/pages/asked_key.h"
#include "app/pages/backup_desk.h"
#include "app/pages/first_steps.h"
#include "app/pages/main_window.h"
#include "app/pages/page_stack.h"
#include "app/pages/page_table.h"
#include "app/pages/prompts.h"
#include "app/pages/recent_files.h"
#include "app/platform/file_place.h"
#include "app/platform/paths.h"
#include "app/platform/samples.h"
#include "app/platform/system.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "core/store/sealing.h"

// How the window opens, makes and closes files.
namespace kordon {

namespace {

// Of a locked file the settings, which are not locked, keep the name alone.
RecentFile recentOf(const Document& document) {
    if (isSealed(document.workspace().path())) {
        return {.path = textOf(document.workspace().path()),
                .opened = QDateTime::currentDateTime()};
    }
    return {textOf(document.workspace().path()),
            QString::fromStdString(document.assessment().title),
            QString::fromStdString(document.assessment().id.value),
            QDateTime::currentDateTime()};
}

} // namespace

void MainWindow::openFile(const QString& path) {
    openFileAs(path, TakeOver::WhereGone);
}

// Not at once: the document that tells of it is about to go.
void MainWindow::reopen(TakeOver takeOver) {
    const QString path = textOf(m_document->workspace().path());
    QMetaObject::invokeMethod(
        this, [this, path, takeOver] { openFileAs(path, takeOver); }, Qt::QueuedConnection);
}

void MainWindow::openFileAs(const QString& path, TakeOver takeOver) {
    m_pages->flush(); // the same file may be opened anew
    const QString file = QFileInfo(path).absoluteFilePath();
    const auto key = askedKey(*m_prompts, this, file);
    if (!key) {
        m_backups->showRefusal(file, key.error());
        return;
    }
    if (!*key) {
        return; // given up
    }
    Result<std::unique_ptr<Document>> opened = Document::open(pathFrom(file), takeOver);
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
    if (isSealed(pathFrom(file))) {
        forgetRecent(file); // with the place and the profile of the time before it was locked
        rememberRecent(recentOf(*m_document));
    }
    showRecovered();
    if (m_document->isFileReadOnly() && !m_document->isHeldElsewhere()) {
        m_messages->showNote(
            tr("Read only: %1").arg(inWindowLanguage(m_document->workspace().whyReadOnly())));
    }
    if (!m_document->isFileReadOnly() && isOnNetwork(m_document->workspace().path())) {
        m_messages->showNote(tr(
            "The file lies in a network folder, where locks may fail: edit it on one computer at "
            "a time. It is safest on a disk of your own; share copies."));
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
    const QString file = textOf(m_document->workspace().path());
    if (!isSealed(pathFrom(file))) {
        rememberPlace(file, m_pages->here());
        rememberProfile(file, m_document->profile().name);
    }
    rememberRecent(recentOf(*m_document));
    setDocument(nullptr);
    m_document.reset();
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

} // namespace kordon
