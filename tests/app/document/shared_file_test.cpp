#include <QSignalSpy>

#include "app/document/document.h"
#include "tests/support/other_program.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

using namespace kordon;
using namespace kordon::tests;

namespace fs = std::filesystem;

namespace {

const AssessmentId kYear{"2025"};
const ActorId kActor{"a"};
const QuestionId kQuestion{"first-first.cap"};

fs::path made(const TemporaryFolder& folder) {
    const fs::path path = folder / "f.kordon";
    REQUIRE(Workspace::create(path, smallPack(), {kYear, ""}, false, stamp()));
    return path;
}

} // namespace

TEST_CASE("A file that somebody has is read, follows their edits, and is free when they end",
          "[document][lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    OtherProgram other;
    other.lock(path);
    auto document = *Document::open(path);
    CHECK(document->isHeldElsewhere());
    CHECK(document->isFileReadOnly());
    CHECK(document->holder()->user == "ганна");

    const QSignalSpy edited(document.get(), &Document::editedElsewhere);
    const QSignalSpy chosen(document.get(), &Document::assessmentChosen);
    const QSignalSpy changed(document.get(), &Document::holderChanged);
    document->look();
    CHECK(edited.isEmpty());
    {
        auto writer = Workspace::open(path);
        REQUIRE(writer->setAnswer(kYear, {kActor, kQuestion, answered(3)}, stamp()));
    }
    document->chooseActor(kActor);
    document->look();
    CHECK(edited.size() == 1);
    CHECK(chosen.size() == 1);
    CHECK(document->answer(kQuestion).level == 3);
    CHECK(document->actor() == kActor);
    document->look();
    CHECK(edited.size() == 1);
    CHECK(changed.isEmpty());

    other.kill();
    document->look();
    CHECK(changed.size() == 1);
    CHECK_FALSE(document->holder());
    CHECK(document->isFileReadOnly()); // until it is opened anew
    document = *Document::open(path);
    CHECK_FALSE(document->isFileReadOnly());
}

TEST_CASE("Drafts of one who has the file are left alone by one who reads it", "[document][lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const OtherProgram other;
    other.lock(path);
    {
        auto writer = Workspace::open(path);
        REQUIRE(writer->keepDraft({kYear, kActor, kQuestion.value, "rationale", "ще не дописано"}));
    }
    const auto document = *Document::open(path);
    CHECK(document->recovered().empty());
    CHECK(document->workspace().drafts()->size() == 1);
}

TEST_CASE("A file taken over by force is edited, and the history tells at once",
          "[document][lock]") {
    const TemporaryFolder folder;
    const fs::path path = made(folder);
    const OtherProgram other;
    QJsonObject words = other.lockWords();
    words[QStringLiteral("machine")] = QStringLiteral("x");
    OtherProgram::putLock(path, words);
    CHECK((*Document::open(path))->isHeldElsewhere());

    const auto document = *Document::open(path, TakeOver::FromAnyone);
    CHECK_FALSE(document->isFileReadOnly());
    CHECK(document->workspace().historyHeadings()->back().kind == EditKind::TakeOverFile);

    const QSignalSpy changed(document.get(), &Document::holderChanged);
    OtherProgram::putLock(path, words); // the other one takes it back
    document->look();
    CHECK(changed.size() == 1);
    CHECK(document->holder()->user == "ганна");
}
