#include "core/pack/pack_json.h"
#include "core/pack/pack_reader.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>

using namespace kordon;
using namespace kordon::tests;

namespace {

const char* const kPack = R"(format: kordon-pack/1
id: mini
version: "1"
languages: [uk, en]
title: {uk: Малий, en: Small}
scale: {max: 5}
roles: {lead: 3, support: 1}
evidence: [{grade: none, ceiling: 1, label: {uk: Ні, en: No}}]
facets: [{id: legal, dimension: capacity, label: {uk: Право, en: Law}}]
phases: [{id: now, label: {uk: Зараз, en: Now}}]
actors:
  - {id: sbgs, short: {uk: ДПСУ, en: SBGS}, name: {uk: Служба, en: Service}}
default_target: 4
components: [one.yaml]
)";

const char* const kComponent = R"(id: control
title: {uk: Контроль, en: Control}
roles: {sbgs: lead}
criteria:
  - id: checks
    title: {uk: Перевірки, en: Checks}
    phase: now
    questions:
      - id: checks.law
        dimension: capacity
        facet: legal
        text: {uk: "Чи є закон?", en: "Is there a law?"}
        anchors: {1: {uk: Проєкт, en: Draft}, 5: {uk: Чинний, en: In force}}
        evidence: {uk: [Закон], en: [The law]}
        source: [Regulation (EU) 2016/399]
        gate: {below: 2, cap: 2}
)";

PackReading readMini(const std::string& pack, const std::string& component) {
    return readPack(memorySource({{"pack.yaml", pack}, {"one.yaml", component}}));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// The faults of the pack with one piece of the component replaced.
std::vector<std::string> faultsWith(const std::string& from, const std::string& to) {
    std::vector<std::string> lines;
    for (const Fault& fault : readMini(kPack, replaced(kComponent, from, to)).faults) {
        lines.push_back(faultLine(fault, "en"));
    }
    return lines;
}

bool contains(const std::vector<std::string>& lines, const std::string& part) {
    return std::ranges::any_of(
        lines, [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("A whole pack is read with every default filled in", "[pack]") {
    const PackReading reading = readMini(kPack, kComponent);

    REQUIRE(reading.faults.empty());
    const Component& component = reading.pack->components.at(0);
    const Question& question = component.criteria.at(0).questions.at(0);
    CHECK(component.weight == 1);
    CHECK(component.target == 4);
    CHECK(question.revision == 1);
    CHECK(question.phase == PhaseId{"now"});
    CHECK(question.anchors.size() == 2);
    CHECK(question.text.in("en") == "Is there a law?");
    CHECK(reading.pack->publishFrom == 0.75);
}

TEST_CASE("What is written as JSON is read back the same", "[pack]") {
    const PackReading reading = readMini(kPack, kComponent);
    const std::string json = packJson(*reading.pack, PackDefaults::AsWritten);

    const PackReading again = readPackJson(json);

    REQUIRE(again.pack);
    CHECK(packJson(*again.pack, PackDefaults::AsWritten) == json);
}

TEST_CASE("A fault names file, line and column, what was found and what was expected", "[pack]") {
    const auto [from, to, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"dimension: capacity",
         "dimensoin: capacity",
         "one.yaml:10:9: unknown key “dimensoin”; did you mean “dimension”?"},
        {"dimension: capacity", "dimension: capacty", "did you mean “capacity”?"},
        {"{uk: Контроль, en: Control}",
         "{uk: Контроль}",
         "one.yaml:2:8: the text in the language “en” is missing"},
        {"phase: now", "weight: 0", "one.yaml:7:13: found “0”; expected a number above 0"},
        {"phase: now", "weight: -1", "expected a number above 0"},
        {"phase: now", "weight: nan", "expected a number above 0"},
        {"phase: now", "phase: later", "unknown phase “later”"},
        {"{1: {uk: Проєкт, en: Draft}",
         "{6: {uk: Проєкт, en: Draft}",
         "found “6”; expected a whole number from 0 to 5"},
        {"below: 2", "below: 0", "can never fire"},
        {"below: 2", "below: 6", "expected a number from 0 to 5"},
        {"roles: {sbgs: lead}", "roles: {sbg: lead}", "unknown actor “sbg”; did you mean “sbgs”?"},
        {"roles: {sbgs: lead}", "roles: {sbgs: led}", "unknown role “led”; did you mean “lead”?"},
        {"gate: {below: 2, cap: 2}", "supersedes: checks.law", "still in the pack"},
        {"gate: {below: 2, cap: 2}", "actors: [customs]", "unknown actor “customs”"},
        {"facet: legal", "facet: leagl", "did you mean “legal”?"},
        {"id: checks.law", "id: чек", "expected an id of Latin letters"},
        {"    phase: now", "    phase: now\n    phase: now", "stands twice, first in line 7"},
    }));
    CAPTURE(to);

    const std::vector<std::string> faults = faultsWith(from, to);

    REQUIRE_FALSE(faults.empty());
    CAPTURE(faults.front());
    CHECK(contains(faults, expected));
    CHECK(contains(faults, "one.yaml:"));
}

TEST_CASE("All faults of a pack are found in one go", "[pack]") {
    const std::string pack = replaced(kPack, "{max: 5}", "{max: 5, mx: 1}");
    std::string component = replaced(kComponent, "phase: now", "weight: 0");
    component = replaced(component, "cap: 2}", "cap: 9}");

    CHECK(readMini(pack, component).faults.size() == 3);
}

TEST_CASE("A double question id names the first place", "[pack]") {
    const std::string twice =
        std::string(kComponent) +
        "      - {id: checks.law, dimension: readiness, text: {uk: Б, en: B}}\n";

    const PackReading reading = readMini(kPack, twice);

    REQUIRE(reading.faults.size() == 1);
    CHECK(faultLine(reading.faults[0], "en").find("one.yaml, line 9") != std::string::npos);
}

TEST_CASE("A component file that is missing, or outside the folder, is a fault of its line",
          "[pack]") {
    const TemporaryFolder folder;
    writeText(folder / "outside.yaml", kComponent);
    const auto [name, expected] = GENERATE(table<std::string, std::string>({
        {"missing.yaml", "no such file"},
        {"../outside.yaml", "leaves the pack's folder"},
        {"/etc/passwd", "leaves the pack's folder"},
        {"link.yaml", "leaves the pack's folder"},
    }));
    CAPTURE(name);
    writeText(folder / "pack/pack.yaml", replaced(kPack, "one.yaml", name));
    std::filesystem::create_symlink(folder / "outside.yaml", folder / "pack/link.yaml");

    const PackReading reading = readPack(folderSource(folder / "pack"));

    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].line == 14);
    CHECK(reading.faults[0].message.in("en").find(expected) != std::string::npos);
}

