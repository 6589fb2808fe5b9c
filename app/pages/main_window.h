#pragma once

#include <QMainWindow>

#include "app/document/document.h"
#include "app/pages/prompts.h"
#include "core/report/chart.h"

#include <memory>
#include <vector>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QMenu;
class QPagedPaintDevice;
class QPrinter;
class QStackedWidget;
class QToolBar;

namespace kordon {

struct Place;
class GapsPage;
class MessageBar;
class QuestionsPage;
class ResultsPage;
class StartPage;

/// The frame around the pages: menus, tool bar, page list, messages, status.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Prompts> prompts);
    ~MainWindow() override;

    void openFile(const QString& path);
    void makeFile(const NewFileForm& form);
    void closeFile();
    void setLanguage(const std::string& language);
    [[nodiscard]] Document* document() { return m_document.get(); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum Page { Questions, Results, Gaps, PageCount };

    /// An action whose words follow the language.
    QAction* addAction(QMenu* menu, const QKeySequence& keys, void (MainWindow::*slot)());
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createHelpMenu();
    void createToolBar();
    void createCentre();
    void createStatusBar();
    void connectPages();
    void connectDocument();
    void remember();
    void restore();

    void askNew();
    void askOpen();
    void saveReport();
    void saveChartAs(const report::Chart& chart);
    void print();
    void undo();
    void redo();
    void about();
    void showPage(int page);
    void goTo(const Place& place);

    void refreshAll();
    void refreshChoosers();
    void refreshTitle();
    void refreshStatus();
    void refreshEdits();
    void refreshRecentMenu();
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);
    void retranslate();
    [[nodiscard]] QString editName(const HistoryEntry& entry) const;

    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Document> m_document;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_saveReport = nullptr;
    QAction* m_print = nullptr;
    QAction* m_close = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_about = nullptr;
    std::vector<QAction*> m_pageActions;
    QActionGroup* m_languages = nullptr;
    QToolBar* m_toolBar = nullptr;
    QLabel* m_assessmentLabel = nullptr;
    QComboBox* m_assessment = nullptr;
    QLabel* m_actorLabel = nullptr;
    QComboBox* m_actor = nullptr;
    MessageBar* m_messages = nullptr;
    QLabel* m_mark = nullptr;
    QStackedWidget* m_front = nullptr; ///< The start page, or the pages of the file.
    QListWidget* m_pageList = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    QuestionsPage* m_questions = nullptr;
    ResultsPage* m_results = nullptr;
    GapsPage* m_gaps = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_coverage = nullptr;
    QLabel* m_fileName = nullptr;
};

} // namespace kordon
