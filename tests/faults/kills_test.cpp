#include "core/store/sealing.h"
#include "tests/faults/locked_session.h"
#include "tests/faults/scripted_session.h"
#include "tests/faults/tally.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <random>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

constexpr const char* kName = "file.kordon";

/// When the child says that an edit is done.
enum class Acknowledging : std::uint8_t { AfterTheCall, BeforeTheCall };

/// A program that is killed while it edits, again and again.
class KillLoop {
public:
    KillLoop(Reference reference, Acknowledging acknowledging)
        : m_reference(std::move(reference)), m_acknowledging(acknowledging) {}

    void run(int kills) {
        for (int i = 0; i < kills; ++i) {
            const std::size_t from = m_random() % m_reference.steps.size();
            putContent(m_folder.path(), {{kName, m_reference.files[from]}});
            examine(from, from + editsBeforeKill(from));
        }
    }

    [[nodiscard]] const Tally& tally() const { return m_tally; }
    [[nodiscard]] long hotJournals() const { return m_hotJournals; }
    /// Of those that a kill has left in the folder.
    [[nodiscard]] long filesInTheClear() const { return m_filesInTheClear; }
    [[nodiscard]] long editsInAll() const { return m_edits; }
    [[nodiscard]] std::string figures() const {
        return std::to_string(m_edits) + " edits acknowledged, " + std::to_string(m_hotJournals) +
               " journals left behind; kills " + m_tally.summary();
    }

private:
    /// Never returns.
    void edit(std::size_t from, int acknowledgements) const {
        const auto acknowledge = [&] {
            if (write(acknowledgements, "+", 1) != 1) {
                _exit(1);
            }
        };
        auto file = Workspace::open(m_folder / kName);
        for (std::size_t i = from; file && i < m_reference.steps.size(); ++i) {
            if (m_acknowledging == Acknowledging::BeforeTheCall) {
                acknowledge();
            }
            if (!m_reference.steps[i].run(*file)) {
                _exit(1);
            }
            if (m_acknowledging == Acknowledging::AfterTheCall) {
                acknowledge();
            }
        }
        pause();
        _exit(1);
    }

    /// Kills the child some microseconds after some of its edits; how many it has acknowledged.
    std::size_t editsBeforeKill(std::size_t from) {
        std::array<int, 2> ends{};
        REQUIRE(pipe(ends.data()) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            edit(from, ends[1]);
        }
        close(ends[1]);
        const std::size_t awaited = std::min(m_random() % 12, m_reference.steps.size() - from);
        std::size_t acknowledged = 0;
        char heard = 0;
        while (acknowledged < awaited && read(ends[0], &heard, 1) == 1) {
            ++acknowledged;
        }
        usleep(static_cast<useconds_t>(m_random() % 600));
        REQUIRE(kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status)); // else the child has failed by itself
        while (read(ends[0], &heard, 1) == 1) {
            ++acknowledged;
        }
        close(ends[0]);
        return acknowledged;
    }

    void examine(std::size_t from, std::size_t acknowledged) {
        m_tally.tried();
        m_edits += static_cast<long>(acknowledged - from);
        m_hotJournals += fs::exists(m_folder / (std::string(kName) + "-journal")) ? 1 : 0;
        for (const auto& [name, bytes] : contentOf(m_folder.path())) {
            m_filesInTheClear += isSealed(m_folder / name) || bytes.empty() ? 0 : 1;
        }
        const std::string where = "killed after edit " + std::to_string(acknowledged);
        m_tally.expect(stateOnceOpened(m_folder / kName),
                       m_reference.states,
                       acknowledged,
                       acknowledged + 1,
                       where);
    }

    Reference m_reference;
    Acknowledging m_acknowledging;
    TemporaryFolder m_folder{memoryFolder()};
    std::mt19937_64 m_random{20260301};
    Tally m_tally;
    long m_hotJournals = 0;
    long m_filesInTheClear = 0;
    long m_edits = 0;
};

} // namespace

TEST_CASE("A program that is killed while it edits has lost nothing that it acknowledged",
          "[faults][kills]") {
    KillLoop loop(editsWithoutFaults(isFullForm() ? 200 : 40), Acknowledging::AfterTheCall);

    loop.run(isFullForm() ? 10'000 : 100);

    report("Kills", loop.figures());
    CHECK(loop.tally().complaints() == 0);
    // Kills before the first edit or after the last prove nothing.
    CHECK(loop.editsInAll() > loop.tally().tries());
    CHECK(loop.hotJournals() > loop.tally().tries() / 10);
}

TEST_CASE(
    "A program that is killed while it edits a locked file has lost nothing, nor left any of it "
    "in the clear",
    "[faults][kills][secrecy]") {
    const LockedReference session = locked(editsWithoutFaults(40));
    KillLoop loop(session.reference, Acknowledging::AfterTheCall);

    loop.run(isFullForm() ? 2'000 : 60);

    report("Kills, locked file", loop.figures());
    CHECK(loop.tally().complaints() == 0);
    CHECK(loop.editsInAll() > loop.tally().tries());
    CHECK(loop.hotJournals() == 0);
    CHECK(loop.filesInTheClear() == 0);
}

TEST_CASE("A program that acknowledges before it commits loses edits, and the harness says so",
          "[faults][kills]") {
    KillLoop loop(editsWithoutFaults(40), Acknowledging::BeforeTheCall);

    loop.run(40);

    report("Kills, control that acknowledges too early", loop.figures());
    CHECK(loop.tally().complaints(Complaint::Lost) > 10);
}
