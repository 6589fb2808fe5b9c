#include "app/widgets/progress_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kordon {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(this)) {
    setObjectName(QStringLiteral("progressStrip"));
    m_stop->setObjectName(QStringLiteral("stopWork"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ProgressStrip::stopWanted);
    retranslate();
    hide();
}

void ProgressStrip::begin(const QString& title) {
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, 0);
    m_bar->setFormat(QString());
    show();
}

void ProgressStrip::setPages(int done, int all) {
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_bar->setFormat(tr("page %1 of %2").arg(done).arg(all));
}

void ProgressStrip::finish() {
    hide();
}

void ProgressStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProgressStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT stopWanted();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ProgressStrip::retranslate() {
    m_stop->setText(tr("Cancel"));
}

} // namespace kordon
