#include <QTest>

#include "app/pages/preview_run.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

using Preview = std::shared_ptr<const ReportPreview>;

ReportOrder orderWith(const std::set<ReportPart>& parts) {
    return {.pack = smallPack(),
            .assessment = {.id = {"2025"}, .title = "2025"},
            .profile = {.parts = parts},
            .language = "en"};
}

/// What has been told, in its order.
struct Told {
    PreviewRun run;
    std::vector<Preview> previews;

    Told() {
        QObject::connect(&run, &PreviewRun::made, [this](const Preview& preview) {
            previews.push_back(preview);
        });
    }

    bool waitUntilIdle() {
        return QTest::qWaitFor([this] { return !run.isRunning(); }, 20'000);
    }
};

} // namespace

TEST_CASE("Of orders that come while one is made only the last is made", "[preview_run]") {
    Told told;

    told.run.make(orderWith({ReportPart::Method}));
    told.run.make(orderWith(shippedProfiles().front().parts));
    told.run.make(orderWith({ReportPart::Conclusions}));

    CHECK(told.run.isRunning());
    REQUIRE(told.waitUntilIdle());
    REQUIRE(told.previews.size() == 2);
    CHECK(told.previews.back()->pages.count() == 1);
    REQUIRE(told.previews.back()->concerns.size() > 0);
    CHECK(told.previews.back()->concerns.back().subject == report::ConcernSubject::Conclusions);
}

TEST_CASE("What is dropped is not told, and what is ordered next is", "[preview_run]") {
    Told told;
    told.run.make(orderWith(shippedProfiles().front().parts));

    told.run.drop();
    told.run.make(orderWith({ReportPart::Conclusions}));

    REQUIRE(told.waitUntilIdle());
    REQUIRE(told.previews.size() == 1);
    CHECK(told.previews.front()->pages.count() == 1);
}
