#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace kordon::tests {

/// A database in which one value of a random table and row is another one: what stands at a
/// border, a text that is not UTF-8, another type. The same bytes where it is no database.
[[nodiscard]] std::string withSpoiltCell(const std::string& database, std::mt19937& random);

} // namespace kordon::tests
