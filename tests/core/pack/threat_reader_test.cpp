#include "core/pack/pack_json.h"
#include "core/pack/pack_reader.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace kordon;

namespace {

const std::string kPack = R"(format: kordon-pack/1
id: mini
version: "1"
languages: [uk, en]
title: {uk: Малий, en: Small}
scale: {max: 5}
roles: {lead: 3}
actors:
  - {id: sbgs, short: {uk: ДПСУ, en: SBGS}, name: {uk: Служба, en: Service}}
components: [one.yaml]
)";

const char* const kComponent = R"(id: control
title: {uk: Контроль, en: Control}
roles: {sbgs: lead}
criteria:
  - id: checks
    title: {uk: Перевірки, en: Checks}
    questions:
      - {id: q, dimension: capacity, text: {uk: "Чи є?", en: "Is it there?"}}
)";

const std::string kThreats = R"(categories:
  - {id: crime, label: {uk: Злочинність, en: Crime}}
threats:
  - id: drugs
    title: {uk: Наркотики, en: Drugs}
    category: crime
    kind: potential
    description: {uk: "Шляхи змінюються.", en: "Routes change."}
    components: [control]
)";

PackReading readWith(const std::string& threats,
                     const std::string& key = "threats: threats.yaml\n") {
    return readPack(memorySource(
        {{"pack.yaml", kPack + key}, {"one.yaml", kComponent}, {"threats.yaml", threats}}));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// The first fault of the catalogue with one piece of it replaced.
std::string faultWith(const std::string& from, const std::string& to) {
    const PackReading reading = readWith(replaced(kThreats, from, to));
    return reading.faults.empty() ? "" : faultLine(reading.faults.front(), "en");
}

} // namespace

TEST_CASE("A pack proposes threats from a file of its own", "[pack][threats]") {
    const PackReading reading = readWith(kThreats);

    REQUIRE(reading.faults.empty());
    const CataloguedThreat& threat = reading.pack->threats.threats.at(0);
    CHECK(threat.title.in("uk") == "Наркотики");
    CHECK(threat.category == ThreatCategoryId{"crime"});
    CHECK(threat.kind == ThreatKind::Potential);
    CHECK(threat.components == std::vector<ComponentId>{{"control"}});
    const PackReading stored = readPackJson(packJson(*reading.pack, PackDefaults::AsWritten));
    REQUIRE(stored.pack);
    CHECK(stored.pack->threats == reading.pack->threats);
    CHECK(readPackJson(packJson(*reading.pack, PackDefaults::FilledIn)).faults.empty());
}

TEST_CASE("A pack without threats is whole, and its text says nothing of them", "[pack][threats]") {
    const PackReading reading = readWith(kThreats, "");

    REQUIRE(reading.faults.empty());
    CHECK(reading.pack->threats.empty());
    CHECK(packJson(*reading.pack, PackDefaults::FilledIn).find("threats") == std::string::npos);
}

TEST_CASE("The steps have the usual words where a pack is silent, else its own",
          "[pack][threats]") {
    const PackReading silent = readWith(kThreats);
    CHECK(likelihoodSteps(silent.pack->threats).size() == 5);
    CHECK_FALSE(impactSteps(silent.pack->threats).at(4).in("uk").empty());
    CHECK(packJson(*silent.pack, PackDefaults::FilledIn).find("likelihood") != std::string::npos);

    const std::string step = "{uk: так, en: so}";
    const std::string own =
        "impact: [" + step + ", " + step + ", " + step + ", " + step + ", " + step + "]\n";
    const PackReading spoken = readWith(own + kThreats);
    REQUIRE(spoken.faults.empty());
    CHECK(impactSteps(spoken.pack->threats).at(4).in("en") == "so");
    const PackReading few = readWith("impact: [" + step + "]\n" + kThreats);
    CHECK(faultLine(few.faults.at(0), "en").starts_with("threats.yaml:1:9: found 1 steps"));
}

TEST_CASE("What is wrong with a catalogue is told with its place", "[pack][threats]") {
    CHECK(faultWith("category: crime", "category: crimes") ==
          "threats.yaml:6:15: unknown category “crimes”; did you mean “crime”?");
    CHECK(faultWith("[control]", "[contorl]") ==
          "threats.yaml:9:18: unknown component “contorl”; did you mean “control”?");
    CHECK(faultWith("[control]", "[control, control]").find("9:27: “control” stands twice") !=
          std::string::npos);
    CHECK(faultWith("potential", "possible").starts_with("threats.yaml:7:11: unknown kind"));
    CHECK(faultWith("title: {uk: Наркотики, en: Drugs}", "title: {uk: Наркотики}")
              .starts_with("threats.yaml:5:12: the text in the language “en” is missing"));
    CHECK(faultWith("kind:", "kindd:").find("did you mean “kind”?") != std::string::npos);
    CHECK(faultWith("category: crime", "").find("the key “category” is missing") !=
          std::string::npos);
    CHECK(faultWith("[control]", "{a: b}").starts_with("threats.yaml:9:17: found a mapping"));
}

TEST_CASE("A file of threats that is not there or leaves the folder is a fault of its key",
          "[pack][threats]") {
    CHECK(faultLine(readWith(kThreats, "threats: none.yaml\n").faults.at(0), "en")
              .starts_with("pack.yaml:11:10: none.yaml"));
    CHECK(faultLine(readWith(kThreats, "threats: [a]\n").faults.at(0), "en")
              .starts_with("pack.yaml:11:10: found a list"));
    CHECK_FALSE(readWith("\"just a text\"").pack);
    CHECK_FALSE(readWith("threats: {").pack);
    CHECK_FALSE(readWith("").pack);
}

TEST_CASE("The shipped pack proposes threats that each bear on two to six components",
          "[pack][threats]") {
    const auto folder = std::filesystem::path(KORDON_SOURCE_DIR) / "assessments/eibm";
    const PackReading reading = readPack(folderSource(folder), PackCheck::Strict);

    REQUIRE(reading.faults.empty());
    const auto& threats = reading.pack->threats.threats;
    CHECK(threats.size() >= 20);
    CHECK(std::ranges::all_of(threats, [](const CataloguedThreat& threat) {
        return threat.components.size() >= 2 && threat.components.size() <= kMostThreatComponents;
    }));
    CHECK(reading.pack->threats.likelihood.size() == 5);
    CHECK(reading.pack->threats.impact.size() == 5);
}
