#pragma once

#include <QFrame>

#include "core/assessment/answer.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

/// Title, link and day of one document, written in place.
class DocumentForm : public QFrame {
    Q_OBJECT

public:
    explicit DocumentForm(QWidget* parent = nullptr);

    void open(const EvidenceDocument& document);

Q_SIGNALS:
    void accepted(const kordon::EvidenceDocument& document);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void accept();
    void retranslate();

    EvidenceDocument m_document;
    QLabel* m_titleLabel;
    QLineEdit* m_title;
    QLabel* m_linkLabel;
    QLineEdit* m_link;
    QLabel* m_dayLabel;
    QLineEdit* m_day;
    QLabel* m_hint;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

} // namespace kordon
