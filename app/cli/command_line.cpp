#include "app/cli/command_line.h"

#include <QtGlobal>

#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "core/base/suggestion.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace kordon::cli {

namespace {

const std::vector<std::string>& verbs() {
    static const std::vector<std::string> names{
        "pack",    "new",        "assessment", "confirm", "import",  "export",    "score",  "gaps",
        "compare", "chart",      "report",     "check",   "recover", "take-over", "backup", "lock",
        "unlock",  "passphrase", "history",    "restore", "threats", "actor",     "profile"};
    return names;
}

std::string languageOf(const std::vector<std::string>& arguments, const std::string& otherwise) {
    constexpr std::string_view kOption = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == kOption && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].starts_with("--lang=")) {
            return arguments[i].substr(kOption.size() + 1);
        }
    }
    return otherwise;
}

/// The option of every verb that opens a file; it is taken out of the arguments.
std::string passphraseFileFrom(std::vector<std::string>& arguments) {
    constexpr std::string_view kOption = "--passphrase-file";
    std::string file = qEnvironmentVariable("KORDON_PASSPHRASE_FILE").toStdString();
    for (auto at = arguments.begin(); at != arguments.end(); ++at) {
        if (*at == kOption && at + 1 != arguments.end()) {
            file = *(at + 1);
            arguments.erase(at, at + 2);
            break;
        }
        if (at->starts_with(std::string(kOption) + "=")) {
            file = at->substr(kOption.size() + 1);
            arguments.erase(at);
            break;
        }
    }
    return file;
}

void addVerbs(CLI::App& program, Terminal& terminal) {
    addNewVerb(program, terminal);
    addAssessmentVerbs(program, terminal);
    addConfirmVerb(program, terminal);
    addImportVerb(program, terminal);
    addExportVerb(program, terminal);
    addScoreVerb(program, terminal);
    addGapsVerb(program, terminal);
    addCompareVerb(program, terminal);
    addChartVerb(program, terminal);
    addReportVerb(program, terminal);
    addCheckVerb(program, terminal);
    addRecoverVerb(program, terminal);
    addTakeOverVerb(program, terminal);
    addBackupVerbs(program, terminal);
    addLockVerbs(program, terminal);
    addHistoryVerb(program, terminal);
    addRestoreVerb(program, terminal);
    addThreatVerbs(program, terminal);
    addActorVerbs(program, terminal);
    addProfileVerbs(program, terminal);
    addPackVerbs(program, terminal);
}

// The parser's own words; anything not named stays English.
void nameParts(CLI::App& program, const Terminal& terminal) {
    const auto formatter = program.get_formatter();
    formatter->column_width(34);
    if (terminal.language != "uk") {
        return;
    }
    formatter->label("Usage", "Використання");
    formatter->label("Positionals", "Аргументи");
    formatter->label("OPTIONS", "ПАРАМЕТРИ");
    program.option_defaults()->group("Параметри");
    program.group("Дії");
    formatter->label("SUBCOMMAND", "ДІЯ");
    formatter->label("REQUIRED", "ОБОВʼЯЗКОВО");
}

// A verb takes over its help option before the defaults: it is put among the others afterwards.
void groupHelp(CLI::App& verb, const Terminal& terminal) {
    const char* group = terminal.language == "uk" ? "Параметри" : "Options";
    for (CLI::App* part : verb.get_subcommands([](const CLI::App*) { return true; })) {
        part->get_help_ptr()->group(group);
        groupHelp(*part, terminal);
    }
}

std::string verbOf(const std::vector<std::string>& arguments) {
    return arguments.empty() || arguments.front().starts_with('-') ? "" : arguments.front();
}

int refuseUnknownVerb(const Terminal& terminal, const std::string& verb) {
    const auto nearest = nearestOf(verb, verbs());
    return terminal.misuse(
        nearest ? fill(say("unknown verb “%1”; did you mean “%2”? `kordon --help` lists them",
                           "невідома дія «%1»; можливо, «%2»? Перелік: `kordon --help`"),
                       {verbatim(verb), verbatim(*nearest)})
                : fill(say("“%1” is neither a file that is there nor a verb; `kordon --help` lists "
                           "the verbs",
                           "«%1» – не наявний файл і не дія; перелік дій: `kordon --help`"),
                       {verbatim(verb)}));
}

