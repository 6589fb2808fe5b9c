#include "app/pages/report_run.h"

#include <QDir>
#include <QPrinter>

#include "app/platform/paths.h"
#include "app/widgets/progress_strip.h"

namespace kordon {

namespace {

Result<WrittenReport> printOn(const report::Report& report,
                              QPrinter& printer,
                              const PageListener& listener) {
    bool isStopped = false;
    const int pages = printReport(report, printer, [&](int page, int count) {
        isStopped = !listener(page, count);
        if (isStopped) {
            printer.abort();
        }
        return !isStopped;
    });
    if (pages == 0 && !isStopped) {
        return Error{ErrorCode::StorageFailure,
                     say("The printer took nothing. Check that it is on and try again.",
                         "Принтер нічого не прийняв. Перевірте, чи його ввімкнено, і спробуйте ще "
                         "раз.")};
    }
    return WrittenReport{.pages = pages};
}

} // namespace

ReportRun::ReportRun(ProgressStrip* strip, QObject* parent) : QObject(parent), m_strip(strip) {
    connect(strip, &ProgressStrip::stopWanted, this, [this] { m_thread.request_stop(); });
}

void ReportRun::save(const ReportOrder& order, const QString& path) {
    start(
        tr("Saving the report…"),
        [order, path](const PageListener& listener) {
            return writeReport(order, pathFrom(path), listener);
        },
        [this, path](const WrittenReport& written) { Q_EMIT saved(path, written); });
}

void ReportRun::print(const ReportOrder& order, const std::shared_ptr<QPrinter>& printer) {
    start(
        tr("Printing the report…"),
        [order, printer](const PageListener& listener) {
            return printOn(reportOf(order), *printer, listener);
        },
        [this](const WrittenReport& written) { Q_EMIT printed(written.pages); });
}

void ReportRun::start(const QString& title, const Work& work, const Done& done) {
    m_isRunning = true;
    m_strip->begin(title);
    m_thread = std::jthread([this, work, done](const std::stop_token& stop) {
        const auto result = work([this, &stop](int page, int pages) {
            QMetaObject::invokeMethod(this, [=, this] { m_strip->setPages(page, pages); });
            return !stop.stop_requested();
        });
        QMetaObject::invokeMethod(this, [=, this] { finish(result, done); });
    });
}

void ReportRun::finish(const Result<WrittenReport>& result, const Done& done) {
    m_isRunning = false;
    m_strip->finish();
    if (!result) {
        Q_EMIT failed(result.error().message);
    } else if (result->isStopped()) {
        Q_EMIT stopped();
    } else {
        done(*result);
    }
}

} // namespace kordon
