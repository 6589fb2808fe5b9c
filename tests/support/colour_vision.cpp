#include "tests/support/colour_vision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kordon::tests {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kSame{Triple{1, 0, 0}, Triple{0, 1, 0}, Triple{0, 0, 1}};
constexpr Matrix kProtan{Triple{0.152286, 1.052583, -0.204868},
                         Triple{0.114503, 0.786281, 0.099216},
                         Triple{-0.003882, -0.048116, 1.051998}};
constexpr Matrix kDeutan{Triple{0.367322, 0.860646, -0.227968},
                         Triple{0.280085, 0.672501, 0.047413},
                         Triple{-0.011820, 0.042940, 0.968881}};
constexpr Matrix kTritan{Triple{1.255528, -0.076749, -0.178779},
                         Triple{-0.078411, 0.930809, 0.147602},
                         Triple{0.004733, 0.691367, 0.303900}};
constexpr Matrix kToXyz{Triple{0.4124564, 0.3575761, 0.1804375},
                        Triple{0.2126729, 0.7151522, 0.0721750},
                        Triple{0.0193339, 0.1191920, 0.9503041}};
constexpr Triple kWhite{0.95047, 1.0, 1.08883};

Triple times(const Matrix& matrix, const Triple& vector) {
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            product.at(row) += matrix.at(row).at(column) * vector.at(column);
        }
    }
    return product;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double light) {
    const double inside = std::clamp(light, 0.0, 1.0);
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
}

Triple linearOf(const QColor& colour) {
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple labOf(const QColor& colour) {
    Triple part = times(kToXyz, linearOf(colour));
    for (std::size_t index = 0; index < 3; ++index) {
        const double share = part.at(index) / kWhite.at(index);
        part.at(index) =
            share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
    return {116 * part[1] - 16, 500 * (part[0] - part[1]), 200 * (part[1] - part[2])};
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double hueOf(double a, double b) {
    const double hue = std::atan2(b, a) * 180 / std::numbers::pi;
    return hue < 0 ? hue + 360 : hue;
}

struct Chroma {
    double chroma;
    double hue; // in degrees
};

// CIEDE2000 stretches the axis of a among greys.
std::array<Chroma, 2> stretched(const Triple& one, const Triple& other) {
    const double mean = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double power = std::pow(mean, 7);
    const double stretch = 1.5 - 0.5 * std::sqrt(power / (power + std::pow(25.0, 7)));
    const auto chromaOf = [&](const Triple& lab) {
        const double a = lab[1] * stretch;
        return Chroma{std::hypot(a, lab[2]), hueOf(a, lab[2])};
    };
    return {chromaOf(one), chromaOf(other)};
}

double hueStep(const Chroma& one, const Chroma& other) {
    if (one.chroma * other.chroma == 0) {
        return 0;
    }
    return std::remainder(other.hue - one.hue, 360);
}

double meanHue(const Chroma& one, const Chroma& other) {
    if (one.chroma * other.chroma == 0) {
        return one.hue + other.hue;
    }
    const double mean = one.hue + hueStep(one, other) / 2;
    return mean < 0 ? mean + 360 : mean;
}

} // namespace

QColor seenWith(Vision vision, const QColor& colour) {
    constexpr std::array kMatrices{kSame, kProtan, kDeutan, kTritan};
    const Triple seen = times(kMatrices.at(static_cast<std::size_t>(vision)), linearOf(colour));
    return QColor::fromRgbF(static_cast<float>(encoded(seen[0])),
                            static_cast<float>(encoded(seen[1])),
                            static_cast<float>(encoded(seen[2])));
}

double colourDifference(const QColor& one, const QColor& other) {
    const Triple labOne = labOf(one);
    const Triple labOther = labOf(other);
    const auto [first, second] = stretched(labOne, labOther);
    const double chroma = (first.chroma + second.chroma) / 2;
    const double hue = meanHue(first, second);
    const double light = std::pow((labOne[0] + labOther[0]) / 2 - 50, 2);
    const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                     0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double power = std::pow(chroma, 7);
    const double turn = -std::sin(radians(60 * std::exp(-std::pow((hue - 275) / 25, 2)))) * 2 *
                        std::sqrt(power / (power + std::pow(25.0, 7)));
    const double lightStep =
        (labOther[0] - labOne[0]) / (1 + 0.015 * light / std::sqrt(20 + light));
    const double chromaStep = (second.chroma - first.chroma) / (1 + 0.045 * chroma);
    const double hueChord = 2 * std::sqrt(first.chroma * second.chroma) *
                            std::sin(radians(hueStep(first, second)) / 2) /
                            (1 + 0.015 * chroma * t);
    return std::sqrt(lightStep * lightStep + chromaStep * chromaStep + hueChord * hueChord +
                     turn * chromaStep * hueChord);
}

} // namespace kordon::tests
