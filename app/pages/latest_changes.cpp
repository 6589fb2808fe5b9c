#include "app/pages/latest_changes.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "app/widgets/link_button.h"
#include "app/widgets/theme.h"
#include "core/store/edit_origin.h"

namespace kordon {

LatestChanges::LatestChanges(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_all(new LinkButton(this)) {
    setTextSize(*m_title, 1.1, QFont::DemiBold);
    m_all->setObjectName(QStringLiteral("allChanges"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_title);
    for (QLabel*& entry : m_entries) {
        entry = new QLabel(this);
        entry->setTextFormat(Qt::PlainText);
        entry->setWordWrap(true);
        column->addWidget(entry);
    }
    column->addWidget(m_all);
    connect(m_all, &LinkButton::clicked, this, &LatestChanges::allWanted);
    retranslate();
}

void LatestChanges::show(const std::vector<HistoryEntry>& history, const Pack& pack) {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries.at(i)->setVisible(i < history.size());
        if (i < history.size()) {
            const std::size_t at = history.size() - 1 - i;
            const HistoryEntry& entry = history[at];
            const QString moment = momentText(entry.stamp.at).section(u':', 0, 1);
            m_entries.at(i)->setText(tr("%1  %2: %3")
                                         .arg(moment,
                                              QString::fromStdString(entry.stamp.who),
                                              inWindowLanguage(nameWithOrigin(history, at, pack))));
        }
    }
}

void LatestChanges::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LatestChanges::retranslate() {
    m_title->setText(tr("Last changes"));
    m_all->setText(tr("All changes…"));
    m_all->setAccessibleName(tr("All changes"));
    m_all->updateGeometry();
}

} // namespace kordon
