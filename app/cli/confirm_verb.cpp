#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "app/platform/system.h"
#include "core/analysis/previous_answers.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>
#include <utility>
#include <vector>

namespace kordon::cli {

namespace {

using Json = nlohmann::ordered_json;

struct ConfirmArguments {
    std::string actor;
    std::string question;
    std::string component;
    bool isAll = false;
    bool isDismissed = false;
    bool isListed = false;
    bool asJson = false;
};

/// One answer that waits, with where it waits.
struct Waiting {
    AnswerPlace place;
    QuestionPlace question;
    PreviousAnswer previous;
};

/// What waits of all that is asked for, in the pack's order. Valid as long as both are.
std::vector<Waiting> waitingIn(const Pack& pack,
                               const Assessment& assessment,
                               const ConfirmArguments& arguments) {
    const auto isAsked = [](const std::string& wanted, const std::string& id) {
        return wanted.empty() || wanted == id;
    };
    std::vector<Waiting> found;
    for (const QuestionPlace& place : allQuestions(pack)) {
        const bool isWanted = isAsked(arguments.component, place.component->id.value) &&
                              isAsked(arguments.question, place.question->id.value);
        for (const auto& [actor, role] : place.component->roles) {
            if (!isWanted || !isAsked(arguments.actor, actor.value) ||
                !applies(*place.component, *place.question, actor)) {
                continue;
            }
            if (auto previous = answerToConfirm(pack, assessment, actor, *place.question)) {
                found.push_back({{actor, place.question->id}, place, *std::move(previous)});
            }
        }
    }
    return found;
}

std::string saidBy(const PreviousAnswer& previous) {
    return previous.answer->state == AnswerState::Answered
               ? (previous.level ? std::to_string(*previous.level) : "≈")
               : keyOf(previous.answer->state);
}

std::string waitingJson(const std::vector<Waiting>& waiting) {
    Json array = Json::array();
    for (const Waiting& each : waiting) {
        array.push_back(
            {{"actor", each.place.actor.value},
             {"question", each.place.question.value},
             {"state", keyOf(each.previous.answer->state)},
             {"level", each.previous.level ? Json(*each.previous.level) : Json(nullptr)},
             {"given_in", each.previous.givenIn.value},
             {"reworded", each.previous.isReworded}});
    }
    return Json{{"to_be_confirmed", std::move(array)}}.dump(2) + "\n";
}

int list(const Terminal& terminal,
         const Pack& pack,
         const std::vector<Waiting>& waiting,
         bool asJson) {
    if (asJson) {
        terminal.out << waitingJson(waiting);
        return kDone;
    }
    TextTable table{.header = {terminal("Actor", "Субʼєкт"),
                               terminal("Question", "Питання"),
                               terminal("Answer", "Відповідь"),
                               terminal("Given in", "Надано"),
                               terminal("Wording", "Редакція")},
                    .rows = {},
                    .alignsRight = {}};
    for (const Waiting& each : waiting) {
        table.rows.push_back({each.place.actor.value,
                              codeOf(pack, each.place.question) + " " + each.place.question.value,
                              saidBy(each.previous),
                              each.previous.givenIn.value,
                              each.previous.isReworded ? terminal("another", "інша")
                                                       : terminal("the same", "та сама")});
    }
    terminal.out << rendered(table)
                 << terminal(fill(say("to be confirmed: %1", "на підтвердження: %1"),
                                  {verbatim(static_cast<long long>(waiting.size()))}))
                 << '\n';
    return kDone;
}

int confirm(const Terminal& terminal,
            Workspace& workspace,
            const Pack& pack,
            const Assessment& assessment,
            const std::vector<Waiting>& waiting) {
    const Stamp stamp = currentStamp();
    std::vector<AnswerRow> rows;
    for (const Waiting& each : waiting) {
        if (canBeTaken(each.previous)) {
            const Answer& open = assessment.answers.at(each.place.actor, each.place.question);
            rows.push_back({each.place.actor,
                            each.place.question,
                            asLastYear(open, each.previous, pack, stamp.at.substr(0, 10))});
        }
    }
    if (!rows.empty()) {
        const Status done = workspace.confirmAnswers(assessment.id, rows, stamp);
        if (!done) {
            return terminal.refuse(done.error());
        }
    }
    terminal.out << terminal(fill(say("confirmed: %1; on another scale, to be answered anew: %2",
                                      "підтверджено: %1; за іншою шкалою, потребують нової "
                                      "відповіді: %2"),
                                  {verbatim(static_cast<long long>(rows.size())),
                                   verbatim(static_cast<long long>(waiting.size() - rows.size()))}))
                 << '\n';
    return kDone;
}

int dismiss(const Terminal& terminal,
            Workspace& workspace,
            const AssessmentId& assessment,
            const std::vector<Waiting>& waiting) {
    for (const Waiting& each : waiting) {
        const Status done = workspace.dismissCarried(assessment, each.place, currentStamp());
        if (!done) {
            return terminal.refuse(done.error());
        }
    }
    terminal.out << terminal(fill(say("dismissed: %1", "відхилено: %1"),
                                  {verbatim(static_cast<long long>(waiting.size()))}))
                 << '\n';
    return kDone;
}

/// Refuses ids that the pack does not know.
Status checkIds(const Pack& pack, const ConfirmArguments& arguments) {
    if (!arguments.actor.empty()) {
        if (const auto actor = knownActor(pack, arguments.actor); !actor) {
            return actor.error();
        }
    }
    if (!arguments.component.empty()) {
        if (const auto component = knownComponent(pack, arguments.component); !component) {
            return component.error();
        }
    }
    if (!arguments.question.empty() && !findQuestion(pack, {arguments.question})) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("--question: unknown id “%1”; `kordon pack show` names them",
                              "--question: невідомий ідентифікатор «%1»; перелік: "
                              "`kordon pack show`"),
                          {verbatim(arguments.question)})};
    }
    return Done{};
}

