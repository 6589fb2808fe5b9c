#include "app/pages/preview_run.h"

#include <utility>

namespace kordon {

PreviewRun::PreviewRun(QObject* parent) : QObject(parent) {}

void PreviewRun::make(ReportOrder order) {
    if (m_isRunning) {
        m_next = std::move(order);
    } else {
        start(std::move(order));
    }
}

void PreviewRun::drop() {
    m_next.reset();
    m_isDropped = m_isRunning;
}

void PreviewRun::start(ReportOrder order) {
    m_isRunning = true;
    m_thread = std::jthread([this, order = std::move(order)] {
        // Shared: it goes from one thread to the other, and a page that is painted holds it.
        const auto preview = std::make_shared<const ReportPreview>(order);
        QMetaObject::invokeMethod(this, [this, preview] { finish(preview); });
    });
}

void PreviewRun::finish(const std::shared_ptr<const ReportPreview>& preview) {
    m_isRunning = false;
    const bool isWanted = !std::exchange(m_isDropped, false);
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
    }
    if (isWanted) {
        Q_EMIT made(preview);
    }
}

} // namespace kordon
