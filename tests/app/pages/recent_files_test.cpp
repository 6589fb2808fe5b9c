#include <QSettings>

#include "app/pages/recent_files.h"

#include <catch2/catch.hpp>

using namespace kordon;

namespace {

RecentFile file(const QString& path) {
    return {.path = path,
            .title = QStringLiteral("Оцінювання"),
            .assessment = QStringLiteral("2025"),
            .opened = QDateTime(QDate(2025, 3, 1), QTime(9, 30))};
}

} // namespace

TEST_CASE("A file opened again moves to the front of the recent ones", "[recent_files]") {
    QSettings().clear();
    rememberRecent(file(QStringLiteral("/a.kordon")));
    rememberRecent(file(QStringLiteral("/б в.kordon")));
    rememberRecent(file(QStringLiteral("/a.kordon")));

    const auto files = recentFiles();
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == QStringLiteral("/a.kordon"));
    CHECK(files[1].path == QStringLiteral("/б в.kordon"));
    CHECK(files[1].title == QStringLiteral("Оцінювання"));
    CHECK(files[1].opened == QDateTime(QDate(2025, 3, 1), QTime(9, 30)));
}

TEST_CASE("Ten files are kept, each with the place where it was left", "[recent_files]") {
    QSettings().clear();
    const Place place{.page = PageId::Gaps,
                      .actor = {"sbgs"},
                      .component = {"return"},
                      .question = {"return.q"},
                      .filter = QuestionFilter::Unknown};
    for (int number = 0; number < 11; ++number) {
        const QString path = QStringLiteral("/%1.kordon").arg(number);
        rememberPlace(path, place);
        rememberRecent(file(path));
    }

    CHECK(recentFiles().size() == 10);
    CHECK(placeIn(QStringLiteral("/1.kordon")) == place);
    CHECK_FALSE(placeIn(QStringLiteral("/0.kordon")));
}

TEST_CASE("A forgotten file leaves nothing behind", "[recent_files]") {
    QSettings().clear();
    rememberRecent(file(QStringLiteral("/a.kordon")));
    rememberPlace(QStringLiteral("/a.kordon"), {.page = PageId::Results});
    rememberProfile(QStringLiteral("/a.kordon"), "Для керівника");
    CHECK(profileIn(QStringLiteral("/a.kordon")) == "Для керівника");

    forgetRecent(QStringLiteral("/a.kordon"));

    CHECK(recentFiles().empty());
    CHECK(profileIn(QStringLiteral("/a.kordon")).empty());
    CHECK_FALSE(placeIn(QStringLiteral("/a.kordon")));
}
