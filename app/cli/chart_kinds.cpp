#include "app/cli/chart_kinds.h"

#include "app/charts/chart_file.h"
#include "app/platform/paths.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <set>
#include <span>
#include <utility>

namespace kordon::cli {

namespace {

constexpr std::size_t kMostBars = 45;
constexpr std::size_t kMostRadarYears = 3;
constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();

constexpr std::array kMeasures{std::pair("preparedness", report::Measure::Preparedness),
                               std::pair("capacity", report::Measure::Capacity),
                               std::pair("readiness", report::Measure::Readiness),
                               std::pair("gap", report::Measure::Gap)};

constexpr std::array kOrders{std::pair("pack", report::BulletOrder::Pack),
                             std::pair("level", report::BulletOrder::Level),
                             std::pair("gap", report::BulletOrder::Gap)};

template <class Choices>
auto chosenFrom(const Choices& choices, const std::string& name) {
    const auto found =
        std::ranges::find_if(choices, [&](const auto& one) { return one.first == name; });
    return found == choices.end() ? std::nullopt : std::optional(found->second);
}

/// None: preparedness.
std::optional<Dimension> dimensionOf(const ChartMaterial& material) {
    switch (*chosenFrom(kMeasures, material.arguments.measure)) {
    case report::Measure::Capacity:
        return Dimension::Capacity;
    case report::Measure::Readiness:
        return Dimension::Readiness;
    case report::Measure::Preparedness:
    case report::Measure::Gap:
        break;
    }
    return std::nullopt;
}

ComparedYear yearOf(const EarlierAssessment& earlier) {
    return {earlier.pack, earlier.assessment, earlier.sheet};
}

ComparedYear yearOf(const Opened& opened) {
    return {opened.pack, opened.assessment, opened.sheet};
}

report::EarlierYear shownYear(const EarlierAssessment& earlier) {
    return {&earlier.pack, &earlier.sheet, earlier.name, &earlier.assessment};
}

report::Chart radarOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    const ChartArguments& arguments = material.arguments;
    report::RadarChoice choice{.actors = material.actors, .national = material.withNation()};
    const bool isOfOne = choice.actors.size() + (choice.national ? 1 : 0) == 1;
    const bool isAskedFor = !arguments.previous.empty() || !arguments.assessments.empty();
    if (isOfOne || choice.national || isAskedFor) {
        std::ranges::transform(material.earlier, std::back_inserter(choice.earlier), shownYear);
        std::ranges::reverse(choice.earlier);
    }
    return report::radarOfPreparedness(
        opened.pack, opened.assessment, opened.sheet, choice, material.language);
}

report::Chart gapsOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::gapChart(
        opened.pack, opened.assessment, opened.gaps, kMostBars, material.language);
}

report::Chart heatOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::heatMap(opened.pack,
                           opened.assessment,
                           opened.sheet,
                           *chosenFrom(kMeasures, material.arguments.measure),
                           material.language);
}

report::Chart quadrantOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::quadrantChart(opened.pack,
                                 opened.assessment,
                                 opened.sheet,
                                 {material.actors, material.withNation()},
                                 material.language);
}

report::Chart bulletsIn(const ChartMaterial& material, report::BulletOrder order) {
    const Opened& opened = material.opened;
    return report::bulletChart(
        opened.pack,
        opened.assessment,
        opened.sheet,
        {.actor = material.actors.empty() ? ActorId{} : material.actors.front(),
         .order = order,
         .earlier = material.previous()},
        material.language);
}

report::Chart rankedOf(const ChartMaterial& material) {
    return bulletsIn(material, *chosenFrom(kOrders, material.arguments.order));
}

report::Chart bulletsOf(const ChartMaterial& material) {
    return bulletsIn(material, report::BulletOrder::Pack);
}

report::Chart actorsOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::actorBars(opened.pack, opened.assessment, opened.sheet, material.language);
}

report::Chart dumbbellOf(const ChartMaterial& material) {
    const ComparedYear from = yearOf(material.earlier.back());
    const ComparedYear to = yearOf(material.opened);
    const Comparison comparison = compare(from, to);
    return report::dumbbellChart({from, to, comparison},
                                 {material.actors, material.withNation(), dimensionOf(material)},
                                 material.language);
}

report::Chart trendOf(const ChartMaterial& material) {
    std::vector<ComparedYear> years;
    for (const EarlierAssessment& earlier : material.earlier) {
        years.push_back(yearOf(earlier));
    }
    years.push_back(yearOf(material.opened));
    return report::trendChart(
        years, {material.actors, material.withNation(), dimensionOf(material)}, material.language);
}

report::Chart threatsOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::threatMatrix(opened.pack, opened.assessment, material.language);
}

constexpr std::array kKinds{
    ChartKind{"radar", radarOf, report::kMostRadarLines - 1, 2, kMostRadarYears},
    ChartKind{"gaps", gapsOf, 0, 0, 0},
    ChartKind{"heatmap", heatOf, 0, 0, 0},
    ChartKind{"quadrant", quadrantOf, report::kMostRadarLines, 0, 0},
    ChartKind{"ranked", rankedOf, 1, 0, 0},
    ChartKind{"bullets", bulletsOf, 1, 0, 0},
    ChartKind{"actors", actorsOf, 0, 0, 0},
    ChartKind{"dumbbell", dumbbellOf, kAny, 2, 2},
    ChartKind{"trend", trendOf, report::kMostTrendLines - 1, 2, kAny},
    ChartKind{"threats", threatsOf, 0, 0, 0}};

