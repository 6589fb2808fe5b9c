#pragma once

#include "app/cli/opened.h"
#include "core/report/chart.h"

#include <optional>
#include <string>
#include <vector>

/// The kinds of chart that `kordon chart` writes.
namespace kordon::cli {

/// As given on the command line.
struct ChartArguments {
    std::string kind;
    std::string output;
    std::vector<std::string> actors;
    bool withNation = false;
    std::string measure = "preparedness";
    std::string order = "level";
    std::string previous;                 ///< Empty: the assessment before this one.
    std::vector<std::string> assessments; ///< Empty: what the kind takes by itself.
};

/// What a chart is made from.
struct ChartMaterial {
    const Opened& opened;
    const ChartArguments& arguments;
    std::vector<ActorId> actors;
    std::vector<EarlierAssessment> earlier; ///< The assessments before it, in their order.
    std::string language;

    /// The last of them.
    [[nodiscard]] report::EarlierYear previous() const;
    [[nodiscard]] bool withNation() const { return arguments.withNation || actors.empty(); }
};

/// A kind of chart and what it takes.
struct ChartKind {
    const char* name;
    report::Chart (*make)(const ChartMaterial&);
    std::size_t mostActors;
    std::size_t leastAssessments; ///< By --assessments; 0: it takes none.
    std::size_t mostAssessments;
};

/// Null where there is no such kind.
[[nodiscard]] const ChartKind* findKind(const std::string& name);

/// Whether the kind shows all assessments where none are named.
[[nodiscard]] bool showsAllAssessments(const ChartKind& kind);
/// Whether the kind makes no sense without an earlier assessment.
[[nodiscard]] bool needsEarlier(const ChartKind& kind);

/// "a|b|c", as help and complaints list what may be chosen.
[[nodiscard]] std::string kindNames();
[[nodiscard]] std::string measureNames();
[[nodiscard]] std::string orderNames();

/// What is wrong with the arguments before any file is opened.
[[nodiscard]] std::optional<Text> misuseIn(const ChartArguments& arguments);

} // namespace kordon::cli
