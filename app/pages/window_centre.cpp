#include "app/pages/window_centre.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/agreement_strip.h"
#include "app/pages/holder_strip.h"
#include "app/pages/page_stack.h"
#include "app/pages/page_table.h"
#include "app/pages/side_bar.h"
#include "app/pages/start_page.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/notice_colours.h"
#include "app/widgets/panes.h"
#include "app/widgets/progress_strip.h"
#include "core/report/words.h"

namespace kordon {

namespace {

constexpr int kWidthForNames = 1000; // below it the side bar shows its icons alone

} // namespace

WindowCentre::WindowCentre(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_mark(new QLabel(this)),
      m_holder(new HolderStrip(this)), m_agreement(new AgreementStrip(this)),
      m_front(new QStackedWidget(this)), m_start(new StartPage(m_front)),
      m_progress(new ProgressStrip(this)) {
    m_mark->setObjectName(QStringLiteral("illustrativeMark"));
    m_mark->setAlignment(Qt::AlignCenter);
    m_front->addWidget(m_start);
    m_front->addWidget(createFilePart());
    for (QWidget* pane : {static_cast<QWidget*>(m_messages),
                          static_cast<QWidget*>(m_holder),
                          static_cast<QWidget*>(m_agreement),
                          static_cast<QWidget*>(m_start),
                          static_cast<QWidget*>(m_progress)}) {
        markAsPane(*pane);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_mark);
    column->addWidget(m_holder);
    column->addWidget(m_agreement);
    column->addWidget(m_front, 1);
    column->addWidget(m_progress);
    refreshMark();
}

void WindowCentre::setDocument(Document* document) {
    m_document = document;
    m_pages->setDocument(document);
    m_holder->setDocument(document);
    m_agreement->setDocument(document);
    m_front->setCurrentIndex(document ? 1 : 0);
    refreshBadges();
    refreshMark();
    if (document) {
        connect(document, &Document::assessmentChosen, this, &WindowCentre::refreshBadges);
        connect(document, &Document::actorChosen, this, &WindowCentre::refreshBadges);
        connect(document, &Document::figuresChanged, this, &WindowCentre::refreshBadges);
    }
}

void WindowCentre::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refreshMark();
    }
}

void WindowCentre::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_side->setCompact(width() < kWidthForNames);
}

QWidget* WindowCentre::createFilePart() {
    auto* part = new QWidget(m_front);
    m_side = new SideBar(part);
    m_pages = new PageStack(part);
    markAsPane(*m_side);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    connect(m_side, &SideBar::pageWanted, m_pages, &PageStack::showPage);
    connect(m_pages, &PageStack::moved, m_side, [this] {
        m_side->setCurrentPage(m_pages->here().page);
    });
    return part;
}

void WindowCentre::refreshBadges() {
    for (const PageRow& row : pageTable()) {
        const bool hasBadge = m_document && row.badge;
        m_side->setBadge(row.id, hasBadge ? row.badge(*m_document) : QString());
    }
}

void WindowCentre::refreshMark() {
    m_mark->setVisible(m_document && m_document->workspace().isIllustrative());
    m_mark->setText(inWindowLanguage(report::illustrativeMark()));
    const QString style =
        QStringLiteral("font-weight: bold; padding: 4px; ") + noticeCss(Notice::Warning);
    if (style != m_mark->styleSheet()) {
        m_mark->setStyleSheet(style);
    }
}

} // namespace kordon
