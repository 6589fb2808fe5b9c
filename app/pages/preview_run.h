#pragma once

#include <QObject>

#include "app/print/report_order.h"
#include "app/print/report_pages.h"

#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace kordon {

/// A report as it would go out, and what should be known before it does.
struct ReportPreview {
    explicit ReportPreview(const ReportOrder& order)
        : pages(reportOf(order)), concerns(concernsOf(order)) {}

    print::ReportPages pages;
    std::vector<report::Concern> concerns;
};

/// Lays reports out on a thread of its own, one at a time. Of orders that come meanwhile the last
/// one is made next; the others are dropped.
class PreviewRun : public QObject {
    Q_OBJECT

public:
    explicit PreviewRun(QObject* parent = nullptr);

    void make(ReportOrder order);
    /// What is being made is not told any more.
    void drop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void made(const std::shared_ptr<const kordon::ReportPreview>& preview);

private:
    void start(ReportOrder order);
    void finish(const std::shared_ptr<const ReportPreview>& preview);

    bool m_isRunning = false;
    bool m_isDropped = false;
    std::optional<ReportOrder> m_next;
    std::jthread m_thread;
};

} // namespace kordon
