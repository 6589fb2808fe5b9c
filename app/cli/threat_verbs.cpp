#include "app/cli/opened.h"
#include "app/cli/threat_options.h"
#include "app/platform/system.h"
#include "core/base/suggestion.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

Error noSuchEntry(const Pack& pack, const std::string& id) {
    std::vector<std::string> ids;
    for (const CataloguedThreat& entry : pack.threats.threats) {
        ids.push_back(entry.id.value);
    }
    const auto nearest = nearestOf(id, ids);
    return {ErrorCode::NotFound,
            nearest ? fill(say("--from: the pack proposes no threat “%1”; did you mean “%2”?",
                               "--from: пакет не пропонує загрози «%1»; можливо, «%2»?"),
                           {verbatim(id), verbatim(*nearest)})
                    : fill(say("--from: the pack proposes no threat “%1”; `kordon threats "
                               "catalogue` lists those that it does",
                               "--from: пакет не пропонує загрози «%1»; перелік: `kordon threats "
                               "catalogue`"),
                           {verbatim(id)})};
}

Error alreadyThere(const Threat& threat) {
    return {ErrorCode::AlreadyExists,
            fill(threat.isActive()
                     ? say("there is a threat “%1” already; `kordon threats edit` changes it",
                           "загроза «%1» уже є; змінити її: `kordon threats edit`")
                     : say("a threat “%1” is in the bin; `kordon threats take-back` brings it back",
                           "загроза «%1» у кошику; повернути її: `kordon threats take-back`"),
                 {verbatim(threat.id.value)})};
}

int storeThreat(const Terminal& terminal,
                const FileArguments& file,
                Opened& opened,
                const Threat& threat,
                const Text& done) {
    const Status set = opened.workspace.setThreat({file.assessment}, threat, currentStamp());
    if (!set) {
        return terminal.refuse(set.error());
    }
    terminal.out << terminal(fill(done, {verbatim(threat.id.value), titleOf(opened.pack, threat)}))
                 << '\n';
    return kDone;
}

struct AddArguments {
    std::string id;
    std::string from;
};

