#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/system.h"
#include "core/base/digest.h"
#include "core/exchange/content_text.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <utility>

namespace kordon::cli {

namespace {

/// What a verb says of itself.
struct VerbTexts {
    const char* name;
    Text what;
    Text done;           ///< %1: the assessment.
    Text notes;          ///< Goes before the example; may be empty.
    std::string example; ///< What follows "kordon assessment".
};

using Edit = std::function<Status(Workspace& workspace, const AssessmentId& id)>;

int editAssessment(const Terminal& terminal,
                   const FileArguments& arguments,
                   const Text& done,
                   const Edit& edit) {
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    if (const Status edited = edit(*workspace, {arguments.assessment}); !edited) {
        return terminal.refuse(edited.error());
    }
    terminal.out << terminal(fill(done, {verbatim(arguments.assessment)})) << '\n';
    return kDone;
}

CLI::App* addEditVerb(CLI::App& parent, Terminal& terminal, const VerbTexts& texts, Edit edit) {
    CLI::App* verb = parent.add_subcommand(texts.name, terminal(texts.what));
    auto arguments = addFileArguments(*verb, terminal);
    addLanguageOption(*verb, terminal);
    const std::string notes = terminal(texts.notes);
    verb->footer(notes + (notes.empty() ? "" : "\n") + terminal("Example:", "Приклад:") +
                 "\n  kordon assessment " + texts.example);
    verb->callback([&terminal, arguments, done = texts.done, edit = std::move(edit)] {
        terminal.chosen = [&terminal, arguments, done, edit] {
            return editAssessment(terminal, *arguments, done, edit);
        };
    });
    return verb;
}

void addRenameVerb(CLI::App& parent, Terminal& terminal) {
    auto title = std::make_shared<std::string>();
    CLI::App* verb = addEditVerb(
        parent,
        terminal,
        {.name = "rename",
         .what = say("Give an assessment another title", "Надати оцінюванню іншу назву"),
         .done = say("renamed assessment %1", "перейменовано оцінювання %1"),
         .notes = {},
         .example = "rename country.kordon --assessment 2025 --title \"First round\""},
        [title](Workspace& workspace, const AssessmentId& id) {
            return workspace.renameAssessment(id, *title, currentStamp());
        });
    verb->add_option("--title", *title, terminal("Its new title", "Його нова назва"))
        ->required()
        ->type_name("TEXT");
}

void addArchiveVerbs(CLI::App& parent, Terminal& terminal) {
    addEditVerb(
        parent,
        terminal,
        {.name = "archive",
         .what = say("Set an assessment apart; it can still be read and compared",
                     "Передати оцінювання до архіву; його й далі можна читати й порівнювати"),
         .done = say("archived assessment %1", "оцінювання %1 передано до архіву"),
         .notes = {},
         .example = "archive country.kordon --assessment 2023"},
        [](Workspace& workspace, const AssessmentId& id) {
            return workspace.setArchived(id, true, currentStamp());
        });
    addEditVerb(
        parent,
        terminal,
        {.name = "unarchive",
         .what = say("Take an assessment out of the archive", "Повернути оцінювання з архіву"),
         .done = say("assessment %1 is out of the archive", "оцінювання %1 повернуто з архіву"),
         .notes = {},
         .example = "unarchive country.kordon --assessment 2023"},
        [](Workspace& workspace, const AssessmentId& id) {
            return workspace.setArchived(id, false, currentStamp());
        });
}

void addBinVerbs(CLI::App& parent, Terminal& terminal) {
    addEditVerb(
        parent,
        terminal,
        {.name = "remove",
         .what = say("Move an assessment to the bin", "Перемістити оцінювання до кошика"),
         .done = say("moved assessment %1 to the bin; `kordon assessment take-back` brings it back",
                     "оцінювання %1 переміщено до кошика; `kordon assessment take-back` поверне "
                     "його"),
         .notes = say("Nothing of it is lost; `kordon assessment list --all` shows the bin.",
                      "Нічого не втрачається; кошик показує `kordon assessment list --all`."),
         .example = "remove country.kordon --assessment 2026"},
        [](Workspace& workspace, const AssessmentId& id) {
            return workspace.removeAssessment(id, currentStamp());
        });
    addEditVerb(
        parent,
        terminal,
        {.name = "take-back",
         .what = say("Take an assessment back from the bin", "Повернути оцінювання з кошика"),
         .done = say("took assessment %1 back from the bin", "оцінювання %1 повернуто з кошика"),
         .notes = {},
         .example = "take-back country.kordon --assessment 2026"},
        [](Workspace& workspace, const AssessmentId& id) {
            return workspace.takeBackAssessment(id, currentStamp());
        });
}

Status agree(Workspace& workspace, const AssessmentId& id, const std::string& by) {
    const auto assessment = workspace.load(id);
    if (!assessment) {
        return assessment.error();
    }
    const auto pack = workspace.packOf(id);
    if (!pack) {
        return pack.error();
    }
    const Stamp stamp = currentStamp();
    return workspace.agreeAssessment(
        id, by.empty() ? stamp.who : by, sha256Of(contentText(*pack, *assessment)), stamp);
}

void addAgreeVerb(CLI::App& parent, Terminal& terminal) {
    auto by = std::make_shared<std::string>();
    CLI::App* verb = addEditVerb(
        parent,
        terminal,
        {.name = "agree",
         .what = say("Record that an assessment is agreed: from then on it can only be read",
                     "Зафіксувати погодження оцінювання: відтоді його можна лише читати"),
         .done = say("assessment %1 is agreed and can only be read",
                     "оцінювання %1 погоджено, його можна лише читати"),
         .notes = say("Its report bears who agreed, when, and the hash of what was agreed.",
                      "У звіті зазначається, хто й коли погодив, і хеш погодженого змісту."),
         .example = "agree country.kordon --assessment 2025 --by \"Interagency working group\""},
        [by](Workspace& workspace, const AssessmentId& id) { return agree(workspace, id, *by); });
    verb->add_option("--by",
                     *by,
                     terminal("Who has agreed; if not given, the user of the computer",
                              "Хто погодив; якщо не вказано – користувач компʼютера"))
        ->type_name("NAME");
}

void addUnlockVerb(CLI::App& parent, Terminal& terminal) {
    auto reason = std::make_shared<std::string>();
    CLI::App* verb = addEditVerb(
        parent,
        terminal,
        {.name = "unlock",
         .what = say("Make an agreed assessment editable again",
                     "Зняти погодження, щоб оцінювання можна було змінювати"),
         .done = say("assessment %1 is no longer agreed and can be edited",
                     "погодження оцінювання %1 знято, його можна змінювати"),
         .notes = say("The history keeps the reason.", "Обґрунтування зберігається в історії."),
         .example =
             "unlock country.kordon --assessment 2025 --reason \"Customs corrected its answers\""},
        [reason](Workspace& workspace, const AssessmentId& id) {
            return workspace.unlockAssessment(id, *reason, currentStamp());
        });
    verb->add_option("--reason", *reason, terminal("Why, on one line", "Чому, в один рядок"))
        ->required()
        ->type_name("TEXT");
}

} // namespace

void addSeriesVerbs(CLI::App& assessment, Terminal& terminal) {
    addRenameVerb(assessment, terminal);
    addArchiveVerbs(assessment, terminal);
    addBinVerbs(assessment, terminal);
    addAgreeVerb(assessment, terminal);
    addUnlockVerb(assessment, terminal);
}

} // namespace kordon::cli
