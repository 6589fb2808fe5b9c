#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kordon {

/// What is seen while no file is open: new, open, and the files worked on last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& files);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void fileWanted(const QString& path);
    void removalWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseCurrent();
    void retranslate();

    QLabel* m_title;
    QLabel* m_purpose;
    QPushButton* m_new;
    QPushButton* m_open;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
    QPushButton* m_remove;
    QStringList m_files;
};

} // namespace kordon
