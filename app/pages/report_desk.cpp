#include "app/pages/report_desk.h"

#include <QDir>
#include <QPrinter>

#include "app/charts/chart_file.h"
#include "app/document/document.h"
#include "app/pages/document_report.h"
#include "app/pages/first_steps.h"
#include "app/pages/prompts.h"
#include "app/pages/report_run.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"

namespace kordon {

ReportDesk::ReportDesk(Prompts* prompts,
                       MessageBar* messages,
                       ProgressStrip* strip,
                       QWidget* window)
    : QObject(window), m_prompts(prompts), m_messages(messages), m_window(window),
      m_run(new ReportRun(strip, this)) {
    connectRun();
}

void ReportDesk::save(const Document& document) {
    if (m_run->isRunning()) {
        return;
    }
    const QString proposal =
        tr("report %1").arg(QString::fromStdString(document.assessment().id.value));
    if (const auto path = m_prompts->reportFile(m_window, proposal)) {
        m_run->save(reportOrder(document), *path);
    }
}

void ReportDesk::print(const Document& document) {
    if (m_run->isRunning()) {
        return;
    }
    if (const auto printer = m_prompts->printer(m_window, tr("Print the report"))) {
        m_run->print(reportOrder(document), printer);
    }
}

void ReportDesk::saveChart(const report::Chart& chart) {
    const auto path = m_prompts->chartFile(m_window, chartFileName(chart));
    if (!path) {
        return;
    }
    if (const auto written = kordon::saveChart(chart, pathFrom(*path)); written) {
        m_messages->showNote(
            tr("The chart is saved as %1, SHA-256 %2.")
                .arg(QDir::toNativeSeparators(*path), QString::fromStdString(written->sha256)));
    } else {
        m_messages->showError(inWindowLanguage(written.error().message));
    }
}

void ReportDesk::connectRun() {
    connect(
        m_run, &ReportRun::saved, this, [this](const QString& path, const WrittenReport& written) {
            tickFirstStep(FirstStep::SaveReport);
            m_messages->showNote(inWindowLanguage(
                sentenceOf(written, QDir::toNativeSeparators(path).toStdString())));
        });
    connect(m_run, &ReportRun::printed, this, [this](int pages) {
        tickFirstStep(FirstStep::SaveReport);
        m_messages->showNote(tr("Sent to the printer, pages: %1").arg(pages));
    });
    connect(m_run, &ReportRun::stopped, this, [this] {
        m_messages->showNote(tr("Cancelled; nothing was written."));
    });
    connect(m_run, &ReportRun::failed, this, [this](const Text& message) {
        m_messages->showError(inWindowLanguage(message));
    });
}

} // namespace kordon
