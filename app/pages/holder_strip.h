#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kordon {

class ConfirmBar;
class Document;

/// Says, for as long as a file is open for reading alone because somebody else has it, who that is;
/// offers to take it over where that one may have ended unseen, and to edit when the file is free.
class HolderStrip : public QFrame {
    Q_OBJECT

public:
    explicit HolderStrip(QWidget* parent = nullptr);

    /// Null: no file is open.
    void setDocument(Document* document);

Q_SIGNALS:
    void editWanted();
    void takeOverWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void act();
    [[nodiscard]] QString sentence() const;

    Document* m_document = nullptr;
    QLabel* m_text;
    QPushButton* m_button;
    ConfirmBar* m_question;
};

} // namespace kordon
