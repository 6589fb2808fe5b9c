#include "app/pages/assessments_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/assessment_names.h"
#include "app/pages/assessments_model.h"
#include "app/platform/system.h"
#include "app/widgets/format.h"
#include "app/widgets/line_form.h"

namespace kordon {

AssessmentsPage::AssessmentsPage(QWidget* parent)
    : Page(parent), m_model(new AssessmentsModel(this)), m_explanation(new QLabel(this)),
      m_table(new QTableView(this)), m_details(new QLabel(this)), m_buttons(new QWidget(this)),
      m_open(new QPushButton(m_buttons)), m_rename(new QPushButton(m_buttons)),
      m_archive(new QPushButton(m_buttons)), m_agree(new QPushButton(m_buttons)),
      m_remove(new QPushButton(m_buttons)),
      m_form(new LineForm(QStringLiteral("assessmentForm"), this)) {
    createTable();
    createButtons();
    layOut();
    connect(m_form, &LineForm::given, this, &AssessmentsPage::take);
    connect(m_form, &LineForm::closed, this, [this] {
        m_buttons->show();
        m_table->setFocus();
    });
    AssessmentsPage::retranslate();
}

void AssessmentsPage::createTable() {
    m_table->setObjectName(QStringLiteral("assessments"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AssessmentsModel::Title,
                                                      QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &AssessmentsPage::openCurrent);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &AssessmentsPage::showCurrent);
}

void AssessmentsPage::createButtons() {
    m_open->setObjectName(QStringLiteral("openAssessment"));
    m_rename->setObjectName(QStringLiteral("renameAssessment"));
    m_archive->setObjectName(QStringLiteral("archiveAssessment"));
    m_agree->setObjectName(QStringLiteral("agreeAssessment"));
    m_remove->setObjectName(QStringLiteral("removeAssessment"));
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_open, m_rename, m_agree, m_archive, m_remove}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &AssessmentsPage::openCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] { ask(Asked::Title); });
    connect(m_agree, &QPushButton::clicked, this, [this] {
        ask(current()->agreement ? Asked::Reason : Asked::WhoAgreed);
    });
    connect(m_archive, &QPushButton::clicked, this, &AssessmentsPage::archive);
    connect(m_remove, &QPushButton::clicked, this, &AssessmentsPage::remove);
}

