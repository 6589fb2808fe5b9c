#include "app/pages/agreement_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/assessment_names.h"
#include "app/widgets/line_form.h"
#include "app/widgets/notice_colours.h"

namespace kordon {

AgreementStrip::AgreementStrip(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_unlock(new QPushButton(this)),
      m_reason(new LineForm(QStringLiteral("stripReason"), this)) {
    setObjectName(QStringLiteral("agreementStrip"));
    m_text->setObjectName(QStringLiteral("agreementText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_unlock->setObjectName(QStringLiteral("stripUnlock"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_unlock);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->addLayout(row);
    column->addWidget(m_reason);
    connect(m_unlock, &QPushButton::clicked, this, &AgreementStrip::askReason);
    connect(m_reason, &LineForm::given, this, &AgreementStrip::unlock);
    connect(m_reason, &LineForm::closed, this, [this] {
        m_unlock->show();
        m_unlock->setFocus();
    });
    refresh();
}

void AgreementStrip::setDocument(Document* document) {
    m_document = document;
    if (document) {
        connect(document, &Document::assessmentChosen, this, &AgreementStrip::refresh);
    }
    refresh();
}

void AgreementStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void AgreementStrip::refresh() {
    const auto agreement = m_document ? m_document->agreement() : std::nullopt;
    setVisible(agreement.has_value());
    m_reason->hide();
    m_unlock->show();
    m_unlock->setEnabled(m_document && !m_document->isFileReadOnly());
    m_unlock->setText(tr("Unlock…"));
    m_unlock->setAccessibleName(tr("Unlock the agreed assessment"));
    m_text->setText(agreement
                        ? tr("%1: the assessment can only be read.").arg(agreementName(*agreement))
                        : QString());
    const QString style = QStringLiteral("#agreementStrip, #agreementStrip QLabel { %1 }")
                              .arg(noticeCss(Notice::Agreed));
    if (style != styleSheet()) { // a style sheet tells of a new palette itself
        setStyleSheet(style);
    }
}

void AgreementStrip::askReason() {
    m_unlock->hide();
    m_reason->ask({.label = tr("Why it is unlocked:"),
                   .verb = tr("Unlock"),
                   .note = tr("The reason stays in the history."),
                   .text = {}});
}

void AgreementStrip::unlock(const QString& reason) {
    m_document->unlockAssessment(m_document->assessment().id, reason.toStdString());
}

} // namespace kordon
