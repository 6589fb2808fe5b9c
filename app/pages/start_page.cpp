#include "app/pages/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kordon {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(QStringLiteral("Kordon"), this)),
      m_purpose(new QLabel(this)), m_new(new QPushButton(this)), m_open(new QPushButton(this)),
      m_recentTitle(new QLabel(this)), m_recent(new QListWidget(this)),
      m_remove(new QPushButton(this)) {
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_title->setFont(font);
    m_purpose->setWordWrap(true);
    m_recentTitle->setBuddy(m_recent);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 48, 0, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 100); // the stretch below takes the room while there is no list
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::chooseCurrent);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int at = m_recent->currentRow(); at >= 0 && at < m_files.size()) {
            Q_EMIT removalWanted(m_files.at(at));
        }
    });
    retranslate();
}

void StartPage::setRecent(const QStringList& files) {
    m_files = files;
    retranslate();
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StartPage::chooseCurrent() {
    if (const int row = m_recent->currentRow(); row >= 0 && row < m_files.size()) {
        Q_EMIT fileWanted(m_files.at(row));
    }
}

void StartPage::retranslate() {
    m_purpose->setText(
        tr("Assess how ready a country’s agencies are for integrated border "
           "management, see the gaps, print them for the working group. Every answer "
           "is saved as it is given, in one file on this computer."));
    m_new->setText(tr("New file…"));
    m_open->setText(tr("Open…"));
    m_recentTitle->setText(tr("&Recent files"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_remove->setText(tr("Remove from the list"));
    m_recent->clear();
    for (const QString& file : m_files) {
        const QString shown = QDir::toNativeSeparators(file);
        m_recent->addItem(QFileInfo::exists(file) ? shown : tr("%1 (not found)").arg(shown));
    }
    m_recentTitle->setVisible(!m_files.isEmpty());
    m_recent->setVisible(!m_files.isEmpty());
    m_remove->setVisible(!m_files.isEmpty());
}

} // namespace kordon
