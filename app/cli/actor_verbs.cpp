#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "app/platform/system.h"
#include "core/assessment/participation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>
#include <utility>
#include <vector>

namespace kordon::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kNoRole = "none";

/// Who takes part in one assessment, with every actor of the file.
struct Participants {
    AssessmentId assessment;
    Pack written;
    std::vector<Actor> added;
    Pack holding;
    std::vector<RoleChange> changes;
};

Result<Participants> participantsOf(const Workspace& workspace, const std::string& assessment) {
    const auto headings = workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    const AssessmentId id =
        assessment.empty() && !headings->empty() ? headings->back().id : AssessmentId{assessment};
    auto written = workspace.writtenPackOf(id);
    auto added = workspace.addedActors();
    auto loaded = workspace.load(id);
    if (!written || !added || !loaded) {
        return !written ? written.error() : (!added ? added.error() : loaded.error());
    }
    Pack holding = withAllActors(*written, *added, loaded->roleChanges);
    return Participants{id,
                        *std::move(written),
                        *std::move(added),
                        std::move(holding),
                        std::move(loaded->roleChanges)};
}

Json textJson(const Text& text) {
    Json object = Json::object();
    for (const auto& [language, value] : text.byLanguage) {
        object[language] = value;
    }
    return object;
}

Json actorJson(const Participants& all, const Actor& actor) {
    Json roles = Json::object();
    for (const Component& component : all.holding.components) {
        if (const auto role = component.roleOf(actor.id)) {
            roles[component.id.value] = role->value;
        }
    }
    Json changes = Json::array();
    for (const RoleChange& change : all.changes) {
        if (change.actor == actor.id) {
            Json object{{"component", change.component.value}};
            object["role"] = change.role ? Json(change.role->value) : Json(nullptr);
            object["asked_as"] = change.askedAs ? Json(change.askedAs->value) : Json(nullptr);
            object["reason"] = change.reason;
            changes.push_back(std::move(object));
        }
    }
    return {{"id", actor.id.value},
            {"short", textJson(actor.shortName)},
            {"name", textJson(actor.name)},
            {"added", findActor(all.written, actor.id) == nullptr},
            {"roles", std::move(roles)},
            {"changes", std::move(changes)}};
}

std::string rolesText(const Terminal& terminal, const Participants& all, const Actor& actor) {
    std::string text;
    for (const Component& component : all.holding.components) {
        const auto id = component.roleOf(actor.id);
        const Role* role = id ? findRole(all.holding, *id) : nullptr;
        if (role) {
            text += (text.empty() ? "" : ", ") +
                    std::to_string(numberOf(all.holding, component.id)) + " " +
                    (role->label.empty() ? role->id.value : terminal(role->label));
        }
    }
    return text.empty() ? terminal("no role", "без ролі") : text;
}

int listActors(const Terminal& terminal, const FileArguments& arguments, bool asJson) {
    const auto workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto all = participantsOf(*workspace, arguments.assessment);
    if (!all) {
        return terminal.refuse(all.error());
    }
    if (asJson) {
        Json actors = Json::array();
        for (const Actor& actor : all->holding.actors) {
            actors.push_back(actorJson(*all, actor));
        }
        terminal.out
            << Json{{"assessment", all->assessment.value}, {"actors", std::move(actors)}}.dump(2)
            << '\n';
        return kDone;
    }
    TextTable table{.header = {terminal("Key", "Ключ"),
                               terminal("Short name", "Скорочено"),
                               terminal("Name", "Назва"),
                               terminal("From", "Звідки"),
                               terminal("Roles by component", "Ролі за компонентами")}};
    for (const Actor& actor : all->holding.actors) {
        table.rows.push_back({actor.id.value,
                              terminal(actor.shortName),
                              terminal(actor.name),
                              findActor(all->written, actor.id) ? terminal("pack", "пакет")
                                                                : terminal("added", "додано"),
                              rolesText(terminal, *all, actor)});
    }
    printMark(terminal, *workspace);
    terminal.out << rendered(table);
    return kDone;
}

struct Names {
    std::string id;
    std::vector<std::string> shortNames; ///< "en=SMS"
    std::vector<std::string> fullNames;
};

/// Puts "en=SMS" into the text; false: it is not of this form.
bool putNames(const std::vector<std::string>& given, Text& text) {
    for (const std::string& each : given) {
        const auto mark = each.find('=');
        if (mark == std::string::npos || mark == 0) {
            return false;
        }
        const std::string language = each.substr(0, mark);
        const std::string value = each.substr(mark + 1);
        const auto known = std::ranges::find(
            text.byLanguage, language, &std::pair<std::string, std::string>::first);
        if (known == text.byLanguage.end()) {
            text.byLanguage.emplace_back(language, value);
        } else {
            known->second = value;
        }
    }
    return true;
}

