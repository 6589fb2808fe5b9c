#include "app/widgets/theme_menu.h"

#include <QActionGroup>
#include <QEvent>
#include <QKeySequence>
#include <QLocale>
#include <QSettings>

#include "app/widgets/theme.h"

#include <algorithm>
#include <array>

namespace kordon {

namespace {

constexpr std::array kThemes{Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast};
constexpr std::array kTextScales{100, 125, 150, 200};

QString themeKey() {
    return QStringLiteral("theme");
}

QString textScaleKey() {
    return QStringLiteral("textScale");
}

QString settingOf(Theme theme) {
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrast:
        return QStringLiteral("high-contrast");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme themeOf(const QString& setting) {
    const auto* const found = std::ranges::find(kThemes, setting, settingOf);
    return found == kThemes.end() ? Theme::System : *found;
}

} // namespace

void addThemeActions(QMenu& menu) {
    menu.addMenu(new AppearanceMenu(&menu));
    menu.addMenu(new TextSizeMenu(&menu));
}

void restoreLook() {
    const QSettings settings;
    setTheme(themeOf(settings.value(themeKey()).toString()));
    const int percent = settings.value(textScaleKey(), 100).toInt();
    setTextScale(std::clamp(percent, kTextScales.front(), kTextScales.back()));
}

AppearanceMenu::AppearanceMenu(QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("appearanceMenu"));
    auto* group = new QActionGroup(this);
    for (const Theme theme : kThemes) {
        QAction* action = group->addAction(new QAction(this));
        action->setCheckable(true);
        action->setChecked(theme == kordon::theme());
        connect(action, &QAction::triggered, this, [theme] {
            setTheme(theme);
            QSettings().setValue(themeKey(), settingOf(theme));
        });
        m_themes.push_back(action);
    }
    addActions(group->actions());
    retranslate();
}

void AppearanceMenu::changeEvent(QEvent* event) {
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AppearanceMenu::retranslate() {
    setTitle(tr("&Appearance"));
    const std::array names{
        tr("As on the &desktop"), tr("&Light"), tr("Da&rk"), tr("High &contrast")};
    for (std::size_t index = 0; index < names.size(); ++index) {
        m_themes[index]->setText(names.at(index));
    }
}

TextSizeMenu::TextSizeMenu(QWidget* parent)
    : QMenu(parent), m_larger(new QAction(this)), m_smaller(new QAction(this)),
      m_normal(new QAction(this)) {
    setObjectName(QStringLiteral("textSizeMenu"));
    auto* group = new QActionGroup(this);
    for (const int percent : kTextScales) {
        QAction* action = group->addAction(new QAction(this));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, percent] { choose(percent); });
        m_sizes.push_back(action);
    }
    m_larger->setShortcuts(
        {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_smaller->setShortcut(QKeySequence::ZoomOut);
    m_normal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_larger, &QAction::triggered, this, [this] { step(1); });
    connect(m_smaller, &QAction::triggered, this, [this] { step(-1); });
    connect(m_normal, &QAction::triggered, this, [this] { choose(kTextScales.front()); });
    addActions(group->actions());
    addSeparator();
    addActions({m_larger, m_smaller, m_normal});
    retranslate();
    showChosen();
}

void TextSizeMenu::changeEvent(QEvent* event) {
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TextSizeMenu::choose(int percent) {
    setTextScale(percent);
    QSettings().setValue(textScaleKey(), percent);
    showChosen();
}

void TextSizeMenu::showChosen() {
    for (std::size_t index = 0; index < m_sizes.size(); ++index) {
        m_sizes[index]->setChecked(kTextScales.at(index) == textScale());
    }
    m_larger->setEnabled(textScale() < kTextScales.back());
    m_smaller->setEnabled(textScale() > kTextScales.front());
}

void TextSizeMenu::step(int steps) {
    const auto* const at = std::ranges::lower_bound(kTextScales, textScale());
    const auto place = static_cast<int>(at - kTextScales.begin()) + steps;
    choose(kTextScales.at(
        static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(kTextScales.size()) - 1))));
}

void TextSizeMenu::retranslate() {
    setTitle(tr("Te&xt size"));
    for (std::size_t index = 0; index < m_sizes.size(); ++index) {
        m_sizes[index]->setText(tr("%1%").arg(QLocale().toString(kTextScales.at(index))));
    }
    m_larger->setText(tr("&Larger"));
    m_smaller->setText(tr("&Smaller"));
    m_normal->setText(tr("As on the &desktop"));
}

} // namespace kordon
