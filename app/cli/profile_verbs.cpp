#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "core/assessment/report_profile.h"
#include "core/pack/pack_source.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>
#include <utility>
#include <vector>

namespace kordon::cli {

namespace {

using Json = nlohmann::ordered_json;

Json listedJson(const ReportProfile& profile, bool isShipped) {
    Json parts = Json::array();
    for (const ReportPart part : profile.parts) {
        parts.push_back(keyOf(part));
    }
    const Text title = nameOf(profile);
    return {{"name", profile.name},
            {"title", {{"en", title.in("en")}, {"uk", title.in("uk")}}},
            {"shipped", isShipped},
            {"parts", std::move(parts)}};
}

std::string partsText(const Terminal& terminal, const ReportProfile& profile) {
    if (profile.parts.size() == allReportParts().size()) {
        return terminal("all", "усі");
    }
    std::string parts;
    for (const ReportPart part : profile.parts) {
        parts += (parts.empty() ? "" : ", ") + terminal(nameOf(part));
    }
    return parts;
}

std::vector<std::string> listedRow(const Terminal& terminal,
                                   const ReportProfile& profile,
                                   bool isShipped) {
    return {profile.name,
            terminal(nameOf(profile)),
            isShipped ? terminal("program", "програма") : terminal("file", "файл"),
            partsText(terminal, profile)};
}

int listProfiles(const Terminal& terminal, const FileArguments& arguments, bool asJson) {
    const auto workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto own = workspace->reportProfiles();
    if (!own) {
        return terminal.refuse(own.error());
    }
    Json profiles = Json::array();
    TextTable table{.header = {terminal("Name", "Назва"),
                               terminal("Title", "Заголовок"),
                               terminal("From", "Звідки"),
                               terminal("Parts", "Частини")}};
    for (const auto* each : {&shippedProfiles(), &*own}) {
        const bool isShipped = each == &shippedProfiles();
        for (const ReportProfile& profile : *each) {
            profiles.push_back(listedJson(profile, isShipped));
            table.rows.push_back(listedRow(terminal, profile, isShipped));
        }
    }
    terminal.out << (asJson ? Json{{"profiles", std::move(profiles)}}.dump(2) + "\n"
                            : rendered(table));
    return kDone;
}

int showProfile(const Terminal& terminal, const FileArguments& arguments, const std::string& name) {
    const auto workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto own = workspace->reportProfiles();
    if (!own) {
        return terminal.refuse(own.error());
    }
    const auto profile = findProfile(*own, name);
    if (!profile) {
        return terminal.refuse(profile.error());
    }
    terminal.out << profileJson(*profile);
    return kDone;
}

int setProfile(const Terminal& terminal, const FileArguments& arguments, const std::string& file) {
    const auto content = readWholeFile(pathFrom(file), kLargestProfileJson);
    if (!content) {
        return terminal.refuse(content.error());
    }
    const auto profile = profileFromJson(*content);
    if (!profile) {
        return terminal.refuse(
            fill(say("%1: %2", "%1: %2"), {verbatim(file), profile.error().message}));
    }
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    if (const Status set = workspace->setReportProfile(*profile, currentStamp()); !set) {
        return terminal.refuse(set.error());
    }
    terminal.out << terminal(fill(say("set the report profile “%1”; parts: %2",
                                      "записано профіль звіту «%1»; частин: %2"),
                                  {verbatim(profile->name),
                                   verbatim(static_cast<long long>(profile->parts.size()))}))
                 << '\n';
    return kDone;
}

int removeProfile(const Terminal& terminal,
                  const FileArguments& arguments,
                  const std::string& name) {
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    if (const Status removed = workspace->removeReportProfile(name, currentStamp()); !removed) {
        return terminal.refuse(removed.error());
    }
    terminal.out << terminal(fill(say("removed the report profile “%1”; `kordon restore` brings it "
                                      "back",
                                      "вилучено профіль звіту «%1»; повернути його може `kordon "
                                      "restore`"),
                                  {verbatim(name)}))
                 << '\n';
    return kDone;
}

void addListVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand("list",
                                           terminal("List the profiles, the program's and the "
                                                    "file's",
                                                    "Назвати профілі програми та файлу"));
    auto arguments = addFileArgument(*verb, terminal);
    auto asJson = std::make_shared<bool>(false);
    verb->add_flag("--json", *asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon profile list country.kordon",
                          "Приклад:\n  kordon profile list country.kordon"));
    verb->callback([&terminal, arguments, asJson] {
        terminal.chosen = [&terminal, arguments, asJson] {
            return listProfiles(terminal, *arguments, *asJson);
        };
    });
}

std::shared_ptr<std::string> addNameArgument(CLI::App& verb, const Terminal& terminal) {
    auto name = std::make_shared<std::string>();
    verb.add_option("NAME",
                    *name,
                    terminal("The profile's name, as `profile list` has it",
                             "Назва профілю, як її виводить `profile list`"))
        ->required()
        ->type_name("");
    return name;
}

void addShowVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "show", terminal("Print a profile as JSON", "Вивести профіль як JSON"));
    auto arguments = addFileArgument(*verb, terminal);
    auto name = addNameArgument(*verb, terminal);
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example, to make a profile from another:\n  kordon profile show "
                          "country.kordon chair > mine.json",
                          "Приклад, щоб створити профіль з іншого:\n  kordon profile show "
                          "country.kordon chair > mine.json"));
    verb->callback([&terminal, arguments, name] {
        terminal.chosen = [&terminal, arguments, name] {
            return showProfile(terminal, *arguments, *name);
        };
    });
}

void addSetVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "set",
        terminal("Keep a profile in the file, in place of one of the same name",
                 "Зберегти профіль у файлі замість наявного з тією самою назвою"));
    auto arguments = addFileArgument(*verb, terminal);
    auto file = std::make_shared<std::string>();
    verb->add_option(
            "PROFILE", *file, terminal("The .json file with the profile", "Файл .json із профілем"))
        ->required()
        ->type_name("");
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("The keys are those that `kordon profile show` prints; “name” and "
                          "“parts” are needed.\nExample:\n  kordon profile set country.kordon "
                          "mine.json",
                          "Ключі ті самі, що їх виводить `kordon profile show`; «name» та «parts» "
                          "обовʼязкові.\nПриклад:\n  kordon profile set country.kordon mine.json"));
    verb->callback([&terminal, arguments, file] {
        terminal.chosen = [&terminal, arguments, file] {
            return setProfile(terminal, *arguments, *file);
        };
    });
}

void addRemoveVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "remove", terminal("Remove a profile from the file", "Вилучити профіль із файлу"));
    auto arguments = addFileArgument(*verb, terminal);
    auto name = addNameArgument(*verb, terminal);
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon profile remove country.kordon \"For the ministry\"",
                          "Приклад:\n  kordon profile remove country.kordon \"Для міністерства\""));
    verb->callback([&terminal, arguments, name] {
        terminal.chosen = [&terminal, arguments, name] {
            return removeProfile(terminal, *arguments, *name);
        };
    });
}

} // namespace

void addProfileVerbs(CLI::App& program, Terminal& terminal) {
    CLI::App* profile =
        program.add_subcommand("profile",
                               terminal("List, show, set or remove the profiles of reports",
                                        "Назвати, показати, записати чи вилучити профілі звітів"));
    profile->require_subcommand(1);
    addListVerb(*profile, terminal);
    addShowVerb(*profile, terminal);
    addSetVerb(*profile, terminal);
    addRemoveVerb(*profile, terminal);
}

} // namespace kordon::cli
