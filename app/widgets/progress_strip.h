#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kordon {

/// Says how far a long piece of work has come, and stops it. The window stays usable beside it.
class ProgressStrip : public QFrame {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void begin(const QString& title);
    void setPages(int done, int all);
    void finish();

Q_SIGNALS:
    void stopWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace kordon
