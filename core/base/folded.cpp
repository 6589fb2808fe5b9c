#include "core/base/folded.h"

#include "core/base/unicode.h"

namespace kordon {

namespace {

bool isIn(char32_t point, char32_t first, char32_t last) {
    return point >= first && point <= last;
}

// Blocks where each capital stands right before its small letter.
bool isPaired(char32_t point) {
    return isIn(point, U'\u0100', U'\u0137') || isIn(point, U'\u014A', U'\u0177') ||
           isIn(point, U'\u0460', U'\u0481') || isIn(point, U'\u048A', U'\u04BF') ||
           isIn(point, U'\u04D0', U'\u052F');
}

char32_t small(char32_t point) {
    if (isIn(point, U'A', U'Z') || isIn(point, U'\u0410', U'\u042F') ||
        (isIn(point, U'\u00C0', U'\u00DE') && point != U'\u00D7')) {
        return point + 0x20;
    }
    if (isIn(point, U'\u0400', U'\u040F')) { // Є, І, Ї and their neighbours
        return point + 0x50;
    }
    return isPaired(point) ? point | 1U : point;
}

} // namespace

std::string folded(std::string_view text) {
    std::u32string points = toCodePoints(text);
    for (char32_t& point : points) {
        const bool isApostrophe = point == U'\u2019' || point == U'\u02BC';
        point = isApostrophe ? U'\'' : small(point);
    }
    return toUtf8(points);
}

} // namespace kordon
