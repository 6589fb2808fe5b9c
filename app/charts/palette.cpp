#include "app/charts/palette.h"

#include "app/charts/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace kordon::charts {

namespace {

constexpr std::array kRamp{QColor{0xF4, 0xF7, 0xFB},
                           QColor{0xC4, 0xD9, 0xEB},
                           QColor{0x90, 0xB9, 0xDA},
                           QColor{0x55, 0x90, 0xC0},
                           QColor{0x25, 0x62, 0x9A},
                           QColor{0x0A, 0x2A, 0x52}};

constexpr std::array kGapRamp{QColor{0xFF, 0xFF, 0xFF},
                              QColor{0xF7, 0xD9, 0xB3},
                              QColor{0xEB, 0xA2, 0x4F},
                              QColor{0xBC, 0x5C, 0x0A},
                              QColor{0x6A, 0x27, 0x00}};

int between(int from, int to, double share) {
    return static_cast<int>(std::lround(from + (to - from) * share));
}

QColor onRamp(std::span<const QColor> ramp, double share) {
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(ramp.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), ramp.size() - 2);
    const double rest = place - static_cast<double>(below);
    const QColor& from = ramp[below];
    const QColor& to = ramp[below + 1];
    return {between(from.red(), to.red(), rest),
            between(from.green(), to.green(), rest),
            between(from.blue(), to.blue(), rest)};
}

} // namespace

QColor levelTint(double level, int max) {
    return onRamp(kRamp, level / std::max(max, 1));
}

QColor gapTint(double levels, int max) {
    return onRamp(kGapRamp, levels / std::max(max, 1));
}

QColor inkOn(const QColor& fill) {
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return contrast(white, fill) > contrast(black, fill) ? white : black;
}

} // namespace kordon::charts
