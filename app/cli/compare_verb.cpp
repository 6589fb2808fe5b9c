#include "app/cli/compare_tables.h"
#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "core/analysis/actor_comparison.h"
#include "core/analysis/comparison.h"
#include "core/exchange/comparison_json.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <ostream>
#include <utility>
#include <vector>

namespace kordon::cli {

namespace {

struct CompareArguments {
    std::string file;
    std::string other;
    std::string from;
    std::string to;
    std::vector<std::string> actors;
    std::string assessment;
    bool asJson = false;
};

/// The one that is named, else the last by id.
Result<AssessmentId> namedOrLast(const Workspace& workspace, const std::string& id) {
    if (!id.empty()) {
        return AssessmentId{id};
    }
    const auto headings = workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    if (headings->empty()) {
        return Error{ErrorCode::NotFound,
                     say("the file holds no assessment; add one with `kordon assessment add`",
                         "у файлі немає оцінювань; додайте: `kordon assessment add`")};
    }
    return headings->back().id;
}

Result<Opened> openNamedOrLast(const Terminal& terminal,
                               const std::string& file,
                               const std::string& id) {
    Result<Workspace> workspace = openFile(terminal, file);
    if (!workspace) {
        return workspace.error();
    }
    const auto named = namedOrLast(*workspace, id);
    return named ? openScored(*std::move(workspace), *named) : Result<Opened>(named.error());
}

Result<EarlierAssessment> openFromOther(const Terminal& terminal,
                                        const std::string& file,
                                        const std::string& id) {
    const Result<Workspace> workspace = openFile(terminal, file);
    if (!workspace) {
        return workspace.error();
    }
    const auto named = namedOrLast(*workspace, id);
    auto from = named ? loadEarlier(*workspace, *named) : Result<EarlierAssessment>(named.error());
    if (from) {
        // Both files may call their assessments the same.
        from->name = textOf(pathFrom(file).stem()).toStdString() + " " + from->name;
    }
    return from;
}

Result<EarlierAssessment> openFromSame(const Opened& to, const std::string& id) {
    auto from = openEarlier(to, id);
    if (!from) {
        return from.error();
    }
    if (!*from) {
        return Error{ErrorCode::NotFound,
                     fill(say("the file has no assessment before %1; name both with --from and "
                              "--to, or another file with --other",
                              "у файлі немає оцінювання до %1; назвіть обидва через --from і --to "
                              "або інший файл через --other"),
                          {verbatim(to.assessment.id.value)})};
    }
    if ((*from)->assessment.id == to.assessment.id) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("--from and --to both name %1; expected two assessments",
                              "--from і --to називають одне оцінювання %1; очікується два"),
                          {verbatim(to.assessment.id.value)})};
    }
    return **std::move(from);
}

Result<Years> openYears(const Terminal& terminal, const CompareArguments& arguments) {
    auto to = openNamedOrLast(terminal, arguments.file, arguments.to);
    if (!to) {
        return to.error();
    }
    auto from = arguments.other.empty() ? openFromSame(*to, arguments.from)
                                        : openFromOther(terminal, arguments.other, arguments.from);
    if (!from) {
        return from.error();
    }
    Years years{*std::move(from), *std::move(to), {}};
    years.comparison = compare(years.earlier(), years.later());
    return years;
}

int compareYears(const Terminal& terminal, const CompareArguments& arguments) {
    const auto years = openYears(terminal, arguments);
    if (!years) {
        return terminal.refuse(years.error());
    }
    const auto moved = movedQuestions(years->earlier(), years->later(), {});
    if (arguments.asJson) {
        terminal.out << comparisonJson(
            years->from.assessment.id, years->to.assessment.id, years->comparison, moved);
    } else {
        printYears(terminal, *years, moved);
    }
    return kDone;
}

int compareTwoActors(const Terminal& terminal, const CompareArguments& arguments) {
    const auto opened = openNamedOrLast(terminal, arguments.file, arguments.assessment);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const auto first = knownActor(opened->pack, arguments.actors[0]);
    const auto second = knownActor(opened->pack, arguments.actors[1]);
    if (!first || !second) {
        return terminal.refuse(first ? second.error() : first.error());
    }
    const ActorComparison comparison =
        compareActors({opened->pack, opened->assessment, opened->sheet}, *first, *second);
    if (arguments.asJson) {
        terminal.out << actorComparisonJson(opened->assessment.id, *first, *second, comparison);
    } else {
        printActors(terminal, *opened, *first, *second, comparison);
    }
    return kDone;
}

