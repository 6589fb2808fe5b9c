#include "core/store/backup.h"
#include "core/store/salvage.h"
#include "core/store/sealing.h"
#include "tests/core/store/hostile_file.h"
#include "tests/support/as_nobody.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

constexpr secrecy::KeyCost kCheap{1, 8192};
const std::string kCanary = "канарка-7f3a-canary";

secrecy::Secret phrase(const std::string& text) {
    return secrecy::Secret(text);
}

/// A good file whose texts hold the canary, locked with "перша".
struct LockedFile {
    TemporaryFolder folder;
    fs::path path = goodFile(folder);
    HeldKey key;

    LockedFile() {
        REQUIRE(noteCanary(*Workspace::open(path)));
        auto locked = setPassphrase(path, phrase("перша"), kCheap);
        REQUIRE(locked);
        key = *locked;
    }

    static Status noteCanary(Workspace workspace) {
        return workspace.setGapNote(
            kHostileYear, {{"first"}, kHostileActor}, {kCanary, ""}, stamp());
    }
};

std::string cause(const Workspace& workspace) {
    return workspace.load(kHostileYear)->gapNotes.at({{"first"}, kHostileActor}).cause;
}

Status setCause(Workspace& workspace, const std::string& text) {
    return workspace.setGapNote(kHostileYear, {{"first"}, kHostileActor}, {text, ""}, stamp());
}

/// The names of the files below the folder in which the text, or a page of a database, is found.
std::vector<std::string> filesWithPlaintext(const fs::path& folder, const std::string& text) {
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        const std::string content = readText(entry.path());
        if (content.find(text) != std::string::npos ||
            content.find("SQLite format 3") != std::string::npos) {
            found.push_back(entry.path().filename().string());
        }
    }
    return found;
}

} // namespace

TEST_CASE("A locked file opens with its passphrase alone, and holds what it held",
          "[store][secrecy]") {
    LockedFile file;
    CHECK(isSealed(file.path));
    file.key.reset();

    says(refusalOf(file.folder, file.path), "locked with a passphrase");
    CHECK(*unlock(file.path, phrase("Перша")) == nullptr);
    CHECK(keyHeldFor(file.path) == nullptr);
    const auto key = unlock(file.path, phrase("перша"));
    REQUIRE(key);
    REQUIRE(*key);
    const auto opened = Workspace::open(file.path);
    REQUIRE(opened);
    CHECK_FALSE(opened->isReadOnly());
    CHECK(cause(*opened) == kCanary);
    CHECK(opened->check()->empty());
}

TEST_CASE("The key of a locked file is gone with the last who holds it", "[store][secrecy]") {
    LockedFile file;
    {
        const auto opened = Workspace::open(file.path);
        file.key.reset();
        CHECK(keyHeldFor(file.path));
        CHECK(Workspace::open(file.path));
    }

    CHECK(keyHeldFor(file.path) == nullptr);
    CHECK_FALSE(Workspace::open(file.path));
}

TEST_CASE("Each edit of a locked file is sealed on the disk when the call returns",
          "[store][secrecy]") {
    LockedFile file;
    auto workspace = Workspace::open(file.path);
    REQUIRE(workspace);

    REQUIRE(setCause(*workspace, "друга причина"));
    CHECK(cause(*Workspace::open(file.path)) == "друга причина");
    REQUIRE(workspace->undo(stamp()));
    CHECK(cause(*Workspace::open(file.path)) == kCanary);
    REQUIRE(workspace->keepDraft({kHostileYear, kHostileActor, "first", "cause", "чернетка"}));
    CHECK(Workspace::open(file.path)->drafts()->at(0).text == "чернетка");
    CHECK(Workspace::open(file.path)->check()->empty());
}

TEST_CASE("Nothing of a locked file stands on the disk in the clear", "[store][secrecy]") {
    LockedFile file;
    const fs::path backups = file.folder / "backups";
    auto workspace = Workspace::open(file.path);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(setCause(*workspace, kCanary + std::to_string(i)));
        REQUIRE(backUp(file.path, backups, "2025-03-0" + std::to_string(i + 1) + "T09:30:00Z"));
    }
    REQUIRE(workspace->undo(stamp()));
    const auto list = backupsOf(file.path, backups);
    REQUIRE(list->size() == 3);
    REQUIRE(contentOf(list->at(0)));
    REQUIRE(restoreBackup(list->at(0), file.folder / "restored.kordon"));
    REQUIRE(salvage(file.path, file.folder / "recovered.kordon", {}, stamp()));

    CHECK(filesWithPlaintext(file.folder.path(), kCanary).empty());
    CHECK(isSealed(file.folder / "restored.kordon"));
    CHECK(isSealed(file.folder / "recovered.kordon"));
    CHECK(cause(*Workspace::open(file.folder / "restored.kordon")) == kCanary + "2");
    CHECK(cause(*Workspace::open(file.folder / "recovered.kordon")) == kCanary + "1");
}

