#include <QApplication>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include "app/widgets/language.h"
#include "app/widgets/theme.h"
#include "app/widgets/theme_menu.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace kordon;

namespace {

const std::vector kThemes{Theme::Light, Theme::Dark, Theme::HighContrast};

/// A look that lasts as long as the test.
struct ShownTheme {
    explicit ShownTheme(Theme theme) { setTheme(theme); }
    ShownTheme(const ShownTheme&) = delete;
    ShownTheme& operator=(const ShownTheme&) = delete;
    ~ShownTheme() {
        setTheme(Theme::System);
        setTextScale(100);
    }
};

QImage pictureOf(QWidget& widget) {
    widget.resize(widget.sizeHint().expandedTo({160, 40}));
    widget.ensurePolished();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int distance(const QColor& one, const QColor& other) {
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
           std::abs(one.blue() - other.blue());
}

int pixelsOf(const QImage& image, const QColor& colour) {
    constexpr int kSmoothing = 24; // what the rim of a letter may lose
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += distance(image.pixelColor(x, y), colour) <= kSmoothing ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("A label is text on the window's ground, in every theme", "[theme]") {
    for (const Theme theme : kThemes) {
        const ShownTheme shown(theme);
        QLabel label(QStringLiteral("MMMM"));

        const QImage picture = pictureOf(label);

        CAPTURE(static_cast<int>(theme));
        CHECK(picture.pixelColor(150, 2) == themeColour(ColourRole::Surface));
        CHECK(pixelsOf(picture, themeColour(ColourRole::Text)) > 20);
    }
}

TEST_CASE("A field has its own ground and a border, in every theme", "[theme]") {
    for (const Theme theme : kThemes) {
        const ShownTheme shown(theme);
        QLineEdit field(QStringLiteral("MMMM"));

        const QImage picture = pictureOf(field);

        CAPTURE(static_cast<int>(theme));
        CHECK(picture.pixelColor(140, picture.height() / 2) == themeColour(ColourRole::Base));
        CHECK(pixelsOf(picture.copy(0, 0, picture.width(), 1), themeColour(ColourRole::Border)) >
              100);
        CHECK(pixelsOf(picture, themeColour(ColourRole::Text)) > 10);
    }
}

TEST_CASE("A button has a border all round, in every theme", "[theme]") {
    for (const Theme theme : kThemes) {
        const ShownTheme shown(theme);
        QPushButton button(QStringLiteral("MMMM"));

        const QImage picture = pictureOf(button);

        CAPTURE(static_cast<int>(theme));
        CHECK(picture.pixelColor(20, picture.height() / 2) ==
              QApplication::palette().color(QPalette::Button));
        CHECK(pixelsOf(picture.copy(0, 0, picture.width(), 1), themeColour(ColourRole::Border)) >
              100);
        CHECK(pixelsOf(picture, themeColour(ColourRole::Text)) > 10);
    }
}

TEST_CASE("The focus is a ring around the control, in every theme", "[theme]") {
    for (const Theme theme : kThemes) {
        const ShownTheme shown(theme);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        for (QWidget* control :
             std::initializer_list<QWidget*>{new QPushButton(&window),
                                             new QLineEdit(&window),
                                             new QListWidget(&window),
                                             new QRadioButton(QStringLiteral("M"), &window)}) {
            column->addWidget(control);
        }
        window.show();
        for (int at = 0; at < column->count(); ++at) {
            QWidget* control = column->itemAt(at)->widget();
            if (QWidget* focused = window.focusWidget()) {
                focused->clearFocus();
            }
            const int without =
                pixelsOf(window.grab().toImage(), themeColour(ColourRole::FocusRing));
            control->setFocus();
            QApplication::processEvents();
            CAPTURE(static_cast<int>(theme), control->metaObject()->className());
            REQUIRE(control->hasFocus());
            CHECK(pixelsOf(window.grab().toImage(), themeColour(ColourRole::FocusRing)) >
                  without + 40);
        }
    }
}

TEST_CASE("Whatever is pressed or chosen is tall enough to be hit", "[theme]") {
    const ShownTheme shown(Theme::Light);
    QListWidget list;
    list.addItem(QStringLiteral("M"));

    CHECK(list.sizeHintForRow(0) >= 28);
    CHECK(QPushButton(QStringLiteral("M")).sizeHint().height() >= 28);
    CHECK(QLineEdit().sizeHint().height() >= 28);
    CHECK(QRadioButton(QStringLiteral("M")).sizeHint().height() >= 24);
}

TEST_CASE("Widgets on the screen follow a change of the theme", "[theme]") {
    const ShownTheme shown(Theme::Light);
    QLabel label(QStringLiteral("MMMM"));
    pictureOf(label);

    setTheme(Theme::Dark);
    QApplication::processEvents();

    CHECK(pictureOf(label).pixelColor(150, 2) == colourIn(Theme::Dark, ColourRole::Surface));
    CHECK(themeCss(ColourRole::Surface).toStdString() == "#1e2227");
}

TEST_CASE("The system's theme is light on a light desktop", "[theme]") {
    const ShownTheme shown(Theme::Dark);

    setTheme(Theme::System);

    CHECK(theme() == Theme::System);
    CHECK(themeColour(ColourRole::Surface) == colourIn(Theme::Light, ColourRole::Surface));
}

TEST_CASE("A larger text makes every text larger, also one with a size of its own", "[theme]") {
    const ShownTheme shown(Theme::Light);
    QLabel label(QStringLiteral("MMMM"));
    QLabel heading(QStringLiteral("MMMM"));
    setTextSize(heading, 1.25, QFont::Bold);
    const QSize labelBefore = label.sizeHint();
    const QSize headingBefore = heading.sizeHint();

    setTextScale(200);
    QApplication::processEvents();

    CHECK(label.sizeHint().height() >= labelBefore.height() * 1.8);
    CHECK(heading.sizeHint().height() >= headingBefore.height() * 1.8);
    CHECK(heading.sizeHint().height() > label.sizeHint().height());
    setTextScale(100);
    QApplication::processEvents();
    CHECK(label.sizeHint() == labelBefore);
}

TEST_CASE("The chosen look is there at the next start", "[theme]") {
    const ShownTheme shown(Theme::Light);
    QSettings().clear();
    QMenu view;
    addThemeActions(view);
    const auto appearance = view.findChild<QMenu*>(QStringLiteral("appearanceMenu"))->actions();
    const auto sizes = view.findChild<QMenu*>(QStringLiteral("textSizeMenu"))->actions();

    appearance.at(static_cast<int>(Theme::HighContrast))->trigger();
    sizes.at(1)->trigger();
    setTheme(Theme::Light);
    setTextScale(100);
    restoreLook();

    CHECK(theme() == Theme::HighContrast);
    CHECK(textScale() == 125);
    CHECK(sizes.at(1)->isChecked());
    QSettings().clear();
}

TEST_CASE("The size of the text goes up and down by keys, and no further than it can", "[theme]") {
    const ShownTheme shown(Theme::Light);
    QMenu view;
    addThemeActions(view);
    const auto byKeys = [&](const QKeySequence& keys) {
        for (QAction* action : view.findChild<QMenu*>(QStringLiteral("textSizeMenu"))->actions()) {
            if (action->shortcuts().contains(keys)) {
                action->trigger();
            }
        }
        return textScale();
    };

    CHECK(byKeys(QKeySequence(QStringLiteral("Ctrl++"))) == 125);
    CHECK(byKeys(QKeySequence(QStringLiteral("Ctrl++"))) == 150);
    CHECK(byKeys(QKeySequence(QStringLiteral("Ctrl+-"))) == 125);
    CHECK(byKeys(QKeySequence(QStringLiteral("Ctrl+0"))) == 100);
    CHECK(byKeys(QKeySequence(QStringLiteral("Ctrl+-"))) == 100);
    QSettings().clear();
}

TEST_CASE("The buttons of Qt's own dialogs speak the window's language", "[language]") {
    setWindowLanguage("uk");
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Close |
                               QDialogButtonBox::Save);

    CHECK(box.button(QDialogButtonBox::Cancel)->text().remove(u'&') == QStringLiteral("Скасувати"));
    CHECK(box.button(QDialogButtonBox::Close)->text().remove(u'&') == QStringLiteral("Закрити"));
    CHECK(box.button(QDialogButtonBox::Save)->text().remove(u'&') == QStringLiteral("Зберегти"));
    setWindowLanguage("en");
}