/// Why the options do not go together; nothing: they do.
std::optional<Text> contradictionIn(const CompareArguments& arguments) {
    const bool namesYears =
        !arguments.from.empty() || !arguments.to.empty() || !arguments.other.empty();
    if (arguments.actors.empty()) {
        return arguments.assessment.empty()
                   ? std::nullopt
                   : std::optional(say("--assessment goes with --actors; years are named with "
                                       "--from and --to",
                                       "--assessment використовують разом з --actors; роки "
                                       "називають через --from і --to"));
    }
    if (namesYears) {
        return say("--actors compares within one assessment; give either --actors or --from, --to, "
                   "--other",
                   "--actors порівнює в межах одного оцінювання; вкажіть або --actors, або --from, "
                   "--to, --other");
    }
    if (arguments.actors.size() != 2 || arguments.actors[0] == arguments.actors[1]) {
        return say("--actors: expected two different ids, as in --actors sbgs,customs",
                   "--actors: очікується два різні ідентифікатори, наприклад --actors "
                   "sbgs,customs");
    }
    return std::nullopt;
}

int compareAsAsked(const Terminal& terminal, const CompareArguments& arguments) {
    if (const auto contradiction = contradictionIn(arguments)) {
        return terminal.misuse(*contradiction);
    }
    return arguments.actors.empty() ? compareYears(terminal, arguments)
                                    : compareTwoActors(terminal, arguments);
}

std::string footer(const Terminal& terminal) {
    return terminal(
        "With --other the later assessment (--to) is in FILE, the earlier (--from) in the other "
        "file.\n\nExamples:\n"
        "  kordon compare country.kordon\n"
        "  kordon compare country.kordon --from 2023 --to 2025 --json\n"
        "  kordon compare country.kordon --to 2025 --other before.kordon --from 2024\n"
        "  kordon compare country.kordon --actors sbgs,customs --assessment 2025",
        "З --other пізніше оцінювання (--to) міститься у FILE, раніше (--from) – в іншому "
        "файлі.\n\n"
        "Приклади:\n"
        "  kordon compare country.kordon\n"
        "  kordon compare country.kordon --from 2023 --to 2025 --json\n"
        "  kordon compare country.kordon --to 2025 --other before.kordon --from 2024\n"
        "  kordon compare country.kordon --actors sbgs,customs --assessment 2025");
}

void addOptions(CLI::App& verb, const Terminal& terminal, CompareArguments& arguments) {
    verb.add_option("FILE", arguments.file, terminal("The .kordon file", "Файл .kordon"))
        ->required()
        ->type_name("");
    verb.add_option("--from",
                    arguments.from,
                    terminal("The earlier assessment; the one before --to where it is not named",
                             "Раніше оцінювання; якщо не названо – попереднє щодо --to"))
        ->type_name("ID");
    verb.add_option("--to",
                    arguments.to,
                    terminal("The later assessment; the last where it is not named",
                             "Пізніше оцінювання; якщо не названо – останнє"))
        ->type_name("ID");
    verb.add_option("--other",
                    arguments.other,
                    terminal("Another file, which holds the earlier assessment; its last where "
                             "--from is not named",
                             "Інший файл, що містить раніше оцінювання; якщо --from не вказано – "
                             "останнє в ньому"))
        ->type_name("FILE");
    verb.add_option("--actors",
                    arguments.actors,
                    terminal("Two actors beside each other instead of two years",
                             "Два субʼєкти поруч замість двох років"))
        ->delimiter(',')
        ->type_name("ID,ID");
    verb.add_option("--assessment",
                    arguments.assessment,
                    terminal("Where actors are compared; the last where it is not named",
                             "Де порівнюють субʼєктів; якщо не названо – останнє оцінювання"))
        ->type_name("ID");
    verb.add_flag("--json",
                  arguments.asJson,
                  terminal("Print JSON, values from 0 to 1", "Вивести JSON, значення від 0 до 1"));
}

} // namespace

void addCompareVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand("compare",
                                            terminal("Put one year beside another, or two actors",
                                                     "Порівняти два роки або двох субʼєктів"));
    auto arguments = std::make_shared<CompareArguments>();
    addOptions(*verb, terminal, *arguments);
    addLanguageOption(*verb, terminal);
    verb->footer(footer(terminal));
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return compareAsAsked(terminal, *arguments);
        };
    });
}

} // namespace kordon::cli