TEST_CASE("With another passphrase the old one and the old key open nothing", "[store][secrecy]") {
    LockedFile file;
    const HeldKey old = file.key;

    const auto changed = setPassphrase(file.path, phrase("друга"), kCheap);

    REQUIRE(changed);
    CHECK(*changed != old);
    CHECK(*unlock(file.path, phrase("перша")) == nullptr);
    CHECK(*unlock(file.path, phrase("друга")));
    CHECK(cause(*Workspace::open(file.path)) == kCanary);
    CHECK(filesWithPlaintext(file.folder.path(), kCanary).empty());
}

TEST_CASE("Without its passphrase the file is again what it was, to the byte", "[store][secrecy]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const std::string before = readText(path);
    auto locked = setPassphrase(path, phrase("перша"), kCheap);
    REQUIRE(locked);
    CHECK(readText(path) != before);

    REQUIRE(removePassphrase(path));

    CHECK(readText(path) == before);
    CHECK(contentOf(folder).size() == 1);
}

TEST_CASE("A passphrase cannot be taken away or changed by who does not hold the key",
          "[store][secrecy]") {
    LockedFile file;
    const std::string before = readText(file.path);
    file.key.reset();

    says(removePassphrase(file.path).error(), "locked with a passphrase");
    says(setPassphrase(file.path, phrase("друга"), kCheap).error(), "locked with a passphrase");
    CHECK(readText(file.path) == before);
}

TEST_CASE("An empty or an endless passphrase is not taken", "[store][secrecy]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const std::string before = readText(path);

    says(setPassphrase(path, phrase(""), kCheap).error(), "from 1 to 1024 bytes");
    says(setPassphrase(path, phrase(std::string(1025, 'x')), kCheap).error(), "1024");
    CHECK(readText(path) == before);
}

TEST_CASE("Backups follow the lock of their file", "[store][secrecy][backup]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const fs::path backups = folder / "backups";
    REQUIRE(LockedFile::noteCanary(*Workspace::open(path)));
    REQUIRE(backUp(path, backups, "2025-03-01T09:30:00Z"));
    CHECK_FALSE(filesWithPlaintext(backups, kCanary).empty());

    const auto first = setPassphrase(path, phrase("перша"), kCheap);
    CHECK(lockBackupsLike(path, backups)->empty());
    CHECK(filesWithPlaintext(backups, kCanary).empty());
    auto second = setPassphrase(path, phrase("друга"), kCheap);
    CHECK(lockBackupsLike(path, backups)->empty());
    const fs::path backup = backupsOf(path, backups)->at(0).path;
    CHECK(*unlock(backup, phrase("перша")) == nullptr);
    CHECK(*unlock(backup, phrase("друга")));
    REQUIRE(removePassphrase(path));
    CHECK(lockBackupsLike(path, backups)->empty());
    second = HeldKey();
    CHECK(Workspace::open(backup));
}

TEST_CASE("A backup under a lost key is left as it is and named", "[store][secrecy][backup]") {
    LockedFile file;
    const fs::path backups = file.folder / "backups";
    REQUIRE(backUp(file.path, backups, "2025-03-01T09:30:00Z"));
    const auto changed = setPassphrase(file.path, phrase("друга"), kCheap);
    file.key.reset();
    const std::string before = readText(backupsOf(file.path, backups)->at(0).path);

    const auto left = lockBackupsLike(file.path, backups);

    REQUIRE(left->size() == 1);
    CHECK(readText(left->at(0).path) == before);
}

TEST_CASE("A sealed file that was changed is refused, and the sentence tells how",
          "[store][secrecy][hostile]") {
    LockedFile file;
    const std::string good = readText(file.path);
    const auto [at, expected] = GENERATE(table<std::size_t, std::string>({
        {16, "no passphrase opens it"},
        {40, "no passphrase opens it"},
        {100, "no passphrase opens it"},
        {151, "no passphrase opens it"},
        {152, "not as Kordon has sealed it"},
        {176, "not as Kordon has sealed it"},
        {5000, "not as Kordon has sealed it"},
    }));
    CAPTURE(at);
    std::string changed = good;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    writeText(file.path, changed);

    const Error refused = refusalOf(file.folder, file.path);

    says(refused, expected);
    CHECK(refused.code == ErrorCode::Damaged);
}

TEST_CASE("A sealed file cut short is refused", "[store][secrecy][hostile]") {
    LockedFile file;
    const std::string good = readText(file.path);
    const std::size_t length = GENERATE(16U, 100U, 151U, 152U, 170U, 176U, 192U, 193U, 9000U);
    CAPTURE(length);
    writeText(file.path, good.substr(0, length));

    CHECK(refusalOf(file.folder, file.path).code == ErrorCode::Damaged);
}

