#include "app/cli/opened.h"

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

Result<Opened> openScored(const FileArguments& arguments) {
    Result<Workspace> workspace = Workspace::open(pathFrom(arguments.file));
    if (!workspace) {
        return workspace.error();
    }
    Result<Assessment> assessment = workspace->load({arguments.assessment});
    if (!assessment) {
        return assessment.error();
    }
    Result<Pack> pack = workspace->packOf({arguments.assessment});
    if (!pack) {
        return pack.error();
    }
    ScoreSheet sheet = score(*pack, assessment->answers);
    GapList gaps = gapList(*pack, sheet, assessment->targets);
    return Opened{*std::move(workspace),
                  *std::move(pack),
                  *std::move(assessment),
                  std::move(sheet),
                  std::move(gaps)};
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

Result<ActorId> knownActor(const Pack& pack, const std::string& id) {
    if (findActor(pack, {id})) {
        return ActorId{id};
    }
    std::vector<std::string> ids;
    std::string all;
    for (const Actor& actor : pack.actors) {
        ids.push_back(actor.id.value);
        all += (all.empty() ? "" : ", ") + actor.id.value;
    }
    const auto nearest = nearestOf(id, ids);
    return Error{ErrorCode::InvalidInput,
                 nearest ? fill(say("--actor: unknown actor “%1”; did you mean “%2”?",
                                    "--actor: невідомий субʼєкт «%1»; можливо, «%2»?"),
                                {verbatim(id), verbatim(*nearest)})
                         : fill(say("--actor: unknown actor “%1”; expected one of: %2",
                                    "--actor: невідомий субʼєкт «%1»; очікується один із: %2"),
                                {verbatim(id), verbatim(all)})};
}

} // namespace kordon::cli
