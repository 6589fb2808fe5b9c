#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <cstdint>

class QWidget;

/// The look of the window: its colours and the size of its text. A change of either is told to
/// every widget as QEvent::PaletteChange and QEvent::FontChange.
namespace kordon {

/// System follows the desktop: light or dark.
enum class Theme : std::uint8_t { System, Light, Dark, HighContrast };

/// What a colour is for. Every text role reads on Surface, Base and the fill that bears its name.
enum class ColourRole : std::uint8_t {
    Text,
    MutedText,
    Surface, ///< The window.
    Base,    ///< Fields and lists.
    Border,
    AccentText, ///< Links.
    AccentFill,
    OnAccent,
    Error,
    ErrorFill,
    Warning,
    WarningFill,
    Ok,
    OkFill,
    Selection,
    OnSelection,
    FocusRing,
};

void setTheme(Theme theme);
/// What was chosen: may be System.
[[nodiscard]] Theme theme();

/// In the theme that is shown.
[[nodiscard]] QColor themeColour(ColourRole role);
/// "#rrggbb", for a style sheet.
[[nodiscard]] QString themeCss(ColourRole role);

/// In any theme; System gives the colours of Light.
[[nodiscard]] QColor colourIn(Theme theme, ColourRole role);
[[nodiscard]] QPalette paletteIn(Theme theme);

/// Per cent of the text size of the desktop.
void setTextScale(int percent);
[[nodiscard]] int textScale();

/// Text that is larger or smaller than the rest, and stays so when the size of the text changes.
void setTextSize(QWidget& widget, qreal times, QFont::Weight weight = QFont::Normal);

} // namespace kordon