TEST_CASE("An alias bomb is refused at once", "[pack]") {
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c <= 'i'; ++c) {
        const std::string before = "*" + std::string(1, static_cast<char>(c - 1));
        bomb += std::string(1, c) + ": &" + c + " [" + before;
        for (int i = 0; i < 8; ++i) {
            bomb += ", " + before;
        }
        bomb += "]\n";
    }

    const PackReading reading = readMini(bomb, kComponent);

    REQUIRE_FALSE(reading.pack);
    CHECK(reading.faults.front().message.in("en").find("aliases expand to more than") !=
          std::string::npos);
}

TEST_CASE("What is no plain YAML mapping is refused with its place", "[pack]") {
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"", "empty"},
        {"just words", "expected a mapping"},
        {"a: [1", "not YAML here"},
        {"a: &x [*x]", "an alias of the value that it stands in"},
        {"id: !!binary aGk=", "YAML tag"},
        {std::string(kPack) + "---\nid: two\n", "second document"},
        {"a: \xFF", "not UTF-8"},
        {std::string(100, '['), "levels deep"},
        {std::string(100'000, '['), "levels deep"},
        {std::string(100'000, '-'), "expected a mapping"},
        {"a: 1\nid: x\na: 2\n", "stands twice"},
        {"<<: {x: 1}\n", "unknown key “<<”"},
        {"id: !!python/object:os.system x", "YAML tag"},
        {std::string("\xFF\xFEi\0d\0:\0", 8), "not UTF-8"},
        {"id: \"" + std::string(200'000, 'x') + "\"", "100000"},
    }));
    CAPTURE(text);

    const PackReading reading = readMini(text, kComponent);

    REQUIRE_FALSE(reading.faults.empty());
    CHECK(reading.faults.front().message.in("en").find(expected) != std::string::npos);
}
