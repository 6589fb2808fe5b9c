#include "app/platform/output_file.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace kordon;
using namespace kordon::tests;

TEST_CASE("What is written is told by its hash, and nothing is left aside", "[output_file]") {
    const TemporaryFolder folder;

    const auto written = writeOutput(folder / "out.txt", "abc");

    REQUIRE(written);
    CHECK(written->sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(readText(folder / "out.txt") == "abc");
    CHECK_FALSE(std::filesystem::exists(folder / "out.txt.part"));
}

TEST_CASE("A file that its check refuses leaves what was there", "[output_file]") {
    const TemporaryFolder folder;
    writeText(folder / "out.txt", "before");

    const auto written = writeOutput(folder / "out.txt", "after", [](std::string_view content) {
        return Status(Error{ErrorCode::Damaged, verbatim(content)});
    });

    REQUIRE_FALSE(written);
    CHECK(written.error().message.in("en") == "after");
    CHECK(readText(folder / "out.txt") == "before");
    CHECK_FALSE(std::filesystem::exists(folder / "out.txt.part"));
}
