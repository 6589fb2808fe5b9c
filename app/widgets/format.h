#pragma once

#include <QCollator>
#include <QString>

#include <string>

/// Days, moments and the order of names, as every list of the window shows them.
namespace kordon {

/// "2025-03-01" as "01.03.2025", in both languages; anything else as it is.
[[nodiscard]] QString dayText(const std::string& isoDay);

/// "2025-03-01T12:05:09Z" as "01.03.2025 14:05:09", in local time; anything else as it is.
[[nodiscard]] QString momentText(const std::string& utcStamp);

/// "1.3.2025" as "2025-03-01"; what is not a day as it is, without the blanks around it.
[[nodiscard]] std::string isoDay(const QString& typed);

/// Whether what is typed is a day of the calendar, or nothing.
[[nodiscard]] bool isDayOrNothing(const QString& typed);

/// Whether one name stands before another: by the alphabet of the window's language as it is when
/// the order is made, numbers by their size, apostrophes passed over.
class NameOrder {
public:
    NameOrder();

    [[nodiscard]] bool operator()(const QString& one, const QString& other) const;

private:
    QCollator m_collator;
};

} // namespace kordon
