#include "app/widgets/theme.h"

#include <array>

namespace kordon {

namespace {

constexpr std::size_t kRoles = static_cast<std::size_t>(ColourRole::FocusRing) + 1;
using Colours = std::array<QRgb, kRoles>; // in the order of ColourRole

constexpr Colours kLight{0xFF1B1F24,
                         0xFF57606A,
                         0xFFF4F6F9,
                         0xFFFFFFFF,
                         0xFF7A838C,
                         0xFF0B5CAD,
                         0xFF0B4F8A,
                         0xFFFFFFFF,
                         0xFFB3261E,
                         0xFFFDECEA,
                         0xFF8A5200,
                         0xFFFFF4DC,
                         0xFF1B6E3C,
                         0xFFE6F4EA,
                         0xFFDCEBFA,
                         0xFF1B1F24,
                         0xFF0B5CAD};

constexpr Colours kDark{0xFFE8EAED,
                        0xFFAEB6BF,
                        0xFF1E2227,
                        0xFF16191D,
                        0xFF8D96A0,
                        0xFF7DB7F0,
                        0xFF7DB7F0,
                        0xFF0E1A26,
                        0xFFFF9A90,
                        0xFF42201E,
                        0xFFF2B544,
                        0xFF3A2D12,
                        0xFF7FD1A0,
                        0xFF1B3325,
                        0xFF1F4468,
                        0xFFFFFFFF,
                        0xFF7DB7F0};

constexpr Colours kHighContrast{0xFFFFFFFF,
                                0xFFFFFFFF,
                                0xFF000000,
                                0xFF000000,
                                0xFFFFFFFF,
                                0xFF7FDBFF,
                                0xFFFFFF00,
                                0xFF000000,
                                0xFFFF9A90,
                                0xFF000000,
                                0xFFFFC800,
                                0xFF000000,
                                0xFF7CFC9A,
                                0xFF000000,
                                0xFF2F5BD0,
                                0xFFFFFFFF,
                                0xFFFFFF00};

const Colours& coloursOf(Theme theme) {
    switch (theme) {
    case Theme::Dark:
        return kDark;
    case Theme::HighContrast:
        return kHighContrast;
    case Theme::System:
    case Theme::Light:
        break;
    }
    return kLight;
}

// What cannot be used now still has to be readable: half-way from the muted text to its ground.
QColor disabledText(Theme theme) {
    switch (theme) {
    case Theme::Dark:
        return {0x85, 0x8D, 0x96};
    case Theme::HighContrast:
        return {0x9A, 0x9A, 0x9A};
    case Theme::System:
    case Theme::Light:
        break;
    }
    return {0x73, 0x7B, 0x84};
}

QColor buttonFill(Theme theme) {
    switch (theme) {
    case Theme::Dark:
        return {0x2B, 0x31, 0x38};
    case Theme::HighContrast:
        return {0x00, 0x00, 0x00};
    case Theme::System:
    case Theme::Light:
        break;
    }
    return {0xFF, 0xFF, 0xFF};
}

void setGrounds(QPalette& palette, Theme theme) {
    const QColor surface = colourIn(theme, ColourRole::Surface);
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::Base, colourIn(theme, ColourRole::Base));
    palette.setColor(QPalette::AlternateBase, surface);
    palette.setColor(QPalette::Button, buttonFill(theme));
    palette.setColor(QPalette::ToolTipBase, colourIn(theme, ColourRole::Base));
    palette.setColor(QPalette::Highlight, colourIn(theme, ColourRole::Selection));
    // The lines that styles shade out of these five.
    palette.setColor(QPalette::Light, colourIn(theme, ColourRole::Base));
    palette.setColor(QPalette::Midlight, surface);
    palette.setColor(QPalette::Mid, colourIn(theme, ColourRole::Border));
    palette.setColor(QPalette::Dark, colourIn(theme, ColourRole::Border));
    palette.setColor(QPalette::Shadow, colourIn(theme, ColourRole::Border));
}

void setInks(QPalette& palette, Theme theme) {
    const QColor text = colourIn(theme, ColourRole::Text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::BrightText, colourIn(theme, ColourRole::Error));
    palette.setColor(QPalette::PlaceholderText, colourIn(theme, ColourRole::MutedText));
    palette.setColor(QPalette::HighlightedText, colourIn(theme, ColourRole::OnSelection));
    palette.setColor(QPalette::Link, colourIn(theme, ColourRole::AccentText));
    palette.setColor(QPalette::LinkVisited, colourIn(theme, ColourRole::AccentText));
}

void setDisabled(QPalette& palette, Theme theme) {
    const QColor faint = disabledText(theme);
    for (const QPalette::ColorRole role : {QPalette::WindowText,
                                           QPalette::Text,
                                           QPalette::ButtonText,
                                           QPalette::PlaceholderText,
                                           QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    const QColor surface = colourIn(theme, ColourRole::Surface);
    palette.setColor(QPalette::Disabled, QPalette::Base, surface);
    palette.setColor(QPalette::Disabled, QPalette::Button, surface);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, surface);
}

} // namespace

QColor colourIn(Theme theme, ColourRole role) {
    return QColor::fromRgb(coloursOf(theme).at(static_cast<std::size_t>(role)));
}

QPalette paletteIn(Theme theme) {
    QPalette palette;
    setGrounds(palette, theme);
    setInks(palette, theme);
    setDisabled(palette, theme);
    return palette;
}

} // namespace kordon
