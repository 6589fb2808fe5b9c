#include "app/widgets/days.h"

#include <QDate>

#include "core/assessment/answer_check.h"

namespace kordon {

QString writtenDay(const std::string& iso) {
    const QString text = QString::fromStdString(iso);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("dd.MM.yyyy")) : text;
}

std::string isoDay(const QString& written) {
    const QDate day = QDate::fromString(written.trimmed(), QStringLiteral("d.M.yyyy"));
    return (day.isValid() ? day.toString(Qt::ISODate) : written.trimmed()).toStdString();
}

bool isDayOrNothing(const QString& written) {
    const std::string day = isoDay(written);
    return day.empty() || isIsoDate(day);
}

} // namespace kordon