void AssessmentsPage::layOut() {
    m_explanation->setWordWrap(true);
    m_details->setObjectName(QStringLiteral("assessmentDetails"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    column->addWidget(m_buttons);
    column->addWidget(m_form);
}

void AssessmentsPage::setDocument(Document* document) {
    m_document = document;
    if (document) {
        connect(document, &Document::assessmentChosen, this, [this] { refreshWhenSeen(); });
        connect(document, &Document::saved, this, [this] {
            if (!isVisible()) { // what is edited here is read anew by assessmentChosen
                refreshWhenSeen();
            }
        });
    }
    // The model must not outlive what it has read, seen or not.
    refresh();
}

Place AssessmentsPage::place() const {
    return {.page = PageId::Assessments};
}

void AssessmentsPage::takeFocus() {
    m_table->setFocus();
}

bool AssessmentsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_F2 && m_rename->isEnabled()) {
            ask(Asked::Title);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

const AssessmentHeading* AssessmentsPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->headingAt(index.row()) : nullptr;
}

void AssessmentsPage::refresh() {
    const bool hadFocus = m_table->hasFocus() || m_form->isAncestorOf(focusWidget());
    AssessmentId wanted = m_current;
    m_form->hide();
    m_buttons->show();
    m_model->setDocument(m_document);
    if (m_document && m_model->rowOf(wanted) < 0) {
        wanted = m_document->assessment().id;
    }
    if (const int row = m_model->rowOf(wanted); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showCurrent();
    if (hadFocus && isVisible()) {
        m_table->setFocus();
    }
}

void AssessmentsPage::showCurrent() {
    const AssessmentHeading* heading = current();
    const bool mayEdit = heading && m_document && !m_document->isFileReadOnly();
    const bool isListed = heading && !heading->isInBin();
    const bool isAgreed = heading && heading->agreement;
    const bool isLast = isListed && m_model->listed() == 1;
    m_open->setEnabled(isListed && heading->id != m_document->assessment().id);
    m_rename->setEnabled(mayEdit && isListed && !isAgreed);
    m_archive->setEnabled(mayEdit && isListed);
    m_agree->setEnabled(mayEdit && isListed);
    m_remove->setEnabled(mayEdit && !isAgreed && !isLast);
    m_archive->setText(heading && heading->isArchived ? tr("&Out of the archive")
                                                      : tr("To the a&rchive"));
    m_agree->setText(isAgreed ? tr("&Unlock…") : tr("A&gree…"));
    m_remove->setText(heading && !isListed ? tr("&Take back from the bin") : tr("To the &bin"));
    for (QPushButton* button : {m_archive, m_agree, m_remove}) {
        button->setAccessibleName(button->text().remove(u'&'));
    }
    m_details->setText(heading ? detailsOf(*heading) : tr("No file is open."));
    if (heading) {
        m_current = heading->id;
    }
}

QString AssessmentsPage::detailsOf(const AssessmentHeading& heading) const {
    if (m_document->isFileReadOnly()) {
        return tr("The file may only be read: its assessments stay as they are.");
    }
    if (heading.isInBin()) {
        return tr("In the bin since %1. All that it held is kept, and comes back with it.")
            .arg(momentText(heading.removedAt));
    }
    if (heading.agreement) {
        return tr("%1. It can only be read. Content hash: %2")
            .arg(agreementName(*heading.agreement),
                 QString::fromStdString(heading.agreement->contentHash));
    }
    if (m_model->listed() == 1) {
        return tr("The only assessment of the file cannot go to the bin.");
    }
    return heading.isArchived ? tr("In the archive: listed apart, read and compared as before.")
                              : tr("Being worked on.");
}

void AssessmentsPage::openCurrent() {
    if (m_open->isEnabled()) {
        m_document->chooseAssessment(AssessmentId(current()->id));
    }
}

void AssessmentsPage::ask(Asked asked) {
    m_asked = asked;
    m_buttons->hide();
    switch (asked) {
    case Asked::Title:
        m_form->ask({.label = tr("Title:"),
                     .verb = tr("Rename"),
                     .note = {},
                     .text = QString::fromStdString(current()->title),
                     .mayBeEmpty = true});
        return;
    case Asked::WhoAgreed:
        m_form->ask({.label = tr("Agreed by:"),
                     .verb = tr("Agree and lock"),
                     .note = tr("From then on the assessment can only be read; unlocking it needs "
                                "a reason."),
                     .text = QString::fromStdString(currentStamp().who)});
        return;
    case Asked::Reason:
        m_form->ask({.label = tr("Why it is unlocked:"),
                     .verb = tr("Unlock"),
                     .note = tr("The reason stays in the history."),
                     .text = {}});
        return;
    }
}

void AssessmentsPage::take(const QString& text) {
    const AssessmentId id = current()->id;
    switch (m_asked) {
    case Asked::Title:
        m_document->renameAssessment(id, text.toStdString());
        return;
    case Asked::WhoAgreed:
        m_document->agreeAssessment(id, text.toStdString());
        return;
    case Asked::Reason:
        m_document->unlockAssessment(id, text.toStdString());
        return;
    }
}

void AssessmentsPage::archive() {
    const AssessmentHeading heading = *current();
    m_document->setArchived(heading.id, !heading.isArchived);
}

void AssessmentsPage::remove() {
    const AssessmentHeading heading = *current();
    if (heading.isInBin()) {
        takeBack(heading.id);
        return;
    }
    if (m_document->removeAssessment(heading.id)) {
        Q_EMIT offerWanted(
            tr("Assessment %1 is in the bin.").arg(QString::fromStdString(heading.id.value)),
            tr("Take back"),
            [page = QPointer(this), id = heading.id] {
                if (page) {
                    page->takeBack(id);
                }
            });
    }
}

void AssessmentsPage::takeBack(const AssessmentId& id) {
    if (m_document && m_document->takeBackAssessment(id)) {
        m_current = id;
        refresh();
        m_table->setFocus();
        Q_EMIT noteWanted(
            tr("Assessment %1 is back from the bin.").arg(QString::fromStdString(id.value)));
    }
}

void AssessmentsPage::retranslate() {
    m_explanation->setText(
        tr("A file holds a series of assessments, a year each. Enter opens the chosen one, F2 "
           "renames it. An agreed assessment can only be read. What goes to the bin is never "
           "lost."));
    m_table->setAccessibleName(tr("Assessments of the file"));
    m_open->setText(tr("&Show this one"));
    m_rename->setText(tr("Re&name…"));
    for (QPushButton* button : {m_open, m_rename}) {
        button->setAccessibleName(button->text().remove(u'&'));
    }
    m_model->retranslate();
    QHeaderView& header = *m_table->horizontalHeader();
    header.setMinimumSectionSize(header.sectionSizeHint(AssessmentsModel::Title));
    showCurrent();
}

} // namespace kordon
