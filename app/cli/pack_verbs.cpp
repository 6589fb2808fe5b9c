#include "app/cli/opened.h"
#include "app/cli/shipped_packs.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/print/report_file.h"
#include "core/pack/pack_json.h"
#include "core/report/questionnaire.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

struct PackArguments {
    std::string pack;
    bool asJson = false;
    bool isStrict = false;
};

std::shared_ptr<PackArguments> addPackArguments(CLI::App& verb, const Terminal& terminal) {
    auto arguments = std::make_shared<PackArguments>();
    verb.add_option("PACK",
                    arguments->pack,
                    terminal("A pack's folder, or the id of a shipped one (eibm)",
                             "Тека пакета або ідентифікатор вбудованого (eibm)"))
        ->required()
        ->type_name("");
    verb.add_flag("--json", arguments->asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(verb, terminal);
    return arguments;
}

std::string faultsJson(const std::vector<Fault>& faults, const std::string& language) {
    nlohmann::ordered_json array = nlohmann::ordered_json::array();
    for (const Fault& fault : faults) {
        array.push_back({{"file", fault.file},
                         {"line", fault.line},
                         {"column", fault.column},
                         {"message", fault.message.in(language)}});
    }
    return nlohmann::ordered_json{{"faults", std::move(array)}}.dump(2) + "\n";
}

void printFaults(const Terminal& terminal, const std::vector<Fault>& faults) {
    for (const Fault& fault : faults) {
        terminal.err << faultLine(fault, terminal.language) << '\n';
    }
    terminal.refuse(fill(say("faults in the pack: %1", "помилок у пакеті: %1"),
                         {verbatim(static_cast<long long>(faults.size()))}));
}

std::string countLine(const Pack& pack, const Terminal& terminal) {
    return terminal(fill(say("%1 %2: %3 components, %4 questions, %5 actors",
                             "%1 %2: компонентів %3, питань %4, субʼєктів %5"),
                         {verbatim(pack.id),
                          verbatim(pack.version),
                          verbatim(static_cast<long long>(pack.components.size())),
                          verbatim(static_cast<long long>(allQuestions(pack).size())),
                          verbatim(static_cast<long long>(pack.actors.size()))}));
}

int checkPack(const Terminal& terminal, const PackArguments& arguments) {
    const PackReading reading =
        readPackAt(arguments.pack, arguments.isStrict ? PackCheck::Strict : PackCheck::Usual);
    if (arguments.asJson) {
        terminal.out << faultsJson(reading.faults, terminal.language);
    } else if (reading.pack) {
        terminal.out << countLine(*reading.pack, terminal) << "; "
                     << terminal("no faults", "помилок немає") << '\n';
    } else {
        printFaults(terminal, reading.faults);
    }
    return reading.pack ? kDone : kRefused;
}

void printOutline(const Terminal& terminal, const Pack& pack) {
    terminal.out << terminal(pack.title) << '\n' << countLine(pack, terminal) << '\n';
    for (const Component& component : pack.components) {
        terminal.out << '\n'
                     << numberOf(pack, component.id) << "  " << terminal(component.title) << "  ["
                     << component.id.value << "]\n";
        for (const Criterion& criterion : component.criteria) {
            terminal.out << "   " << terminal(criterion.title) << '\n';
            for (const Question& question : criterion.questions) {
                terminal.out << "      " << codeOf(pack, question.id) << "  "
                             << terminal(question.text) << "  [" << question.id.value << "]\n";
            }
        }
    }
}

int showPack(const Terminal& terminal, const PackArguments& arguments) {
    const PackReading reading = readPackAt(arguments.pack);
    if (!reading.pack) {
        printFaults(terminal, reading.faults);
        return kRefused;
    }
    if (arguments.asJson) {
        terminal.out << packJson(*reading.pack, PackDefaults::FilledIn) << '\n';
    } else {
        printOutline(terminal, *reading.pack);
    }
    return kDone;
}

int printPack(const Terminal& terminal, const std::string& pack, const std::string& output) {
    const std::filesystem::path path = pathFrom(output);
    if (path.extension() != ".pdf") {
        return terminal.misuse(
            fill(say("-o: found “%1”; expected a name that ends in .pdf",
                     "-o: знайдено «%1»; очікується назва, що закінчується на .pdf"),
                 {verbatim(output)}));
    }
    const Result<Pack> read = openPack(pack);
    if (!read) {
        return terminal.refuse(read.error());
    }
    if (const Status known = checkLanguage(terminal.language, *read); !known) {
        return terminal.misuse(known.error().message);
    }
    const auto written =
        writePdf(report::questionnaire(*read, KORDON_VERSION, terminal.language), path);
    if (!written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(sentenceOf(*written, output)) << '\n';
    return kDone;
}

void addPrintVerb(CLI::App& parent, Terminal& terminal) {
    CLI::App* verb = parent.add_subcommand(
        "print",
        terminal("Write the blank questionnaire as PDF", "Записати порожній опитувальник як PDF"));
    auto pack = std::make_shared<std::string>();
    auto output = std::make_shared<std::string>();
    verb->add_option("PACK",
                     *pack,
                     terminal("A pack's folder, or the id of a shipped one (eibm)",
                              "Тека пакета або ідентифікатор вбудованого (eibm)"))
        ->required()
        ->type_name("");
    verb->add_option(
            "-o,--output", *output, terminal("The .pdf file to write", "Файл .pdf, який записати"))
        ->required()
        ->type_name("OUT.pdf");
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon pack print eibm --lang uk -o questionnaire.pdf",
                          "Приклад:\n  kordon pack print eibm --lang uk -o questionnaire.pdf"));
    verb->callback([&terminal, pack, output] {
        terminal.chosen = [&terminal, pack, output] {
            return printPack(terminal, *pack, *output);
        };
    });
}

} // namespace

void addPackVerbs(CLI::App& program, Terminal& terminal) {
    CLI::App* pack = program.add_subcommand(
        "pack",
        terminal("Check, show, print or compare packs (questionnaires)",
                 "Перевірити, показати, надрукувати або порівняти пакети (опитувальники)"));
    pack->require_subcommand(1);
    CLI::App* check = pack->add_subcommand(
        "check", terminal("List all that is wrong in a pack", "Назвати всі помилки пакета"));
    auto checked = addPackArguments(*check, terminal);
    check->add_flag("--strict",
                    checked->isStrict,
                    terminal("Also what makes a pack unfit to be put before people",
                             "Також те, через що пакет не варто показувати людям"));
    check->footer(terminal("Example:\n  kordon pack check my-pack/",
                           "Приклад:\n  kordon pack check my-pack/"));
    check->callback([&terminal, checked] {
        terminal.chosen = [&terminal, checked] {
            return checkPack(terminal, *checked);
        };
    });
    CLI::App* show = pack->add_subcommand(
        "show", terminal("Show a pack as it is read", "Показати пакет так, як його прочитано"));
    auto shown = addPackArguments(*show, terminal);
    show->footer(terminal("Examples:\n  kordon pack show eibm\n  kordon pack show eibm --json",
                          "Приклади:\n  kordon pack show eibm\n  kordon pack show eibm --json"));
    show->callback([&terminal, shown] {
        terminal.chosen = [&terminal, shown] {
            return showPack(terminal, *shown);
        };
    });
    addPrintVerb(*pack, terminal);
    addPackDiffVerb(*pack, terminal);
}

} // namespace kordon::cli
