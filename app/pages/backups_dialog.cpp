#include "app/pages/backups_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/widgets/format.h"
#include "app/widgets/language.h"

#include <utility>

namespace kordon {

namespace {

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

BackupsDialog::BackupsDialog(const QString& file,
                             FileHealth health,
                             std::vector<Backup> backups,
                             QWidget* parent)
    : QDialog(parent), m_backups(std::move(backups)), m_heading(new QLabel(this)),
      m_table(new QTableWidget(this)), m_preview(new QPlainTextEdit(this)),
      m_restore(new QPushButton(tr("&Restore as a copy…"), this)),
      m_recover(new QPushButton(tr("Recover &what can be read…"), this)),
      m_open(new QPushButton(tr("&Open the recovered file"), this)) {
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Backups"));
    nameParts(QDir::toNativeSeparators(file));
    fillTable();
    arrange();
    connectParts();
    m_recover->setVisible(health == FileHealth::Damaged);
    m_open->hide();
    if (!m_backups.empty()) {
        m_table->selectRow(0);
    }
    showChosen();
}

void BackupsDialog::nameParts(const QString& file) {
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setText(
        m_backups.empty()
            ? tr("There is no backup of %1. One is made when a file is opened, and with the first "
                 "change of a day.")
                  .arg(file)
            : tr("Backups of %1. The file itself stays as it is: what you restore is a new file.")
                  .arg(file));
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setAccessibleName(tr("Backups, the newest first"));
    m_preview->setObjectName(QStringLiteral("backupPreview"));
    m_preview->setAccessibleName(tr("What the chosen backup holds"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_recover->setObjectName(QStringLiteral("backupRecover"));
    m_open->setObjectName(QStringLiteral("backupOpen"));
    for (QPushButton* button : {m_restore, m_recover, m_open}) {
        button->setAccessibleName(button->text().remove(u'&'));
    }
}

void BackupsDialog::arrange() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("backupsClose"));
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close"));
    for (QPushButton* button : {m_restore, m_recover, m_open}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_table, 2);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);
}

void BackupsDialog::connectParts() {
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreWanted(m_backups.at(static_cast<std::size_t>(m_table->currentRow())));
    });
    connect(m_recover, &QPushButton::clicked, this, &BackupsDialog::recoverWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_made); });
}

void BackupsDialog::fillTable() {
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Size")});
    m_table->setRowCount(static_cast<int>(m_backups.size()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const QLocale locale(QString::fromStdString(windowLanguage()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Backup& backup = m_backups[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, cell(momentText(backup.at), Qt::AlignLeft));
        m_table->setItem(
            row,
            1,
            cell(locale.formattedDataSize(static_cast<qint64>(backup.bytes)), Qt::AlignLeft));
    }
}

void BackupsDialog::showChosen() {
    const int row = m_table->currentRow();
    m_restore->setEnabled(row >= 0);
    if (row < 0) {
        return;
    }
    const auto content = contentOf(m_backups[static_cast<std::size_t>(row)]);
    m_restore->setEnabled(static_cast<bool>(content));
    if (!content) {
        m_preview->setPlainText(inWindowLanguage(content.error().message));
        return;
    }
    QStringList lines{tr("%n answers in all.", "", content->answers)};
    for (const AssessmentHeading& heading : content->assessments) {
        const QString id = QString::fromStdString(heading.id.value);
        lines << (heading.title.empty()
                      ? tr("Assessment %1").arg(id)
                      : tr("Assessment %1: %2").arg(id, QString::fromStdString(heading.title)));
    }
    m_preview->setPlainText(lines.join(u'\n'));
}

void BackupsDialog::showSalvage(const Salvage& salvage, const QString& made) {
    m_made = made;
    m_open->show();
    QStringList lines{
        tr("Made %1, with %n answers.", "", salvage.answers).arg(QDir::toNativeSeparators(made)),
        salvage.lost.empty() ? tr("Nothing was lost.") : tr("Lost, or left out:")};
    for (const Text& each : salvage.lost) {
        lines << inWindowLanguage(each);
    }
    m_preview->setAccessibleName(tr("What was recovered"));
    m_preview->setPlainText(lines.join(u'\n'));
    m_preview->setFocus();
}

void BackupsDialog::showError(const QString& message) {
    m_preview->setPlainText(message);
    m_preview->setFocus();
}

} // namespace kordon