/// "--assessment is required" and its like, in the user's words.
Text misuseText(const CLI::ParseError& error) {
    const std::string what = error.what();
    const auto before = [&](std::string_view mark) {
        return verbatim(what.substr(0, what.find(mark)));
    };
    const auto after = [&](std::string_view mark) {
        const auto at = what.find(mark);
        return verbatim(at == std::string::npos ? what : what.substr(at + mark.size()));
    };
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError)) {
        return what.find("subcommand") != std::string::npos
                   ? say("a verb is missing", "бракує дії")
                   : fill(say("%1 is missing", "бракує: %1"), {before(" is required")});
    }
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)) {
        return fill(say("not understood: %1", "незрозуміло: %1"), {after(": ")});
    }
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch)) {
        return fill(say("%1 needs a value, and only one", "%1 потребує одного значення"),
                    {before(":")});
    }
    return fill(say("the command cannot be read: %1", "команду не вдається прочитати: %1"),
                {verbatim(what)});
}

int misused(const Terminal& terminal, const CLI::ParseError& error, const std::string& verb) {
    return terminal.misuse(fill(say("%1; see `kordon %2--help`", "%1; див. `kordon %2--help`"),
                                {misuseText(error), verbatim(verb.empty() ? "" : verb + " ")}));
}

int parse(CLI::App& program, const Terminal& terminal, std::vector<std::string> arguments) {
    const std::string verb = verbOf(arguments);
    try {
        std::ranges::reverse(arguments); // the parser takes them from the back
        program.parse(arguments);
    } catch (const CLI::CallForHelp&) {
        terminal.out << program.help();
        return kDone;
    } catch (const CLI::CallForVersion&) {
        terminal.out << "kordon " << KORDON_VERSION << '\n';
        return kDone;
    } catch (const CLI::ParseError& error) {
        return misused(terminal, error, verb);
    }
    return terminal.chosen ? terminal.chosen() : kMisuse;
}

} // namespace

bool isForCommandLine(const std::vector<std::string>& arguments) {
    if (arguments.empty()) {
        return false;
    }
    const std::string& first = arguments.front();
    std::error_code ignored;
    const bool isVerb = std::ranges::find(verbs(), first) != verbs().end();
    const bool namesFile =
        first.ends_with(".kordon") || std::filesystem::exists(pathFrom(first), ignored);
    return isVerb || arguments.size() > 1 || !namesFile;
}

bool paints(const std::vector<std::string>& arguments) {
    return !arguments.empty() &&
           (arguments.front() == "chart" || arguments.front() == "report" ||
            (arguments.size() > 1 && arguments[0] == "pack" && arguments[1] == "print"));
}

int run(const std::vector<std::string>& arguments,
        const std::string& sessionLanguage,
        std::ostream& out,
        std::ostream& err,
        const AskUnseen& ask) {
    std::vector<std::string> forVerb = arguments;
    Terminal terminal{.out = out,
                      .err = err,
                      .language = languageOf(arguments, sessionLanguage),
                      .passphraseFile = passphraseFileFrom(forVerb),
                      .ask = ask};
    const std::string verb = verbOf(forVerb);
    if (!verb.empty() && std::ranges::find(verbs(), verb) == verbs().end()) {
        return refuseUnknownVerb(terminal, verb);
    }
    CLI::App program(
        terminal("Kordon assesses how ready a country's agencies are for integrated "
                 "border management. Without a verb it opens its window.",
                 "Kordon оцінює готовність відомств країни до інтегрованого управління "
                 "кордонами. Без дії відкриває вікно."),
        "kordon");
    nameParts(program, terminal);
    program.set_help_flag("-h,--help", terminal("Show this help", "Показати цю довідку"));
    program.set_version_flag("--version", KORDON_VERSION);
    program.get_option("--version")->description(terminal("Show the version", "Показати версію"));
    program.require_subcommand(1);
    addVerbs(program, terminal);
    groupHelp(program, terminal);
    program.footer(terminal("Examples:\n  kordon country.kordon\n  kordon score country.kordon "
                            "--assessment 2025\n\nEvery verb opens a locked file with "
                            "--passphrase-file FILE, whose first line is the passphrase, or asks "
                            "for it.\n\nExit codes: 0 done, 1 refused or found wanting, 2 misuse",
                            "Приклади:\n  kordon country.kordon\n  kordon score country.kordon "
                            "--assessment 2025\n\nЗамкнений файл кожна дія відкриває з "
                            "--passphrase-file FILE, перший рядок якого – парольна фраза, або "
                            "запитує її.\n\nКоди завершення: 0 виконано, 1 відмовлено або "
                            "знайдено помилки, 2 неправильна команда"));
    return parse(program, terminal, std::move(forVerb));
}

} // namespace kordon::cli
