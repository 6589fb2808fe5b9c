#include "tests/faults/scripted_session.h"

#include "core/exchange/answers_csv.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <iterator>
#include <stdexcept>
#include <utility>

namespace kordon::tests {

namespace {

const AssessmentId kYear{"2025"};
const ActorId kLead{"a"};
const ComponentId kComponent{"first"};

QuestionId questionOf(int i) {
    const std::string component = i % 2 == 0 ? "first" : "second";
    const std::string criterion = i / 2 % 2 == 0 ? "first" : "second";
    return {component + "-" + criterion + (i / 4 % 2 == 0 ? ".cap" : ".rea")};
}

/// Some answers are longer than a page of the file, so that it grows and shrinks by several.
AnswerRow rowOf(int i) {
    Answer answer = answered(i % 6, i % 6 > 1 ? "verified" : "none");
    answer.rationale = "Причина " + std::to_string(i) + std::string(i % 7 == 0 ? 9000 : 40, 'x');
    if (i % 5 == 0) {
        answer.documents = {{.id = "1", .title = "Наказ " + std::to_string(i)}};
    }
    return {{i % 3 == 0 ? "b" : "a"}, questionOf(i), std::move(answer)};
}

Step answering(int i) {
    return {"set answer", [i](Workspace& file) {
                return file.setAnswer(kYear, rowOf(i), stamp());
            }};
}

Step clearing(int i) {
    return {"clear answer", [i](Workspace& file) {
                const AnswerRow row = rowOf(i);
                return file.clearAnswer(kYear, row.actor, row.question, stamp());
            }};
}

Step aiming(int i) {
    return {
        "set target", [i](Workspace& file) {
            const double level = i % 50 / 10.0;
            return file.setTarget(kYear, {kComponent, kLead, Dimension::Capacity}, level, stamp());
        }};
}

Step noting(int i) {
    return {"set gap note", [i](Workspace& file) {
                return file.setGapNote(
                    kYear, {kComponent, kLead}, {.cause = "Бракує " + std::to_string(i)}, stamp());
            }};
}

Step checking(int i) {
    return {"set checked", [i](Workspace& file) {
                return file.setChecked(kYear, {kComponent, kLead}, i / 10 % 2 == 0, stamp());
            }};
}

Step drafting(int i) {
    return {"keep draft", [i](Workspace& file) {
                return file.keepDraft({.assessment = kYear,
                                       .actor = kLead,
                                       .subject = "second-second.rea",
                                       .field = "evidence",
                                       .text = "недописане " + std::to_string(i)});
            }};
}

Step editing(int i) {
    switch (i % 10) {
    case 4:
        return clearing(i - 1);
    case 6:
        return drafting(i);
    case 7:
        return aiming(i);
    case 8:
        return noting(i);
    case 9:
        return checking(i);
    default:
        return answering(i);
    }
}

Status importAll(Workspace& file) {
    std::vector<AnswerRow> rows;
    for (int i = 300; i < 316; ++i) {
        rows.push_back(rowOf(i));
    }
    return file.importAnswers(kYear, rows, "answers.csv", stamp());
}

/// Back to what the third edit had found.
Status restoreOneValue(Workspace& file) {
    const auto changes = file.changesOf(4);
    if (!changes) {
        return changes.error();
    }
    return file.restoreValue(4, changes->back(), stamp());
}

/// An export as the command line makes it, read back.
Status exportAll(Workspace& file) {
    const auto assessment = file.load(kYear);
    const auto pack = file.packOf(kYear);
    if (!assessment || !pack) {
        return assessment ? pack.error() : assessment.error();
    }
    const auto import = answersFromCsv(answersCsv(*pack, assessment->answers), *pack, "x.csv");
    return import ? Status(Done{}) : Status(import.error());
}

Status readHistory(Workspace& file) {
    const auto history = file.history();
    return history ? Status(Done{}) : Status(history.error());
}

Status checkFile(Workspace& file) {
    const auto damage = file.check();
    if (!damage) {
        return damage.error();
    }
    return damage->empty() ? Status(Done{}) : Status(Error{ErrorCode::Damaged, damage->front()});
}

std::vector<Step> otherEdits() {
    const ReportProfile profile{.name = "Mine", .parts = {ReportPart::Gaps}};
    const Actor police{{"police"}, both("P"), both("Police")};
    const auto undo = [](Workspace& file) {
        return file.undo(stamp());
    };
    const auto redo = [](Workspace& file) {
        return file.redo(stamp());
    };
    return {
        {"undo", undo},
        {"undo again", undo},
        {"redo", redo},
        {"copy year",
         [](Workspace& file) {
             return file.copyAssessment(kYear, {{"2026"}, "Рік 2026"}, true, stamp());
         }},
        {"set profile",
         [=](Workspace& file) {
             return file.setReportProfile(profile, stamp());
         }},
        {"add actor",
         [=](Workspace& file) {
             return file.addActor(police, stamp());
         }},
        {"set role",
         [](Workspace& file) {
             return file.setRole(kYear,
                                 {kComponent, {"police"}, RoleId{"support"}, ActorId{"a"}, "Наказ"},
                                 stamp());
         }},
        {"import", importAll},
        {"restore value", restoreOneValue},
        {"restore assessment",
         [](Workspace& file) {
             return file.restoreAssessment(kYear, 8, stamp());
         }},
        {"undo restoring", undo},
    };
}

} // namespace

std::vector<Step> scriptedSession(int edits) {
    std::vector<Step> steps;
    for (int i = 0; i < edits; ++i) {
        steps.push_back(editing(i));
    }
    std::ranges::move(otherEdits(), std::back_inserter(steps));
    steps.push_back({"check", checkFile, false});
    steps.push_back({"export", exportAll, false});
    steps.push_back({"history", readHistory, false});
    steps.push_back(answering(400));
    return steps;
}

Result<Workspace> createFile(const std::filesystem::path& path) {
    return Workspace::create(path, smallPack(), {kYear, "Оцінка 2025"}, false, stamp());
}

Reference runWithoutFaults(std::vector<Step> steps) {
    const TemporaryFolder folder(memoryFolder());
    const std::filesystem::path path = folder / "file.kordon";
    Result<Workspace> file = createFile(path);
    if (!file) {
        throw std::runtime_error(file.error().message.in("en"));
    }
    Reference reference{.steps = std::move(steps)};
    const auto remember = [&] {
        reference.files.push_back(readText(path));
        reference.states.add(stateOf(path).values);
    };
    remember();
    for (const Step& step : reference.steps) {
        if (const Status done = step.run(*file); !done) {
            throw std::runtime_error(step.name + ": " + done.error().message.in("en"));
        }
        remember();
        const bool isSame = reference.states.are(stateOf(path).values, reference.states.size() - 2);
        if (isSame == step.isEdit) {
            throw std::runtime_error(step.name +
                                     ": an edit changes the file, and nothing else does");
        }
    }
    return reference;
}

Reference editsWithoutFaults(int edits) {
    std::vector<Step> steps = scriptedSession(edits);
    std::erase_if(steps, [](const Step& step) { return !step.isEdit; });
    return runWithoutFaults(std::move(steps));
}

} // namespace kordon::tests
