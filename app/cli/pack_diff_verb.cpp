#include "app/cli/opened.h"
#include "app/cli/shipped_packs.h"
#include "app/cli/verb.h"
#include "core/pack/pack_diff.h"
#include "core/report/pack_diff_words.h"
#include "core/store/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

using Json = nlohmann::ordered_json;

// Between a file and the assessment in it whose pack is meant.
constexpr std::string_view kFileMark = ".kordon:";

struct DiffArguments {
    std::string earlier;
    std::string later;
    bool asJson = false;
};

/// A shipped pack, one in a folder, or one that a file holds: "country.kordon:2023".
Result<Pack> packNamed(const Terminal& terminal, const std::string& name) {
    const auto mark = name.rfind(kFileMark);
    if (mark == std::string::npos) {
        return openPack(name);
    }
    const auto workspace = openFile(terminal, name.substr(0, mark + kFileMark.size() - 1));
    return workspace ? workspace->writtenPackOf({name.substr(mark + kFileMark.size())})
                     : Result<Pack>(workspace.error());
}

Json textJson(const Text& text) {
    if (text.empty()) {
        return nullptr;
    }
    if (text.byLanguage.front().first.empty()) {
        return text.byLanguage.front().second;
    }
    Json object = Json::object();
    for (const auto& [language, value] : text.byLanguage) {
        object[language] = value;
    }
    return object;
}

std::string diffJson(const std::vector<PackDifference>& differences,
                     const Pack& earlier,
                     const Pack& later) {
    const auto packJson = [](const Pack& pack) {
        return Json{{"id", pack.id}, {"version", pack.version}};
    };
    Json array = Json::array();
    for (const PackDifference& difference : differences) {
        Json each{{"change", keyOf(difference.change)}, {"id", difference.id}};
        if (!difference.earlierId.empty()) {
            each["earlier_id"] = difference.earlierId;
        }
        if (!difference.part.empty()) {
            each["part"] = difference.part;
        }
        each["from"] = textJson(difference.from);
        each["to"] = textJson(difference.to);
        array.push_back(std::move(each));
    }
    return Json{{"earlier", packJson(earlier)},
                {"later", packJson(later)},
                {"differences", std::move(array)}}
               .dump(2) +
           "\n";
}

void printDiff(const Terminal& terminal,
               const std::vector<PackDifference>& differences,
               const Pack& earlier,
               const Pack& later) {
    terminal.out << earlier.id << ' ' << earlier.version << " → " << later.id << ' '
                 << later.version << '\n';
    if (differences.empty()) {
        terminal.out << terminal("no differences", "відмінностей немає") << '\n';
    }
    for (const auto& group : report::differenceGroups(differences, earlier, later)) {
        terminal.out << '\n' << terminal(group.name) << " (" << group.lines.size() << ")\n";
        for (const Text& line : group.lines) {
            terminal.out << "   " << terminal(line) << '\n';
        }
    }
}

int diffPacks(const Terminal& terminal, const DiffArguments& arguments) {
    const Result<Pack> earlier = packNamed(terminal, arguments.earlier);
    if (!earlier) {
        return terminal.refuse(earlier.error());
    }
    const Result<Pack> later = packNamed(terminal, arguments.later);
    if (!later) {
        return terminal.refuse(later.error());
    }
    const auto differences = packDiff(*earlier, *later);
    if (arguments.asJson) {
        terminal.out << diffJson(differences, *earlier, *later);
    } else {
        printDiff(terminal, differences, *earlier, *later);
    }
    return kDone;
}

} // namespace

void addPackDiffVerb(CLI::App& pack, Terminal& terminal) {
    CLI::App* verb = pack.add_subcommand(
        "diff",
        terminal("Say what differs between two packs", "Показати відмінності двох пакетів"));
    auto arguments = std::make_shared<DiffArguments>();
    verb->add_option("OLD",
                     arguments->earlier,
                     terminal("The earlier pack: a folder, a shipped id, or FILE.kordon:ASSESSMENT",
                              "Давніший пакет: тека, ідентифікатор вбудованого або "
                              "ФАЙЛ.kordon:ОЦІНЮВАННЯ"))
        ->required()
        ->type_name("");
    verb->add_option("NEW", arguments->later, terminal("The later pack", "Новіший пакет"))
        ->required()
        ->type_name("");
    verb->add_flag("--json", arguments->asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Examples:\n  kordon pack diff eibm-2024/ eibm\n"
                          "  kordon pack diff country.kordon:2023 eibm --json",
                          "Приклади:\n  kordon pack diff eibm-2024/ eibm\n"
                          "  kordon pack diff country.kordon:2023 eibm --json"));
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return diffPacks(terminal, *arguments);
        };
    });
}

} // namespace kordon::cli
