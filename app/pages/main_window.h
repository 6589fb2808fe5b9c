#pragma once

#include <QMainWindow>

#include "app/document/document.h"
#include "app/pages/prompts.h"
#include "app/pages/window_menus.h"

#include <memory>

namespace kordon {

struct Place;
class AssessmentDesk;
class BackupDesk;
class CommandPalette;
class MessageBar;
class PageStack;
class PaletteSearch;
class PassphraseDesk;
class ReportDesk;
class StatusLine;
class UndoDesk;
class WindowBar;
class WindowCentre;

/// The frame around the pages. Its parts follow the document by themselves; the window opens and
/// closes files, and does what menus and parts ask for.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Prompts> prompts);
    ~MainWindow() override;

    void openFile(const QString& path);
    void makeFile(const NewFileForm& form);
    /// A copy of the illustrative file in this folder.
    void openSample(const QString& folder);
    void closeFile();
    void setLanguage(const QString& language);
    [[nodiscard]] Document* document() { return m_document.get(); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void restore();
    void connectCommands();
    void connectParts();
    void connectStartPage();
    void connectDocument();
    void setDocument(Document* document);

    void openFileAs(const QString& path, TakeOver takeOver);
    /// Opens the file anew, since somebody else has taken it or let it go.
    void reopen(TakeOver takeOver);
    void askNew();
    void askOpen();
    void findMissing(const QString& path);
    void openPalette();
    void showRecovered();
    void about();
    void chooseAssessment(const AssessmentId& id);
    void chooseActor(const ActorId& actor);

    void showMoved();
    void refreshTitle();
    void refreshRecent();

    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Document> m_document;
    WindowMenus* m_menus;
    WindowBar* m_bar;
    WindowCentre* m_centre;
    StatusLine* m_status;
    PaletteSearch* m_search;
    MessageBar* m_messages;
    PageStack* m_pages;
    ReportDesk* m_reports;
    AssessmentDesk* m_assessments;
    BackupDesk* m_backups;
    UndoDesk* m_edits;
    PassphraseDesk* m_passphrases;
    CommandPalette* m_palette = nullptr; ///< Made when it is first asked for.
};

} // namespace kordon
