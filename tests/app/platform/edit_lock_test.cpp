#include "app/platform/edit_lock.h"
#include "app/platform/file_place.h"
#include "app/platform/open_to_edit.h"
#include "app/platform/system.h"
#include "tests/support/as_nobody.h"
#include "tests/support/other_program.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

fs::path made(const TemporaryFolder& folder) {
    const fs::path path = folder / "країна.kordon";
    REQUIRE(Workspace::create(path, smallPack(), {{"2025"}, ""}, false, stamp()));
    return path;
}

EditLock::Taking take(const fs::path& path, TakeOver takeOver = TakeOver::WhereGone) {
    return EditLock::take(path, HolderKind::CommandLine, takeOver);
}

std::ptrdiff_t filesIn(const TemporaryFolder& folder) {
    return std::distance(fs::directory_iterator(folder.path()), {});
}

} // namespace

TEST_CASE("While a file is edited a lock beside it says by whom, and then it is gone", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    {
        const auto taking = take(path);
        REQUIRE(taking.lock);
        CHECK_FALSE(taking.takenFrom);
        const std::string words = readText(folder / "країна.kordon.lock");
        CHECK(words.find(currentStamp().who) != std::string::npos);
        CHECK_FALSE(otherHolderOf(path)); // it is this very process
    }
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("A process does not shut itself out, and its last opening keeps the lock", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    auto first = take(path);
    const auto second = take(path);
    REQUIRE(second.lock);
    first.lock.reset();
    CHECK(fs::exists(lockOf(path)));
}

TEST_CASE("Whoever runs keeps the file, also from one who would take it by force", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const OtherProgram other;
    other.lock(path);
    const std::string before = readText(path) + readText(lockOf(path));

    const auto taking = take(path);
    CHECK_FALSE(taking.lock);
    REQUIRE(taking.heldBy);
    CHECK(taking.heldBy->user == "ганна");
    CHECK(presenceOf(taking.heldBy->process) == Presence::Running);

    const auto refused = openToEdit(path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Busy);
    for (const char* language : {"en", "uk"}) {
        const std::string message = refused.error().message.in(language);
        CHECK(message.find("ганна") != std::string::npos);
        CHECK(message.find("pc-7") != std::string::npos);
        CHECK(message.find("2025-03-01 09:30 UTC") != std::string::npos);
    }
    CHECK(readText(path) + readText(lockOf(path)) == before);
    CHECK(Workspace::open(path)->load({"2025"}));
}

TEST_CASE("The lock of a killed program is taken over, and the history tells of it", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    OtherProgram other;
    other.lock(path);
    other.kill();

    auto workspace = openToEdit(path);
    REQUIRE(workspace);
    REQUIRE(workspace->addActor(
        {.id = {"police"}, .shortName = both("НП"), .name = both("Поліція")}, stamp()));
    const auto history = *workspace->historyHeadings();
    REQUIRE(history.size() == 3);
    CHECK(history.at(1).kind == EditKind::TakeOverFile);
    CHECK(history.at(1).subject == "ганна@pc-7 2025-03-01T09:30:00Z");
}

TEST_CASE("A process with the number of an ended one is not taken for it", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const OtherProgram other;
    QJsonObject words = other.lockWords();
    words[QStringLiteral("started")] = QStringLiteral("1");
    OtherProgram::putLock(path, words);
    CHECK(take(path).lock);
}

TEST_CASE("After a start of the machine nobody runs any more", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const OtherProgram other;
    QJsonObject words = other.lockWords();
    words[QStringLiteral("boot")] = QStringLiteral("another");
    OtherProgram::putLock(path, words);
    CHECK(take(path).lock);
}

TEST_CASE("What is elsewhere, or says nothing, is taken over by force alone", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const OtherProgram other;
    const std::string kind = GENERATE("another machine", "another container", "nonsense", "empty");
    QJsonObject words = other.lockWords();
    if (kind == "another machine") {
        words[QStringLiteral("machine")] = QStringLiteral("x");
    } else if (kind == "another container") {
        words[QStringLiteral("space")] = QStringLiteral("pid:[1]");
    }
    OtherProgram::putLock(path, words);
    if (kind == "nonsense" || kind == "empty") {
        writeText(lockOf(path), kind == "empty" ? "" : "\xff{\"user\": 5");
    }
    CAPTURE(kind);
    const auto refused = take(path);
    CHECK_FALSE(refused.lock);
    REQUIRE(refused.heldBy);
    CHECK(presenceOf(refused.heldBy->process) == Presence::Unknown);
    const auto busy = openToEdit(path);
    REQUIRE_FALSE(busy);
    CHECK(busy.error().message.in("en").find("kordon take-over") != std::string::npos);

    const auto taken = take(path, TakeOver::FromAnyone);
    CHECK(taken.lock);
    CHECK(taken.takenFrom == refused.heldBy);
    CHECK(filesIn(folder) == 2);
}

TEST_CASE("A folder or a link in place of the lock keeps nobody waiting", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    if (GENERATE(true, false)) {
        fs::create_directory(lockOf(path));
    } else {
        fs::create_symlink("/etc/hostname", lockOf(path));
    }
    const auto refused = take(path);
    REQUIRE(refused.heldBy);
    CHECK(refused.heldBy->user.empty());
    CHECK(take(path, TakeOver::FromAnyone).lock);
}

TEST_CASE("What a lock says is shortened, and shown as text", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const OtherProgram other;
    QJsonObject words = other.lockWords();
    words[QStringLiteral("user")] = QStringLiteral("<b>\n") + QString(3000, QLatin1Char('x'));
    OtherProgram::putLock(path, words);
    const auto taking = take(path);
    REQUIRE(taking.heldBy);
    CHECK(taking.heldBy->user.size() < 250);
    CHECK(taking.heldBy->user.find('\n') == std::string::npos);
}

TEST_CASE("Where nothing may be written a file opens without a lock", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    fs::permissions(path, fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));
    {
        const AsNobody nobody;
        const auto opened = openToEditOrRead(path, TakeOver::WhereGone);
        REQUIRE(opened);
        CHECK(opened->workspace.isReadOnly());
        CHECK_FALSE(opened->heldBy);
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("Opening to edit and closing changes no byte and leaves nothing", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const std::string before = readText(path);
    {
        const auto workspace = openToEdit(path);
        REQUIRE(workspace);
        CHECK(fs::exists(lockOf(path)));
    }
    CHECK(readText(path) == before);
    CHECK(filesIn(folder) == 1);
    CHECK_FALSE(openToEdit(folder / "none.kordon"));
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("A file reached by a link has one lock, beside the file itself", "[lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    fs::create_symlink(path, folder / "link.kordon");
    CHECK(lockOf(folder / "link.kordon") == lockOf(path));
}

TEST_CASE("Disks of other computers are told from those of this one", "[lock]") {
    for (const char* name : {"nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse"}) {
        CHECK(isNetworkFileSystem(name));
    }
    for (const char* name : {"ext4", "tmpfs", "overlay", "btrfs", "fuseblk", "vfat", ""}) {
        CHECK_FALSE(isNetworkFileSystem(name));
    }
    const TemporaryFolder folder;
    CHECK_FALSE(isOnNetwork(folder / "x.kordon"));
}
