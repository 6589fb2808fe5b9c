#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "core/base/unicode.h"
#include "core/report/change_words.h"
#include "core/store/history_list.h"

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

Json optionalJson(const std::optional<std::string>& value) {
    return value ? Json(*value) : Json(nullptr);
}

const char* eventKey(RowEvent event) {
    switch (event) {
    case RowEvent::Added:
        return "added";
    case RowEvent::Changed:
        return "changed";
    case RowEvent::Removed:
        return "removed";
    }
    return "";
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
    return {{"table", change.table},
            {"event", eventKey(change.event)},
            {"key", std::move(key)},
            {"fields", std::move(fields)}};
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
std::string summaryOf(const Terminal& terminal, const HistoryEntry& entry, const Pack& pack) {
    constexpr std::size_t kShown = 40;
    if (entry.changes.size() != 1) {
        return terminal(fill(say("%1 rows", "рядків: %1"),
                             {verbatim(static_cast<long long>(entry.changes.size()))}));
    }
    const RowChange& row = entry.changes.front();
    const auto said = [&](const FieldChange& field, const std::optional<std::string>& value) {
        return shortened(terminal(report::valueText(row.table, field.column, value, pack)), kShown);
    };
    std::string text;
    for (const FieldChange& field : row.fields) {
        const std::string from = said(field, field.from);
        const std::string to = said(field, field.to);
        if (from != to) {
            text += text.empty() ? "" : "; ";
            text += terminal(report::fieldName(row.table, field.column));
            text += ": ";
            text += from;
            text += " → ";
            text += to;
        }
    }
    return text;
}

/// The history with the part of it that is asked for.
struct Listed {
    HistoryList list;
    std::vector<std::size_t> lines; ///< Oldest first.
    std::vector<HistoryEntry> entries;
};

/// The id of a question that is named by its id or its code, such as 4.2.1.
Result<QuestionId> knownQuestion(const PacksByAssessment& packs, const std::string& named) {
    for (const auto& [assessment, pack] : packs) {
        if (findQuestion(pack, {named})) {
            return QuestionId{named};
        }
    }
    for (auto pack = packs.rbegin(); pack != packs.rend(); ++pack) {
        for (const QuestionPlace& place : allQuestions(pack->second)) {
            if (codeOf(pack->second, place.question->id) == named) {
                return place.question->id;
            }
        }
    }
    return Error{ErrorCode::InvalidInput,
                 fill(say("--question: found “%1”; expected the id or the code of a question, such "
                          "as 4.2.1",
                          "--question: знайдено «%1»; очікується ідентифікатор або код питання, "
                          "наприклад 4.2.1"),
                      {verbatim(shortened(named, 60))})};
}

Result<Listed> listed(const Workspace& workspace, HistoryFilter filter) {
    auto packs = packsWithAllActors(workspace);
    auto history = workspace.history();
    if (!packs || !history) {
        return packs ? history.error() : packs.error();
    }
    if (!filter.actor.empty()) {
        const auto known = knownActor(packs->rbegin()->second, filter.actor.value);
        if (!known) {
            return known.error();
        }
    }
    if (!filter.question.empty()) {
        const auto known = knownQuestion(*packs, filter.question.value);
        if (!known) {
            return known.error();
        }
        filter.question = *known;
    }
    HistoryList list(*std::move(packs), "en");
    list.readOn(*history);
    std::vector<std::size_t> lines = list.matching(filter, workspace);
    std::ranges::reverse(lines);
    Listed result{std::move(list), std::move(lines), {}};
    for (const std::size_t line : result.lines) {
        HistoryEntry entry = std::move((*history)[line]);
        if (entry.changes.size() > 1) {
            std::erase_if(entry.changes, [&](const auto& row) { return !isAbout(row, filter); });
        }
        result.entries.push_back(std::move(entry));
    }
    return result;
}

void printTable(const Terminal& terminal, const Listed& listed) {
    TextTable table{.header = {terminal("No", "№"),
                               terminal("When (UTC)", "Коли (UTC)"),
                               terminal("Who", "Хто"),
                               terminal("Edit", "Дія"),
                               terminal("Of", "Чого стосується"),
                               terminal("Change", "Зміна")},
                    .rows = {},
                    .alignsRight = {true}};
    for (std::size_t i = 0; i < listed.entries.size(); ++i) {
        const HistoryEntry& entry = listed.entries[i];
        const HistoryLine& line = listed.list.lines()[listed.lines[i]];
        const std::string undone = terminal(" (undone)", " (скасовано)");
        table.rows.push_back({std::to_string(entry.number),
                              entry.stamp.at,
                              entry.stamp.who,
                              terminal(kindText(line)) + (line.isUndone ? undone : ""),
                              entry.subject,
                              summaryOf(terminal, entry, listed.list.packOf(line))});
    }
    terminal.out << rendered(table);
}

int printHistory(const Terminal& terminal,
                 const FileArguments& arguments,
                 const HistoryFilter& filter,
                 bool asJson) {
    const auto workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto found = listed(*workspace, filter);
    if (!found) {
        return terminal.refuse(found.error());
    }
    if (asJson) {
        terminal.out << historyJson(found->entries);
        return kDone;
    }
    printMark(terminal, *workspace);
    printTable(terminal, *found);
    return kDone;
}

void addFilterOptions(CLI::App& verb, const Terminal& terminal, HistoryFilter& filter) {
    verb.add_option("--assessment",
                    filter.assessment.value,
                    terminal("Only edits in this assessment", "Лише зміни в цьому оцінюванні"))
        ->type_name("ID");
    verb.add_option("--actor",
                    filter.actor.value,
                    terminal("Only edits about this actor", "Лише зміни щодо цього субʼєкта"))
        ->type_name("ID");
    verb.add_option("--question",
                    filter.question.value,
                    terminal("Only edits of this question, by id or code",
                             "Лише зміни цього питання, за ідентифікатором або кодом"))
        ->type_name("ID|CODE");
}

} // namespace

void addHistoryVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "history", terminal("Who changed what, and when", "Хто, коли і що змінив"));
    auto arguments = addFileArgument(*verb, terminal);
    auto asJson = std::make_shared<bool>(false);
    verb->add_flag("--json", *asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    auto filter = std::make_shared<HistoryFilter>();
    addFilterOptions(*verb, terminal, *filter);
    verb->footer(terminal("Examples:\n  kordon history country.kordon\n  kordon history "
                          "country.kordon --question 4.2.1 --actor sbgs",
                          "Приклади:\n  kordon history country.kordon\n  kordon history "
                          "country.kordon --question 4.2.1 --actor sbgs"));
    verb->callback([&terminal, arguments, filter, asJson] {
        terminal.chosen = [&terminal, arguments, filter, asJson] {
            return printHistory(terminal, *arguments, *filter, *asJson);
        };
    });
}

} // namespace kordon::cli
