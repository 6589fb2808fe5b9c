#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

/// One line of text that something waits for, asked in the page itself. Nothing else is stopped.
class LineForm : public QFrame {
    Q_OBJECT

public:
    /// Its parts are named after it: "unlockText", "unlockGive", "unlockCancel".
    explicit LineForm(const QString& name, QWidget* parent = nullptr);

    struct Wanted {
        QString label; ///< What the line is.
        QString verb;  ///< On the button that gives it.
        QString note;  ///< What comes of it; may be empty.
        QString text;  ///< To begin with.
        bool mayBeEmpty = false;
    };
    /// Shows the form with the focus in the line.
    void ask(const Wanted& wanted);
    void close();

Q_SIGNALS:
    void given(const QString& text); ///< Without the blanks around it. The form stays open.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give();
    void retranslate();

    bool m_mayBeEmpty = false;
    QLabel* m_label;
    QLineEdit* m_text;
    QPushButton* m_give;
    QPushButton* m_cancel;
    QLabel* m_note;
};

} // namespace kordon
