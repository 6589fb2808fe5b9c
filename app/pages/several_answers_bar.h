#pragma once

#include <QFrame>

#include "app/document/answer_choice.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

/// One choice for several chosen questions at once, not applicable with one reason for all.
class SeveralAnswersBar : public QFrame {
    Q_OBJECT

public:
    explicit SeveralAnswersBar(QWidget* parent = nullptr);

    /// In sight from two questions on.
    void setCount(int count);

Q_SIGNALS:
    void chosen(const kordon::Choice& choice, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void askForReason();
    void accept();
    void sayMissing();
    void retranslate();

    int m_count = 0;
    QLabel* m_heading;
    QPushButton* m_notApplicable;
    QPushButton* m_unknown;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    QLabel* m_missing;
};

} // namespace kordon
