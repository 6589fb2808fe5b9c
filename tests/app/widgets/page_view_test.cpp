#include <QApplication>
#include <QTest>

#include "app/widgets/page_view.h"

#include <catch2/catch.hpp>

#include <set>

using namespace kordon;

namespace {

constexpr QSizeF kSheet(595, 842);

/// A view of so many white pages that notes which were painted.
struct Shown {
    PageView view;
    std::multiset<int> painted;

    explicit Shown(int count) {
        view.resize(400, 500);
        show(count);
        view.show();
        settle();
    }

    void show(int count) {
        view.setPages(count, kSheet, [this](int page, const QSize& pixels) {
            painted.insert(page);
            QImage image(pixels, QImage::Format_RGB32);
            image.fill(Qt::white);
            return image;
        });
        settle();
    }

    void settle() {
        QApplication::processEvents();
        view.grab();
    }
};

} // namespace

TEST_CASE("Only pages in sight are painted, and each of them once", "[page_view]") {
    Shown shown(76);
    shown.settle();

    CHECK(shown.painted.count(1) == 1);
    CHECK(shown.painted.size() <= 2);
}

TEST_CASE("Keys turn the pages, to the ends and not beyond", "[page_view]") {
    Shown shown(3);
    CHECK(shown.view.page() == 1);

    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    CHECK(shown.view.page() == 2);
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.page() == 3);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    CHECK(shown.view.page() == 3);
    QTest::keyClick(&shown.view, Qt::Key_PageUp);
    CHECK(shown.view.page() == 2);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    CHECK(shown.view.page() == 1);
}

TEST_CASE("The page that is looked at stays when the pages are made anew", "[page_view]") {
    Shown shown(10);
    shown.view.goTo(7);

    shown.show(12);
    CHECK(shown.view.page() == 7);
    shown.view.setZoom({.fit = PageZoom::Width});
    CHECK(shown.view.page() == 7);
    shown.view.setZoom({.fit = PageZoom::Share, .share = 2});
    CHECK(shown.view.page() == 7);
    shown.show(4);
    CHECK(shown.view.page() == 4);
}

TEST_CASE("A view without pages is on none", "[page_view]") {
    Shown shown(0);

    QTest::keyClick(&shown.view, Qt::Key_PageDown);

    CHECK(shown.view.page() == 0);
    CHECK(shown.painted.empty());
}
