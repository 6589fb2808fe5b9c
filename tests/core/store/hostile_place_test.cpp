#include "tests/core/store/hostile_file.h"

#include <sys/stat.h>

#include <random>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

std::string noise(std::size_t bytes) {
    std::mt19937 random(7);
    std::string text(bytes, '\0');
    for (char& c : text) {
        c = static_cast<char>(random() & 0xFFU);
    }
    return text;
}

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((number >> static_cast<unsigned>(shift)) & 0xFFU);
    }
    return bytes;
}

const std::string kJournalMark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

/// A journal that has SQLite delete the file that it names.
std::string journalNaming(const std::string& victim, std::uint32_t pages) {
    std::string journal = kJournalMark + bigEndian(0) + bigEndian(0) + bigEndian(pages) +
                          bigEndian(512) + bigEndian(4096);
    journal.resize(512, '\0');
    std::uint32_t sum = 0;
    for (const char c : victim) {
        sum += static_cast<std::uint32_t>(static_cast<signed char>(c));
    }
    return journal + bigEndian(0x40000000 / 4096 + 1) + victim +
           bigEndian(static_cast<std::uint32_t>(victim.size())) + bigEndian(sum) + kJournalMark;
}

} // namespace

TEST_CASE("What is no file of ours is refused by what it is, and nothing hangs",
          "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "received.kordon";
    const auto [content, expected] = GENERATE(table<std::string, std::string>({
        {"", "empty (0 bytes)"},
        {std::string(300, 'x'), "does not begin as one"},
        {"PK\x03\x04 an archive under another name", "does not begin as one"},
        {noise(40'000), "does not begin as one"},
        {std::string("SQLite format 3\0", 16), "does not begin as one"},
        {std::string("SQLite format 3\0", 16) + noise(8'000), "a database of another program"},
    }));
    writeText(path, content);

    const Error error = refusalOf(folder, path);

    CHECK(error.code == ErrorCode::NotOurFormat);
    CHECK(says(error, "received.kordon: not a Kordon file"));
    CHECK(says(error, expected));
}

TEST_CASE("A folder, a pipe and a device are refused", "[store][hostile]") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "folder.kordon");
    REQUIRE(mkfifo((folder / "pipe.kordon").c_str(), 0600) == 0);
    fs::create_symlink("/dev/zero", folder / "device.kordon");

    CHECK(says(refusalOf(folder, folder / "folder.kordon"), "it is a folder"));
    CHECK(says(refusalOf(folder, folder / "pipe.kordon"), "a device or a pipe"));
    CHECK(says(refusalOf(folder, folder / "device.kordon"), "a device or a pipe"));
}

TEST_CASE("A link is followed to a file of ours and to no other", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path good = goodFile(folder);
    fs::create_symlink(good, folder / "link.kordon");
    fs::create_symlink("/etc/passwd", folder / "passwords.kordon");
    fs::create_symlink(folder / "circle.kordon", folder / "circle.kordon");
    fs::create_symlink(folder / "gone", folder / "nowhere.kordon");

    CHECK(Workspace::open(folder / "link.kordon"));
    CHECK(says(refusalOf(folder, folder / "passwords.kordon"), "does not begin as one"));
    CHECK(says(refusalOf(folder, folder / "circle.kordon"), "circle.kordon: "));
    CHECK(refusalOf(folder, folder / "nowhere.kordon").code == ErrorCode::NotFound);
}

TEST_CASE("A file under two names is only read", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    fs::create_hard_link(path, folder / "second.kordon");

    auto opened = Workspace::open(path);

    REQUIRE(opened);
    CHECK(opened->isReadOnly());
    CHECK(opened->whyReadOnly().in("en").find("two names") != std::string::npos);
    const Status edit =
        opened->setAnswer(kHostileYear, {kHostileActor, kHostileQuestion, answered(1)}, stamp());
    REQUIRE_FALSE(edit);
    CHECK(says(edit.error(), "two names"));
}

TEST_CASE("A huge file that is mostly holes is refused unread", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    fs::resize_file(path, std::uintmax_t{1} << 40U);

    const auto opened = Workspace::open(path);

    REQUIRE_FALSE(opened);
    CHECK(says(opened.error(), "it has 1099511627776 bytes; at most 2147483648 are read"));
}

TEST_CASE("A header that SQLite would follow elsewhere is refused", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto [at, bytes, expected] = GENERATE(table<std::size_t, std::string, std::string>({
        {16, std::string("\x00\x03", 2), "first bytes of the file are damaged"},
        {18, "\x02\x02", "write-ahead logging"},
        {18, "\x09", "write-ahead logging"},
        {20, "\xff", "first bytes of the file are damaged"},
        {52, std::string("\0\0\0\x05", 4), "first bytes of the file are damaged"},
        {56, std::string("\0\0\0\x02", 4), "first bytes of the file are damaged"},
        {60, std::string(4, '\0'), "says of no version"},
        {68, "ABCD", "a database of another program"},
        {28, "\xff\xff\xff\xff", "cut short"},
        {44, std::string("\0\0\0\x63", 4), "the file is damaged"},
    }));
    CAPTURE(at);
    spoilBytes(path, at, bytes);

    CHECK(says(refusalOf(folder, path), expected));
}

TEST_CASE("A file that is cut short says how much of it is there", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const auto whole = fs::file_size(path);
    fs::resize_file(path, whole / 2 + 100);

    const Error error = refusalOf(folder, path);

    CHECK(error.code == ErrorCode::Damaged);
    CHECK(says(error, "of " + std::to_string(whole) + " bytes " + std::to_string(whole / 2 + 100)));
}

TEST_CASE("A planted journal that names another file deletes nothing", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const fs::path victim = folder / "victim.txt";
    writeText(victim, "mine");
    const auto pages = static_cast<std::uint32_t>(fs::file_size(path) / 4096);
    const std::string journal = journalNaming(victim.string(), pages);
    writeText(fs::path(path) += "-journal", journal);

    CHECK(says(refusalOf(folder, path), "that is not Kordon’s own"));

    // What would happen to anybody who opens it as it is:
    SQLite::Database unguarded(path.string(), SQLite::OPEN_READWRITE);
    unguarded.exec("PRAGMA schema_version");
    CHECK_FALSE(fs::exists(victim));
}

TEST_CASE("Sidecars that Kordon does not leave are refused", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const fs::path journal = fs::path(path) += "-journal";
    writeText(folder / "other.txt", "mine");

    SECTION("a write-ahead log") {
        writeText(fs::path(path) += "-wal", noise(5'000));
        CHECK(says(refusalOf(folder, path), "ending in “-wal”"));
    }
    SECTION("a journal that is a link") {
        fs::create_symlink(folder / "other.txt", journal);
        CHECK(says(refusalOf(folder, path), "ending in “-journal”"));
    }
    SECTION("a journal that is a second name of another file") {
        fs::create_hard_link(folder / "other.txt", journal);
        CHECK(says(refusalOf(folder, path), "ending in “-journal”"));
    }
    SECTION("a journal that is a folder") {
        fs::create_directory(journal);
        CHECK(says(refusalOf(folder, path), "ending in “-journal”"));
    }
    CHECK(readText(folder / "other.txt") == "mine");
}

TEST_CASE("The journal of a crash is rolled back", "[store][hostile]") {
    const TemporaryFolder folder;
    const fs::path path = goodFile(folder);
    const fs::path crashed = folder / "crashed.kordon";
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA cache_size = 2; BEGIN; UPDATE answer SET rationale = 'half'");
        for (int i = 0; i < 40; ++i) {
            db.exec("INSERT INTO draft VALUES ('2025', 'a', 's" + std::to_string(i) +
                    "', 'rationale', hex(zeroblob(3000)))");
        }
        fs::copy_file(path, crashed);
        fs::copy_file(fs::path(path) += "-journal", fs::path(crashed) += "-journal");
    }
    REQUIRE(readText(crashed).find("half") != std::string::npos);

    const auto opened = Workspace::open(crashed);

    REQUIRE(opened);
    CHECK(opened->load(kHostileYear)->answers.at(kHostileActor, kHostileQuestion) == answered(2));
    CHECK(opened->drafts()->empty());
    CHECK(opened->check()->empty());
    CHECK_FALSE(fs::exists(fs::path(crashed) += "-journal"));
}
