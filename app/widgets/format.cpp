#include "app/widgets/format.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include "core/assessment/answer_check.h"

namespace kordon {

namespace {

QString withoutApostrophes(QString name) {
    return name.remove(u'\'').remove(u'’').remove(u'ʼ');
}

} // namespace

QString dayText(const std::string& isoDay) {
    const QString given = QString::fromStdString(isoDay);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("dd.MM.yyyy")) : given;
}

QString momentText(const std::string& utcStamp) {
    const QString given = QString::fromStdString(utcStamp);
    const QDateTime moment = QDateTime::fromString(given, Qt::ISODate);
    return moment.isValid() ? moment.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm:ss"))
                            : given;
}

std::string isoDay(const QString& typed) {
    const QString given = typed.trimmed();
    const QDate day = QDate::fromString(given, QStringLiteral("d.M.yyyy"));
    return (day.isValid() ? day.toString(Qt::ISODate) : given).toStdString();
}

bool isDayOrNothing(const QString& typed) {
    const std::string day = isoDay(typed);
    return day.empty() || isIsoDate(day);
}

NameOrder::NameOrder() : m_collator(QLocale()) {
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool NameOrder::operator()(const QString& one, const QString& other) const {
    const int order = m_collator.compare(withoutApostrophes(one), withoutApostrophes(other));
    return order != 0 ? order < 0 : one < other;
}

} // namespace kordon
