#pragma once

#include <QObject>

#include "core/report/chart.h"

class QWidget;

namespace kordon {

class Document;
class MessageBar;
class ProgressStrip;
class Prompts;
class ReportRun;

/// Asks where the report or a chart goes, has it made, and tells what came of it.
class ReportDesk : public QObject {
    Q_OBJECT

public:
    ReportDesk(Prompts* prompts, MessageBar* messages, ProgressStrip* strip, QWidget* window);

    /// Both do nothing while a report is being made: the strip shows it.
    void save(const Document& document);
    void print(const Document& document);
    void saveChart(const report::Chart& chart);

private:
    void connectRun();

    Prompts* m_prompts;
    MessageBar* m_messages;
    QWidget* m_window;
    ReportRun* m_run;
};

} // namespace kordon
