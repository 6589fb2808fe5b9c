#include "tests/faults/disk_log.h"
#include "tests/faults/scripted_session.h"
#include "tests/faults/tally.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <optional>
#include <string_view>
#include <unordered_map>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

constexpr const char* kName = "file.kordon";

sqlite3* theFile = nullptr;

// Opening also makes a database in memory, of the schema that the file is to have.
int noteConnection(sqlite3* db, const char** /*message*/, const sqlite3_api_routines* /*api*/) {
    const char* name = sqlite3_db_filename(db, "main");
    if (name && std::string_view(name).ends_with(kName)) {
        theFile = db;
    }
    return SQLITE_OK;
}

/// Opens the file and lets its connection go on with a setting that the product does not have.
Workspace openedWith(const fs::path& path, const std::string& pragma) {
    // The library takes the entry point of an extension as a function without arguments.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteConnection));
    auto file = Workspace::open(path);
    sqlite3_reset_auto_extension();
    REQUIRE(file);
    if (!pragma.empty()) {
        REQUIRE(sqlite3_exec(theFile, pragma.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    return *std::move(file);
}

std::size_t hashOf(const FolderContent& content) {
    std::size_t hash = 0;
    for (const auto& [name, bytes] : content) {
        for (const std::string& text : {name, bytes}) {
            hash = hash * 31 + std::hash<std::string>()(text);
        }
    }
    return hash;
}

/// Cuts the power of a session at every change of the disk.
class CutLoop {
public:
    /// `pragma` is a setting to plant; none: as the product has it.
    CutLoop(const Reference& reference, const std::string& pragma) : m_reference(reference) {
        putContent(m_folder.path(), {{kName, reference.files.front()}});
        m_log.emplace(m_folder.path());
        const WatchedDisk watched(*m_log);
        Workspace file = openedWith(m_folder / kName, pragma);
        for (const Step& step : reference.steps) {
            m_log->begin();
            REQUIRE(step.run(file));
            m_log->acknowledge();
        }
    }

    void cut(std::size_t perChange) {
        std::mt19937_64 random(20260301);
        UnreliableDisk disk(m_log->start());
        for (const DiskChange& change : m_log->changes()) {
            disk.apply(change);
            for (std::size_t i = 0; i < perChange; ++i) {
                examine(disk.cut(random), change);
            }
        }
    }

    [[nodiscard]] const Tally& tally() const { return m_tally; }
    [[nodiscard]] std::string figures() const {
        return std::to_string(m_reference.steps.size()) + " edits, " +
               std::to_string(m_log->changes().size()) + " places to cut at, " +
               std::to_string(m_known.size()) + " different disks, " + std::to_string(m_checked) +
               " of them checked in full; cuts " + m_tally.summary();
    }

private:
    void examine(const FolderContent& left, const DiskChange& change) {
        m_tally.tried();
        // Opening depends on nothing but the bytes: the same disk is opened once.
        const auto [known, isNew] = m_known.try_emplace(hashOf(left));
        if (isNew) {
            putContent(m_folder.path(), left);
            known->second = stateOnceOpened(m_folder / kName);
            if (m_known.size() % 100 == 0) {
                checkInFull(known->second);
            }
        }
        m_tally.expect(known->second,
                       m_reference.states,
                       change.acknowledged,
                       change.begun,
                       "edit " + std::to_string(change.begun));
    }

    void checkInFull(FileState& state) {
        ++m_checked;
        const auto file = Workspace::open(m_folder / kName);
        const auto damage = file ? file->check() : Result<std::vector<Text>>(file.error());
        if (!damage || !damage->empty()) {
            state.damage = damage ? damage->front().in("en") : damage.error().message.in("en");
        }
    }

    const Reference& m_reference;
    TemporaryFolder m_folder{memoryFolder()};
    std::optional<DiskLog> m_log;
    std::unordered_map<std::size_t, FileState> m_known;
    std::size_t m_checked = 0;
    Tally m_tally;
};

} // namespace

TEST_CASE("No power cut takes an acknowledged edit or leaves a damaged file", "[faults][cuts]") {
    const Reference reference = editsWithoutFaults(isFullForm() ? 200 : 12);
    CutLoop loop(reference, "");

    loop.cut(isFullForm() ? 40 : 5);

    report("Power cuts", loop.figures());
    CHECK(loop.tally().tries() > 1000);
    CHECK(loop.tally().complaints() == 0);
}

TEST_CASE("Where the removal of a journal is not synced, power cuts take edits, and the harness "
          "says so",
          "[faults][cuts]") {
    const Reference reference = editsWithoutFaults(12);
    CutLoop loop(reference, "PRAGMA synchronous = FULL");

    loop.cut(5);

    report("Power cuts, control with synchronous = FULL", loop.figures());
    CHECK(loop.tally().complaints(Complaint::Lost) > loop.tally().tries() / 50);
    CHECK(loop.tally().complaints(Complaint::Damaged) == 0);
}

TEST_CASE("Where nothing is synced, power cuts damage the file, and the harness says so",
          "[faults][cuts]") {
    const Reference reference = editsWithoutFaults(12);
    CutLoop loop(reference, "PRAGMA synchronous = OFF");

    loop.cut(5);

    report("Power cuts, control with synchronous = OFF", loop.figures());
    CHECK(loop.tally().complaints(Complaint::Damaged) > loop.tally().tries() / 5);
}
