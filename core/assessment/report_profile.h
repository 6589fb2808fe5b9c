#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace kordon {

/// What a report may consist of, in the order in which it is printed.
enum class ReportPart : std::uint8_t {
    DocumentData,
    Contents,
    Summary,
    Method,
    Radar,
    Ranking, ///< Bullet chart and table of all components.
    HeatMap,
    Quadrant, ///< Capacity against readiness.
    Actors,   ///< Actors over all components, and the state of their answers.
    Gaps,
    Components, ///< A chapter each.
    Conclusions,
    Signatures,
    Answers, ///< Every answer with its comment.
    Evidence,
    NotApplicable, ///< With reasons; what is suspended too.
    Open,
    Glossary,
};

[[nodiscard]] const std::set<ReportPart>& allReportParts();

struct Signatory {
    std::string position;
    std::string name;

    bool operator==(const Signatory&) const = default;
};

/// How a report is put together and what it bears that is not in the assessment. Kept in the file
/// by its name.
struct ReportProfile {
    std::string name;
    std::set<ReportPart> parts;
    std::vector<std::string> languages; ///< Empty: as the reader asks; two: both side by side.
    std::string marking;                ///< On every page, as written; no level is ever proposed.
    std::string copyNumber;
    std::string registration; ///< Number and date, as written.
    std::string body;         ///< Whose report it is.
    std::string approval;     ///< Who approves it, in lines; empty: no approval block.
    std::string author;
    std::string summary;     ///< In words, put before the figures.
    std::string conclusions; ///< A line each.
    std::vector<Signatory> signatories;
    std::set<ComponentId> components; ///< Empty: all.
    std::set<ActorId> actors;         ///< Empty: all.

    bool operator==(const ReportProfile&) const = default;
};

} // namespace kordon
