#pragma once

#include <QColor>

/// The colours of charts and paper. All opaque: a page for filing (PDF/A-1b) knows no transparency.
namespace kordon::charts {

inline constexpr QColor kInk{0x1B, 0x1F, 0x24};
inline constexpr QColor kMutedInk{0x57, 0x60, 0x6A};
inline constexpr QColor kAccent{0x0B, 0x4F, 0x8A};
inline constexpr QColor kWarningInk{0x8A, 0x52, 0x00};
inline constexpr QColor kGridLine{0xC9, 0xCE, 0xD4};
inline constexpr QColor kCellBorder{0xAE, 0xB6, 0xBF};
inline constexpr QColor kOuterGridLine{0x7A, 0x83, 0x8C};
inline constexpr QColor kPaper{0xFF, 0xFF, 0xFF};
inline constexpr QColor kHeaderFill{0xE9, 0xEE, 0xF4};
inline constexpr QColor kCapacityFill{0x00, 0x43, 0x7C};
inline constexpr QColor kReadinessFill{0xEB, 0xA2, 0x4F};
inline constexpr QColor kEarlierInk{0xC2, 0x41, 0x0C};
inline constexpr QColor kBarTint{0xC4, 0xD9, 0xEB};
inline constexpr QColor kNotAskedFill{0xE3, 0xE6, 0xEA};
inline constexpr QColor kHatchLine{0x7A, 0x83, 0x8C};
inline constexpr QColor kFocusRing{0x0B, 0x5C, 0xAD};
inline constexpr QColor kStrongBorder{0x57, 0x60, 0x6A};

/// The tint of a level on a scale from 0 to `max`: the darker, the better.
[[nodiscard]] QColor levelTint(double level, int max);

/// The tint of a shortfall in levels: the darker, the larger.
[[nodiscard]] QColor gapTint(double levels, int max);

/// Black or white, whichever reads better on the fill.
[[nodiscard]] QColor inkOn(const QColor& fill);

} // namespace kordon::charts
