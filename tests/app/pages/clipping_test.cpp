#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include "app/pages/page_stack.h"
#include "app/pages/page_table.h"
#include "tests/app/pages/opened_window.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

// What a wrapped label needs for the width that it has; a pixel may be lost in rounding.
bool isClipped(const QLabel& label) {
    if (label.text().isEmpty()) {
        return false;
    }
    if (label.wordWrap()) {
        return label.height() + 1 < label.heightForWidth(label.width());
    }
    return label.width() + 1 < label.sizeHint().width() ||
           label.height() + 1 < label.sizeHint().height();
}

bool isClipped(const QAbstractButton& button) {
    return !button.text().isEmpty() && button.width() + 1 < button.minimumSizeHint().width();
}

// A layout asks for another one where a text has changed how it wraps.
void settleLayouts() {
    for (int round = 0; round < 4; ++round) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

template <class Widget>
void checkAll(const QWidget& window) {
    for (const Widget* widget : window.findChildren<Widget*>()) {
        if (widget->isVisible() && !widget->objectName().startsWith(QStringLiteral("qt_"))) {
            CAPTURE(widget->objectName().toStdString(), widget->text().toStdString());
            CAPTURE(widget->width(), widget->sizeHint().width());
            CHECK_FALSE(isClipped(*widget));
        }
    }
}

} // namespace

TEST_CASE("No text of a page is clipped at 1366 by 768", "[clipping]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const Opened opened;
    opened.window->setLanguage(QString::fromStdString(language));
    opened.window->resize(1366, 768);
    auto* pages = opened.find<PageStack>("pageStack");

    for (const PageRow& row : pageTable()) {
        pages->showPage(row.id);
        settleLayouts();
        CAPTURE(language, row.key);
        checkAll<QLabel>(*opened.window);
        checkAll<QAbstractButton>(*opened.window);
    }
    setWindowLanguage("en");
}

TEST_CASE("No text of the start page is clipped in the smallest window", "[clipping]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const Opened opened;
    opened.window->closeFile();
    opened.window->setLanguage(QString::fromStdString(language));
    opened.window->resize(900, 600);
    settleLayouts();

    CAPTURE(language);
    checkAll<QLabel>(*opened.window);
    checkAll<QAbstractButton>(*opened.window);
    setWindowLanguage("en");
}

TEST_CASE(
    "In the smallest window no text of the reports is clipped, and every group of a profile is "
    "in sight",
    "[clipping]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const Opened opened;
    opened.window->setLanguage(QString::fromStdString(language));
    opened.window->resize(900, 600);
    opened.show(PageId::Reports);
    CAPTURE(language);
    auto* panel = opened.find<QTabWidget>("profilePanel");
    const QTabBar* tabs = panel->tabBar();

    for (int tab = 0; tab < panel->count(); ++tab) {
        panel->setCurrentIndex(tab);
        settleLayouts();
        CAPTURE(tab);
        checkAll<QLabel>(*opened.window);
        checkAll<QAbstractButton>(*opened.window);
        CHECK(tabs->rect().contains(tabs->tabRect(tab)));
        CHECK(tabs->tabRect(tab).width() >=
              tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)));
    }
    setWindowLanguage("en");
}
