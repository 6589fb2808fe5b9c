#include "app/pages/holder_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/widgets/confirm_bar.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "app/widgets/notice_colours.h"

namespace kordon {

namespace {

bool isRunning(const Holder& holder) {
    return presenceOf(holder.process) == Presence::Running;
}

} // namespace

HolderStrip::HolderStrip(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this)),
      m_question(new ConfirmBar(this)) {
    setObjectName(QStringLiteral("holderStrip"));
    m_text->setObjectName(QStringLiteral("holderText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("holderButton"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->addLayout(row);
    column->addWidget(m_question);
    connect(m_button, &QPushButton::clicked, this, &HolderStrip::act);
    connect(m_question, &ConfirmBar::confirmed, this, &HolderStrip::takeOverWanted);
    connect(m_question, &ConfirmBar::dismissed, this, [this] {
        m_button->show();
        m_button->setFocus();
    });
    refresh();
}

void HolderStrip::setDocument(Document* document) {
    m_document = document;
    if (document) {
        connect(document, &Document::holderChanged, this, &HolderStrip::refresh);
    }
    refresh();
}

void HolderStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

QString HolderStrip::sentence() const {
    if (!m_document || !m_document->isHeldElsewhere()) {
        return {};
    }
    const std::optional<Holder>& holder = m_document->holder();
    if (!holder) {
        return tr("The file is free now.");
    }
    const QString who = holder->user.empty()
                            ? tr("Open for editing: %1.").arg(inWindowLanguage(nameOf(*holder)))
                            : tr("Open for editing since %1: %2 on the computer %3.")
                                  .arg(momentText(holder->since),
                                       QString::fromStdString(holder->user),
                                       QString::fromStdString(holder->host));
    return who + QLatin1Char(' ') + tr("Here you can read, and see each edit when it is saved.");
}

void HolderStrip::refresh() {
    const QString text = sentence();
    const bool isFree = m_document && !m_document->holder();
    const bool isOffered = isFree || (m_document && !isRunning(*m_document->holder()));
    setVisible(!text.isEmpty());
    m_text->setText(text);
    m_question->hide();
    m_button->setVisible(isOffered);
    m_button->setText(isFree ? tr("Edit") : tr("Take over…"));
    m_button->setAccessibleName(isFree ? tr("Edit the file") : tr("Take the file over"));
    const QString style =
        QStringLiteral("#holderStrip, #holderStrip QLabel { %1 }").arg(noticeCss(Notice::Warning));
    if (style != styleSheet()) { // a style sheet tells of a new palette itself
        setStyleSheet(style);
    }
}

void HolderStrip::act() {
    if (!m_document->holder()) {
        Q_EMIT editWanted();
        return;
    }
    m_button->hide();
    m_question->ask(tr("Take over only where that program has certainly ended: two that write at "
                       "once overwrite each other’s answers."),
                    tr("Take over"));
}

} // namespace kordon
