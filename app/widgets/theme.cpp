#include "app/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QOperatingSystemVersion>
#include <QStyle>
#include <QStyleFactory>

#include "app/charts/contrast.h"
#include "app/widgets/theme_style.h"

namespace kordon {

namespace {

struct Look {
    Theme chosen = Theme::System;
    Theme shown = Theme::Light; ///< Never System.
    QFont desktopFont = QApplication::font();
    int textScale = 100;
    bool isChanging = false;
};

Look& look() {
    static Look current;
    return current;
}

// The desktop may turn dark or light while the window is open.
class DesktopWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool isChange = event->type() == QEvent::ThemeChange ||
                              event->type() == QEvent::ApplicationPaletteChange;
        if (isChange && theme() == Theme::System && !look().isChanging) {
            setTheme(Theme::System);
        }
        return QObject::eventFilter(watched, event);
    }
};

void watchDesktop() {
    static DesktopWatch* const watch = [] {
        auto* made = new DesktopWatch(qApp);
        qApp->installEventFilter(made);
        return made;
    }();
    Q_UNUSED(watch)
}

// Without a palette of ours the application has the one of the desktop.
Theme themeOfDesktop() {
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    const bool isDark = charts::luminance(desktop.color(QPalette::Window)) <
                        charts::luminance(desktop.color(QPalette::WindowText));
    return isDark ? Theme::Dark : Theme::Light;
}

// Windows draws its own controls, in the colours that its user has set for them.
bool isNative(Theme theme) {
    return theme == Theme::System &&
           QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows;
}

void dress(Theme chosen) {
    static const QString nativeStyle = QApplication::style()->name();
    const bool hasOurStyle = qobject_cast<ThemeStyle*>(QApplication::style()) != nullptr;
    if (isNative(chosen)) {
        if (hasOurStyle) {
            QApplication::setStyle(QStyleFactory::create(nativeStyle));
        }
        return;
    }
    if (!hasOurStyle) {
        QApplication::setStyle(new ThemeStyle);
    }
    QApplication::setPalette(paletteIn(look().shown));
}

} // namespace

void setTheme(Theme theme) {
    Look& current = look();
    current.isChanging = true;
    current.chosen = theme;
    current.shown = theme == Theme::System ? themeOfDesktop() : theme;
    dress(theme);
    current.isChanging = false;
    watchDesktop();
}

Theme theme() {
    return look().chosen;
}

QColor themeColour(Role role) {
    return colourIn(look().shown, role);
}

QString themeCss(Role role) {
    return themeColour(role).name();
}

void setTextScale(int percent) {
    Look& current = look();
    current.textScale = percent;
    QFont font = current.desktopFont;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    } else {
        font.setPixelSize(font.pixelSize() * percent / 100);
    }
    QApplication::setFont(font);
}

int textScale() {
    return look().textScale;
}

} // namespace kordon
