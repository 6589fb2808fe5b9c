#pragma once

#include <QStackedWidget>

#include "app/pages/place_history.h"
#include "core/report/chart.h"

#include <map>

namespace kordon {

class Document;
class Page;

/// The pages of the open file, one in front. A page is made when it is first gone to. Links between
/// pages, and the way back, go through here.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Null: no file is open. Where one has been is forgotten.
    void setDocument(Document* document);

    /// The page in front, with what it shows.
    [[nodiscard]] Place here() const;
    /// The focus stays where it is.
    void showPage(PageId id);
    /// A place on a page that is not there leads to the first page. The page takes the focus.
    void goTo(const Place& place);
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

    /// Sends out what is typed and not yet sent.
    void flush();
    /// Keeps what the pages look like for the next start.
    void remember() const;

Q_SIGNALS:
    /// Another page is in front, or there is another way back or forward.
    void moved();
    void noteWanted(const QString& text);
    void offerWanted(const QString& text, const QString& button, const std::function<void()>& act);
    void errorWanted(const QString& text);
    void chartSaveWanted(const kordon::report::Chart& chart);
    void reportSaveWanted();
    void reportPrintWanted();
    void undoOffered(const QString& text);

private:
    Page* pageFor(PageId id);
    Page* makePage(PageId id);
    void visit(const Place& place);
    void bringToFront(const Place& place);
    void noteVisit();

    Document* m_document = nullptr;
    std::map<PageId, Page*> m_pages;
    PageId m_front;
    PlaceHistory m_history;
    bool m_isTravelling = false; ///< Pages move while they are led somewhere; that is no visit.
};

} // namespace kordon
