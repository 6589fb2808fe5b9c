#pragma once

#include <QObject>

#include "app/print/report_file.h"

#include <functional>
#include <memory>
#include <thread>

class QPrinter;

namespace kordon {

class ProgressStrip;

/// Makes a report on a thread of its own, one at a time. It works on values, so the window may go
/// on editing. Going away stops the work; a file that is not whole is never left.
class ReportRun : public QObject {
    Q_OBJECT

public:
    ReportRun(ProgressStrip* strip, QObject* parent);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// In the format that the name asks for.
    void save(const ReportOrder& order, const QString& path);
    void print(const ReportOrder& order, const std::shared_ptr<QPrinter>& printer);

Q_SIGNALS:
    void saved(const QString& path, const kordon::WrittenReport& written);
    void printed(int pages);
    void stopped();
    void failed(const kordon::Text& message);

private:
    using Work = std::function<Result<WrittenReport>(const PageListener& listener)>;
    using Done = std::function<void(const WrittenReport& written)>;

    void start(const QString& title, const Work& work, const Done& done);
    void finish(const Result<WrittenReport>& result, const Done& done);

    ProgressStrip* m_strip;
    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace kordon
