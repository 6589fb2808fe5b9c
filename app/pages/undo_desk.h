#pragma once

#include <QObject>
#include <QPointer>

#include "core/store/workspace.h"

namespace kordon {

class Document;
class MessageBar;
class PageStack;

/// Takes edits back and does them again, says which, and leads to where they are seen: what is
/// undone out of sight would not be noticed.
class UndoDesk : public QObject {
    Q_OBJECT

public:
    UndoDesk(MessageBar* messages, PageStack* pages, QObject* parent);

    void undo(Document& document);
    void redo(Document& document);

private:
    enum class Way { Undone, DoneAgain };

    void tell(Document& document, const HistoryEntry& edit, Way way);
    /// Where the page in front shows the edit; false: it does not.
    bool showHere(Document& document, const HistoryEntry& edit);
    void goTo(const HistoryEntry& edit);

    MessageBar* m_messages;
    PageStack* m_pages;
    QPointer<Document> m_document; ///< Whose edit was told last.
};

} // namespace kordon
