#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kordon {

class Document;
class LineForm;

/// Says, for as long as an agreed assessment is open, that it can only be read, and unlocks it.
class AgreementStrip : public QFrame {
    Q_OBJECT

public:
    explicit AgreementStrip(QWidget* parent = nullptr);

    /// Null: no file is open.
    void setDocument(Document* document);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void askReason();
    void unlock(const QString& reason);

    Document* m_document = nullptr;
    QLabel* m_text;
    QPushButton* m_unlock;
    LineForm* m_reason;
};

} // namespace kordon
