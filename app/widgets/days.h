#pragma once

#include <QString>

#include <string>

/// Days as people write them, 01.03.2025, and as files hold them, 2025-03-01.
namespace kordon {

[[nodiscard]] QString writtenDay(const std::string& iso);
/// What is no day comes back as it is.
[[nodiscard]] std::string isoDay(const QString& written);
/// Whether the text is a day of the calendar, or nothing.
[[nodiscard]] bool isDayOrNothing(const QString& written);

} // namespace kordon