int run(const Terminal& terminal, const FileArguments& file, const ConfirmArguments& arguments) {
    const bool isChosen =
        arguments.isAll || !arguments.question.empty() || !arguments.component.empty();
    if (!isChosen && !arguments.isListed) {
        return terminal.misuse(
            say("say what to confirm: --question ID, --component ID or --all; --list shows what "
                "waits",
                "укажіть, що підтвердити: --question ID, --component ID або --all; --list показує "
                "перелік"));
    }
    auto workspace =
        arguments.isListed ? openFile(terminal, file.file) : openFileToEdit(terminal, file.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto assessment = workspace->load({file.assessment});
    const auto pack = workspace->packOf({file.assessment});
    if (!assessment || !pack) {
        return terminal.refuse(assessment ? pack.error() : assessment.error());
    }
    if (const Status known = checkIds(*pack, arguments); !known) {
        return terminal.refuse(known.error());
    }
    const auto waiting = waitingIn(*pack, *assessment, arguments);
    if (arguments.isListed) {
        return list(terminal, *pack, waiting, arguments.asJson);
    }
    return arguments.isDismissed ? dismiss(terminal, *workspace, assessment->id, waiting)
                                 : confirm(terminal, *workspace, *pack, *assessment, waiting);
}

void addChoices(CLI::App& verb, const Terminal& terminal, ConfirmArguments& arguments) {
    verb.add_option("--actor",
                    arguments.actor,
                    terminal("Only this actor's answers", "Лише відповіді цього субʼєкта"))
        ->type_name("ID");
    verb.add_option("--question", arguments.question, terminal("One question", "Одне питання"))
        ->type_name("ID");
    verb.add_option("--component",
                    arguments.component,
                    terminal("All questions of a component", "Усі питання компонента"))
        ->type_name("ID");
    verb.add_flag("--all", arguments.isAll, terminal("All that waits", "Усе, що очікує"));
    verb.add_flag("--dismiss",
                  arguments.isDismissed,
                  terminal("Take the earlier answers away instead",
                           "Натомість відхилити попередні відповіді"));
    verb.add_flag("--list",
                  arguments.isListed,
                  terminal("Show what waits; nothing is changed",
                           "Показати, що очікує; нічого не змінюється"));
    verb.add_flag("--json", arguments.asJson, terminal("The list as JSON", "Перелік як JSON"));
    addLanguageOption(verb, terminal);
}

} // namespace

void addConfirmVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "confirm",
        terminal("Confirm answers that were carried over from an earlier assessment",
                 "Підтвердити відповіді, перенесені з попереднього оцінювання"));
    auto file = addFileArguments(*verb, terminal);
    auto arguments = std::make_shared<ConfirmArguments>();
    addChoices(*verb, terminal, *arguments);
    verb->footer(terminal(
        "Examples:\n  kordon confirm country.kordon --assessment 2026 --list\n"
        "  kordon confirm country.kordon --assessment 2026 --actor sbgs --component return",
        "Приклади:\n  kordon confirm country.kordon --assessment 2026 --list\n"
        "  kordon confirm country.kordon --assessment 2026 --actor sbgs --component return"));
    verb->callback([&terminal, file, arguments] {
        terminal.chosen = [&terminal, file, arguments] {
            return run(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
