#include "core/exchange/threats_csv.h"
#include "core/exchange/threats_json.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const std::string kHeader = "id,kind,likelihood,magnitude,impact,components\n";

ThreatImport imported(const std::string& text, const Threats& present = {}) {
    auto read = threatsFromCsv(text, smallPack(), present, "t.csv");
    REQUIRE(read);
    return *std::move(read);
}

std::string firstFault(const std::string& row) {
    const ThreatImport read = imported(kHeader + row);
    return read.faults.empty() ? "" : read.faults.front().in("en");
}

Threat full() {
    return {.id = {"T-03"},
            .title = "Тютюн, \"спирт\"",
            .kind = ThreatKind::Potential,
            .trigger = "=1+1",
            .category = "crime",
            .likelihood = 4,
            .magnitude = 2,
            .impact = 5,
            .trend = ThreatTrend::Rising,
            .sections = "<b>",
            .components = {{"first"}, {"second"}},
            .actors = {{"a"}, {"b"}},
            .source = "two\nlines",
            .reviewDate = "2025-09-01",
            .marking = "ДСК"};
}

} // namespace

TEST_CASE("Threats that are exported come in the same", "[threats]") {
    const Threats threats{full(), {.id = {"plain"}, .likelihood = 2, .components = {}}};

    CHECK(imported(threatsCsv(threats)).threats == threats);
    CHECK(threatsCsv(imported(threatsCsv(threats)).threats) == threatsCsv(threats));
}

TEST_CASE("Only the six columns are written where nothing else is said", "[threats]") {
    const Threat plain{.id = {"T"}, .likelihood = 3, .impact = 4, .components = {{"first"}}};
    Threat binned = full();
    binned.removedAt = "2025-01-01T00:00:00Z";

    CHECK(threatsCsv({plain, binned}) ==
          "id,kind,likelihood,magnitude,impact,components\r\nT,current,3,1,4,first\r\n");
}

TEST_CASE("A row changes the threat of its id and leaves what the file says nothing of",
          "[threats]") {
    const ThreatImport read = imported(kHeader + "T-03,current,1,1,1,first; second\n", {full()});

    REQUIRE(read.faults.empty());
    CHECK(read.threats.at(0).title == full().title);
    CHECK(read.threats.at(0).likelihood == 1);
    CHECK(read.threats.at(0).components == full().components);
}

TEST_CASE("A row whose id the pack proposes takes its category over", "[threats]") {
    Pack pack = smallPack();
    pack.threats.threats = {{.id = {"drugs"}, .title = both("Drugs"), .category = {"crime"}}};

    const auto read = threatsFromCsv(kHeader + "drugs,current,1,1,1,\n", pack, {}, "t.csv");

    CHECK(read->threats.at(0).category == "crime");
    CHECK(read->threats.at(0).components.empty());
}

TEST_CASE("A bad row is named with what was found and what was expected", "[threats]") {
    CHECK(firstFault("T,current,6,1,1,first") ==
          "t.csv: row 2, column “likelihood”: found “6”; expected a whole number from 1 to 5");
    CHECK(firstFault("T,current,1,x,1,first").find("column “magnitude”: found “x”") !=
          std::string::npos);
    CHECK(firstFault("T,current,1,1,2.5,first").find("column “impact”: found “2.5”") !=
          std::string::npos);
    CHECK(firstFault("T,sure,1,1,1,first").find("expected current or potential") !=
          std::string::npos);
    CHECK(firstFault("T,current,1,1,1,frist").find("did you mean “first”?") != std::string::npos);
    CHECK(firstFault("T,current,1,1,1,first;;second").find("divided by “;”") != std::string::npos);
    CHECK(firstFault("T,current,1,1,1,first;first").find("each once") != std::string::npos);
    CHECK(firstFault("a b,current,1,1,1,first").find("column “id”: found “a b”") !=
          std::string::npos);
    CHECK(firstFault("T,current,1,1,first").find("found 5 fields; expected 6") !=
          std::string::npos);
    CHECK(firstFault("T,current,1,1,1,first\nT,current,1,1,1,first").find("already in row 2") !=
          std::string::npos);
}

TEST_CASE("Every bad row of a file is named", "[threats]") {
    const ThreatImport read = imported(
        kHeader + "A,current,9,1,1,first\nB,current,1,1,1,first\nC,current,1,1,0,nobody\n");

    REQUIRE(read.faults.size() == 3);
    CHECK(read.faults.at(2).in("en").find("row 4, column “components”") != std::string::npos);
}

TEST_CASE("A threat in the bin is not imported over", "[threats]") {
    Threat binned = full();
    binned.removedAt = "2025-01-01T00:00:00Z";

    CHECK(imported(kHeader + "T-03,current,1,1,1,first\n", {binned})
              .faults.at(0)
              .in("en")
              .find("is in the bin") != std::string::npos);
}

TEST_CASE("A file that is no table of threats is refused as a whole", "[threats]") {
    for (const char* text : {"",
                             "id,kind\n",
                             "id,kind,likelihood,magnitude,impact,components,colour\n",
                             "id,id,kind,likelihood,magnitude,impact,components\n",
                             "\"id\n",
                             "\xFF\xFE"}) {
        CHECK_FALSE(threatsFromCsv(text, smallPack(), {}, "t.csv"));
    }
    CHECK(imported("\xEF\xBB\xBF" + kHeader).threats.empty());
}

TEST_CASE("The register as JSON tells pressures and what to look at again", "[threats]") {
    const Assessment assessment{.id = {"2025"}, .threats = {full()}};

    const auto json = nlohmann::json::parse(threatsJson(smallPack(), assessment, "2025-09-02"));

    CHECK(json["threats"][0]["title"] == full().title);
    CHECK(json["threats"][0]["attention"][0] == "review-overdue");
    CHECK(json["pressures"].size() == 2);
    CHECK(json["pressures"][0]["pressure"] == 0.4);
    CHECK(json["pressures"][0]["halved"] == true);
}
