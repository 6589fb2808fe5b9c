#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace kordon {

/// One message under the tool bar, until it is dismissed or another takes its place.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& message);
    void showNote(const QString& message);
    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& message, const QString& sign, const QString& colour);
    void retranslate();

    QLabel* m_sign;
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace kordon