TEST_CASE("What is sealed passes the same checks as a file from elsewhere",
          "[store][secrecy][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto key = setPassphrase(path, phrase("перша"), kCheap);
    REQUIRE(removePassphrase(path));
    spoil(path, "CREATE TRIGGER t AFTER UPDATE ON answer BEGIN DELETE FROM answer; END");

    // Locking it is refused like opening it, so that nothing dangerous hides under a lock …
    CHECK_FALSE(setPassphrase(path, phrase("перша"), kCheap));
    // … and who seals it with another program gets no further.
    const std::string open = readText(path);
    const secrecy::Bytes content(open.begin(), open.end());
    auto made = *secrecy::makeLock(phrase("x"), kCheap);
    const secrecy::Bytes sealed = secrecy::sealed(made.lock, made.key, content);
    writeText(path, std::string(sealed.begin(), sealed.end()));
    const auto held = unlock(path, phrase("x"));
    REQUIRE(*held);

    says(refusalOf(folder, path), "trigger");
}

TEST_CASE("An edit that cannot be sealed is taken back, and works once the cause is gone",
          "[store][secrecy]") {
    LockedFile file;
    auto workspace = Workspace::open(file.path);
    REQUIRE(workspace);
    const fs::path elsewhere = file.folder / "moved.kordon";
    fs::rename(file.path, elsewhere);

    const Status failed = setCause(*workspace, "не збережено");

    REQUIRE_FALSE(failed);
    says(failed.error(), "moved, removed or replaced");
    CHECK(cause(*workspace) == kCanary);
    CHECK(workspace->historyHeadings()->size() == workspace->history()->size());
    fs::rename(elsewhere, file.path);
    REQUIRE(setCause(*workspace, "збережено"));
    CHECK(cause(*Workspace::open(file.path)) == "збережено");
    CHECK(workspace->check()->empty());
    CHECK(contentOf(file.folder).size() == 1);
}

TEST_CASE("Of two that have a locked file open, the second to write is refused",
          "[store][secrecy]") {
    LockedFile file;
    auto one = Workspace::open(file.path);
    auto other = Workspace::open(file.path);
    REQUIRE(setCause(*one, "перший"));

    const Status failed = setCause(*other, "другий");

    REQUIRE_FALSE(failed);
    says(failed.error(), "replaced while it was open");
    CHECK(cause(*Workspace::open(file.path)) == "перший");
}

TEST_CASE("A locked file that may only be read is shown, and stays as it is", "[store][secrecy]") {
    LockedFile file;
    fs::permissions(file.path, fs::perms(0444));
    fs::permissions(file.folder.path(), fs::perms(0755));
    const std::string before = readText(file.path);
    {
        const AsNobody nobody;
        auto opened = Workspace::open(file.path);
        REQUIRE(opened);
        CHECK(opened->isReadOnly());
        CHECK(cause(*opened) == kCanary);
        CHECK(setCause(*opened, "ні").error().code == ErrorCode::ReadOnly);
        CHECK_FALSE(setPassphrase(file.path, phrase("ні"), kCheap));
    }
    CHECK(readText(file.path) == before);
}

TEST_CASE("An older locked file is brought up to date, its copy beside it locked alike",
          "[store][secrecy]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "old.kordon";
    fs::copy_file(fs::path(KORDON_SOURCE_DIR) / "tests/data/schema/v2.kordon", path);
    fs::permissions(path, fs::perms::owner_write, fs::perm_options::add);
    const auto key = setPassphrase(path, phrase("перша"), kCheap);
    REQUIRE(key);

    const auto opened = Workspace::open(path);

    REQUIRE(opened);
    CHECK(opened->check()->empty());
    CHECK(isSealed(path));
    CHECK(isSealed(folder / "old.kordon.version2"));
    CHECK(filesWithPlaintext(folder.path(), "SQLite format 3").empty());
}

TEST_CASE("Of a damaged locked file what stands before the damage is recovered",
          "[store][secrecy][salvage]") {
    LockedFile file;
    {
        auto workspace = Workspace::open(file.path);
        for (int i = 0; i < 10; ++i) {
            REQUIRE(setCause(*workspace, std::string(9000, static_cast<char>('a' + i))));
        }
    }
    std::string content = readText(file.path);
    content[content.size() - 10] = static_cast<char>(content[content.size() - 10] ^ 1);
    writeText(file.path, content);

    const auto saved = salvage(file.path, file.folder / "new.kordon", {smallPack()}, stamp());

    INFO((saved ? std::string() : saved.error().message.in("en")));
    REQUIRE(saved);
    CHECK_FALSE(saved->lost.empty());
    CHECK(isSealed(file.folder / "new.kordon"));
    const auto recovered = Workspace::open(file.folder / "new.kordon");
    CHECK(recovered->check()->empty());
    CHECK(recovered->load(kHostileYear)->answers.size() == 1);
    CHECK(filesWithPlaintext(file.folder.path(), kCanary).empty());
}
