#include "app/widgets/documents_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

#include "app/widgets/document_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/format.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kMostRows = 4; // that are in sight without scrolling
constexpr std::size_t kShownDigits = 12;

} // namespace

DocumentsList::DocumentsList(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this)),
      m_form(new DocumentForm(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_list->setObjectName(QStringLiteral("documents"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setBuddy(m_list);
    column->addWidget(m_title);
    column->addWidget(m_list);
    createProgress();
    createButtons();
    column->addWidget(m_form);
    connectButtons();
    retranslate();
}

void DocumentsList::showDocuments(const std::vector<EvidenceDocument>& documents, bool isReadOnly) {
    const bool isSame = documents == m_documents && isReadOnly == m_isReadOnly;
    m_documents = documents;
    m_isReadOnly = isReadOnly;
    if (!isSame) {
        showRows();
    }
}

void DocumentsList::showCheck(const EvidenceDocument& document, bool isThere, bool isSame) {
    m_checks[document.id] = !isThere ? tr("NOT FOUND")
                            : isSame ? tr("unchanged")
                                     : tr("CHANGED since it was named");
    showRows();
}

void DocumentsList::showProgress(const QString& file, int percent) {
    m_progress->setValue(percent);
    m_progress->setFormat(tr("Reading %1: %p%").arg(file));
    m_progress->show();
    m_cancel->show();
}

void DocumentsList::hideProgress() {
    m_progress->hide();
    m_cancel->hide();
}

void DocumentsList::closeForm() {
    m_form->hide();
}

void DocumentsList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DocumentsList::createProgress() {
    auto* row = new QHBoxLayout;
    m_progress = new QProgressBar(this);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_progress->hide();
    m_cancel->hide();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void DocumentsList::createButtons() {
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box, 4);
    const auto add = [&](QPushButton*& button, const char* name) {
        button = new QPushButton(box);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        flow->addWidget(button);
    };
    add(m_addFile, "addFile");
    add(m_addLink, "addLink");
    add(m_open, "openDocument");
    add(m_edit, "editDocument");
    add(m_check, "checkDocument");
    add(m_remove, "removeDocument");
    layout()->addWidget(box);
}

void DocumentsList::connectButtons() {
    connect(m_addFile, &QPushButton::clicked, this, &DocumentsList::filesWanted);
    connect(m_cancel, &QPushButton::clicked, this, &DocumentsList::cancelWanted);
    connect(m_addLink, &QPushButton::clicked, this, [this] {
        m_form->open({.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()});
    });
    const auto withCurrent = [this](QPushButton* button, auto act) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const EvidenceDocument* document = current()) {
                act(*document);
            }
        });
    };
    withCurrent(m_open, [this](const EvidenceDocument& at) { Q_EMIT openWanted(at); });
    withCurrent(m_check, [this](const EvidenceDocument& at) { Q_EMIT checkWanted(at); });
    withCurrent(m_edit, [this](const EvidenceDocument& at) { m_form->open(at); });
    connect(m_remove, &QPushButton::clicked, this, &DocumentsList::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentsList::showButtons);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_form, &DocumentForm::accepted, this, &DocumentsList::keep);
}

void DocumentsList::keep(const EvidenceDocument& document) {
    std::vector<EvidenceDocument> documents = m_documents;
    const auto known = std::ranges::find(documents, document.id, &EvidenceDocument::id);
    if (known == documents.end()) {
        documents.push_back(document);
    } else {
        *known = document;
    }
    m_checks.erase(document.id);
    Q_EMIT edited(documents);
}

void DocumentsList::removeCurrent() {
    if (const EvidenceDocument* document = current()) {
        std::vector<EvidenceDocument> documents = m_documents;
        std::erase(documents, *document);
        Q_EMIT edited(documents);
    }
}

void DocumentsList::showRows() {
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const EvidenceDocument& document : m_documents) {
        m_list->addItem(rowText(document));
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_list->setVisible(!m_documents.empty());
    const int lines = 2 * std::clamp(m_list->count(), 1, kMostRows);
    m_list->setFixedHeight(lines * m_list->fontMetrics().lineSpacing() + 12);
    m_title->setText(tr("&Documents: %1").arg(m_documents.size()));
    showButtons();
}

void DocumentsList::showButtons() {
    const EvidenceDocument* document = current();
    for (QPushButton* button : {m_open, m_edit, m_check, m_remove}) {
        button->setVisible(document != nullptr);
    }
    for (QPushButton* button : {m_addFile, m_addLink, m_edit, m_remove}) {
        button->setEnabled(!m_isReadOnly);
    }
    m_open->setEnabled(document && !document->link.empty());
    m_check->setEnabled(document && !document->sha256.empty());
}

QString DocumentsList::rowText(const EvidenceDocument& document) const {
    QStringList details;
    if (!document.date.empty()) {
        details << dayText(document.date);
    }
    if (!document.sha256.empty()) {
        details << tr("SHA-256 %1…")
                       .arg(QString::fromStdString(document.sha256.substr(0, kShownDigits)));
    }
    if (!document.link.empty()) {
        details << QString::fromStdString(document.link);
    }
    if (const auto check = m_checks.find(document.id); check != m_checks.end()) {
        details.prepend(check->second);
    }
    const QString title = QString::fromStdString(document.title);
    return (title.isEmpty() ? tr("(no title)") : title) + u'\n' +
           details.join(QStringLiteral(" · "));
}

const EvidenceDocument* DocumentsList::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_documents.size()
               ? &m_documents[static_cast<std::size_t>(row)]
               : nullptr;
}

void DocumentsList::retranslate() {
    m_addFile->setText(tr("Add a file…"));
    m_addFile->setToolTip(tr("Ctrl+E, or drop files on the question"));
    m_addLink->setText(tr("Add a link…"));
    m_open->setText(tr("Open"));
    m_edit->setText(tr("Edit…"));
    m_check->setText(tr("Verify"));
    m_check->setToolTip(tr("Reads the file again and compares it with what it held when named"));
    m_remove->setText(tr("Remove"));
    m_cancel->setText(tr("Cancel"));
    m_list->setAccessibleName(tr("Documents that prove the answer"));
    m_progress->setAccessibleName(tr("Reading a file"));
    m_addFile->setAccessibleName(tr("Add a file as evidence"));
    m_addLink->setAccessibleName(tr("Add a link as evidence"));
    m_open->setAccessibleName(tr("Open the document"));
    m_edit->setAccessibleName(tr("Edit the document"));
    m_check->setAccessibleName(tr("Verify the document"));
    m_remove->setAccessibleName(tr("Remove the document"));
    m_cancel->setAccessibleName(tr("Stop reading the file"));
    showRows();
}

} // namespace kordon
