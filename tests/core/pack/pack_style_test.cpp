#include "core/pack/pack_reader.h"
#include "core/pack/pack_style.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

using namespace kordon;

namespace {

std::vector<Fault> faultsOf(const std::string& language, const std::string& text) {
    return styleFaults({{.file = "a.yaml", .line = 3, .language = language, .text = text}});
}

} // namespace

TEST_CASE("Good texts in both languages have no fault", "[pack style]") {
    CHECK(faultsOf("uk", "Чи обʼєкти «під наглядом» EUROSUR та Frontex – цілодобово?").empty());
    CHECK(faultsOf("en", "Is the service’s “first line” staffed – at every post?").empty());
}

TEST_CASE("What a reader would stumble over is named", "[pack style]") {
    const auto [language, text, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"uk", "Чи є кoрдон?", "Latin and Cyrillic letters in one word"},
        {"en", "Is there a bоrder?", "Latin and Cyrillic letters in one word"},
        {"en", "Is there a кордон?", "Cyrillic in an English text"},
        {"uk", "Чи обов'язково?", "the mark '"},
        {"uk", "Чи обов’язково?", "the mark ’"},
        {"uk", "Чи “так”?", "the mark “"},
        {"en", "Is it \"so\"?", "the mark \""},
        {"en", "Is it «so»?", "the mark «"},
        {"en", std::string(241, 'x'), "a text of 241 characters"},
    }));
    CAPTURE(text);

    const std::vector<Fault> faults = faultsOf(language, text);

    REQUIRE_FALSE(faults.empty());
    CHECK(faults.front().message.in("en").find(expected) != std::string::npos);
}

TEST_CASE("A sentence may stand once in a language; a label again", "[pack style]") {
    const PlacedText first{.file = "a.yaml",
                           .line = 3,
                           .language = "en",
                           .text = "One thing. A plan exists.",
                           .use = TextUse::Sentence};
    PlacedText second{.file = "b.yaml",
                      .line = 9,
                      .language = "en",
                      .text = "A plan exists",
                      .use = TextUse::Sentence};

    const std::vector<Fault> faults = styleFaults({first, second});
    REQUIRE(faults.size() == 1);
    CHECK(faultLine(faults[0], "en").find("a.yaml, line 3") != std::string::npos);

    second.use = TextUse::Label;
    CHECK(styleFaults({first, second}).empty());
}

TEST_CASE("The shipped pack holds under the strict check", "[pack style]") {
    const auto folder = std::filesystem::path(KORDON_SOURCE_DIR) / "assessments" / "eibm";

    const PackReading reading = readPack(folderSource(folder), PackCheck::Strict);

    for (const Fault& fault : reading.faults) {
        UNSCOPED_INFO(faultLine(fault, "en"));
    }
    CHECK(reading.faults.empty());
}
