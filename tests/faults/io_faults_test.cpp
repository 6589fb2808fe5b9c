#include "core/exchange/content_text.h"
#include "core/pack/pack_json.h"
#include "tests/faults/faulty_disk.h"
#include "tests/faults/locked_session.h"
#include "tests/faults/scripted_session.h"
#include "tests/faults/tally.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

constexpr const char* kName = "file.kordon";

/// What the file says of the year that the session edits.
std::string wordsOf(const Workspace& file) {
    const auto pack = file.packOf({"2025"});
    const auto assessment = file.load({"2025"});
    return pack && assessment
               ? packJson(*pack, PackDefaults::AsWritten) + contentText(*pack, *assessment)
               : std::string();
}

/// Every request of every step of a session goes wrong once, in every way that it can.
class FaultLoop {
public:
    explicit FaultLoop(Reference reference) : m_reference(std::move(reference)) {}

    /// Takes every `stride`-th fault, over all steps, and those after which an edit is in the file
    /// although it has failed.
    void runAll(std::size_t stride) {
        std::size_t count = 0;
        for (std::size_t step = 0; step < m_reference.steps.size(); ++step) {
            const std::vector<DiskCall> calls = callsOf(step);
            m_requests += calls.size();
            for (const PlannedFault& fault : faultsAmong(calls)) {
                const bool isInDoubt = calls[fault.at] == DiskCall::Delete &&
                                       fault.kind == FaultKind::DoneButFailed && !fault.stays;
                if (count++ % stride == 0 || isInDoubt) {
                    runOne(step, fault);
                }
            }
        }
    }

    /// The same with faults that nobody is told of.
    void runSwallowed(std::size_t stride) {
        for (std::size_t step = 0; step < m_reference.steps.size(); step += stride) {
            const std::size_t calls = callsOf(step).size();
            m_requests += calls;
            for (std::size_t at = 0; at < calls; ++at) {
                runOne(step, {.at = at, .kind = FaultKind::Swallowed});
            }
        }
    }

    [[nodiscard]] const Tally& tally() const { return m_tally; }
    [[nodiscard]] std::string figures() const {
        return std::to_string(m_reference.steps.size()) + " steps, " + std::to_string(m_requests) +
               " requests to the disk; faults " + m_tally.summary();
    }

private:
    void restore(std::size_t step) {
        m_disk.plan({});
        putContent(m_folder.path(), {{kName, m_reference.files[step]}});
    }

    /// Opened and read, so that it has something to remember.
    [[nodiscard]] Workspace opened() const {
        auto file = Workspace::open(m_path);
        REQUIRE(file);
        REQUIRE_FALSE(wordsOf(*file).empty());
        return *std::move(file);
    }

    std::vector<DiskCall> callsOf(std::size_t step) {
        const WatchedDisk watched(m_disk);
        restore(step);
        Workspace file = opened();
        m_disk.plan({});
        REQUIRE(m_reference.steps[step].run(file));
        return m_disk.calls();
    }

    /// What is on the disk right now, as whoever opens it next finds it.
    std::size_t expectOnDisk(std::size_t acknowledged,
                             std::size_t begun,
                             const std::string& where) {
        const PlainDisk plain;
        putContent(m_aside.path(), contentOf(m_folder.path()));
        return m_tally.expect(
            stateOnceOpened(m_aside / kName), m_reference.states, acknowledged, begun, where);
    }

    /// The open file must say what is on the disk, and nothing that it only remembers.
    void expectTrueWords(const Workspace& file, const std::string& where) {
        const PlainDisk plain;
        const auto opened = Workspace::open(m_aside / kName);
        if (opened && wordsOf(file) != wordsOf(*opened)) {
            m_tally.complain(Complaint::Lost, where + ": the open file says otherwise");
        }
    }

    void expectDone(std::size_t step, Workspace& file, const std::string& where) {
        if (const Status done = m_reference.steps[step].run(file); !done) {
            m_tally.complain(Complaint::Stuck, where + ": " + done.error().message.in("en"));
        }
    }

    void runOne(std::size_t step, const PlannedFault& fault) {
        const std::string where = m_reference.steps[step].name + ", " + wordsFor(fault);
        const WatchedDisk watched(m_disk);
        restore(step);
        if (const auto reached = workThrough(step, fault, where)) {
            expectOnDisk(*reached, *reached, where + ", afterwards");
        }
    }

    /// The step with its fault, the same step again where it is not done, and the one after it. How
    /// many are done in the end; none: the fault met nothing.
    std::optional<std::size_t> workThrough(std::size_t step,
                                           const PlannedFault& fault,
                                           const std::string& where) {
        Workspace file = opened();
        m_disk.plan(fault);
        const Status done = m_reference.steps[step].run(file);
        if (!m_disk.hasFailed()) {
            return std::nullopt;
        }
        m_tally.tried();
        std::size_t reached = expectOnDisk(done ? step + 1 : step, step + 1, where);
        m_disk.plan({});
        if (!done) {
            m_tally.expectSentence(done.error(), where);
        }
        if (reached != (done ? step + 1 : step) || m_tally.tries() % 10 == 0) {
            expectTrueWords(file, where);
        }
        if (reached == step) {
            expectDone(reached++, file, where + ", again");
        }
        if (reached < m_reference.steps.size()) {
            expectDone(reached++, file, where + ", next");
        }
        return reached;
    }

    Reference m_reference;
    TemporaryFolder m_folder{memoryFolder()};
    TemporaryFolder m_aside{memoryFolder()};
    fs::path m_path = m_folder / kName;
    FaultyDisk m_disk;
    Tally m_tally;
    std::size_t m_requests = 0;
};

} // namespace

TEST_CASE("No fault of the disk takes an acknowledged edit, and work goes on after it",
          "[faults][io]") {
    FaultLoop loop(runWithoutFaults(scriptedSession(isFullForm() ? 200 : 20)));

    loop.runAll(isFullForm() ? 1 : 41);

    report("I/O faults", loop.figures());
    CHECK(loop.tally().tries() > 100);
    CHECK(loop.tally().complaints() == 0);
}

TEST_CASE("No fault of the disk takes an acknowledged edit of a locked file, and work goes on",
          "[faults][io][secrecy]") {
    const LockedReference session =
        locked(runWithoutFaults(scriptedSession(isFullForm() ? 60 : 20)));
    FaultLoop loop(session.reference);

    loop.runAll(isFullForm() ? 1 : 5);

    report("I/O faults, locked file", loop.figures());
    CHECK(loop.tally().tries() > 40);
    CHECK(loop.tally().complaints() == 0);
}

TEST_CASE("A disk that swallows writes loses edits, and the harness says so", "[faults][io]") {
    FaultLoop loop(runWithoutFaults(scriptedSession(5)));

    loop.runSwallowed(4);

    report("I/O faults, control with swallowed ones", loop.figures());
    CHECK(loop.tally().complaints() > loop.tally().tries() / 10);
}
