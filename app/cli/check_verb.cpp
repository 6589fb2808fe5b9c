#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "core/base/digest.h"
#include "core/exchange/content_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace kordon::cli {

namespace {

/// A sentence for each agreed assessment that is no longer what was agreed.
Result<std::vector<Text>> brokenAgreements(const Workspace& workspace) {
    const auto headings = workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    std::vector<Text> broken;
    for (const AssessmentHeading& heading : *headings) {
        if (!heading.agreement) {
            continue;
        }
        const auto assessment = workspace.load(heading.id);
        const auto pack = workspace.packOf(heading.id);
        if (!assessment || !pack) {
            return assessment ? pack.error() : assessment.error();
        }
        if (sha256Of(contentText(*pack, *assessment)) != heading.agreement->contentHash) {
            broken.push_back(fill(say("the assessment “%1” is no longer what %2 agreed to: its "
                                      "content has another hash",
                                      "оцінювання «%1» вже не те, що погоджено (%2): його зміст "
                                      "має інший хеш"),
                                  {verbatim(heading.id.value), verbatim(heading.agreement->by)}));
        }
    }
    return broken;
}

struct CheckArguments {
    std::string file;
    bool isHistoryAlone = false;
    std::string head; ///< A hash of the history that was kept elsewhere; may be empty.
};

/// What the store finds; where that is nothing, also what agreements say.
Result<std::vector<Text>> allDamage(const Workspace& workspace) {
    Result<std::vector<Text>> damage = workspace.check();
    return damage && damage->empty() ? brokenAgreements(workspace) : damage;
}

int refuseDamaged(const Terminal& terminal,
                  const std::string& file,
                  const std::vector<Text>& damage) {
    for (const Text& fault : damage) {
        terminal.err << file << ": " << terminal(fault) << '\n';
    }
    return terminal.refuse(fill(say("%1 is not whole; faults: %2; go back to a copy",
                                    "%1 пошкоджено; помилок: %2; поверніться до копії"),
                                {verbatim(file), verbatim(static_cast<long long>(damage.size()))}));
}

/// As it stands on paper: in groups, and perhaps its beginning alone. Empty: no such hash.
std::string hashFrom(std::string text) {
    constexpr std::size_t kShortest = 8;
    constexpr std::size_t kLongest = 64;
    std::erase(text, ' ');
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const bool isHash = text.size() >= kShortest && text.size() <= kLongest &&
                        text.find_first_not_of("0123456789abcdef") == std::string::npos;
    return isHash ? text : std::string();
}

/// Whether the history still holds the hash, in words.
int compareHead(const Terminal& terminal, const Workspace& workspace, const std::string& hash) {
    const auto entry = workspace.entryWithHash(hash);
    if (!entry) {
        return terminal.refuse(entry.error());
    }
    if (!*entry) {
        return terminal.refuse(
            fill(say("no entry of the history has the hash %1: this is another file, or its "
                     "history was written anew or cut off",
                     "жоден запис історії не має хешу %1: це інший файл або його історію "
                     "переписано чи обрізано"),
                 {verbatim(hash)}));
    }
    terminal.out << terminal(fill(say("entry %1 has that hash: the history up to it is as it was",
                                      "запис %1 має цей хеш: історія до нього така, якою була"),
                                  {verbatim(static_cast<long long>(**entry))}))
                 << '\n';
    return kDone;
}

int checkFile(const Terminal& terminal, const CheckArguments& arguments) {
    const std::string head = hashFrom(arguments.head);
    if (head.empty() != arguments.head.empty()) {
        return terminal.misuse(
            fill(say("--head: found “%1”; expected a hash, or at least its first 8 digits",
                     "--head: знайдено «%1»; очікується хеш або щонайменше 8 його перших цифр"),
                 {verbatim(arguments.head)}));
    }
    const auto workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto damage =
        arguments.isHistoryAlone ? workspace->checkHistory() : allDamage(*workspace);
    const auto last = workspace->historyHead();
    if (!damage || !last) {
        return terminal.refuse(damage ? last.error() : damage.error());
    }
    if (!damage->empty()) {
        return refuseDamaged(terminal, arguments.file, *damage);
    }
    terminal.out << arguments.file << ": "
                 << (arguments.isHistoryAlone ? terminal("the history is whole", "історія ціла")
                                              : terminal("the file is whole", "файл цілий"))
                 << '\n'
                 << terminal(fill(
                        say("last entry of the history: %1, its hash: %2",
                            "останній запис історії: %1, його хеш: %2"),
                        {verbatim(static_cast<long long>(last->number)), verbatim(last->hash)}))
                 << '\n';
    return head.empty() ? kDone : compareHead(terminal, *workspace, head);
}

} // namespace

void addCheckVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "check", terminal("Check whether a file is whole", "Перевірити, чи файл цілий"));
    auto arguments = std::make_shared<CheckArguments>();
    verb->add_option("FILE", arguments->file, terminal("The .kordon file", "Файл .kordon"))
        ->required()
        ->type_name("");
    verb->add_flag("--history",
                   arguments->isHistoryAlone,
                   terminal("Only the chain of the history: quick, also for a large file",
                            "Лише ланцюг історії: швидко й для великого файлу"));
    verb->add_option("--head",
                     arguments->head,
                     terminal("A hash of the history as a report bears it: whether the file still "
                              "holds it",
                              "Хеш історії, зазначений у звіті: чи файл його ще містить"))
        ->type_name("HASH");
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Examples:\n  kordon check country.kordon\n  kordon check --history "
                          "--head 9f86d081884c7d65 country.kordon",
                          "Приклади:\n  kordon check country.kordon\n  kordon check --history "
                          "--head 9f86d081884c7d65 country.kordon"));
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return checkFile(terminal, *arguments);
        };
    });
}

} // namespace kordon::cli
