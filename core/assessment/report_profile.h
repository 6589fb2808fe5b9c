#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
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
    Quadrant,   ///< Capacity against readiness.
    Comparison, ///< With the assessment before; left out where there is none.
    Actors,     ///< Actors over all components, and the state of their answers.
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

inline constexpr std::size_t kLargestProfileJson = std::size_t{1} << 20U; ///< In bytes.

/// The part as a profile spells it: "document-data", "heat-map".
[[nodiscard]] const char* keyOf(ReportPart part);
[[nodiscard]] std::optional<ReportPart> reportPartFrom(std::string_view key);
/// "Heat map" … as people say it.
[[nodiscard]] const Text& nameOf(ReportPart part);
/// Every part, in the order of print.
[[nodiscard]] std::span<const ReportPart> allReportParts();

/// The profiles that come with the program, each named by its key: "full", "chair", "gaps",
/// "component", "actor". They are in every file and none of them can be set or removed.
[[nodiscard]] const std::vector<ReportProfile>& shippedProfiles();
/// What people call the profile: words for a shipped one, its own name for any other.
[[nodiscard]] Text nameOf(const ReportProfile& profile);
/// Whether the name means a shipped profile: its key, or what it is called in either language.
[[nodiscard]] bool isShippedProfile(std::string_view name);

/// A profile by its name, a shipped one also by its key; else says which name was near.
[[nodiscard]] Result<ReportProfile> findProfile(const std::vector<ReportProfile>& own,
                                                std::string_view name);

/// Refuses a name that is blank, too long or of several lines, and texts and lists beyond what a
/// file takes.
[[nodiscard]] Status checkProfile(const ReportProfile& profile);

/// The whole profile, with every key.
[[nodiscard]] std::string profileJson(const ReportProfile& profile);
/// Needs the keys "name" and "parts" and takes no key, part or kind of value that it does not know.
[[nodiscard]] Result<ReportProfile> profileFromJson(std::string_view json);

} // namespace kordon
