#pragma once

#include "app/cli/verb.h"
#include "app/platform/edit_lock.h"
#include "app/print/report_order.h"
#include "core/analysis/gaps.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"
#include "core/store/workspace.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kordon::cli {

/// The file and assessment that a verb is about, as given on the command line.
struct FileArguments {
    std::string file;
    std::string assessment;
};

/// Adds FILE and --assessment to a verb.
std::shared_ptr<FileArguments> addFileArguments(CLI::App& verb, const Terminal& terminal);
/// Adds FILE alone.
std::shared_ptr<FileArguments> addFileArgument(CLI::App& verb, const Terminal& terminal);

/// Opens the file for a verb. Where it is locked, the passphrase is taken from where the user has
/// said that it is, or asked for.
[[nodiscard]] Result<Workspace> openFile(const Terminal& terminal, const std::string& file);
/// The same for a verb that edits; refuses where somebody else edits the file.
[[nodiscard]] Result<Workspace> openFileToEdit(const Terminal& terminal,
                                               const std::string& file,
                                               TakeOver takeOver = TakeOver::WhereGone);

/// An assessment with its pack, read and scored.
struct Opened {
    Workspace workspace;
    Pack pack;
    Assessment assessment;
    ScoreSheet sheet;
    GapList gaps;
};

[[nodiscard]] Result<Opened> openScored(const Terminal& terminal, const FileArguments& arguments);
/// For a verb that edits.
[[nodiscard]] Result<Opened> openScoredToEdit(const Terminal& terminal,
                                              const FileArguments& arguments);
[[nodiscard]] Result<Opened> openScored(Workspace workspace, const AssessmentId& id);

/// The assessment that `id` names, read and scored; an empty id is the assessment before the opened
/// one, "none" is none.
[[nodiscard]] Result<std::optional<EarlierAssessment>> openEarlier(const Opened& opened,
                                                                   const std::string& id);

/// An earlier assessment of the file, read and scored.
[[nodiscard]] Result<EarlierAssessment> loadEarlier(const Workspace& workspace,
                                                    const AssessmentId& id);

/// Refuses a --lang that neither the program nor the pack speaks.
[[nodiscard]] Status checkLanguage(const std::string& language, const Pack& pack);

/// The heading of what is printed: the illustrative mark where the file is illustrative.
void printMark(const Terminal& terminal, const Workspace& workspace);

/// An actor by its id, as --actor names it.
[[nodiscard]] Result<ActorId> knownActor(const Pack& pack, const std::string& id);
/// Assessments of the file by their ids, as --assessments names them, in the file's order.
[[nodiscard]] Result<std::vector<AssessmentId>> knownAssessments(
    const std::vector<AssessmentHeading>& headings, const std::vector<std::string>& ids);
/// A component by its id, as --component names it.
[[nodiscard]] Result<ComponentId> knownComponent(const Pack& pack, const std::string& id);

} // namespace kordon::cli
