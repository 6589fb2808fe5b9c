#pragma once

#include "core/base/text.h"
#include "core/pack/pack.h"
#include "core/store/edit_names.h"
#include "core/store/workspace.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// The history as people read it: what each edit was about, which edits no longer hold, and the
/// part of it that somebody asks for.
namespace kordon {

enum class EditGroup : std::uint8_t {
    Answers,
    Imports,
    Notes,
    TargetLevels,
    ThreatRegister,
    Participants,
    Assessments,
    ReportProfiles,
    TakenBack, ///< Undone, done again, restored.
};
inline constexpr std::array kEditGroups{EditGroup::Answers,
                                        EditGroup::Imports,
                                        EditGroup::Notes,
                                        EditGroup::TargetLevels,
                                        EditGroup::ThreatRegister,
                                        EditGroup::Participants,
                                        EditGroup::Assessments,
                                        EditGroup::ReportProfiles,
                                        EditGroup::TakenBack};

[[nodiscard]] EditGroup groupOf(EditKind kind);
[[nodiscard]] const Text& nameOf(EditGroup group);

/// What the history is narrowed to; what is left empty narrows nothing.
struct HistoryFilter {
    std::string words; ///< All of them are somewhere in the line; case does not matter.
    std::string who;
    std::optional<EditGroup> group;
    ActorId actor;
    QuestionId question;
    AssessmentId assessment; ///< Edits of no assessment, such as a new actor, belong to each.

    bool operator==(const HistoryFilter&) const = default;
};

struct HistoryLine {
    HistoryEntry entry; ///< Without its changes.
    /// The kind of the edit that an undo or redo goes back to; else the entry's own.
    EditKind origin = EditKind::SetAnswer;
    EditPlace place; ///< As `placeIn` reads it.
    bool isUndone = false;
};

/// "Answer", "Undone: answer" …
[[nodiscard]] Text kindText(const HistoryLine& line);

/// "4.2.1, SBGS", "component 4, SBGS", the file of an import, how many answers, the reason for
/// unlocking, who has agreed, a new title; empty for a whole assessment. The ids are of the pack.
[[nodiscard]] Text placeText(const HistoryLine& line, const Pack& pack);

/// Whether the row is about what the filter names: actor, question, assessment.
[[nodiscard]] bool isAbout(const RowChange& row, const HistoryFilter& filter);

using PacksByAssessment = std::map<AssessmentId, Pack>;

/// The packs of the file's assessments, each with every actor of the file.
[[nodiscard]] Result<PacksByAssessment> packsWithAllActors(const Workspace& workspace);

/// The last edit of each assessment; edits of none of them stand under the empty id.
[[nodiscard]] std::map<AssessmentId, Stamp> lastEdits(const std::vector<HistoryEntry>& history,
                                                      const std::vector<AssessmentId>& assessments);

/// The last edit of what a report of the assessment tells: answers, notes, targets, threats, roles,
/// its title, and the actors of the file. Profiles, other assessments, checked sections, archive,
/// bin and agreement leave the data as they are. None: the history holds no such edit.
[[nodiscard]] std::optional<Stamp> lastEditOfData(const std::vector<HistoryEntry>& history,
                                                  const AssessmentId& assessment,
                                                  const std::vector<AssessmentId>& assessments);

/// Reads on as the history grows, and keeps what it has read.
class HistoryList {
public:
    /// Lines are searched in this language. There is at least one pack.
    HistoryList(PacksByAssessment packs, std::string language);

    /// `history` begins with what was read before.
    void readOn(const std::vector<HistoryEntry>& history);

    [[nodiscard]] const std::vector<HistoryLine>& lines() const {
        return m_lines;
    } ///< Oldest first.
    /// The pack that the line's ids are from.
    [[nodiscard]] const Pack& packOf(const HistoryLine& line) const;
    /// The newest assessment's where this one is not there.
    [[nodiscard]] const Pack& packOf(const AssessmentId& assessment) const;
    [[nodiscard]] Text placeText(const HistoryLine& line) const;
    /// Everybody who has made an edit.
    [[nodiscard]] const std::set<std::string>& people() const { return m_people; }

    /// Places in `lines()`, newest first. An import or another edit of many answers is about an
    /// actor or a question where `workspace` says that it has changed an answer of it.
    [[nodiscard]] std::vector<std::size_t> matching(const HistoryFilter& filter,
                                                    const Workspace& workspace) const;

private:
    [[nodiscard]] bool fits(const HistoryLine& line,
                            const HistoryFilter& filter,
                            const Workspace& workspace) const;
    [[nodiscard]] AssessmentId assessmentBeforeWords(const HistoryEntry& entry) const;
    [[nodiscard]] const std::string& placeWords(const HistoryLine& line) const;
    [[nodiscard]] const std::string& searchText(std::size_t line) const;

    PacksByAssessment m_packs;
    std::string m_language;
    std::vector<HistoryLine> m_lines;
    std::set<std::string> m_people;
    // Made when first searched.
    mutable std::vector<std::string> m_searchTexts;
    mutable std::map<std::pair<EditKind, std::string>, std::string> m_placeWords;
};

} // namespace kordon
