#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace kordon {

class AgreementStrip;
class Document;
class HolderStrip;
class MessageBar;
class PageStack;
class ProgressStrip;
class SideBar;
class StartPage;

/// What fills the window between tool bar and status bar: message, mark, holder, agreement, long
/// work, and in the middle the start page, or side bar and pages of the open file.
class WindowCentre : public QWidget {
    Q_OBJECT

public:
    explicit WindowCentre(QWidget* parent = nullptr);

    /// Null: no file is open.
    void setDocument(Document* document);

    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] HolderStrip& holder() const { return *m_holder; }
    [[nodiscard]] ProgressStrip& progress() const { return *m_progress; }
    [[nodiscard]] StartPage& startPage() const { return *m_start; }
    [[nodiscard]] PageStack& pages() const { return *m_pages; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createFilePart();
    void refreshBadges();
    void refreshMark();

    Document* m_document = nullptr;
    MessageBar* m_messages;
    QLabel* m_mark;
    HolderStrip* m_holder;
    AgreementStrip* m_agreement;
    QStackedWidget* m_front; ///< The start page, or the pages of the file.
    StartPage* m_start;
    SideBar* m_side = nullptr;
    PageStack* m_pages = nullptr;
    ProgressStrip* m_progress;
};

} // namespace kordon
