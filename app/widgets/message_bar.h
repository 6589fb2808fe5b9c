#pragma once

#include <QFrame>

#include "app/widgets/notice_colours.h"

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace kordon {

/// One message under the tool bar, until it is dismissed or another takes its place. A message may
/// offer one thing to do about it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& message);
    /// An error that something can be done about; `button` and `act` as below.
    void showMendable(const QString& message, const QString& button, std::function<void()> act);
    /// `button` is a verb; it does `act` and takes the message away. Without a text there is none.
    void showNote(const QString& message,
                  const QString& button = {},
                  std::function<void()> act = {});
    /// Empty while nothing is shown.
    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(const QString& button, std::function<void()> act);
    void show(const QString& message, Notice notice);
    void paintIn(Notice notice);
    void retranslate();

    Notice m_notice = Notice::Note;
    std::function<void()> m_act;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
};

} // namespace kordon
