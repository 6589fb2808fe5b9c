#pragma once

#include <QWidget>

#include "app/pages/place.h"
#include "core/report/chart.h"

#include <functional>

class QSettings;

namespace kordon {

class Document;

/// One page of the window. It reads the document, shows, and asks the document for edits; it knows
/// no other page. A page that is out of sight puts off refreshing until it is seen.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null: no file is open.
    virtual void setDocument(Document* document) = 0;
    /// Shows the place, as far as it names one; the page is in front already.
    virtual void goTo(const Place& place);
    [[nodiscard]] virtual Place place() const = 0;
    /// Puts the focus where work on the page goes on.
    virtual void takeFocus();
    /// Sends out what is typed and not yet sent.
    virtual void flush();
    /// What the page looks like, kept from one start to the next.
    virtual void remember(QSettings& settings) const;
    virtual void restore(const QSettings& settings);

Q_SIGNALS:
    /// A link was followed.
    void placeWanted(const kordon::Place& place);
    /// The user has moved on within the page; `place` says where.
    void placeChanged();
    /// Something to be told in the message bar.
    void noteWanted(const QString& text);
    /// The same with one thing to do about it; `button` is a verb.
    void offerWanted(const QString& text, const QString& button, const std::function<void()>& act);
    void errorWanted(const QString& text);
    /// The chart is to be saved as a picture.
    void chartSaveWanted(const kordon::report::Chart& chart);
    /// The report is to be made with the chosen profile.
    void reportSaveWanted();
    void reportPrintWanted();
    /// Tells of an edit that one may well want back, and offers to undo it.
    void undoOffered(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    /// Refreshes now where the page is in sight, else when it is seen next.
    void refreshWhenSeen();
    /// Shows the document as it is.
    virtual void refresh() = 0;
    /// Says everything in the language of the window.
    virtual void retranslate() = 0;

private:
    bool m_isStale = false;
};

} // namespace kordon
