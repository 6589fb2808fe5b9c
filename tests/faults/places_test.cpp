#include "tests/faults/scripted_session.h"
#include "tests/faults/small_disk.h"
#include "tests/faults/tally.h"
#include "tests/support/as_nobody.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

constexpr const char* kName = "file.kordon";
constexpr std::size_t kBytes = std::size_t{1} << 20U;

/// Whether the sentence holds the words in both languages.
bool says(const Error& error, const std::string& english, const std::string& ukrainian) {
    return error.message.in("en").find(english) != std::string::npos &&
           error.message.in("uk").find(ukrainian) != std::string::npos;
}

/// Runs a step with so much room, and again with more where it has failed. Whether it has.
bool failsWith(std::size_t pagesLeft, SmallDisk& disk, const Reference& reference, std::size_t at) {
    disk.makeRoom();
    const fs::path path = disk.path() / kName;
    putContent(disk.path(), {{kName, reference.files[at]}});
    auto file = Workspace::open(path);
    REQUIRE(file);
    disk.fillUpTo(pagesLeft);
    const Status done = reference.steps[at].run(*file);
    if (!done) {
        CHECK(says(done.error(), "the disk is full; make room", "диск заповнено; звільніть місце"));
        CHECK(reference.states.are(stateOf(path).values, at));
        disk.makeRoom();
        REQUIRE(reference.steps[at].run(*file));
    }
    const FileState found = stateOf(path);
    CHECK(found.damage.empty());
    CHECK(reference.states.are(found.values, at + 1));
    return !done;
}

} // namespace

TEST_CASE("On a full disk an edit fails with a sentence and succeeds once there is room",
          "[faults][places]") {
    SmallDisk disk(kBytes);
    if (!disk.isThere()) {
        WARN("not tried: this system does not let a test mount a disk");
        return;
    }
    const Reference reference = editsWithoutFaults(isFullForm() ? 60 : 10);
    int failures = 0;
    int runs = 0;

    for (std::size_t at = 0; at < reference.steps.size(); ++at) {
        for (std::size_t pages = 0; pages <= (isFullForm() ? 50 : 12); pages += 1) {
            failures += failsWith(pages, disk, reference, at) ? 1 : 0;
            ++runs;
        }
    }

    report("Full disk",
           std::to_string(runs) + " edits at growing room, " + std::to_string(failures) +
               " without enough of it");
    CHECK(failures > runs / 10);
    CHECK(failures < runs);
}

TEST_CASE("On a full disk no half file is made", "[faults][places]") {
    SmallDisk disk(kBytes);
    if (!disk.isThere()) {
        WARN("not tried: this system does not let a test mount a disk");
        return;
    }
    bool isMade = false;
    for (std::size_t pages = 0; !isMade; ++pages) {
        disk.fillUpTo(pages);
        const auto made = createFile(disk.path() / kName);
        isMade = static_cast<bool>(made);
        if (!isMade) {
            CHECK(says(made.error(), "the disk is full", "диск заповнено"));
            CHECK(contentOf(disk.path()).size() == 1); // what fills it
        }
        CHECK((isMade || pages < 100));
    }
    CHECK(Workspace::open(disk.path() / kName)->check()->empty());
}

TEST_CASE("On a disk that may only be read, a file is shown and edits are refused",
          "[faults][places]") {
    SmallDisk disk(kBytes);
    if (!disk.isThere()) {
        WARN("not tried: this system does not let a test mount a disk");
        return;
    }
    const Reference reference = editsWithoutFaults(3);
    const fs::path path = disk.path() / kName;
    putContent(disk.path(), {{kName, reference.files.front()}});
    disk.letOnlyRead();

    auto file = Workspace::open(path);

    REQUIRE(file);
    CHECK(file->isReadOnly());
    CHECK(file->load({"2025"}));
    CHECK(file->check()->empty());
    const Status refused = reference.steps.front().run(*file);
    REQUIRE_FALSE(refused);
    CHECK(says(refused.error(), "may not be written to", "не дозволено писати"));
    CHECK_FALSE(createFile(disk.path() / "new.kordon"));
    CHECK(readText(path) == reference.files.front());
}

TEST_CASE("A folder that may no longer be written to keeps its file whole, and edits go on later",
          "[faults][places]") {
    const TemporaryFolder folder;
    const Reference reference = editsWithoutFaults(3);
    const fs::path path = folder / kName;
    putContent(folder.path(), {{kName, reference.files.front()}});
    auto file = Workspace::open(path);
    REQUIRE(file);
    fs::permissions(folder.path(), fs::perms(0555));

    {
        const AsNobody nobody;
        const Status refused = reference.steps.front().run(*file);
        REQUIRE_FALSE(refused);
        CHECK(says(refused.error(),
                   "check the permissions of the file and its folder",
                   "перевірте права на файл і теку"));
    }
    CHECK(readText(path) == reference.files.front());
    fs::permissions(folder.path(), fs::perms::owner_all);
    REQUIRE(reference.steps.front().run(*file));
    CHECK(reference.states.are(stateOf(path).values, 1));
}

TEST_CASE("A folder that is moved away takes no edit along, and edits go on when it is back",
          "[faults][places]") {
    const TemporaryFolder parent;
    const Reference reference = editsWithoutFaults(3);
    const fs::path folder = parent / "папка";
    const fs::path away = parent / "інша";
    fs::create_directory(folder);
    putContent(folder, {{kName, reference.files.front()}});
    auto file = Workspace::open(folder / kName);
    REQUIRE(file);

    fs::rename(folder, away);
    const Status refused = reference.steps.front().run(*file);

    REQUIRE_FALSE(refused);
    CHECK(
        says(refused.error(), "moved, removed or replaced", "перемістили, вилучили або замінили"));
    CHECK(readText(away / kName) == reference.files.front());
    fs::rename(away, folder);
    REQUIRE(reference.steps.front().run(*file));
    CHECK(reference.states.are(stateOf(folder / kName).values, 1));
}

TEST_CASE("A file that is removed or replaced while it is open takes no more edits",
          "[faults][places]") {
    const TemporaryFolder folder;
    const Reference reference = editsWithoutFaults(3);
    const fs::path path = folder / kName;
    const bool isReplaced = GENERATE(false, true);
    putContent(folder.path(), {{kName, reference.files.front()}});
    auto file = Workspace::open(path);
    REQUIRE(file);

    if (isReplaced) {
        writeText(folder / "other", reference.files.back());
        fs::rename(folder / "other", path);
    } else {
        fs::remove(path);
    }
    const Status refused = reference.steps.front().run(*file);

    REQUIRE_FALSE(refused);
    CHECK(
        says(refused.error(), "moved, removed or replaced", "перемістили, вилучили або замінили"));
    CHECK(file->load({"2025"})); // what is on the screen can still be read and written elsewhere
    CHECK(fs::exists(path) == isReplaced);
    CHECK((!isReplaced || readText(path) == reference.files.back()));
}