int addThreat(const Terminal& terminal,
              const FileArguments& file,
              const AddArguments& arguments,
              const ThreatFields& fields) {
    if (arguments.id.empty() && arguments.from.empty()) {
        return terminal.misuse(say("give --id for a threat of your own, or --from for one that the "
                                   "pack proposes",
                                   "вкажіть --id для власної загрози або --from для запропонованої "
                                   "пакетом"));
    }
    for (const char* step : {"likelihood", "magnitude", "impact"}) {
        if (!fields.contains(step)) {
            return terminal.misuse(
                fill(say("--%1 is missing; expected a step from 1 to 5, `kordon threats catalogue` "
                         "says what the steps mean",
                         "бракує: --%1; очікується ступінь від 1 до 5, їх пояснює `kordon threats "
                         "catalogue`"),
                     {verbatim(step)}));
        }
    }
    auto opened = openScoredToEdit(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    Threat threat;
    if (!arguments.from.empty()) {
        const CataloguedThreat* entry = findThreat(opened->pack.threats, {arguments.from});
        if (!entry) {
            return terminal.refuse(noSuchEntry(opened->pack, arguments.from));
        }
        threat = threatFrom(*entry);
    }
    if (!arguments.id.empty()) {
        // Under another id the pack's title would be lost.
        threat.title = terminal(titleOf(opened->pack, threat));
        threat.id = {arguments.id};
    }
    if (const Threat* present = findThreat(opened->assessment.threats, threat.id)) {
        return terminal.refuse(alreadyThere(*present));
    }
    if (const Status set = setFields(threat, fields); !set) {
        return terminal.refuse(set.error());
    }
    return storeThreat(terminal, file, *opened, threat, say("added %1: %2", "додано %1: %2"));
}

int editThreat(const Terminal& terminal,
               const FileArguments& file,
               const std::string& id,
               const ThreatFields& fields) {
    if (fields.empty()) {
        return terminal.misuse(say("nothing to change; see `kordon threats edit --help`",
                                   "нічого змінювати; див. `kordon threats edit --help`"));
    }
    auto opened = openScoredToEdit(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const Threat* present = findThreat(opened->assessment.threats, {id});
    if (!present) {
        return terminal.refuse(noSuchThreat({id}, opened->assessment.threats));
    }
    Threat threat = *present;
    if (const Status set = setFields(threat, fields); !set) {
        return terminal.refuse(set.error());
    }
    return storeThreat(terminal, file, *opened, threat, say("changed %1: %2", "змінено %1: %2"));
}

using BinEdit = Status (Workspace::*)(const AssessmentId&, const ThreatId&, const Stamp&);

int binThreat(const Terminal& terminal,
              const FileArguments& file,
              const std::string& id,
              BinEdit edit,
              const Text& done) {
    auto workspace = openFileToEdit(terminal, file.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const Status edited = ((*workspace).*edit)({file.assessment}, {id}, currentStamp());
    if (!edited) {
        return terminal.refuse(edited.error());
    }
    terminal.out << terminal(fill(done, {verbatim(id)})) << '\n';
    return kDone;
}

std::shared_ptr<std::string> addIdOption(CLI::App& verb, const Terminal& terminal) {
    auto id = std::make_shared<std::string>();
    verb.add_option("--id", *id, terminal("The threat", "Загроза"))->required()->type_name("ID");
    return id;
}

void addAdd(CLI::App& threats, Terminal& terminal) {
    CLI::App* add = threats.add_subcommand("add", terminal("Add a threat", "Додати загрозу"));
    auto file = addFileArguments(*add, terminal);
    auto arguments = std::make_shared<AddArguments>();
    add->add_option("--id",
                    arguments->id,
                    terminal("A short name such as T-03", "Коротке позначення, наприклад Т-03"))
        ->type_name("ID");
    add->add_option("--from",
                    arguments->from,
                    terminal("Begin with this threat of the pack’s catalogue",
                             "Почати з цієї загрози з переліку пакета"))
        ->type_name("ID");
    auto fields = addThreatOptions(*add, terminal);
    addLanguageOption(*add, terminal);
    add->footer(terminal("Example:\n  kordon threats add country.kordon --assessment 2025 --from "
                         "cyber-attack --likelihood 4 --magnitude 3 --impact 5",
                         "Приклад:\n  kordon threats add country.kordon --assessment 2025 --from "
                         "cyber-attack --likelihood 4 --magnitude 3 --impact 5"));
    add->callback([&terminal, file, arguments, fields] {
        terminal.chosen = [&terminal, file, arguments, fields] {
            return addThreat(terminal, *file, *arguments, *fields);
        };
    });
}

void addEdit(CLI::App& threats, Terminal& terminal) {
    CLI::App* edit = threats.add_subcommand(
        "edit", terminal("Change what is given, leave the rest", "Змінити вказане, решту лишити"));
    auto of = addFileArguments(*edit, terminal);
    auto id = addIdOption(*edit, terminal);
    auto changes = addThreatOptions(*edit, terminal);
    addLanguageOption(*edit, terminal);
    edit->footer(terminal("Example:\n  kordon threats edit country.kordon --assessment 2025 --id "
                          "cyber-attack --trend rising",
                          "Приклад:\n  kordon threats edit country.kordon --assessment 2025 --id "
                          "cyber-attack --trend rising"));
    edit->callback([&terminal, of, id, changes] {
        terminal.chosen = [&terminal, of, id, changes] {
            return editThreat(terminal, *of, *id, *changes);
        };
    });
}

void addBinVerb(CLI::App& threats,
                Terminal& terminal,
                const char* name,
                const Text& help,
                BinEdit edit,
                const Text& done) {
    CLI::App* verb = threats.add_subcommand(name, terminal(help));
    auto file = addFileArguments(*verb, terminal);
    auto id = addIdOption(*verb, terminal);
    addLanguageOption(*verb, terminal);
    verb->footer(terminal(fill(say("Example:\n  kordon threats %1 country.kordon --assessment 2025 "
                                   "--id cyber-attack",
                                   "Приклад:\n  kordon threats %1 country.kordon --assessment 2025 "
                                   "--id cyber-attack"),
                               {verbatim(name)})));
    verb->callback([&terminal, file, id, edit, done] {
        terminal.chosen = [&terminal, file, id, edit, done] {
            return binThreat(terminal, *file, *id, edit, done);
        };
    });
}

} // namespace

void addThreatVerbs(CLI::App& program, Terminal& terminal) {
    CLI::App* threats =
        program.add_subcommand("threats",
                               terminal("The register of threats, which weighs the gaps",
                                        "Реєстр загроз, за яким зважують розриви"));
    threats->require_subcommand(1);
    addThreatListVerbs(*threats, terminal);
    addAdd(*threats, terminal);
    addEdit(*threats, terminal);
    addBinVerb(*threats,
               terminal,
               "remove",
               say("Put a threat into the bin", "Перемістити загрозу до кошика"),
               &Workspace::removeThreat,
               say("moved %1 to the bin; it weighs on no gap any more",
                   "%1 переміщено до кошика; на розриви вона більше не впливає"));
    addBinVerb(*threats,
               terminal,
               "take-back",
               say("Take a threat back from the bin", "Повернути загрозу з кошика"),
               &Workspace::takeBackThreat,
               say("took %1 back", "повернуто %1"));
    addThreatFileVerbs(*threats, terminal);
}

} // namespace kordon::cli
