#include "app/cli/opened.h"

#include "app/cli/passphrase.h"
#include "app/platform/open_to_edit.h"
#include "app/platform/paths.h"
#include "core/base/suggestion.h"
#include "core/report/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>
#include <utility>

namespace kordon::cli {

std::shared_ptr<FileArguments> addFileArgument(CLI::App& verb, const Terminal& terminal) {
    auto arguments = std::make_shared<FileArguments>();
    verb.add_option("FILE", arguments->file, terminal("The .kordon file", "Файл .kordon"))
        ->required()
        ->type_name("");
    return arguments;
}

std::shared_ptr<FileArguments> addFileArguments(CLI::App& verb, const Terminal& terminal) {
    auto arguments = addFileArgument(verb, terminal);
    verb.add_option("--assessment",
                    arguments->assessment,
                    terminal("The assessment in the file, such as 2025",
                             "Оцінювання у файлі, наприклад 2025"))
        ->required()
        ->type_name("ID");
    return arguments;
}

namespace {

constexpr const char* kNone = "none";

/// None where the opened assessment is the first.
Result<std::optional<AssessmentId>> earlierId(const Opened& opened, const std::string& id) {
    if (!id.empty()) {
        return id == kNone ? std::nullopt : std::optional(AssessmentId{id});
    }
    const auto headings = opened.workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    std::optional<AssessmentId> before;
    for (const AssessmentHeading& heading : *headings) {
        if (heading.id < opened.assessment.id) {
            before = heading.id;
        }
    }
    return before;
}

} // namespace

Result<Workspace> openFile(const Terminal& terminal, const std::string& file) {
    // Held until the workspace holds it.
    const Result<HeldKey> key = keyFor(terminal, pathFrom(file));
    return key ? Workspace::open(pathFrom(file)) : Result<Workspace>(key.error());
}

Result<Workspace> openFileToEdit(const Terminal& terminal,
                                 const std::string& file,
                                 TakeOver takeOver) {
    const Result<HeldKey> key = keyFor(terminal, pathFrom(file));
    return key ? openToEdit(pathFrom(file), takeOver) : Result<Workspace>(key.error());
}

Result<Opened> openScored(const Terminal& terminal, const FileArguments& arguments) {
    Result<Workspace> workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return workspace.error();
    }
    return openScored(*std::move(workspace), {arguments.assessment});
}

Result<Opened> openScoredToEdit(const Terminal& terminal, const FileArguments& arguments) {
    Result<Workspace> workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return workspace.error();
    }
    return openScored(*std::move(workspace), {arguments.assessment});
}

Result<Opened> openScored(Workspace workspace, const AssessmentId& id) {
    Result<Assessment> assessment = workspace.load(id);
    if (!assessment) {
        return assessment.error();
    }
    Result<Pack> pack = workspace.packOf(id);
    if (!pack) {
        return pack.error();
    }
    ScoreSheet sheet = score(*pack, assessment->answers);
    GapList gaps = gapList(*pack, sheet, *assessment);
    return Opened{std::move(workspace),
                  *std::move(pack),
                  *std::move(assessment),
                  std::move(sheet),
                  std::move(gaps)};
}

Result<std::optional<EarlierAssessment>> openEarlier(const Opened& opened, const std::string& id) {
    const auto named = earlierId(opened, id);
    if (!named) {
        return named.error();
    }
    if (!*named) {
        return std::optional<EarlierAssessment>();
    }
    auto earlier = loadEarlier(opened.workspace, **named);
    if (!earlier) {
        return earlier.error();
    }
    return std::optional(*std::move(earlier));
}

Result<EarlierAssessment> loadEarlier(const Workspace& workspace, const AssessmentId& id) {
    Result<Assessment> assessment = workspace.load(id);
    if (!assessment) {
        return assessment.error();
    }
    Result<Pack> pack = workspace.packOf(id);
    if (!pack) {
        return pack.error();
    }
    ScoreSheet sheet = score(*pack, assessment->answers);
    return EarlierAssessment{*std::move(pack), *std::move(assessment), std::move(sheet), id.value};
}

Status checkLanguage(const std::string& language, const Pack& pack) {
    const bool isKnown = language == "uk" || language == "en" ||
                         std::ranges::find(pack.languages, language) != pack.languages.end();
    if (isKnown) {
        return Done{};
    }
    return Error{ErrorCode::InvalidInput,
                 fill(say("--lang: found “%1”; expected uk or en",
                          "--lang: знайдено «%1»; очікується uk або en"),
                      {verbatim(language)})};
}

void printMark(const Terminal& terminal, const Workspace& workspace) {
    if (workspace.isIllustrative()) {
        terminal.out << "*** " << terminal(report::illustrativeMark()) << " ***\n\n";
    }
}

namespace {

/// What was found, and what the nearest or the possible ids are.
Error unknownId(const std::string& option,
                const std::string& id,
                const std::vector<std::string>& ids) {
    std::string all;
    for (const std::string& each : ids) {
        all += (all.empty() ? "" : ", ") + each;
    }
    const auto nearest = nearestOf(id, ids);
    return {ErrorCode::InvalidInput,
            nearest ? fill(say("%1: unknown id “%2”; did you mean “%3”?",
                               "%1: невідомий ідентифікатор «%2»; можливо, «%3»?"),
                           {verbatim(option), verbatim(id), verbatim(*nearest)})
                    : fill(say("%1: unknown id “%2”; expected one of: %3",
                               "%1: невідомий ідентифікатор «%2»; очікується один із: %3"),
                           {verbatim(option), verbatim(id), verbatim(all)})};
}

template <class Things>
std::vector<std::string> idsOf(const Things& things) {
    std::vector<std::string> ids;
    for (const auto& each : things) {
        ids.push_back(each.id.value);
    }
    return ids;
}

} // namespace

Result<ActorId> knownActor(const Pack& pack, const std::string& id) {
    if (findActor(pack, {id})) {
        return ActorId{id};
    }
    return unknownId("--actor", id, idsOf(pack.actors));
}

Result<std::vector<AssessmentId>> knownAssessments(const std::vector<AssessmentHeading>& headings,
                                                   const std::vector<std::string>& ids) {
    const std::vector<std::string> known = idsOf(headings);
    for (const std::string& id : ids) {
        if (std::ranges::find(known, id) == known.end()) {
            return unknownId("--assessments", id, known);
        }
    }
    std::vector<AssessmentId> found;
    for (const std::string& id : known) {
        if (std::ranges::find(ids, id) != ids.end()) {
            found.push_back({id});
        }
    }
    return found;
}

Result<ComponentId> knownComponent(const Pack& pack, const std::string& id) {
    if (findComponent(pack, {id})) {
        return ComponentId{id};
    }
    return unknownId("--component", id, idsOf(pack.components));
}

} // namespace kordon::cli
