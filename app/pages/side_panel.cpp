#include "app/pages/side_panel.h"

#include <QEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QTextBrowser>

#include "app/document/document.h"
#include "app/pages/question_story.h"
#include "app/widgets/figures_panel.h"

namespace kordon {

namespace {

constexpr qreal kStoryMargin = 8;

} // namespace

SidePanel::SidePanel(QWidget* parent) : QTabWidget(parent), m_figures(new FiguresPanel(this)) {
    setObjectName(QStringLiteral("sidePanel"));
    setDocumentMode(true);
    tabBar()->setObjectName(QStringLiteral("sideTabs"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_figures);
    addTab(scroll, QString());
    m_guidance = addStory("guidanceStory");
    m_lastYear = addStory("lastYearStory");
    m_history = addStory("historyStory");
    connect(this, &QTabWidget::currentChanged, this, &SidePanel::tell);
    retranslate();
}

void SidePanel::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_place.reset();
    m_figures->setDocument(document);
    if (document) {
        connect(document, &Document::answerChanged, this, [this] {
            if (currentIndex() == LastYear) {
                tell(); // what waited may be confirmed
            }
        });
        // The history grows with each edit.
        connect(document, &Document::saved, this, [this] {
            if (currentIndex() == History) {
                tell();
            }
        });
    }
}

void SidePanel::showComponent(const ComponentId& component) {
    m_figures->setComponent(component);
}

void SidePanel::showQuestion(const std::optional<QuestionPlace>& place) {
    m_place = place;
    tell();
}

void SidePanel::showTab(Tab tab) {
    setCurrentIndex(tab);
}

void SidePanel::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SidePanel::showEvent(QShowEvent* event) {
    QTabWidget::showEvent(event);
    tell();
}

QTextBrowser* SidePanel::addStory(const char* name) {
    auto* browser = new QTextBrowser(this);
    browser->setObjectName(QString::fromLatin1(name));
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false);
    browser->document()->setDocumentMargin(kStoryMargin);
    addTab(browser, QString());
    return browser;
}

void SidePanel::tell() {
    if (!isVisible() || !m_document || !m_place) {
        return;
    }
    switch (static_cast<Tab>(currentIndex())) {
    case Guidance:
        m_guidance->setHtml(guidanceStory(m_document->pack(), *m_place));
        break;
    case LastYear:
        m_lastYear->setHtml(lastYearStory(*m_document, *m_place));
        break;
    case History:
        m_history->setHtml(historyStory(*m_document, *m_place));
        break;
    case Figures:
    case TabCount:
        break;
    }
}

void SidePanel::retranslate() {
    setTabText(Figures, tr("Figures"));
    setTabText(Guidance, tr("Guidance"));
    setTabText(LastYear, tr("Last year"));
    setTabText(History, tr("History"));
    setAccessibleName(tr("Beside the question"));
    tabBar()->setAccessibleName(tr("Beside the question"));
    m_guidance->setAccessibleName(tr("Guidance on the question"));
    m_lastYear->setAccessibleName(tr("The answer of last year"));
    m_history->setAccessibleName(tr("History of the answer"));
    tell();
}

} // namespace kordon
