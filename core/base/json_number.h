#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <optional>

namespace kordon {

/// A number at full precision, without a point where it is whole.
[[nodiscard]] inline nlohmann::ordered_json jsonNumber(double value) {
    constexpr double kLargestExact = 9e15;
    if (std::abs(value) < kLargestExact && value == std::floor(value)) {
        return static_cast<std::int64_t>(value);
    }
    return value;
}

/// The number, or null where there is none.
[[nodiscard]] inline nlohmann::ordered_json jsonNumber(const std::optional<double>& value) {
    return value ? jsonNumber(*value) : nlohmann::ordered_json(nullptr);
}

} // namespace kordon
