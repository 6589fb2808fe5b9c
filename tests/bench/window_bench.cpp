#include <QApplication>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QWidget>

#include "app/pages/main_window.h"
#include "app/pages/page_stack.h"
#include "app/pages/place.h"
#include "app/pages/prompts.h"
#include "app/platform/paths.h"
#include "core/pack/pack_reader.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

// From an answer given by a key to figures and charts repainted: the key event, the edit on the
// disk, the score, and every paint event that follows. A frame at 60 Hz is 16.7 ms.
namespace kordon {

namespace {

class NoPrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(QWidget* /*parent*/) override { return std::nullopt; }
    std::optional<NewFileForm> newFile(QWidget* /*parent*/) override { return std::nullopt; }
    std::optional<QString> reportFile(QWidget* /*parent*/, const QString& /*proposal*/) override {
        return std::nullopt;
    }
    std::optional<QString> chartFile(QWidget* /*parent*/, const QString& /*proposal*/) override {
        return std::nullopt;
    }
    std::optional<QString> fileToMake(QWidget* /*parent*/, const QString& /*proposal*/) override {
        return std::nullopt;
    }
    std::optional<secrecy::Secret> passphrase(QWidget* /*parent*/,
                                              const QString& /*file*/,
                                              PassphraseAttempt /*attempt*/) override {
        return std::nullopt;
    }
    std::optional<secrecy::Secret> newPassphrase(QWidget* /*parent*/,
                                                 NewPassphraseFor /*purpose*/) override {
        return std::nullopt;
    }
    bool passphraseRemoval(QWidget* /*parent*/) override { return false; }
};

Pack eibm() {
    PackReading reading =
        readPack(folderSource(std::filesystem::path(KORDON_SOURCE_DIR) / "assessments" / "eibm"));
    if (!reading.pack) {
        std::abort();
    }
    return *std::move(reading.pack);
}

/// Each question with its text alone: what a file may hold at most is measured in bytes too.
Pack inShort(Pack pack) {
    for (Component& component : pack.components) {
        for (Criterion& criterion : component.criteria) {
            for (Question& question : criterion.questions) {
                question.guidance = {};
                question.anchors.clear();
                question.evidence.clear();
                question.source.clear();
            }
        }
    }
    return pack;
}

/// Every criterion `times` over, under ids of its own.
Pack multiplied(Pack pack, int times) {
    for (Component& component : pack.components) {
        const std::vector<Criterion> once = component.criteria;
        for (int copy = 1; copy < times; ++copy) {
            for (Criterion criterion : once) {
                const std::string mark = "-" + std::to_string(copy);
                criterion.id.value += mark;
                for (Question& question : criterion.questions) {
                    question.id.value += mark;
                    question.gate.reset();
                    question.supersedes.reset();
                }
                component.criteria.push_back(std::move(criterion));
            }
        }
    }
    return pack;
}

std::vector<AnswerRow> answersTo(const Pack& pack) {
    std::vector<AnswerRow> rows;
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            rows.push_back({actor, place.question->id, tests::answered(3, "checked")});
        }
    }
    return rows;
}

class OpenWindow {
public:
    OpenWindow(int times, PageId page) : m_window(std::make_unique<NoPrompts>()) {
        const Pack pack = times == 1 ? eibm() : multiplied(inShort(eibm()), times);
        auto workspace = Workspace::create(
            m_folder / "bench.kordon", pack, {{"2025"}, ""}, true, tests::stamp());
        const Status imported =
            workspace ? workspace->importAnswers({"2025"}, answersTo(pack), "bench", tests::stamp())
                      : Status(workspace.error());
        if (!imported) {
            std::fputs(imported.error().message.in("en").c_str(), stderr);
            std::abort();
        }
        m_window.openFile(textOf(workspace->path()));
        m_window.resize(1366, 768);
        m_window.show();
        m_window.findChild<PageStack*>()->goTo({.page = PageId::Questions});
        QApplication::processEvents();
        m_window.findChild<PageStack*>()->goTo({.page = page});
        QApplication::processEvents();
    }

    /// Through the answer group where the questions are in sight, else through the document.
    void answer(int level) {
        if (auto* group = m_window.findChild<QWidget*>(QStringLiteral("answerGroup"));
            group && group->isVisible()) {
            QWidget* target = group->focusWidget() ? group->focusWidget() : group;
            QKeyEvent press(QEvent::KeyPress, Qt::Key_0 + level, {}, QString::number(level));
            QApplication::sendEvent(target, &press);
        } else {
            const QuestionId first = m_window.document()
                                         ->pack()
                                         .components.front()
                                         .criteria.front()
                                         .questions.front()
                                         .id;
            m_window.document()->setAnswer(first, tests::answered(level, "checked"));
        }
        QApplication::processEvents();
    }

private:
    tests::TemporaryFolder m_folder;
    MainWindow m_window;
};

void answerAndRepaint(benchmark::State& state, PageId page) {
    OpenWindow window(static_cast<int>(state.range(0)), page);
    int level = 0;
    for (auto _ : state) {
        window.answer(1 + level++ % 4);
    }
}

BENCHMARK_CAPTURE(answerAndRepaint, questions, PageId::Questions)
    ->Arg(1)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerAndRepaint, overview, PageId::Overview)
    ->Arg(1)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerAndRepaint, results, PageId::Results)
    ->Arg(1)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerAndRepaint, gaps, PageId::Gaps)
    ->Arg(1)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kordon

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
