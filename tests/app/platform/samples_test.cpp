#include <QFileInfo>

#include "app/platform/paths.h"
#include "app/platform/samples.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

TEST_CASE("A copy for editing takes a free name and may be written to", "[samples]") {
    const TemporaryFolder folder;
    writeText(folder / "source", "content");
    std::filesystem::permissions(folder / "source", std::filesystem::perms::owner_read);
    const QString target = textOf(folder / "documents");

    const auto first = copyForEditing(textOf(folder / "source"), target, QStringLiteral("Зразок"));
    const auto second = copyForEditing(textOf(folder / "source"), target, QStringLiteral("Зразок"));

    REQUIRE((first && second));
    CHECK(*first == target + QStringLiteral("/Зразок.kordon"));
    CHECK(*second == target + QStringLiteral("/Зразок 2.kordon"));
    CHECK(readText(pathFrom(*second)) == "content");
    CHECK(QFileInfo(*second).permission(QFile::WriteOwner));
}

TEST_CASE("A copy that cannot be made is told with its path", "[samples]") {
    const TemporaryFolder folder;
    writeText(folder / "file", "not a folder");

    const auto copy =
        copyForEditing(textOf(folder / "file"), textOf(folder / "file"), QStringLiteral("sample"));

    REQUIRE_FALSE(copy);
    CHECK(copy.error().message.in("en").find("sample.kordon") != std::string::npos);
}
