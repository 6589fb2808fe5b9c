#include <QSignalSpy>

#include "app/document/document.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const QuestionId kQuestion{"first-first.cap"};

std::unique_ptr<Document> opened(const TemporaryFolder& folder) {
    REQUIRE(Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, false, stamp()));
    auto document = Document::open(folder / "f.kordon");
    REQUIRE(document);
    return *std::move(document);
}

} // namespace

TEST_CASE("An answer is on the disk and in the figures when the call returns", "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    const QSignalSpy figures(document.get(), &Document::figuresChanged);

    document->setAnswer(kQuestion, answered(5));

    CHECK(figures.count() == 1);
    CHECK(document->sheet().cells[0].scores.capacity.point == 1.0);
    CHECK(Workspace::open(folder / "f.kordon")->load({"2025"})->answers.size() == 1);
}

TEST_CASE("The same answer again is no edit", "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    document->setAnswer(kQuestion, answered(5));
    const QSignalSpy saved(document.get(), &Document::saved);

    document->setAnswer(kQuestion, answered(5));

    CHECK(saved.count() == 0);
}

TEST_CASE("A refused edit changes nothing and says why", "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    const QSignalSpy failed(document.get(), &Document::failed);

    document->setAnswer(kQuestion, answered(9));

    CHECK(failed.count() == 1);
    CHECK(document->answer(kQuestion) == Answer());
}

TEST_CASE("Profiles of reports are kept, taken back and told of", "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    const QSignalSpy changed(document.get(), &Document::profilesChanged);
    const QSignalSpy failed(document.get(), &Document::failed);
    const ReportProfile profile{.name = "Mine", .parts = {ReportPart::Gaps}};

    CHECK(document->setReportProfile(profile));
    CHECK(changed.count() == 1);
    CHECK(*document->reportProfiles() == std::vector{profile});
    document->undo();
    CHECK(changed.count() == 2);
    CHECK(document->reportProfiles()->empty());
    document->redo();
    CHECK(document->removeReportProfile("Mine"));
    CHECK(document->reportProfiles()->empty());

    CHECK(failed.count() == 0);
    CHECK_FALSE(document->setReportProfile({.name = "full"}));
    CHECK_FALSE(document->removeReportProfile("Mine"));
    CHECK(failed.count() == 2);
}

TEST_CASE("Undo takes an answer back, redo gives it again", "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    document->setAnswer(kQuestion, answered(5));

    document->undo();
    CHECK(document->answer(kQuestion) == Answer());
    CHECK(document->nextRedo()->kind == EditKind::SetAnswer);

    document->redo();
    CHECK(document->answer(kQuestion) == answered(5));
}

TEST_CASE("Another actor's answers are apart", "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    document->setAnswer(kQuestion, answered(5));

    document->chooseActor({"b"});

    CHECK(document->answer(kQuestion) == Answer());
}

TEST_CASE("A target of its own moves the gap, and goes back to the pack's", "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    const TargetKey key{{"first"}, {"a"}, Dimension::Capacity};

    document->setTarget(key, 2.5);
    CHECK(document->gaps().notYetKnown[0].capacity.target == 2.5);

    document->setTarget(key, std::nullopt);
    CHECK(document->gaps().notYetKnown[0].capacity.target == 4);
}

TEST_CASE("The chosen profile stays chosen under a new name, and falls back when it is gone",
          "[document]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    CHECK(document->profile() == shippedProfiles().front());
    REQUIRE(document->setReportProfile({.name = "A", .parts = {ReportPart::Gaps}}));
    const QSignalSpy chosen(document.get(), &Document::profileChosen);

    document->chooseProfile("A");
    CHECK(document->profile().parts == std::set{ReportPart::Gaps});
    CHECK(chosen.count() == 1);
    REQUIRE(document->renameReportProfile("A", "B"));
    CHECK(document->profile().name == "B");
    REQUIRE(document->removeReportProfile("B"));
    CHECK(document->profile() == shippedProfiles().front());
    document->undo();
    CHECK(document->profile().name == "B");
}
