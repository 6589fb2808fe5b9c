#include "app/pages/window_menus.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

#include "app/document/document.h"
#include "app/pages/assessment_names.h"
#include "app/pages/page_table.h"
#include "app/pages/recent_files.h"
#include "app/platform/samples.h"
#include "app/widgets/icons.h"
#include "app/widgets/language.h"
#include "app/widgets/theme_menu.h"
#include "core/store/edit_names.h"
#include "core/store/sealing.h"

#include <array>

namespace kordon {

namespace {

constexpr int kPagesWithKeys = 9; // Ctrl+1 … Ctrl+9

enum Menu { File, Edit, View, Assess, Report, Help };

constexpr std::array kMenuNames{QT_TRANSLATE_NOOP("kordon::WindowMenus", "&File"),
                                QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Edit"),
                                QT_TRANSLATE_NOOP("kordon::WindowMenus", "&View"),
                                QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Assessment"),
                                QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Report"),
                                QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Help")};

struct CommandRow {
    Command command;
    Menu menu;
    const char* name;
    const char* keys;
    bool needsFile;
};

// In the order of the menus.
constexpr std::array kCommands{
    CommandRow{
        Command::NewFile, File, QT_TRANSLATE_NOOP("kordon::WindowMenus", "&New…"), "Ctrl+N", false},
    CommandRow{Command::OpenFile,
               File,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Open…"),
               "Ctrl+O",
               false},
    CommandRow{Command::OpenSample,
               File,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "Open the &sample"),
               "",
               false},
    CommandRow{Command::CloseFile,
               File,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Close the file"),
               "Ctrl+W",
               true},
    CommandRow{
        Command::Backups, File, QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Backups…"), "", true},
    CommandRow{Command::SetPassphrase,
               File,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Lock with a passphrase…"),
               "",
               true},
    CommandRow{Command::RemovePassphrase,
               File,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "Re&move the passphrase…"),
               "",
               true},
    CommandRow{
        Command::Quit, File, QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Quit"), "Ctrl+Q", false},
    CommandRow{
        Command::Undo, Edit, QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Undo"), "Ctrl+Z", true},
    CommandRow{Command::Redo,
               Edit,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Redo"),
               "Ctrl+Y; Ctrl+Shift+Z",
               true},
    CommandRow{Command::Search,
               Edit,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Search or command…"),
               "Ctrl+K; Ctrl+Shift+P",
               false},
    CommandRow{
        Command::Back, View, QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Back"), "Alt+Left", true},
    CommandRow{Command::Forward,
               View,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Forward"),
               "Alt+Right",
               true},
    CommandRow{Command::NextPane,
               View,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "Next &pane"),
               "F6",
               true},
    CommandRow{Command::PreviousPane,
               View,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "Pre&vious pane"),
               "Shift+F6",
               true},
    CommandRow{Command::NewAssessment,
               Assess,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&New assessment…"),
               "",
               true},
    CommandRow{Command::MoveAssessment,
               Assess,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Move to another questionnaire…"),
               "",
               true},
    CommandRow{Command::Print,
               Report,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Print the report…"),
               "Ctrl+P",
               true},
    CommandRow{Command::SaveReport,
               Report,
               QT_TRANSLATE_NOOP("kordon::WindowMenus", "&Save the report…"),
               "Ctrl+Shift+E",
               true},
    CommandRow{
        Command::About, Help, QT_TRANSLATE_NOOP("kordon::WindowMenus", "&About Kordon"), "", false},
};

QString plain(QString label) {
    label.replace(QStringLiteral("&&"), QStringLiteral("\n"));
    return label.remove(u'&').replace(u'\n', u'&');
}

QString asLabel(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

WindowMenus::WindowMenus(QMenuBar* bar) : QObject(bar), m_bar(bar) {
    for (std::size_t menu = 0; menu < kMenuNames.size(); ++menu) {
        m_menus.push_back(bar->addMenu(QString()));
    }
    createActions();
    createViewMenu();
    createLanguages();
    const std::array icons{std::pair(Command::Back, "back"),
                           std::pair(Command::Forward, "forward"),
                           std::pair(Command::Print, "print"),
                           std::pair(Command::Search, "search")};
    for (const auto& [command, name] : icons) {
        action(command)->setIcon(icon(QString::fromLatin1(name)));
        action(command)->setIconVisibleInMenu(false);
    }
    m_recent = new QMenu(bar);
    m_menus[File]->insertMenu(action(Command::CloseFile), m_recent);
    m_menus[File]->insertSeparator(action(Command::CloseFile));
    m_menus[Edit]->insertSeparator(action(Command::Search));
    action(Command::OpenSample)->setVisible(sampleFile().has_value());
    retranslate();
    setDocument(nullptr);
}

void WindowMenus::createActions() {
    for (const CommandRow& row : kCommands) {
        auto* made = new QAction(this);
        m_menus[row.menu]->addAction(made);
        made->setObjectName(QString::fromLatin1(row.name).remove(u'&'));
        made->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.keys)));
        m_actions[row.command] = made;
    }
}

// The pages come first, and how the window looks comes last.
void WindowMenus::createViewMenu() {
    QMenu* view = m_menus[View];
    int number = 0;
    for (const PageRow& row : pageTable()) {
        auto* made = new QAction(view);
        if (++number <= kPagesWithKeys) {
            made->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        }
        connect(made, &QAction::triggered, this, [this, id = row.id] { Q_EMIT pageWanted(id); });
        view->insertAction(action(Command::Back), made);
        m_pages.push_back(made);
    }
    view->insertSeparator(action(Command::Back));
    view->addSeparator();
    addThemeActions(*view);
    m_language = view->addMenu(QString());
}

void WindowMenus::createLanguages() {
    auto* group = new QActionGroup(this);
    for (const auto& [code, name] : {std::pair("uk", "Українська"), std::pair("en", "English")}) {
        auto* made = m_language->addAction(QString::fromUtf8(name));
        made->setCheckable(true);
        made->setData(QString::fromLatin1(code));
        group->addAction(made);
        connect(made, &QAction::triggered, this, [this, language = QString::fromLatin1(code)] {
            Q_EMIT languageWanted(language);
        });
    }
}

void WindowMenus::setDocument(Document* document) {
    m_document = document;
    const bool isOpen = document != nullptr;
    for (const CommandRow& row : kCommands) {
        action(row.command)->setEnabled(isOpen || !row.needsFile);
    }
    action(Command::NewAssessment)->setEnabled(isOpen && !document->isFileReadOnly());
    action(Command::MoveAssessment)->setEnabled(isOpen && !document->isReadOnly());
    for (QAction* page : m_pages) {
        page->setEnabled(isOpen);
    }
    m_menus[Assess]->menuAction()->setEnabled(isOpen);
    setWays(false, false);
    refreshEdits();
    refreshReport();
    refreshPassphrase();
    refreshAssessmentMenu();
    if (document) {
        connect(document, &Document::saved, this, &WindowMenus::refreshEdits);
        connect(document, &Document::assessmentChosen, this, &WindowMenus::refreshAssessmentMenu);
        connect(document, &Document::actorChosen, this, &WindowMenus::refreshAssessmentMenu);
        connect(document, &Document::profileChosen, this, &WindowMenus::refreshReport);
        connect(document, &Document::profilesChanged, this, &WindowMenus::refreshReport);
    }
}

void WindowMenus::setWays(bool canGoBack, bool canGoForward) {
    action(Command::Back)->setEnabled(canGoBack);
    action(Command::Forward)->setEnabled(canGoForward);
}

void WindowMenus::refreshRecent() {
    m_recent->clear();
    for (const RecentFile& file : recentFiles()) {
        auto* made = m_recent->addAction(asLabel(QDir::toNativeSeparators(file.path)));
        connect(made, &QAction::triggered, this, [this, path = file.path] {
            Q_EMIT recentWanted(path);
        });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void WindowMenus::refreshEdits() {
    const auto undoable = m_document ? m_document->nextUndo() : std::nullopt;
    const auto redoable = m_document ? m_document->nextRedo() : std::nullopt;
    const bool isWritable = m_document && !m_document->isFileReadOnly();
    const auto nameOfEdit = [this](const HistoryEntry& entry) {
        return inWindowLanguage(nameOf(entry, m_document->pack()));
    };
    QAction* undo = action(Command::Undo);
    QAction* redo = action(Command::Redo);
    undo->setEnabled(isWritable && undoable);
    redo->setEnabled(isWritable && redoable);
    undo->setText(undoable ? tr("&Undo: %1").arg(asLabel(nameOfEdit(*undoable))) : tr("&Undo"));
    redo->setText(redoable ? tr("&Redo: %1").arg(asLabel(nameOfEdit(*redoable))) : tr("&Redo"));
}

// They say which profile the report is made with.
void WindowMenus::refreshReport() {
    if (!m_document) {
        return;
    }
    const QString profile = inWindowLanguage(nameOf(m_document->profile()));
    action(Command::Print)->setText(tr("&Print the report “%1”…").arg(asLabel(profile)));
    action(Command::SaveReport)->setText(tr("&Save the report “%1”…").arg(asLabel(profile)));
    for (const Command command : {Command::Print, Command::SaveReport}) {
        action(command)->setToolTip(plain(action(command)->text()).toHtmlEscaped());
    }
}

// A locked file stays locked until it is closed: what its menu offers is what can be done with it.
void WindowMenus::refreshPassphrase() {
    const bool isLocked = m_document && isSealed(m_document->workspace().path());
    const bool isWritable = m_document && !m_document->isFileReadOnly();
    action(Command::SetPassphrase)
        ->setText(isLocked ? tr("Change the &passphrase…") : tr("&Lock with a passphrase…"));
    action(Command::SetPassphrase)->setEnabled(isWritable);
    action(Command::RemovePassphrase)->setVisible(isLocked);
    action(Command::RemovePassphrase)->setEnabled(isWritable);
}

void WindowMenus::refreshAssessmentMenu() {
    QMenu* menu = m_menus[Assess];
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup*>());
    if (!m_document) {
        return;
    }
    auto* years = new QActionGroup(menu);
    for (const bool isArchived : {false, true}) {
        for (const AssessmentHeading& heading : m_document->assessments()) {
            if (heading.isArchived == isArchived) {
                addChoice(years,
                          chooserName(heading),
                          heading.id == m_document->assessment().id,
                          heading.id);
            }
        }
    }
    menu->addActions(years->actions());
    menu->addSeparator();
    QAction* all = menu->addAction(tr("A&ll assessments…"));
    connect(all, &QAction::triggered, this, [this] { Q_EMIT pageWanted(PageId::Assessments); });
    menu->addAction(action(Command::NewAssessment));
    menu->addAction(action(Command::MoveAssessment));
    menu->addSection(tr("Actor"));
    auto* actors = new QActionGroup(menu);
    for (const Actor& actor : m_document->pack().actors) {
        addChoice(actors, inWindowLanguage(actor.name), actor.id == m_document->actor(), actor.id);
    }
    menu->addActions(actors->actions());
}

template <class Key>
void WindowMenus::addChoice(QActionGroup* group, const QString& name, bool isChosen, Key key) {
    auto* made = new QAction(asLabel(name), group);
    made->setCheckable(true);
    made->setChecked(isChosen);
    connect(made, &QAction::triggered, this, [this, key] {
        if constexpr (std::is_same_v<Key, ActorId>) {
            Q_EMIT actorWanted(key);
        } else {
            Q_EMIT assessmentWanted(key);
        }
    });
}

void WindowMenus::retranslate() {
    for (std::size_t menu = 0; menu < kMenuNames.size(); ++menu) {
        m_menus[menu]->setTitle(tr(kMenuNames.at(menu)));
    }
    for (const CommandRow& row : kCommands) {
        action(row.command)->setText(tr(row.name));
    }
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        m_pages[page]->setText(pageName(pageTable()[page]));
    }
    action(Command::Print)->setIconText(tr("Print"));
    m_recent->setTitle(tr("Open &recent"));
    m_language->setTitle(tr("&Language"));
    for (QAction* language : m_language->actions()) {
        language->setChecked(language->data().toString().toStdString() == windowLanguage());
    }
    refreshEdits();
    refreshReport();
    refreshPassphrase();
    refreshAssessmentMenu();
}

std::vector<PaletteEntry> WindowMenus::entries() const {
    std::vector<PaletteEntry> found;
    for (const Menu menu : {View, Assess, Report, File, Edit, Help}) {
        collect(*m_menus[menu], plain(m_menus[menu]->title()), found);
    }
    return found;
}

void WindowMenus::collect(const QMenu& menu,
                          const QString& path,
                          std::vector<PaletteEntry>& found) const {
    for (QAction* each : menu.actions()) {
        const bool isItself = each == action(Command::Search);
        if (isItself || !each->isEnabled() || !each->isVisible() || each->isSeparator()) {
            continue;
        }
        const QString name = tr("%1 › %2").arg(path, plain(each->text()));
        if (const QMenu* inner = each->menu()) {
            collect(*inner, name, found);
        } else {
            found.push_back({name, {}, each->shortcut().toString(QKeySequence::NativeText), [each] {
                                 each->trigger();
                             }});
        }
    }
}

} // namespace kordon
