#include "app/cli/opened.h"
#include "app/cli/shipped_packs.h"
#include "app/cli/verb.h"
#include "app/platform/system.h"
#include "core/report/moved_words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

using Json = nlohmann::ordered_json;

struct MoveArguments {
    std::string pack;
    bool isDryRun = false;
    bool asJson = false;
};

Json placesJson(const std::vector<AnswerPlace>& places) {
    Json array = Json::array();
    for (const AnswerPlace& place : places) {
        array.push_back({{"actor", place.actor.value}, {"question", place.question.value}});
    }
    return array;
}

std::string movedJson(const MovedAssessment& moved) {
    return Json{{"assessment", moved.assessment.id.value},
                {"pack",
                 {{"id", moved.assessment.packId}, {"version", moved.assessment.packVersion}}},
                {"kept", moved.kept},
                {"to_be_confirmed", placesJson(moved.toBeConfirmed)},
                {"dropped", placesJson(moved.dropped)},
                {"dropped_targets", moved.droppedTargets},
                {"dropped_notes", moved.droppedNotes},
                {"dropped_role_changes", moved.droppedRoles},
                {"dropped_threat_links", moved.droppedThreatLinks},
                {"sections_to_check", moved.sectionsToCheck}}
               .dump(2) +
           "\n";
}

void printMoved(const Terminal& terminal,
                const MovedAssessment& moved,
                const MoveArguments& arguments) {
    if (arguments.asJson) {
        terminal.out << movedJson(moved);
        return;
    }
    const Text said =
        arguments.isDryRun
            ? say("assessment %1 would move to %2 %3:", "оцінювання %1 було б переведено на %2 %3:")
            : say("moved assessment %1 to %2 %3:", "оцінювання %1 переведено на %2 %3:");
    terminal.out << terminal(fill(said,
                                  {verbatim(moved.assessment.id.value),
                                   verbatim(moved.assessment.packId),
                                   verbatim(moved.assessment.packVersion)}))
                 << '\n';
    for (const Text& line : report::movedLines(moved)) {
        terminal.out << "   " << terminal(line) << '\n';
    }
    for (const AnswerPlace& place : moved.dropped) {
        terminal.out << "      " << place.actor.value << "  " << place.question.value << '\n';
    }
}

int moveAssessment(const Terminal& terminal,
                   const FileArguments& file,
                   const MoveArguments& arguments) {
    auto workspace =
        arguments.isDryRun ? openFile(terminal, file.file) : openFileToEdit(terminal, file.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const Result<Pack> pack = openPack(arguments.pack);
    if (!pack) {
        return terminal.refuse(pack.error());
    }
    const auto moved = workspace->whatMoves({file.assessment}, *pack);
    if (!moved) {
        return terminal.refuse(moved.error());
    }
    if (!arguments.isDryRun) {
        const Status done = workspace->moveAssessment({file.assessment}, *pack, currentStamp());
        if (!done) {
            return terminal.refuse(done.error());
        }
    }
    printMoved(terminal, *moved, arguments);
    return kDone;
}

} // namespace

void addMoveVerb(CLI::App& assessment, Terminal& terminal) {
    CLI::App* verb = assessment.add_subcommand(
        "move",
        terminal("Move an assessment to another version of its pack; one undo takes it back",
                 "Перевести оцінювання на іншу версію пакета; скасовується одним кроком"));
    auto file = addFileArguments(*verb, terminal);
    auto arguments = std::make_shared<MoveArguments>();
    verb->add_option("--pack",
                     arguments->pack,
                     terminal("A shipped pack's id or a pack's folder",
                              "Ідентифікатор вбудованого пакета або тека"))
        ->required()
        ->type_name("ID|DIR");
    verb->add_flag("--dry-run",
                   arguments->isDryRun,
                   terminal("Say what would come of it; the file stays as it is",
                            "Показати, що вийде; файл лишається незмінним"));
    verb->add_flag("--json", arguments->asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal(
        "Example:\n  kordon assessment move country.kordon --assessment 2025 --pack eibm --dry-run",
        "Приклад:\n  kordon assessment move country.kordon --assessment 2025 --pack eibm "
        "--dry-run"));
    verb->callback([&terminal, file, arguments] {
        terminal.chosen = [&terminal, file, arguments] {
            return moveAssessment(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
