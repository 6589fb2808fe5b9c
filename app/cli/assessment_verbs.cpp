#include "app/cli/opened.h"
#include "app/cli/shipped_packs.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "app/platform/system.h"
#include "core/analysis/open_questions.h"
#include "core/store/series.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <ostream>

namespace kordon::cli {

namespace {

using Json = nlohmann::ordered_json;

struct NewYear {
    std::string title;
    std::string pack;
    std::string from;
    bool withoutAnswers = false;
};

/// One assessment with how far it has come; in the bin nothing is counted.
struct Progress {
    AssessmentHeading heading;
    int settled = 0;
    int applicable = 0;
};

Result<std::vector<Progress>> progressOf(const Workspace& workspace, bool withBin) {
    const auto headings = workspace.assessments();
    const auto binned = workspace.binnedAssessments();
    if (!headings || !binned) {
        return headings ? binned.error() : headings.error();
    }
    std::vector<Progress> result;
    for (const AssessmentHeading& heading : *headings) {
        const auto assessment = workspace.load(heading.id);
        const auto pack = workspace.packOf(heading.id);
        if (!assessment || !pack) {
            return assessment ? pack.error() : assessment.error();
        }
        Progress progress{.heading = heading};
        for (const Actor& actor : pack->actors) {
            const StateCount counts = countStates(*pack, assessment->answers, actor.id);
            progress.settled += counts.settled();
            progress.applicable += counts.applicable;
        }
        result.push_back(std::move(progress));
    }
    for (const AssessmentHeading& heading : *binned) {
        if (withBin) {
            result.push_back({.heading = heading});
        }
    }
    return result;
}

Json agreementJson(const AssessmentHeading& heading) {
    if (!heading.agreement) {
        return nullptr;
    }
    return {{"by", heading.agreement->by},
            {"at", heading.agreement->at},
            {"content_hash", heading.agreement->contentHash}};
}

std::string progressJson(const std::vector<Progress>& assessments) {
    Json array = Json::array();
    for (const Progress& progress : assessments) {
        const AssessmentHeading& heading = progress.heading;
        array.push_back(
            {{"assessment", heading.id.value},
             {"title", heading.title},
             {"pack", {{"id", heading.packId}, {"version", heading.packVersion}}},
             {"created_at", heading.createdAt},
             {"settled", heading.isInBin() ? Json(nullptr) : Json(progress.settled)},
             {"applicable", heading.isInBin() ? Json(nullptr) : Json(progress.applicable)},
             {"archived", heading.isArchived},
             {"removed_at", heading.isInBin() ? Json(heading.removedAt) : Json(nullptr)},
             {"agreed", agreementJson(heading)}});
    }
    return Json{{"assessments", std::move(array)}}.dump(2) + "\n";
}

struct Listing {
    bool withBin = false;
    bool asJson = false;
};

std::vector<std::string> listedRow(const Terminal& terminal, const Progress& progress) {
    const AssessmentHeading& heading = progress.heading;
    const std::string settled =
        std::to_string(progress.settled) + "/" + std::to_string(progress.applicable);
    return {heading.id.value,
            heading.packId + " " + heading.packVersion,
            heading.isInBin() ? "–" : settled,
            terminal(standingOf(heading)),
            heading.title};
}

int listAssessments(const Terminal& terminal,
                    const FileArguments& arguments,
                    const Listing& listing) {
    const auto workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto assessments = progressOf(*workspace, listing.withBin);
    if (!assessments) {
        return terminal.refuse(assessments.error());
    }
    if (listing.asJson) {
        terminal.out << progressJson(*assessments);
        return kDone;
    }
    TextTable table{.header = {terminal("Assessment", "Оцінювання"),
                               terminal("Pack", "Пакет"),
                               terminal("Settled", "Опрацьовано"),
                               terminal("State", "Стан"),
                               terminal("Title", "Назва")},
                    .rows = {},
                    .alignsRight = {false, false, true, false, false}};
    for (const Progress& progress : *assessments) {
        table.rows.push_back(listedRow(terminal, progress));
    }
    printMark(terminal, *workspace);
    terminal.out << rendered(table);
    return kDone;
}

// The newest assessment's pack goes on where none is named.
Result<Pack> packFor(const Workspace& workspace, const std::string& named) {
    if (!named.empty()) {
        return openPack(named);
    }
    const auto headings = workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    return headings->empty()
               ? openPack(usualPack())
               : workspace.pack(newestOf(*headings).packId, newestOf(*headings).packVersion);
}

int addAssessment(const Terminal& terminal, const FileArguments& arguments, const NewYear& year) {
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto pack = packFor(*workspace, year.pack);
    if (!pack) {
        return terminal.refuse(pack.error());
    }
    const Status added =
        workspace->addAssessment({{arguments.assessment}, year.title}, *pack, currentStamp());
    if (!added) {
        return terminal.refuse(added.error());
    }
    terminal.out
        << terminal(
               fill(say("added assessment %1 on %2 %3", "додано оцінювання %1 за %2 %3"),
                    {verbatim(arguments.assessment), verbatim(pack->id), verbatim(pack->version)}))
        << '\n';
    return kDone;
}

int copyAssessment(const Terminal& terminal, const FileArguments& arguments, const NewYear& year) {
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const Result<Pack> pack =
        year.pack.empty() ? workspace->writtenPackOf({year.from}) : openPack(year.pack);
    if (!pack) {
        return terminal.refuse(pack.error());
    }
    const Status copied = workspace->copyAssessment({year.from},
                                                    {{arguments.assessment}, year.title},
                                                    !year.withoutAnswers,
                                                    *pack,
                                                    currentStamp());
    const auto made = copied ? workspace->load({arguments.assessment}) : copied.error();
    if (!made) {
        return terminal.refuse(made.error());
    }
    terminal.out << terminal(
                        fill(say("copied assessment %1 to %2; answers to be confirmed: %3",
                                 "скопійовано оцінювання %1 до %2; відповідей на підтвердження: "
                                 "%3"),
                             {verbatim(year.from),
                              verbatim(arguments.assessment),
                              verbatim(static_cast<long long>(made->carried.size()))}))
                 << '\n';
    return kDone;
}

void addTitleOption(CLI::App& verb, const Terminal& terminal, NewYear& year) {
    verb.add_option("--title", year.title, terminal("Its title", "Його назва"))->type_name("TEXT");
    addLanguageOption(verb, terminal);
}

void addAddVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "add", terminal("Add an empty assessment", "Додати порожнє оцінювання"));
    auto arguments = addFileArguments(*verb, terminal);
    auto year = std::make_shared<NewYear>();
    verb->add_option("--pack",
                     year->pack,
                     terminal("A shipped pack's id or a pack's folder; if not given, the pack of "
                              "the newest assessment",
                              "Ідентифікатор вбудованого пакета або тека; якщо не вказано – пакет "
                              "найновішого оцінювання"))
        ->type_name("ID|DIR");
    addTitleOption(*verb, terminal, *year);
    verb->footer(terminal("Example:\n  kordon assessment add country.kordon --assessment 2026",
                          "Приклад:\n  kordon assessment add country.kordon --assessment 2026"));
    verb->callback([&terminal, arguments, year] {
        terminal.chosen = [&terminal, arguments, year] {
            return addAssessment(terminal, *arguments, *year);
        };
    });
}

void addListVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "list", terminal("List the assessments of a file", "Назвати оцінювання у файлі"));
    auto arguments = addFileArgument(*verb, terminal);
    auto listing = std::make_shared<Listing>();
    verb->add_flag("--all",
                   listing->withBin,
                   terminal("Also those in the bin", "Також ті, що лежать у кошику"));
    verb->add_flag("--json", listing->asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Examples:\n  kordon assessment list country.kordon\n  kordon assessment "
                          "list country.kordon --all",
                          "Приклади:\n  kordon assessment list country.kordon\n  kordon "
                          "assessment list country.kordon --all"));
    verb->callback([&terminal, arguments, listing] {
        terminal.chosen = [&terminal, arguments, listing] {
            return listAssessments(terminal, *arguments, *listing);
        };
    });
}

void addCopyVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "copy",
        terminal("Make a new assessment from an old one", "Створити оцінювання з попереднього"));
    auto arguments = addFileArguments(*verb, terminal);
    auto year = std::make_shared<NewYear>();
    verb->add_option(
            "--from", year->from, terminal("The assessment to copy", "Оцінювання, яке копіювати"))
        ->required()
        ->type_name("ID");
    verb->add_flag("--without-answers",
                   year->withoutAnswers,
                   terminal("Take the pack, the targets and the roles only; else the answers wait "
                            "to be confirmed",
                            "Узяти лише пакет, цілі та ролі; інакше відповіді очікують "
                            "підтвердження"));
    verb->add_option("--pack",
                     year->pack,
                     terminal("Another pack: a shipped one's id or a folder",
                              "Інший пакет: ідентифікатор вбудованого або тека"))
        ->type_name("ID|DIR");
    addTitleOption(*verb, terminal, *year);
    verb->footer(terminal(
        "Example:\n  kordon assessment copy country.kordon --from 2025 --assessment 2026",
        "Приклад:\n  kordon assessment copy country.kordon --from 2025 --assessment 2026"));
    verb->callback([&terminal, arguments, year] {
        terminal.chosen = [&terminal, arguments, year] {
            return copyAssessment(terminal, *arguments, *year);
        };
    });
}

} // namespace

void addAssessmentVerbs(CLI::App& program, Terminal& terminal) {
    CLI::App* assessment = program.add_subcommand(
        "assessment",
        terminal("Add, list, copy, move, rename, archive, remove or agree assessments",
                 "Оцінювання: додати, назвати, скопіювати, перевести, перейменувати, архівувати, "
                 "вилучити, погодити"));
    assessment->require_subcommand(1);
    addAddVerb(*assessment, terminal);
    addListVerb(*assessment, terminal);
    addCopyVerb(*assessment, terminal);
    addSeriesVerbs(*assessment, terminal);
    addMoveVerb(*assessment, terminal);
}

} // namespace kordon::cli
