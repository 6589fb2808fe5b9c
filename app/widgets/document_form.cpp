#include "app/widgets/document_form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/widgets/format.h"

namespace kordon {

DocumentForm::DocumentForm(QWidget* parent)
    : QFrame(parent), m_titleLabel(new QLabel(this)), m_title(new QLineEdit(this)),
      m_linkLabel(new QLabel(this)), m_link(new QLineEdit(this)), m_dayLabel(new QLabel(this)),
      m_day(new QLineEdit(this)), m_hint(new QLabel(this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* form = new QFormLayout(this);
    form->addRow(m_titleLabel, m_title);
    form->addRow(m_linkLabel, m_link);
    form->addRow(m_dayLabel, m_day);
    auto* buttons = new QHBoxLayout;
    m_hint->setWordWrap(true);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    form->addRow(buttons);
    m_titleLabel->setBuddy(m_title);
    m_linkLabel->setBuddy(m_link);
    m_dayLabel->setBuddy(m_day);
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_link->setObjectName(QStringLiteral("documentLink"));
    m_day->setObjectName(QStringLiteral("documentDay"));
    m_accept->setObjectName(QStringLiteral("documentAccept"));
    m_cancel->setObjectName(QStringLiteral("documentCancel"));
    connect(m_accept, &QPushButton::clicked, this, &DocumentForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void DocumentForm::open(const EvidenceDocument& document) {
    m_document = document;
    m_title->setText(QString::fromStdString(document.title));
    m_link->setText(QString::fromStdString(document.link));
    m_day->setText(dayText(document.date));
    m_hint->clear();
    show();
    m_title->setFocus(Qt::OtherFocusReason);
}

void DocumentForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void DocumentForm::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DocumentForm::accept() {
    const QString title = m_title->text().trimmed();
    const QString link = m_link->text().trimmed();
    if (title.isEmpty() && link.isEmpty()) {
        m_hint->setText(tr("Give a title or a link."));
        return;
    }
    if (!isDayOrNothing(m_day->text())) {
        m_hint->setText(tr("The day is not readable; expected dd.mm.yyyy."));
        return;
    }
    if (link.toStdString() != m_document.link) {
        m_document.sha256.clear(); // it was that of another file
    }
    m_document.title = title.toStdString();
    m_document.link = link.toStdString();
    m_document.date = isoDay(m_day->text());
    hide();
    Q_EMIT accepted(m_document);
}

void DocumentForm::retranslate() {
    m_titleLabel->setText(tr("&Title"));
    m_linkLabel->setText(tr("&Link or file"));
    m_dayLabel->setText(tr("&Dated (optional)"));
    m_day->setPlaceholderText(tr("dd.mm.yyyy"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_accept->setText(tr("Keep"));
    m_cancel->setText(tr("Cancel"));
    m_title->setAccessibleName(tr("Title of the document"));
    m_link->setAccessibleName(tr("Link or file of the document"));
    m_day->setAccessibleName(tr("Day of the document"));
    m_accept->setAccessibleName(tr("Keep the document"));
    m_cancel->setAccessibleName(tr("Leave the document as it was"));
}

} // namespace kordon
