#include <QByteArray>
#include <QtGlobal>

#include "app/cli/command_line.h"
#include "app/platform/paths.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace {

struct RescuedFile {
    TemporaryFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    QByteArray before = qgetenv("KORDON_BACKUPS");

    RescuedFile() {
        qputenv("KORDON_BACKUPS", QByteArray::fromStdString((folder / "backups").string()));
        auto made = Workspace::create(file(), smallPack(), {{"2025"}, ""}, false, stamp());
        REQUIRE(made);
        REQUIRE(made->setAnswer({"2025"}, {{"a"}, {"first-first.cap"}, answered(2)}, stamp()));
    }
    RescuedFile(const RescuedFile&) = delete;
    RescuedFile& operator=(const RescuedFile&) = delete;
    ~RescuedFile() { qputenv("KORDON_BACKUPS", before); }

    std::filesystem::path file() const { return folder / "f.kordon"; }
    std::string made() const { return (folder / "new.kordon").string(); }

    int run(std::vector<std::string> arguments) {
        out.str({});
        err.str({});
        return cli::run(arguments, "en", out, err);
    }

    void cutShort() const {
        std::filesystem::resize_file(file(), std::filesystem::file_size(file()) - 4096);
    }

    bool says(const std::string& part) const {
        return (out.str() + err.str()).find(part) != std::string::npos;
    }
};

} // namespace

TEST_CASE("recover says what it saved, and that nothing was lost", "[cli][recover]") {
    RescuedFile file;

    CHECK(file.run({"recover", file.file().string(), "-o", file.made()}) == 0);

    CHECK(file.says("answers saved: 1"));
    CHECK(file.says("nothing was lost"));
    CHECK(file.run({"check", file.made()}) == 0);
}

TEST_CASE("recover lists what was lost and fails then", "[cli][recover]") {
    RescuedFile file;
    file.cutShort();
    CHECK(file.run({"check", file.file().string()}) == 1);
    CHECK(file.says("cut short"));
    CHECK(file.says("kordon recover"));

    const int code = file.run({"recover", file.file().string(), "-o", file.made()});

    CAPTURE(file.out.str(), file.err.str());
    CHECK((code == 0 || file.says("lost, or left out:")));
    CHECK(file.run({"check", file.made()}) == 0);
}

TEST_CASE("recover without a new file is a misuse, and it overwrites none", "[cli][recover]") {
    RescuedFile file;

    CHECK(file.run({"recover", file.file().string()}) == 2);
    CHECK(file.run({"recover", file.file().string(), "-o", file.file().string()}) == 1);
    CHECK(file.says("there is a file already"));
}

TEST_CASE("Backups are made, listed and restored as a new file", "[cli][backup]") {
    RescuedFile file;
    CHECK(file.run({"backup", "list", file.file().string()}) == 0);
    CHECK(file.says("there are no backups"));
    CHECK(file.run({"backup", "make", file.file().string()}) == 0);
    CHECK(file.run({"backup", "make", file.file().string()}) == 0);
    CHECK(file.says("holds the last edit already"));
    file.cutShort();

    CHECK(file.run({"backup", "list", file.file().string()}) == 0);
    CHECK(file.says("Answers"));
    CHECK(file.run({"backup", "restore", file.file().string(), "-o", file.made()}) == 0);
    CHECK(file.run({"check", file.made()}) == 0);
    CHECK(file.run({"backup", "restore", file.file().string(), "--number", "7", "-o", "x"}) == 1);
    CHECK(file.says("--number: found 7"));
}
