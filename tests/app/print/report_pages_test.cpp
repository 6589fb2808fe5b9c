#include "app/print/pdf_report.h"
#include "app/print/report_pages.h"
#include "tests/support/reports.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr QSize kSmall(298, 421);

template <class Wanted>
bool hasPixel(const QImage& image, const Wanted& wanted) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (wanted(image.pixelColor(x, y))) {
                return true;
            }
        }
    }
    return false;
}

bool isGrey(const QColor& colour) {
    return colour.red() == colour.green() && colour.green() == colour.blue();
}

} // namespace

TEST_CASE("A preview has the pages of the PDF, and its headings stand on them", "[report_pages]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const TemporaryFolder folder;

    const print::ReportPages pages(smallReport(language));

    const auto written = writePdf(smallReport(language), folder / "report.pdf");
    REQUIRE(written);
    CHECK(pages.count() == written->pages);
    REQUIRE(pages.headings().size() == smallReport(language).sections.size());
    CHECK(std::ranges::is_sorted(pages.headings(), {}, &print::Bookmark::page));
    CHECK(pages.headings().back().page <= pages.count());
}

TEST_CASE("Each page is painted by itself, and none is empty", "[report_pages]") {
    const print::ReportPages pages(smallReport("uk"));

    for (int page = 1; page <= pages.count(); ++page) {
        const QImage image = pages.image(page, kSmall);
        CAPTURE(page);
        CHECK(image.size() == kSmall);
        CHECK(hasPixel(image, [](const QColor& each) { return each.lightness() < 128; }));
        CHECK((page == 1 || image != pages.image(page - 1, kSmall)));
    }
}

TEST_CASE("In black and white no pixel has a colour", "[report_pages]") {
    const print::ReportPages pages(smallReport("en"));
    const auto isColoured = [](const QColor& each) {
        return !isGrey(each);
    };

    CHECK(hasPixel(pages.image(1, kSmall), isColoured));
    for (int page = 1; page <= pages.count(); ++page) {
        CAPTURE(page);
        CHECK_FALSE(hasPixel(pages.image(page, kSmall, print::Ink::Black), isColoured));
    }
}
