#include "app/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QOperatingSystemVersion>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

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

void enlarge(QFont& font, qreal times) {
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * times);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * times));
    }
}

// A font of its own keeps a widget from following that of the application, so it is made anew.
class TextSize : public QObject {
public:
    TextSize(QWidget& widget, qreal times, QFont::Weight weight)
        : QObject(&widget), m_widget(widget), m_times(times), m_weight(weight) {
        widget.installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ApplicationFontChange) {
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() {
        QFont font = QApplication::font(&m_widget);
        enlarge(font, m_times);
        font.setWeight(m_weight);
        m_widget.setFont(font);
    }

    QWidget& m_widget;
    qreal m_times;
    QFont::Weight m_weight;
};

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

QColor themeColour(ColourRole role) {
    return colourIn(look().shown, role);
}

QString themeCss(ColourRole role) {
    return themeColour(role).name();
}

void setTextScale(int percent) {
    Look& current = look();
    current.textScale = percent;
    QFont font = current.desktopFont;
    enlarge(font, percent / 100.0);
    QApplication::setFont(font);
}

int textScale() {
    return look().textScale;
}

void setTextSize(QWidget& widget, qreal times, QFont::Weight weight) {
    new TextSize(widget, times, weight); // of the widget
}

} // namespace kordon
