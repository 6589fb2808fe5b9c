#include "app/pages/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/pages/first_steps.h"
#include "app/platform/samples.h"
#include "app/widgets/entry_delegate.h"

#include <algorithm>

namespace kordon {

namespace {

QPushButton* button(const char* name, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

bool isThere(const RecentFile& file) {
    return QFileInfo::exists(file.path);
}

QString titleOf(const RecentFile& file) {
    QStringList parts{QFileInfo(file.path).completeBaseName(), file.assessment};
    if (file.title != file.assessment) {
        parts << file.title;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(QStringLiteral("Kordon"), this)),
      m_purpose(new QLabel(this)), m_new(button("newFile", this)), m_open(button("openFile", this)),
      m_sample(button("openSample", this)), m_recentTitle(new QLabel(this)),
      m_recent(new QListWidget(this)), m_find(button("findRecent", this)),
      m_remove(button("removeRecent", this)), m_steps(new FirstStepsPanel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(32, 32, 32, 24);
    row->setSpacing(32);
    row->addStretch(1);
    row->addWidget(createColumn(), 8);
    row->addWidget(m_steps, 4, Qt::AlignTop);
    row->addStretch(1);
    m_sample->setVisible(sampleFile().has_value());
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::chooseCurrent);
    connect(m_recent, &QListWidget::currentRowChanged, this, &StartPage::refreshRecentButtons);
    connect(m_find, &QPushButton::clicked, this, &StartPage::chooseCurrent);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QString path = current()->path; // the list changes meanwhile
        Q_EMIT removalWanted(path);
    });
    retranslate();
}

QWidget* StartPage::createColumn() {
    auto* side = new QWidget(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_title->setFont(font);
    m_purpose->setWordWrap(true);
    m_recentTitle->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setItemDelegate(new EntryDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addLayout(createButtons());
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 100); // the stretch below takes the room while there is no list
    column->addLayout(createRecentButtons());
    column->addStretch(1);
    return side;
}

QHBoxLayout* StartPage::createButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    buttons->addStretch(1);
    return buttons;
}

QHBoxLayout* StartPage::createRecentButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_find);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    return buttons;
}

void StartPage::refresh() {
    m_files = recentFiles();
    const int row = m_recent->currentRow();
    m_recent->clear();
    for (const RecentFile& file : m_files) {
        const QString path = QDir::toNativeSeparators(file.path);
        const QString opened = QLocale().toString(file.opened.date(), QLocale::LongFormat);
        auto* item = new QListWidgetItem(titleOf(file), m_recent);
        item->setData(EntryDelegate::Detail, path);
        item->setData(EntryDelegate::Aside, isThere(file) ? opened : tr("not found"));
        item->setData(
            Qt::AccessibleTextRole,
            QStringList{titleOf(file), item->data(EntryDelegate::Aside).toString(), path}.join(
                QStringLiteral(", ")));
        item->setToolTip(path.toHtmlEscaped());
    }
    m_recent->setCurrentRow(std::clamp(row, 0, std::max(0, m_recent->count() - 1)));
    m_recentTitle->setVisible(!m_files.empty());
    m_recent->setVisible(!m_files.empty());
    m_steps->refresh();
    refreshRecentButtons();
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StartPage::chooseCurrent() {
    if (!current()) {
        return;
    }
    const RecentFile file = *current(); // the list changes meanwhile
    if (isThere(file)) {
        Q_EMIT fileWanted(file.path);
    } else {
        Q_EMIT findWanted(file.path);
    }
}

void StartPage::refreshRecentButtons() {
    const RecentFile* file = current();
    m_find->setVisible(file && !isThere(*file));
    m_remove->setVisible(file != nullptr);
}

const RecentFile* StartPage::current() const {
    const int row = m_recent->currentRow();
    const bool isOne = row >= 0 && static_cast<std::size_t>(row) < m_files.size();
    return isOne ? &m_files[static_cast<std::size_t>(row)] : nullptr;
}

void StartPage::retranslate() {
    m_purpose->setText(
        tr("Assess how ready a country’s agencies are for integrated border "
           "management, see the gaps, print them for the working group. Every answer "
           "is saved as it is given, in one file on this computer."));
    m_new->setText(tr("New file…"));
    m_open->setText(tr("Open…"));
    m_sample->setText(tr("Open the sample"));
    m_recentTitle->setText(tr("&Recent files"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_find->setText(tr("Find…"));
    m_remove->setText(tr("Remove from the list"));
    refresh();
}

} // namespace kordon
