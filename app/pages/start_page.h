#pragma once

#include <QWidget>

#include "app/pages/recent_files.h"

#include <vector>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace kordon {

class FirstStepsPanel;

/// What is seen while no file is open: new, open, the sample, the files worked on last, and for a
/// newcomer the first steps.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Shows which files are recent, and which steps are done.
    void refresh();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);
    /// A file that is no longer there is to be found elsewhere.
    void findWanted(const QString& path);
    void removalWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* createButtons();
    QHBoxLayout* createRecentButtons();
    QWidget* createColumn();
    void chooseCurrent();
    void refreshRecentButtons();
    void retranslate();
    [[nodiscard]] const RecentFile* current() const;

    QLabel* m_title;
    QLabel* m_purpose;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_sample;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
    QPushButton* m_find;
    QPushButton* m_remove;
    FirstStepsPanel* m_steps;
    std::vector<RecentFile> m_files;
};

} // namespace kordon
