#include <QPalette>

#include "app/charts/contrast.h"
#include "app/widgets/theme.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace kordon;
using charts::contrast;

namespace {

constexpr double kText = 4.5; // WCAG 2.2, 1.4.3
constexpr double kMark = 3;   // 1.4.11

const std::vector kThemes{Theme::Light, Theme::Dark, Theme::HighContrast};
const std::vector kGrounds{ColourRole::Surface, ColourRole::Base};

struct Pair {
    ColourRole ink;
    ColourRole fill;
};

double contrastOf(Theme theme, const Pair& pair) {
    return contrast(colourIn(theme, pair.ink), colourIn(theme, pair.fill));
}

double contrastOf(const QPalette& palette,
                  QPalette::ColorGroup group,
                  QPalette::ColorRole ink,
                  QPalette::ColorRole fill) {
    return contrast(palette.color(group, ink), palette.color(group, fill));
}

} // namespace

TEST_CASE("Every text reads on the window and in its fields, in every theme", "[theme]") {
    for (const Theme theme : kThemes) {
        for (const ColourRole fill : kGrounds) {
            for (const ColourRole ink : {ColourRole::Text,
                                         ColourRole::MutedText,
                                         ColourRole::AccentText,
                                         ColourRole::Error,
                                         ColourRole::Warning,
                                         ColourRole::Ok}) {
                CAPTURE(static_cast<int>(theme), static_cast<int>(ink), static_cast<int>(fill));
                CHECK(contrastOf(theme, {ink, fill}) >= kText);
            }
        }
    }
}

TEST_CASE("Every text reads on the fill that it is for, in every theme", "[theme]") {
    for (const Theme theme : kThemes) {
        for (const Pair& pair : {Pair{ColourRole::OnAccent, ColourRole::AccentFill},
                                 Pair{ColourRole::OnSelection, ColourRole::Selection},
                                 Pair{ColourRole::Error, ColourRole::ErrorFill},
                                 Pair{ColourRole::Warning, ColourRole::WarningFill},
                                 Pair{ColourRole::Ok, ColourRole::OkFill},
                                 Pair{ColourRole::Text, ColourRole::ErrorFill},
                                 Pair{ColourRole::Text, ColourRole::WarningFill},
                                 Pair{ColourRole::Text, ColourRole::OkFill},
                                 Pair{ColourRole::Text, ColourRole::Selection}}) {
            CAPTURE(
                static_cast<int>(theme), static_cast<int>(pair.ink), static_cast<int>(pair.fill));
            CHECK(contrastOf(theme, pair) >= kText);
        }
    }
}

TEST_CASE("Borders, marks and the focus are seen, in every theme", "[theme]") {
    for (const Theme theme : kThemes) {
        for (const ColourRole fill : kGrounds) {
            for (const ColourRole mark :
                 {ColourRole::Border, ColourRole::AccentFill, ColourRole::FocusRing}) {
                CAPTURE(static_cast<int>(theme), static_cast<int>(mark), static_cast<int>(fill));
                CHECK(contrastOf(theme, {mark, fill}) >= kMark);
            }
        }
        CAPTURE(static_cast<int>(theme));
        CHECK(contrastOf(theme, {ColourRole::FocusRing, ColourRole::Selection}) >= kMark);
        CHECK(contrastOf(theme, {ColourRole::AccentFill, ColourRole::Selection}) >= kMark);
    }
}

TEST_CASE("What every control says reads, and so does what cannot be used now", "[theme]") {
    using P = QPalette;
    for (const Theme theme : kThemes) {
        const QPalette palette = paletteIn(theme);
        for (const auto& [ink, fill] : {std::pair(P::WindowText, P::Window),
                                        std::pair(P::Text, P::Base),
                                        std::pair(P::Text, P::AlternateBase),
                                        std::pair(P::ButtonText, P::Button),
                                        std::pair(P::HighlightedText, P::Highlight),
                                        std::pair(P::PlaceholderText, P::Base),
                                        std::pair(P::ToolTipText, P::ToolTipBase)}) {
            CAPTURE(static_cast<int>(theme), static_cast<int>(ink), static_cast<int>(fill));
            CHECK(contrastOf(palette, P::Active, ink, fill) >= kText);
            CHECK(contrastOf(palette, P::Inactive, ink, fill) >= kText);
            if (ink != P::ToolTipText) {
                CHECK(contrastOf(palette, P::Disabled, ink, fill) >= kMark);
            }
        }
        CHECK(contrastOf(palette, P::Active, P::Link, P::Window) >= kText);
        CHECK(contrastOf(palette, P::Active, P::Link, P::Base) >= kText);
        CHECK(contrast(colourIn(theme, ColourRole::Border), palette.color(P::Button)) >= kMark);
    }
}