template <class Choices, class NameOf>
std::string listed(const Choices& choices, NameOf nameOf) {
    std::string all;
    for (const auto& one : choices) {
        all += (all.empty() ? "" : "|") + std::string(nameOf(one));
    }
    return all;
}

template <class Choices>
std::string namesOf(const Choices& choices) {
    return listed(choices, [](const auto& one) { return one.first; });
}

Text unknownChoice(const char* option, const std::string& found, const std::string& expected) {
    return fill(say("%1: found “%2”; expected %3", "%1: знайдено «%2»; очікується %3"),
                {verbatim(option), verbatim(found), verbatim(expected)});
}

std::optional<Text> misuseOfActors(const ChartArguments& arguments, const ChartKind& kind) {
    if (arguments.actors.size() <= kind.mostActors) {
        return std::nullopt;
    }
    const Text allShown =
        say("--actor: --kind %1 shows all actors", "--actor: --kind %1 показує всіх субʼєктів");
    const Text tooMany = say("--actor: --kind %1 takes at most %2 of them",
                             "--actor: для --kind %1 їх може бути щонайбільше %2");
    return fill(kind.mostActors == 0 ? allShown : tooMany,
                {verbatim(kind.name), verbatim(static_cast<long long>(kind.mostActors))});
}

/// "2", "2 or 3", "2 or more".
Text assessmentsTaken(const ChartKind& kind) {
    const Text least = verbatim(static_cast<long long>(kind.leastAssessments));
    if (kind.mostAssessments == kAny) {
        return fill(say("%1 or more", "%1 або більше"), {least});
    }
    const Text most = verbatim(static_cast<long long>(kind.mostAssessments));
    return kind.leastAssessments == kind.mostAssessments
               ? least
               : fill(say("%1 or %2", "%1 або %2"), {least, most});
}

std::optional<Text> misuseOfAssessments(const ChartArguments& arguments, const ChartKind& kind) {
    const std::vector<std::string>& ids = arguments.assessments;
    if (ids.empty()) {
        return std::nullopt;
    }
    if (kind.mostAssessments == 0) {
        return fill(say("--assessments: --kind %1 shows one assessment; name it by --assessment",
                        "--assessments: --kind %1 показує одне оцінювання; назвіть його через "
                        "--assessment"),
                    {verbatim(kind.name)});
    }
    if (!arguments.previous.empty()) {
        return say("--previous: --assessments has named them already",
                   "--previous: оцінювання вже названо в --assessments");
    }
    const std::set<std::string> different(ids.begin(), ids.end());
    if (different.size() < ids.size()) {
        return say("--assessments: one of them is named twice",
                   "--assessments: одне з них названо двічі");
    }
    if (ids.size() < kind.leastAssessments || ids.size() > kind.mostAssessments) {
        return fill(say("--assessments: --kind %1 takes %2 of them; found %3",
                        "--assessments: для --kind %1 їх потрібно %2; знайдено %3"),
                    {verbatim(kind.name),
                     assessmentsTaken(kind),
                     verbatim(static_cast<long long>(ids.size()))});
    }
    return std::nullopt;
}

std::optional<Text> misuseOfMeasure(const ChartArguments& arguments, const ChartKind& kind) {
    const auto measure = chosenFrom(kMeasures, arguments.measure);
    if (!measure) {
        return unknownChoice("--measure", arguments.measure, namesOf(kMeasures));
    }
    if (needsEarlier(kind) && *measure == report::Measure::Gap) {
        return unknownChoice(
            "--measure", arguments.measure, namesOf(std::span(kMeasures).first<3>()));
    }
    return std::nullopt;
}

} // namespace

report::EarlierYear ChartMaterial::previous() const {
    return earlier.empty() ? report::EarlierYear{} : shownYear(earlier.back());
}

const ChartKind* findKind(const std::string& name) {
    const auto* kind = std::ranges::find(kKinds, name, &ChartKind::name);
    return kind == kKinds.end() ? nullptr : kind;
}

bool showsAllAssessments(const ChartKind& kind) {
    return kind.mostAssessments == kAny;
}

bool needsEarlier(const ChartKind& kind) {
    return kind.make == dumbbellOf || kind.make == trendOf;
}

std::string kindNames() {
    return listed(kKinds, [](const ChartKind& kind) { return kind.name; });
}

std::string measureNames() {
    return namesOf(kMeasures);
}

std::string orderNames() {
    return namesOf(kOrders);
}

std::optional<Text> misuseIn(const ChartArguments& arguments) {
    const ChartKind* kind = findKind(arguments.kind);
    if (!kind) {
        return unknownChoice("--kind", arguments.kind, kindNames());
    }
    for (const auto check : {misuseOfActors, misuseOfAssessments, misuseOfMeasure}) {
        if (auto misuse = check(arguments, *kind)) {
            return misuse;
        }
    }
    if (!chosenFrom(kOrders, arguments.order)) {
        return unknownChoice("--order", arguments.order, orderNames());
    }
    if (!isChartFile(pathFrom(arguments.output))) {
        return fill(
            say("-o: found “%1”; expected a name that ends in .svg, .png or .pdf",
                "-o: знайдено «%1»; очікується назва, що закінчується на .svg, .png або .pdf"),
            {verbatim(arguments.output)});
    }
    return std::nullopt;
}

} // namespace kordon::cli
