#include "tests/faults/disk_log.h"
#include "tests/faults/faulty_disk.h"
#include "tests/faults/scripted_session.h"
#include "tests/faults/tally.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <random>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

constexpr const char* kName = "file.kordon";

const FolderContent kNothing;

FolderContent oldFile(const std::string& version) {
    return {{kName, readText(fs::path(KORDON_SOURCE_DIR) / "tests/data/schema" / version)}};
}

/// A call that makes the file or brings it up to date, and what must be there after any fault.
class OneCall {
public:
    OneCall(FolderContent start, std::function<Status(const fs::path&)> call)
        : m_start(std::move(start)), m_call(std::move(call)) {
        putContent(m_folder.path(), m_start);
        m_before = m_start.empty() ? 0 : stateOf(path()).values;
        REQUIRE(m_call(path()));
        m_after = stateOf(path()).values;
    }

    /// Takes every `stride`-th fault.
    void failAtEveryRequest(std::size_t stride) {
        FaultyDisk disk;
        const WatchedDisk watched(disk);
        putContent(m_folder.path(), m_start);
        disk.plan({});
        REQUIRE(m_call(path()));
        const std::vector<PlannedFault> faults = faultsAmong(disk.calls());
        for (std::size_t i = 0; i < faults.size(); i += stride) {
            failOnce(disk, faults[i]);
        }
    }

    void cutAtEveryChange(std::size_t perChange) {
        putContent(m_folder.path(), m_start);
        DiskLog log(m_folder.path());
        {
            const WatchedDisk watched(log);
            log.begin();
            REQUIRE(m_call(path()));
            log.acknowledge();
        }
        std::mt19937_64 random(20260301);
        UnreliableDisk disk(log.start());
        for (const DiskChange& change : log.changes()) {
            disk.apply(change);
            for (std::size_t i = 0; i < perChange; ++i) {
                m_tally.tried();
                putContent(m_folder.path(), disk.cut(random));
                examine(change.acknowledged > 0, "cut");
            }
        }
    }

    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    [[nodiscard]] fs::path path() const { return m_folder / kName; }

    void failOnce(FaultyDisk& disk, const PlannedFault& fault) {
        disk.plan({});
        putContent(m_folder.path(), m_start);
        disk.plan(fault);
        const Status done = m_call(path());
        if (!disk.hasFailed()) {
            return;
        }
        disk.plan({});
        m_tally.tried();
        const std::string where = wordsFor(fault);
        if (!done) {
            m_tally.expectSentence(done.error(), where);
            expectNothingHalfDone(where);
        }
        examine(static_cast<bool>(done), where);
        if (const Status again = m_call(path()); !done && !again) {
            m_tally.complain(Complaint::Stuck, where + ": " + again.error().message.in("en"));
        }
    }

    /// Nothing lies beside the file that a failed call has left there.
    void expectNothingHalfDone(const std::string& where) {
        for (const auto& [name, bytes] : contentOf(m_folder.path())) {
            const bool isOurs = name == kName || name == std::string(kName) + "-journal" ||
                                isCopyOfOld(m_folder / name);
            if (!isOurs || m_start.empty()) {
                m_tally.complain(Complaint::Invented, where + ": left " + name);
            }
        }
    }

    [[nodiscard]] bool isCopyOfOld(const fs::path& copy) const {
        const FileState state = stateOf(copy);
        return state.damage.empty() && state.values == m_before;
    }

    void examine(bool isAcknowledged, const std::string& where) {
        if (!fs::exists(path())) {
            if (isAcknowledged || !m_start.empty()) {
                m_tally.complain(Complaint::Lost, where + ": the file is gone");
            }
            return;
        }
        expectCopies(where);
        const FileState found = stateOnceOpened(path());
        if (!found.damage.empty()) {
            m_tally.complain(Complaint::Damaged, where + ": " + found.damage);
        } else if (found.values != m_after) {
            m_tally.complain(Complaint::Lost, where + ": not what the file holds without faults");
        }
    }

    /// Once the file is no longer the old one, a copy of the old one is beside it; and what bears
    /// the name of a copy is one.
    void expectCopies(const std::string& where) {
        if (m_start.empty()) {
            return;
        }
        bool hasCopy = false;
        for (const auto& [name, bytes] : contentOf(m_folder.path())) {
            if (name.find(".version") == std::string::npos || name.ends_with("-journal") ||
                name.ends_with(".part")) {
                continue;
            }
            if (isCopyOfOld(m_folder / name)) {
                hasCopy = true;
            } else {
                m_tally.complain(Complaint::Damaged, where + ": " + name + " is no copy");
            }
        }
        if (!hasCopy && stateOf(path()).values != m_before) {
            m_tally.complain(Complaint::Lost, where + ": there is no copy of the old file");
        }
    }

    FolderContent m_start;
    std::function<Status(const fs::path&)> m_call;
    TemporaryFolder m_folder{memoryFolder()};
    std::size_t m_before = 0;
    std::size_t m_after = 0;
    Tally m_tally;
};

Status making(const fs::path& path) {
    const auto made = createFile(path);
    return made ? Status(Done{}) : Status(made.error());
}

Status opening(const fs::path& path) {
    const auto opened = Workspace::open(path);
    return opened ? Status(Done{}) : Status(opened.error());
}

} // namespace

TEST_CASE("A fault while a file is made leaves nothing, and making it again succeeds",
          "[faults][io]") {
    OneCall call(kNothing, making);

    call.failAtEveryRequest(isFullForm() ? 1 : 9);

    report("I/O faults while a file is made", call.tally().summary());
    CHECK(call.tally().tries() > 50);
    CHECK(call.tally().complaints() == 0);
}

TEST_CASE("A file that was made is there after a power cut", "[faults][cuts]") {
    OneCall call(kNothing, making);

    call.cutAtEveryChange(isFullForm() ? 200 : 3);

    report("Power cuts while a file is made", call.tally().summary());
    CHECK(call.tally().tries() > 50);
    CHECK(call.tally().complaints() == 0);
}

TEST_CASE("A fault while an old file is brought up to date leaves it as it was or up to date, with "
          "a copy",
          "[faults][io]") {
    for (const char* version : {"v1.kordon", "v2.kordon"}) {
        OneCall call(oldFile(version), opening);

        call.failAtEveryRequest(isFullForm() ? 1 : 9);

        report(std::string("I/O faults while ") + version + " is brought up to date",
               call.tally().summary());
        CHECK(call.tally().tries() > 50);
        CHECK(call.tally().complaints() == 0);
    }
}

TEST_CASE("A power cut while an old file is brought up to date leaves it as it was or up to date, "
          "with a copy",
          "[faults][cuts]") {
    for (const char* version : {"v1.kordon", "v2.kordon"}) {
        OneCall call(oldFile(version), opening);

        call.cutAtEveryChange(isFullForm() ? 200 : 3);

        report(std::string("Power cuts while ") + version + " is brought up to date",
               call.tally().summary());
        CHECK(call.tally().tries() > 50);
        CHECK(call.tally().complaints() == 0);
    }
}
