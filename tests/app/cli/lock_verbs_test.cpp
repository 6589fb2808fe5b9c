#include <QByteArray>
#include <QtGlobal>

#include "app/cli/command_line.h"
#include "core/store/sealing.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <optional>
#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

/// A file with a title that nobody is to read, and somebody at the terminal.
struct LockedByVerb {
    TemporaryFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    std::vector<std::string> typed; ///< What is typed next, one after the other.
    QByteArray before = qgetenv("KORDON_BACKUPS");

    LockedByVerb() {
        qputenv("KORDON_BACKUPS", QByteArray::fromStdString((folder / "backups").string()));
        REQUIRE(Workspace::create(file(), smallPack(), {{"2025"}, "Canary"}, false, stamp()));
        REQUIRE(run({"backup", "make", file().string()}) == 0);
        write("old", "старі слова\nother line\n");
        write("new", "нові слова\r\n");
        REQUIRE(run({"lock", file().string(), "--passphrase-file", path("old")}) == 0);
    }
    LockedByVerb(const LockedByVerb&) = delete;
    LockedByVerb& operator=(const LockedByVerb&) = delete;
    ~LockedByVerb() { qputenv("KORDON_BACKUPS", before); }

    fs::path file() const { return folder / "f.kordon"; }
    std::string path(const std::string& name) const { return (folder / name).string(); }
    void write(const std::string& name, const std::string& text) const {
        writeText(folder / name, text);
    }

    int run(const std::vector<std::string>& arguments) {
        out.str({});
        err.str({});
        return cli::run(arguments, "en", out, err, [this](const std::string& prompt) {
            err << prompt;
            if (typed.empty()) {
                return std::optional<secrecy::Secret>();
            }
            std::optional<secrecy::Secret> next(typed.front());
            typed.erase(typed.begin());
            return next;
        });
    }

    bool says(const std::string& part) const {
        return (out.str() + err.str()).find(part) != std::string::npos;
    }

    /// Whether the title stands anywhere in the clear.
    bool leaks() const {
        for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
            if (entry.is_regular_file() &&
                readText(entry.path()).find("Canary") != std::string::npos) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

TEST_CASE("lock leaves neither the file nor its backups in the clear, and warns",
          "[cli][secrecy]") {
    LockedByVerb locked;

    CHECK(locked.says("A lost passphrase is final"));
    CHECK(locked.says("the file and its backups are locked"));
    CHECK_FALSE(locked.leaks());
    CHECK(locked.run({"lock", locked.file().string()}) == 1);
    CHECK(locked.says("is locked already"));
}

TEST_CASE("Every verb opens a locked file with the passphrase that a file or the terminal gives",
          "[cli][secrecy]") {
    LockedByVerb locked;
    const std::string file = locked.file().string();

    CHECK(locked.run({"check", file, "--passphrase-file", locked.path("old")}) == 0);
    CHECK(locked.run({"--passphrase-file=" + locked.path("old"), "check", file}) == 0);
    locked.typed = {"старі слова"};
    CHECK(locked.run({"assessment", "list", file}) == 0);
    CHECK(locked.says("Passphrase of f.kordon: "));
    CHECK(locked.says("Canary"));
    locked.typed = {"старі слова"};
    CHECK(locked.run({"backup", "list", file}) == 0);
    locked.typed = {"старі слова"};
    CHECK(locked.run({"recover", file, "-o", locked.path("r.kordon")}) == 0);
    CHECK(isSealed(locked.folder / "r.kordon"));
    qputenv("KORDON_PASSPHRASE_FILE", QByteArray::fromStdString(locked.path("old")));
    CHECK(locked.run({"history", file}) == 0);
    qunsetenv("KORDON_PASSPHRASE_FILE");
    CHECK_FALSE(locked.leaks());
}

TEST_CASE("A wrong passphrase, none, and a changed file are told apart", "[cli][secrecy]") {
    LockedByVerb locked;
    const std::string file = locked.file().string();

    CHECK(locked.run({"check", file, "--passphrase-file", locked.path("new")}) == 1);
    CHECK(locked.says("the passphrase is not the right one"));
    CHECK(locked.run({"check", file}) == 1);
    CHECK(locked.says("there is no terminal to ask at"));
    std::string content = readText(locked.file());
    content.back() = static_cast<char>(content.back() ^ 1);
    writeText(locked.file(), content);
    CHECK(locked.run({"check", file, "--passphrase-file", locked.path("old")}) == 1);
    CHECK(locked.says("the passphrase is right, but the file is not as Kordon has sealed it"));
}

TEST_CASE("passphrase makes the old one invalid, for the backups too", "[cli][secrecy]") {
    LockedByVerb locked;
    const std::string file = locked.file().string();

    REQUIRE(locked.run({"passphrase",
                        file,
                        "--passphrase-file",
                        locked.path("old"),
                        "--new-passphrase-file",
                        locked.path("new")}) == 0);

    CHECK(locked.run({"check", file, "--passphrase-file", locked.path("old")}) == 1);
    locked.typed = {"нові слова"};
    CHECK(locked.run({"check", file}) == 0);
    locked.typed = {"нові слова"};
    CHECK(locked.run({"backup", "restore", file, "-o", locked.path("b.kordon")}) == 0);
    CHECK(isSealed(locked.folder / "b.kordon"));
    CHECK_FALSE(locked.leaks());
}

TEST_CASE("Two passphrases that differ change nothing", "[cli][secrecy]") {
    LockedByVerb locked;
    const std::string before = readText(locked.file());
    locked.typed = {"старі слова", "нова", "інша"};

    CHECK(locked.run({"passphrase", locked.file().string()}) == 1);

    CHECK(locked.says("the two passphrases differ"));
    CHECK(readText(locked.file()) == before);
}

TEST_CASE("unlock makes the file and its backups ordinary again", "[cli][secrecy]") {
    LockedByVerb locked;
    const std::string file = locked.file().string();

    REQUIRE(locked.run({"unlock", file, "--passphrase-file", locked.path("old")}) == 0);

    CHECK(locked.says("are locked no more"));
    CHECK(locked.run({"check", file}) == 0);
    CHECK(locked.run({"backup", "restore", file, "-o", locked.path("b.kordon")}) == 0);
    CHECK_FALSE(isSealed(locked.folder / "b.kordon"));
    CHECK(locked.run({"unlock", file}) == 1);
    CHECK(locked.says("is not locked"));
}
