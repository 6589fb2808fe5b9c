#include "app/charts/palette.h"

#include "app/charts/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kordon::charts {

namespace {

constexpr std::array kRamp{QColor{0xF4, 0xF7, 0xFB},
                           QColor{0xC4, 0xD9, 0xEB},
                           QColor{0x90, 0xB9, 0xDA},
                           QColor{0x55, 0x90, 0xC0},
                           QColor{0x25, 0x62, 0x9A},
                           QColor{0x0A, 0x2A, 0x52}};

int between(int from, int to, double share) {
    return static_cast<int>(std::lround(from + (to - from) * share));
}

} // namespace

QColor levelTint(double level, int max) {
    const double place = std::clamp(level / std::max(max, 1), 0.0, 1.0) * (kRamp.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kRamp.size() - 2);
    const double share = place - static_cast<double>(below);
    const QColor& from = kRamp[below];
    const QColor& to = kRamp[below + 1];
    return {between(from.red(), to.red(), share),
            between(from.green(), to.green(), share),
            between(from.blue(), to.blue(), share)};
}

QColor inkOn(const QColor& fill) {
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return contrast(white, fill) > contrast(black, fill) ? white : black;
}

} // namespace kordon::charts
