#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "core/base/unicode.h"
#include "core/store/edit_names.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

using Json = nlohmann::ordered_json;

Json optionalJson(const std::optional<std::string>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json changeJson(const RowChange& change) {
    Json key = Json::object();
    for (const auto& [column, value] : change.key) {
        key[column] = value;
    }
    Json fields = Json::array();
    for (const FieldChange& field : change.fields) {
        fields.push_back({{"field", field.column},
                          {"from", optionalJson(field.from)},
                          {"to", optionalJson(field.to)}});
    }
    return {{"table", change.table}, {"key", std::move(key)}, {"fields", std::move(fields)}};
}

std::string historyJson(const std::vector<HistoryEntry>& history) {
    Json entries = Json::array();
    for (const HistoryEntry& entry : history) {
        Json changes = Json::array();
        for (const RowChange& change : entry.changes) {
            changes.push_back(changeJson(change));
        }
        Json object{{"number", entry.number},
                    {"at", entry.stamp.at},
                    {"who", entry.stamp.who},
                    {"kind", keyOf(entry.kind)},
                    {"subject", entry.subject}};
        object["undoes"] = entry.undoes ? Json(*entry.undoes) : Json(nullptr);
        object["changes"] = std::move(changes);
        entries.push_back(std::move(object));
    }
    return Json{{"history", std::move(entries)}}.dump(2) + "\n";
}

// One row says all; more rows are counted.
std::string summaryOf(const Terminal& terminal, const HistoryEntry& entry) {
    constexpr std::size_t kShown = 40;
    if (entry.changes.size() != 1) {
        return terminal(fill(say("%1 rows", "рядків: %1"),
                             {verbatim(static_cast<long long>(entry.changes.size()))}));
    }
    std::string text;
    for (const FieldChange& field : entry.changes.front().fields) {
        const std::string from = shortened(field.from.value_or(""), kShown);
        const std::string to = shortened(field.to.value_or(""), kShown);
        if (from != to) {
            text += (text.empty() ? "" : "; ") + field.column + ": " + (from.empty() ? "–" : from) +
                    " → " + (to.empty() ? "–" : to);
        }
    }
    return text;
}

int printHistory(const Terminal& terminal, const FileArguments& arguments, bool asJson) {
    const auto workspace = Workspace::open(pathFrom(arguments.file));
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto history = workspace->history();
    if (!history) {
        return terminal.refuse(history.error());
    }
    if (asJson) {
        terminal.out << historyJson(*history);
        return kDone;
    }
    TextTable table{.header = {terminal("No", "№"),
                               terminal("When (UTC)", "Коли (UTC)"),
                               terminal("Who", "Хто"),
                               terminal("Edit", "Дія"),
                               terminal("Of", "Чого стосується"),
                               terminal("Change", "Зміна")},
                    .rows = {},
                    .alignsRight = {true}};
    for (const HistoryEntry& entry : *history) {
        table.rows.push_back({std::to_string(entry.number),
                              entry.stamp.at,
                              entry.stamp.who,
                              terminal(nameOf(entry.kind)),
                              entry.subject,
                              summaryOf(terminal, entry)});
    }
    printMark(terminal, *workspace);
    terminal.out << rendered(table);
    return kDone;
}

} // namespace

void addHistoryVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "history", terminal("Who changed what, and when", "Хто, коли і що змінив"));
    auto arguments = addFileArgument(*verb, terminal);
    auto asJson = std::make_shared<bool>(false);
    verb->add_flag("--json", *asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon history country.kordon",
                          "Приклад:\n  kordon history country.kordon"));
    verb->callback([&terminal, arguments, asJson] {
        terminal.chosen = [&terminal, arguments, asJson] {
            return printHistory(terminal, *arguments, *asJson);
        };
    });
}

} // namespace kordon::cli
