#include <QSignalSpy>

#include "tests/support/page_files.h"

using namespace kordon;
using namespace kordon::tests;

namespace {

Threat queues() {
    return {
        .id = {"T-01"}, .title = "Queues", .likelihood = 4, .impact = 5, .components = {{"first"}}};
}

double pressureOnFirst(const Document& document) {
    for (const Gap& gap : document.gaps().ranked) {
        if (gap.component == ComponentId{"first"}) {
            return gap.pressure.value;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("A threat weighs on the gaps of its components as soon as it is set",
          "[document][threats]") {
    const SmallFile file;
    const auto document = file.open();
    SmallFile::answerAll(*document, {"a"}, 2);
    const QSignalSpy figures(document.get(), &Document::figuresChanged);
    const QSignalSpy threats(document.get(), &Document::threatsChanged);

    REQUIRE(document->setThreat(queues()));

    CHECK(pressureOnFirst(*document) == Approx(0.8));
    CHECK(figures.count() == 1);
    CHECK(threats.count() == 1);
    CHECK(Workspace::open(file.path())->load({"2025"})->threats == Threats{queues()});
}

TEST_CASE("Setting a threat to what it is already is no edit", "[document][threats]") {
    const SmallFile file;
    const auto document = file.open();
    REQUIRE(document->setThreat(queues()));
    const QSignalSpy saved(document.get(), &Document::saved);

    CHECK(document->setThreat(queues()));

    CHECK(saved.count() == 0);
}

TEST_CASE("A threat in the bin weighs on nothing until it is taken back", "[document][threats]") {
    const SmallFile file;
    const auto document = file.open();
    SmallFile::answerAll(*document, {"a"}, 2);
    REQUIRE(document->setThreat(queues()));

    REQUIRE(document->removeThreat({"T-01"}));
    CHECK(pressureOnFirst(*document) == 0);
    CHECK_FALSE(document->assessment().threats.front().isActive());

    REQUIRE(document->takeBackThreat({"T-01"}));
    CHECK(pressureOnFirst(*document) == Approx(0.8));
    CHECK(document->assessment().threats == Threats{queues()});
}

TEST_CASE("Threats of the catalogue are one step, and undone as one", "[document][threats]") {
    const SmallFile file;
    const auto document = file.open();

    REQUIRE(document->addCataloguedThreats({{.id = {"drugs"}}, {.id = {"queues"}}}));
    CHECK(document->assessment().threats.size() == 2);

    document->undo();
    CHECK(document->assessment().threats.empty());
    document->redo();
    CHECK(document->assessment().threats.size() == 2);
}

TEST_CASE("A threat that cannot stand is refused with a sentence, and nothing changes",
          "[document][threats]") {
    const SmallFile file;
    const auto document = file.open();
    const QSignalSpy failed(document.get(), &Document::failed);
    Threat nowhere = queues();
    nowhere.components = {{"nowhere"}};

    CHECK_FALSE(document->setThreat(nowhere));

    CHECK(failed.count() == 1);
    CHECK(document->assessment().threats.empty());
}

TEST_CASE("What was being typed about a threat is in it after a restart", "[document][threats]") {
    const SmallFile file;
    {
        const auto document = file.open();
        REQUIRE(document->setThreat(queues()));
        document->keepDraft("T-01", "source", "Report 7", ActorId{});
    }

    const auto again = file.open();

    REQUIRE(again->recovered().size() == 1);
    CHECK(again->assessment().threats.front().source == "Report 7");
}
