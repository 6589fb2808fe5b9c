#pragma once

#include <QMainWindow>

#include "app/document/document.h"
#include "app/pages/prompts.h"
#include "app/pages/window_menus.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace kordon {

struct Place;
class CommandPalette;
class MessageBar;
class PageStack;
class PaletteSearch;
class ProgressStrip;
class ReportRun;
class SideBar;
class StartPage;
class StatusLine;
class WindowBar;

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
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* createCentre();
    QWidget* createFilePart(QWidget* parent);
    void restore();
    void connectCommands();
    void connectParts();
    void connectStartPage();
    void connectReports();
    void connectDocument();
    void setDocument(Document* document);

    void askNew();
    void askOpen();
    void findMissing(const QString& path);
    void saveReport();
    void print();
    void openPalette();
    void about();
    void chooseAssessment(const AssessmentId& id);
    void chooseActor(const ActorId& actor);

    void showMoved();
    void refreshBadges();
    void refreshTitle();
    void refreshMark();
    void refreshRecent();

    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Document> m_document;
    WindowMenus* m_menus;
    WindowBar* m_bar;
    MessageBar* m_messages = nullptr;
    ProgressStrip* m_progress = nullptr;
    QLabel* m_mark = nullptr;
    QStackedWidget* m_front = nullptr; ///< The start page, or the pages of the file.
    StartPage* m_start = nullptr;
    SideBar* m_side = nullptr;
    PageStack* m_pages = nullptr;
    StatusLine* m_status;
    PaletteSearch* m_search;
    ReportRun* m_reports = nullptr;
    CommandPalette* m_palette = nullptr; ///< Made when it is first asked for.
};

} // namespace kordon
