#pragma once

#include <QWidget>

#include "core/report/overview.h"

#include <optional>
#include <string>

class QLabel;
class QPushButton;

namespace kordon {

/// Where the country stands, in three lines, and the way on to the next open question.
class OverviewHead : public QWidget {
    Q_OBJECT

public:
    explicit OverviewHead(QWidget* parent = nullptr);

    /// `earlierName` is the year before; empty: there is none.
    void showStand(const report::StandLine& country, int max, const std::string& earlierName);
    /// The next open question of an actor; an empty code: it has settled all of them.
    void showNext(const QString& code, const QString& question, const QString& actor);

Q_SIGNALS:
    void continueWanted();

private:
    QLabel* m_figure;
    QLabel* m_band;
    QLabel* m_facts;
    QPushButton* m_continue;
    QLabel* m_allSettled;
};

} // namespace kordon
