#include <QSignalSpy>

#include "app/document/document.h"
#include "core/base/digest.h"
#include "core/exchange/content_text.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};
const AssessmentId kNext{"2026"};
const QuestionId kQuestion{"first-first.cap"};

/// A file with two years, open on the second.
std::unique_ptr<Document> opened(const TemporaryFolder& folder) {
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {kYear, ""}, false, stamp());
    REQUIRE(workspace);
    REQUIRE(workspace->addAssessment({kNext, ""}, smallPack(), stamp()));
    auto document = Document::open(folder / "f.kordon");
    REQUIRE(document);
    return *std::move(document);
}

} // namespace

TEST_CASE("An agreed assessment can only be read until it is unlocked", "[document][series]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    document->setAnswer(kQuestion, answered(2));
    REQUIRE(document->agreeAssessment(kNext, "Олена Коваль"));
    const QSignalSpy failed(document.get(), &Document::failed);
    CHECK(document->isReadOnly());
    CHECK_FALSE(document->isFileReadOnly());

    document->setAnswer(kQuestion, answered(5));

    CHECK(failed.count() == 1);
    CHECK(document->answer(kQuestion).level == 2);
    REQUIRE(document->unlockAssessment(kNext, "why"));
    CHECK_FALSE(document->isReadOnly());
    document->setAnswer(kQuestion, answered(5));
    CHECK(document->answer(kQuestion).level == 5);
}

TEST_CASE("An agreement bears the hash of what the assessment says", "[document][series]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);

    REQUIRE(document->agreeAssessment(kNext, "K"));

    CHECK(document->agreement()->contentHash ==
          sha256Of(contentText(document->pack(), document->assessment())));
}

TEST_CASE(
    "Another assessment opens where the open one goes to the bin, and none is compared with it",
    "[document][series]") {
    const TemporaryFolder folder;
    const auto document = opened(folder);
    REQUIRE(document->previous());

    REQUIRE(document->removeAssessment(kYear));
    CHECK_FALSE(document->previous());
    REQUIRE(document->takeBackAssessment(kYear));
    CHECK(document->previous());
    REQUIRE(document->removeAssessment(kNext));

    CHECK(document->assessment().id == kYear);
    document->undo();
    CHECK(document->assessments().size() == 2);
}

TEST_CASE(
    "A file opens on the newest assessment that is not archived, and compares with archived ones",
    "[document][series]") {
    const TemporaryFolder folder;
    REQUIRE(opened(folder)->setArchived(kNext, true));
    CHECK((*Document::open(folder / "f.kordon"))->assessment().id == kYear);

    const auto document = *Document::open(folder / "f.kordon");
    REQUIRE(document->setArchived(kNext, false));
    REQUIRE(document->setArchived(kYear, true));
    document->chooseAssessment(kNext);

    CHECK(document->previous());
}
