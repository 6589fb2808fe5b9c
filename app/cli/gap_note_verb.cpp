#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/system.h"
#include "core/base/suggestion.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <ostream>

namespace kordon::cli {

namespace {

/// What is to be noted; none: that text stays as it is.
struct NoteArguments {
    std::string component;
    std::string actor;
    std::optional<std::string> cause;
    std::optional<std::string> step;
};

Result<ComponentId> knownComponent(const Pack& pack, const std::string& id) {
    if (findComponent(pack, {id})) {
        return ComponentId{id};
    }
    std::vector<std::string> ids;
    for (const Component& component : pack.components) {
        ids.push_back(component.id.value);
    }
    const auto nearest = nearestOf(id, ids);
    return Error{
        ErrorCode::InvalidInput,
        nearest ? fill(say("--component: unknown component “%1”; did you mean “%2”?",
                           "--component: невідомий компонент «%1»; можливо, «%2»?"),
                       {verbatim(id), verbatim(*nearest)})
                : fill(say("--component: unknown component “%1”; `kordon pack show` lists them",
                           "--component: невідомий компонент «%1»; перелік: `kordon pack show`"),
                       {verbatim(id)})};
}

Result<CellKey> knownCell(const Pack& pack, const NoteArguments& arguments) {
    const auto component = knownComponent(pack, arguments.component);
    if (!component) {
        return component.error();
    }
    const auto actor = knownActor(pack, arguments.actor);
    if (!actor) {
        return actor.error();
    }
    return CellKey{*component, *actor};
}

int noteGap(const Terminal& terminal, const FileArguments& file, const NoteArguments& arguments) {
    if (!arguments.cause && !arguments.step) {
        return terminal.misuse(
            say("nothing to note; give --cause, --step or both, see `kordon gaps note --help`",
                "нічого записувати; вкажіть --cause, --step або обидва, див. `kordon gaps note "
                "--help`"));
    }
    auto opened = openScoredToEdit(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const auto cell = knownCell(opened->pack, arguments);
    if (!cell) {
        return terminal.refuse(cell.error());
    }
    const auto& notes = opened->assessment.gapNotes;
    const auto found = notes.find(*cell);
    GapNote note = found == notes.end() ? GapNote{} : found->second;
    note.cause = arguments.cause.value_or(note.cause);
    note.step = arguments.step.value_or(note.step);
    const Status set = opened->workspace.setGapNote({file.assessment}, *cell, note, currentStamp());
    if (!set) {
        return terminal.refuse(set.error());
    }
    const Text done = note.empty() ? say("took the note away: %1, %2", "запис вилучено: %1, %2")
                                   : say("noted: %1, %2", "записано: %1, %2");
    terminal.out << terminal(
                        fill(done, {verbatim(cell->component.value), verbatim(cell->actor.value)}))
                 << '\n';
    return kDone;
}

} // namespace

void addGapNoteVerb(CLI::App& gaps, Terminal& terminal) {
    CLI::App* verb =
        gaps.add_subcommand("note",
                            terminal("Note the cause of a gap or a step to close it",
                                     "Записати причину розриву або захід, що його закриє"));
    auto file = addFileArguments(*verb, terminal);
    auto arguments = std::make_shared<NoteArguments>();
    verb->add_option("--component", arguments->component, terminal("The component", "Компонент"))
        ->required()
        ->type_name("ID");
    verb->add_option("--actor", arguments->actor, terminal("The actor", "Субʼєкт"))
        ->required()
        ->type_name("ID");
    verb->add_option("--cause",
                     arguments->cause,
                     terminal("Why the gap is there; empty takes it away",
                              "Чому розрив існує; порожній текст вилучає запис"))
        ->type_name("TEXT");
    verb->add_option("--step",
                     arguments->step,
                     terminal("What should be done; empty takes it away",
                              "Що слід зробити; порожній текст вилучає запис"))
        ->type_name("TEXT");
    addLanguageOption(*verb, terminal);
    verb->footer(
        terminal("Example:\n  kordon gaps note country.kordon --assessment 2025 "
                 "--component risk-analysis --actor customs --step \"Train analysts\"",
                 "Приклад:\n  kordon gaps note country.kordon --assessment 2025 "
                 "--component risk-analysis --actor customs --step \"Навчити аналітиків\""));
    verb->callback([&terminal, file, arguments] {
        terminal.chosen = [&terminal, file, arguments] {
            return noteGap(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