int wrongNames(const Terminal& terminal) {
    return terminal.misuse(say("--short, --name: expected LANGUAGE=TEXT, such as en=SMS",
                               "--short, --name: очікується МОВА=ТЕКСТ, наприклад uk=ДМС"));
}

int addActor(const Terminal& terminal, const FileArguments& arguments, const Names& names) {
    Actor actor{.id = {names.id}};
    if (!putNames(names.shortNames, actor.shortName) || !putNames(names.fullNames, actor.name)) {
        return wrongNames(terminal);
    }
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    if (const Status added = workspace->addActor(actor, currentStamp()); !added) {
        return terminal.refuse(added.error());
    }
    terminal.out << terminal(fill(say("added %1; give it a role with `kordon actor set`",
                                      "додано %1; надайте роль за допомогою `kordon actor set`"),
                                  {verbatim(names.id)}))
                 << '\n';
    return kDone;
}

int renameActor(const Terminal& terminal, const FileArguments& arguments, const Names& names) {
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto added = workspace->addedActors();
    if (!added) {
        return terminal.refuse(added.error());
    }
    const auto found = std::ranges::find(*added, ActorId{names.id}, &Actor::id);
    Actor actor = found == added->end() ? Actor{.id = {names.id}} : *found;
    if (!putNames(names.shortNames, actor.shortName) || !putNames(names.fullNames, actor.name)) {
        return wrongNames(terminal);
    }
    if (const Status renamed = workspace->renameActor(actor, currentStamp()); !renamed) {
        return terminal.refuse(renamed.error());
    }
    terminal.out << terminal(fill(say("renamed %1", "перейменовано %1"), {verbatim(names.id)}))
                 << '\n';
    return kDone;
}

struct Cell {
    std::string actor;
    std::string component;
    std::string role;
    std::string askedAs;
    std::string reason;
};

int setRole(const Terminal& terminal, const FileArguments& arguments, const Cell& cell) {
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const RoleChange change{
        .component = {cell.component},
        .actor = {cell.actor},
        .role = cell.role == kNoRole ? std::nullopt : std::optional(RoleId{cell.role}),
        .askedAs = cell.askedAs.empty() ? std::nullopt : std::optional(ActorId{cell.askedAs}),
        .reason = cell.reason};
    const auto before = participantsOf(*workspace, arguments.assessment);
    if (!before) {
        return terminal.refuse(before.error());
    }
    if (const Status set = workspace->setRole({arguments.assessment}, change, currentStamp());
        !set) {
        return terminal.refuse(set.error());
    }
    const int questions = questionsAsked(before->written, before->added, before->changes, change);
    terminal.out << terminal(fill(say("%1 in %2: %3; questions it is asked: %4",
                                      "%1 у %2: %3; питань до нього: %4"),
                                  {verbatim(cell.actor),
                                   verbatim(cell.component),
                                   verbatim(cell.role),
                                   verbatim(questions)}))
                 << '\n';
    return kDone;
}

void addListVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "list", terminal("List who takes part, and as what", "Хто бере участь і в якій ролі"));
    auto arguments = addFileArgument(*verb, terminal);
    verb->add_option("--assessment",
                     arguments->assessment,
                     terminal("The assessment in the file; if not given, the newest",
                              "Оцінювання у файлі; якщо не вказано – найновіше"))
        ->type_name("ID");
    auto asJson = std::make_shared<bool>(false);
    verb->add_flag("--json", *asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon actor list country.kordon --assessment 2025",
                          "Приклад:\n  kordon actor list country.kordon --assessment 2025"));
    verb->callback([&terminal, arguments, asJson] {
        terminal.chosen = [&terminal, arguments, asJson] {
            return listActors(terminal, *arguments, *asJson);
        };
    });
}

void addNameOptions(CLI::App& verb, const Terminal& terminal, Names& names) {
    verb.add_option("--id",
                    names.id,
                    terminal("Its key: small Latin letters, digits, hyphens",
                             "Його ключ: малі латинські літери, цифри, дефіси"))
        ->required()
        ->type_name("ID");
    verb.add_option("--short",
                    names.shortNames,
                    terminal("Its short name, once for each language of the pack",
                             "Скорочена назва, по разу кожною мовою пакета"))
        ->type_name("LANGUAGE=TEXT")
        ->expected(1)
        ->take_all();
    verb.add_option("--name",
                    names.fullNames,
                    terminal("Its full name, once for each language of the pack",
                             "Повна назва, по разу кожною мовою пакета"))
        ->type_name("LANGUAGE=TEXT")
        ->expected(1)
        ->take_all();
    addLanguageOption(verb, terminal);
}

void addAddVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand("add",
                                           terminal("Add a body that the pack does not have",
                                                    "Додати субʼєкта, якого немає в пакеті"));
    auto arguments = addFileArgument(*verb, terminal);
    auto names = std::make_shared<Names>();
    addNameOptions(*verb, terminal, *names);
    const char* example =
        "kordon actor add country.kordon --id sms --short en=SMS --short uk=ДМС \\\n"
        "    --name \"en=State Migration Service\" \\\n"
        "    --name \"uk=Державна міграційна служба\"";
    verb->footer(terminal("Example:\n  ", "Приклад:\n  ") + example);
    verb->callback([&terminal, arguments, names] {
        terminal.chosen = [&terminal, arguments, names] {
            return addActor(terminal, *arguments, *names);
        };
    });
}

void addRenameVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "rename", terminal("Rename a body that was added", "Перейменувати доданого субʼєкта"));
    auto arguments = addFileArgument(*verb, terminal);
    auto names = std::make_shared<Names>();
    addNameOptions(*verb, terminal, *names);
    verb->footer(terminal("Names that are not given stay.\nExample:\n  kordon actor rename "
                          "country.kordon --id sms --short en=SMSU",
                          "Назви, яких не вказано, лишаються.\nПриклад:\n  kordon actor rename "
                          "country.kordon --id sms --short uk=ДМСУ"));
    verb->callback([&terminal, arguments, names] {
        terminal.chosen = [&terminal, arguments, names] {
            return renameActor(terminal, *arguments, *names);
        };
    });
}

void addCellOptions(CLI::App& verb, const Terminal& terminal, Cell& cell) {
    verb.add_option("--actor", cell.actor, terminal("Whose role", "Чия роль"))
        ->required()
        ->type_name("ID");
    verb.add_option("--component", cell.component, terminal("In what", "У чому"))
        ->required()
        ->type_name("ID");
    verb.add_option("--role",
                    cell.role,
                    terminal("A role of the pack, or none", "Роль пакета або none (без ролі)"))
        ->required()
        ->type_name("ROLE");
    verb.add_option("--asked-as",
                    cell.askedAs,
                    terminal("Ask it also the questions put to this actor",
                             "Ставити йому також питання, адресовані цьому субʼєкту"))
        ->type_name("ID");
    verb.add_option("--reason",
                    cell.reason,
                    terminal("Why it departs from the pack; needed where it does",
                             "Чому роль відрізняється від пакета; потрібно, якщо відрізняється"))
        ->type_name("TEXT");
    addLanguageOption(verb, terminal);
}

void addSetVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb =
        parent.add_subcommand("set",
                              terminal("Set a role in a component, for one assessment",
                                       "Установити роль у компоненті для одного оцінювання"));
    auto arguments = addFileArguments(*verb, terminal);
    auto cell = std::make_shared<Cell>();
    addCellOptions(*verb, terminal, *cell);
    verb->footer(terminal(
        "Earlier assessments keep their roles; copies take the change along.\nExample:\n"
        "  kordon actor set country.kordon --assessment 2025 --actor sms --component "
        "return \\\n    --role support --asked-as mia --reason \"Act 12 of 2025\"",
        "Попередні оцінювання зберігають свої ролі; копії переймають зміну.\nПриклад:\n"
        "  kordon actor set country.kordon --assessment 2025 --actor sms --component "
        "return \\\n    --role support --asked-as mia --reason \"Закон 12 від 2025 року\""));
    verb->callback([&terminal, arguments, cell] {
        terminal.chosen = [&terminal, arguments, cell] {
            return setRole(terminal, *arguments, *cell);
        };
    });
}

} // namespace

void addActorVerbs(CLI::App& program, Terminal& terminal) {
    CLI::App* actor = program.add_subcommand(
        "actor",
        terminal("List, add or rename actors, or set their roles",
                 "Назвати, додати чи перейменувати субʼєктів або встановити їхні ролі"));
    actor->require_subcommand(1);
    addListVerb(*actor, terminal);
    addAddVerb(*actor, terminal);
    addRenameVerb(*actor, terminal);
    addSetVerb(*actor, terminal);
}

} // namespace kordon::cli
