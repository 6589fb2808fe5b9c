#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kordon {

/// A question in the page itself, before something that changes much. Nothing else is stopped.
class ConfirmBar : public QFrame {
    Q_OBJECT

public:
    explicit ConfirmBar(QWidget* parent = nullptr);

    /// Shows the question; the focus is on leaving everything as it is.
    void ask(const QString& question, const QString& yes);

Q_SIGNALS:
    void confirmed();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void dismiss();

    QLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace kordon
