#include "app/pages/page_stack.h"

#include <QScopedValueRollback>
#include <QSettings>

#include "app/document/document.h"
#include "app/pages/page.h"
#include "app/pages/page_table.h"
#include "app/widgets/panes.h"

namespace kordon {

namespace {

QString settingsGroup(PageId id) {
    return QStringLiteral("pages/") + QString::fromLatin1(findPage(id)->key);
}

} // namespace

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent), m_front(pageTable().front().id) {
    setObjectName(QStringLiteral("pageStack"));
}

void PageStack::setDocument(Document* document) {
    m_document = document;
    m_history = {};
    const QScopedValueRollback travelling(m_isTravelling, true);
    for (const auto& [id, page] : m_pages) {
        page->setDocument(document);
    }
}

Place PageStack::here() const {
    const auto page = m_pages.find(m_front);
    Place place = page != m_pages.end() ? page->second->place() : Place{};
    place.page = m_front;
    if (m_document) {
        place.actor = m_document->actor();
    }
    return place;
}

void PageStack::showPage(PageId id) {
    visit({.page = id});
}

void PageStack::goTo(const Place& place) {
    visit(place);
    pageFor(m_front)->takeFocus();
}

void PageStack::visit(const Place& place) {
    if (!m_history.empty()) {
        m_history.visit(here()); // a page may have moved on without a word
    }
    bringToFront(place);
    noteVisit();
}

void PageStack::goBack() {
    if (const auto place = m_history.back()) {
        bringToFront(*place);
        Q_EMIT moved();
    }
}

void PageStack::goForward() {
    if (const auto place = m_history.forward()) {
        bringToFront(*place);
        Q_EMIT moved();
    }
}

void PageStack::flush() {
    for (const auto& [id, page] : m_pages) {
        page->flush();
    }
}

void PageStack::remember() const {
    QSettings settings;
    for (const auto& [id, page] : m_pages) {
        settings.beginGroup(settingsGroup(id));
        page->remember(settings);
        settings.endGroup();
    }
}

Page* PageStack::pageFor(PageId id) {
    const auto known = m_pages.find(id);
    return known != m_pages.end() ? known->second : makePage(id);
}

Page* PageStack::makePage(PageId id) {
    Page* page = findPage(id)->make(this);
    m_pages[id] = page;
    addWidget(page);
    markAsPane(*page);
    QSettings settings;
    settings.beginGroup(settingsGroup(id));
    page->restore(settings);
    page->setDocument(m_document);
    connect(page, &Page::placeWanted, this, &PageStack::goTo);
    connect(page, &Page::noteWanted, this, &PageStack::noteWanted);
    connect(page, &Page::offerWanted, this, &PageStack::offerWanted);
    connect(page, &Page::errorWanted, this, &PageStack::errorWanted);
    connect(page, &Page::chartSaveWanted, this, &PageStack::chartSaveWanted);
    connect(page, &Page::reportSaveWanted, this, &PageStack::reportSaveWanted);
    connect(page, &Page::reportPrintWanted, this, &PageStack::reportPrintWanted);
    connect(page, &Page::undoOffered, this, &PageStack::undoOffered);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == currentWidget() && !m_isTravelling) {
            noteVisit();
        }
    });
    return page;
}

void PageStack::bringToFront(const Place& place) {
    const QScopedValueRollback travelling(m_isTravelling, true);
    flush(); // what is typed belongs to the actor so far
    if (m_document && !place.actor.empty()) {
        m_document->chooseActor(place.actor);
    }
    m_front = findPage(place.page) ? place.page : pageTable().front().id;
    Page* page = pageFor(m_front);
    setCurrentWidget(page);
    page->goTo(place);
}

void PageStack::noteVisit() {
    m_history.visit(here());
    Q_EMIT moved();
}

} // namespace kordon
