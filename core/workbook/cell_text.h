#pragma once

#include "core/base/text.h"
#include "core/workbook/workbook.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kordon::workbook {

/// So many UTF-16 units a cell holds.
inline constexpr std::size_t kLongestCell = 32'767;

/// The text as a cell can hold it: without the control characters that XML forbids; where it is too
/// long, cut, with `cutNote` at its end. What spreadsheets would read as a coded character
/// ("_x0041_") is coded so that it reads as written.
[[nodiscard]] std::string cellText(std::string_view text, std::string_view cutNote);

/// The text in one line of at most `most` characters, without what XML forbids.
[[nodiscard]] std::string lineText(std::string_view text, std::size_t most);

/// The text for the head or foot of a page, in one line. There an ampersand begins a code, so it
/// comes out coded as itself; what takes more than `most` characters, so coded, is cut.
[[nodiscard]] std::string pageText(std::string_view text, std::size_t most);

/// "2025-03-01" as a day; none: it is no day of the calendar, or one before 1900, which
/// spreadsheets do not count.
[[nodiscard]] std::optional<Day> dayFrom(std::string_view isoDate);

/// "B7", "$B$7": a cell as formulas name it.
[[nodiscard]] std::string cellName(std::size_t row, std::size_t column);
[[nodiscard]] std::string fixedCellName(std::size_t row, std::size_t column);
/// "'Check answers'!" in front of a cell of another sheet.
[[nodiscard]] std::string sheetPrefix(std::string_view sheet);

} // namespace kordon::workbook
