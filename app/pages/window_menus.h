#pragma once

#include <QObject>

#include "app/pages/place.h"
#include "app/widgets/command_palette.h"

#include <map>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace kordon {

class Document;

/// What the menus offer besides pages, languages, assessments and actors.
enum class Command : std::uint8_t {
    NewFile,
    OpenFile,
    OpenSample,
    CloseFile,
    Backups,
    SetPassphrase,
    RemovePassphrase,
    Quit,
    Undo,
    Redo,
    Search,
    Back,
    Forward,
    NextPane,
    PreviousPane,
    NewAssessment,
    MoveAssessment,
    Print,
    SaveReport,
    About,
};

/// The menu bar with its actions: here they get words and keys; the window gives them something to
/// do.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    explicit WindowMenus(QMenuBar* bar);

    [[nodiscard]] QAction* action(Command command) const { return m_actions.at(command); }
    /// Null: no file is open.
    void setDocument(Document* document);
    void setWays(bool canGoBack, bool canGoForward);
    void refreshRecent();
    void retranslate();
    /// All that can be done at present, by its path through the menus.
    [[nodiscard]] std::vector<PaletteEntry> entries() const;

Q_SIGNALS:
    void pageWanted(kordon::PageId id);
    void languageWanted(const QString& language);
    void recentWanted(const QString& path);
    void assessmentWanted(const kordon::AssessmentId& id);
    void actorWanted(const kordon::ActorId& id);

private:
    void createActions();
    void createViewMenu();
    void createLanguages();
    void refreshAssessmentMenu();
    void refreshEdits();
    void refreshReport();
    void refreshPassphrase();
    void collect(const QMenu& menu, const QString& path, std::vector<PaletteEntry>& found) const;
    template <class Key>
    void addChoice(QActionGroup* group, const QString& name, bool isChosen, Key key);

    Document* m_document = nullptr;
    QMenuBar* m_bar;
    std::vector<QMenu*> m_menus; ///< In the order of the bar.
    QMenu* m_recent = nullptr;
    QMenu* m_language = nullptr;
    std::map<Command, QAction*> m_actions;
    std::vector<QAction*> m_pages;
};

} // namespace kordon
