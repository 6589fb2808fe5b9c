#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <string>

TEST_CASE("Every text of the window is translated", "[translation]") {
    const std::string ts = kordon::tests::readText(std::filesystem::path(KORDON_SOURCE_DIR) /
                                                   "resources/translations/kordon_uk.ts");

    REQUIRE(ts.find("<source>") != std::string::npos);
    CHECK(ts.find("unfinished") == std::string::npos);
    CHECK(ts.find("<translation></translation>") == std::string::npos);
    CHECK(ts.find("<translation />") == std::string::npos);
}
