#include <QStringList>

#include "app/widgets/format.h"
#include "app/widgets/language.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;

namespace {

/// The zone of the machine, as long as the test lasts.
struct ZoneOfMachine {
    explicit ZoneOfMachine(const char* zone) : before(qgetenv("TZ")) {
        qputenv("TZ", zone);
        tzset();
    }
    ZoneOfMachine(const ZoneOfMachine&) = delete;
    ZoneOfMachine& operator=(const ZoneOfMachine&) = delete;
    ~ZoneOfMachine() {
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }
    QByteArray before;
};

QStringList sorted(QStringList names, const char* language) {
    setWindowLanguage(language);
    std::ranges::stable_sort(names, NameOrder());
    setWindowLanguage("en");
    return names;
}

} // namespace

TEST_CASE("A day is written with day, month and four digits of the year", "[format]") {
    for (const char* language : {"uk", "en"}) {
        setWindowLanguage(language);
        CHECK(dayText("2025-03-01").toStdString() == "01.03.2025");
    }
    CHECK(dayText("spring 2025").toStdString() == "spring 2025");
    CHECK(dayText("").isEmpty());
}

TEST_CASE("A typed day is read with and without leading noughts", "[format]") {
    CHECK(isoDay(QStringLiteral(" 1.3.2025 ")) == "2025-03-01");
    CHECK(isoDay(QStringLiteral("01.03.2025")) == "2025-03-01");
    CHECK(isoDay(QStringLiteral("31.2.2025")) == "31.2.2025");
}

TEST_CASE("A stamp of the history is shown in local time", "[format]") {
    const ZoneOfMachine kyiv("Europe/Kyiv");

    CHECK(momentText("2025-03-01T12:05:09Z").toStdString() == "01.03.2025 14:05:09");
    CHECK(momentText("2025-07-01T22:30:00Z").toStdString() == "02.07.2025 01:30:00");
    CHECK(momentText("long ago").toStdString() == "long ago");
}

TEST_CASE("Ukrainian names stand in the order of the Ukrainian alphabet", "[format]") {
    const QStringList alphabet = {QStringLiteral("Агенція"),
                                  QStringLiteral("Гора"),
                                  QStringLiteral("Ґанок"),
                                  QStringLiteral("Дорога"),
                                  QStringLiteral("Експерт"),
                                  QStringLiteral("Європа"),
                                  QStringLiteral("Жито"),
                                  QStringLiteral("Ива"),
                                  QStringLiteral("Інститут"),
                                  QStringLiteral("Їжак"),
                                  QStringLiteral("Йод"),
                                  QStringLiteral("Щит"),
                                  QStringLiteral("Юрист"),
                                  QStringLiteral("Яр")};
    QStringList mixed = alphabet;
    std::ranges::sort(mixed);
    REQUIRE(mixed != alphabet);

    CHECK(sorted(mixed, "uk").join(u' ').toStdString() == alphabet.join(u' ').toStdString());
}

TEST_CASE("Numbers in names count, apostrophes and case do not", "[format]") {
    CHECK(sorted({QStringLiteral("Загін 10"), QStringLiteral("загін 9")}, "uk").first() ==
          QStringLiteral("загін 9"));
    for (const QChar apostrophe : {u'\'', u'’', u'ʼ'}) {
        const QString ball = QStringLiteral("м%1яч").arg(apostrophe);
        CHECK(sorted({QStringLiteral("мята"), ball, QStringLiteral("мій")}, "uk") ==
              QStringList{QStringLiteral("мій"), QStringLiteral("мята"), ball});
    }
}
