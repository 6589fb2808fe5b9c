#include "app/pages/window_bar.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/document/document.h"
#include "app/pages/assessment_names.h"
#include "app/pages/window_menus.h"
#include "app/widgets/language.h"

#include <utility>

namespace kordon {

namespace {

constexpr int kIconSize = 20;
// In characters.
constexpr int kNarrowestActor = 16;
constexpr int kWidestActor = 56;

QWidget* stretch(QWidget* parent) {
    auto* empty = new QWidget(parent);
    empty->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return empty;
}

} // namespace

WindowBar::WindowBar(const WindowMenus& menus, QWidget* parent) : QToolBar(parent) {
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setIconSize({kIconSize, kIconSize});
    setContextMenuPolicy(Qt::PreventContextMenu); // or the bar could be hidden for good
    addAction(menus.action(Command::Back));
    addAction(menus.action(Command::Forward));
    m_assessment = addChooser(m_assessmentLabel, QStringLiteral("assessment"));
    m_actor = addChooser(m_actorLabel, QStringLiteral("actor"));
    m_actor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_actor->setMinimumContentsLength(kNarrowestActor);
    m_actor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_actor->setMaximumWidth(kWidestActor * fontMetrics().averageCharWidth());
    addWidget(stretch(this));
    addAction(menus.action(Command::Print));
    static_cast<QToolButton*>(widgetForAction(menus.action(Command::Print)))
        ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addSearch(menus);
    connect(m_assessment, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_assessment->currentData();
        if (chosen.isValid()) {
            Q_EMIT assessmentWanted({chosen.toString().toStdString()});
        } else {
            refresh(); // back to what is open
            Q_EMIT pageWanted(PageId::Assessments);
        }
    });
    connect(m_actor, &QComboBox::activated, this, [this] {
        Q_EMIT actorWanted({m_actor->currentData().toString().toStdString()});
    });
    retranslate();
}

void WindowBar::setDocument(Document* document) {
    m_document = document;
    if (document) {
        connect(document, &Document::assessmentChosen, this, &WindowBar::refresh);
        connect(document, &Document::actorChosen, this, &WindowBar::refresh);
        connect(document, &Document::failed, this, &WindowBar::refresh); // back to what is open
    }
    refresh();
}

void WindowBar::changeEvent(QEvent* event) {
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

QComboBox* WindowBar::addChooser(QLabel*& label, const QString& name) {
    label = new QLabel(this);
    label->setContentsMargins(10, 0, 4, 0);
    auto* chooser = new QComboBox(this);
    chooser->setObjectName(name);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(chooser);
    addWidget(label);
    addWidget(chooser);
    return chooser;
}

void WindowBar::addSearch(const WindowMenus& menus) {
    m_search = new QPushButton(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setIcon(menus.action(Command::Search)->icon());
    connect(m_search, &QPushButton::clicked, menus.action(Command::Search), &QAction::trigger);
    addWidget(m_search);
}

void WindowBar::refresh() {
    m_assessment->clear();
    m_actor->clear();
    if (!m_document) {
        return;
    }
    addAssessments(false);
    addAssessments(true);
    m_assessment->insertSeparator(m_assessment->count());
    m_assessment->addItem(tr("All assessments…"));
    for (const Actor& actor : m_document->pack().actors) {
        m_actor->addItem(inWindowLanguage(actor.name), QString::fromStdString(actor.id.value));
    }
    m_assessment->setCurrentIndex(
        m_assessment->findData(QString::fromStdString(m_document->assessment().id.value)));
    m_actor->setCurrentIndex(m_actor->findData(QString::fromStdString(m_document->actor().value)));
    m_actor->setToolTip(m_actor->currentText().toHtmlEscaped());
}

// Archived ones stand by themselves, below the others.
void WindowBar::addAssessments(bool areArchived) {
    bool isFirst = areArchived;
    for (const AssessmentHeading& heading : m_document->assessments()) {
        if (heading.isArchived != areArchived) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            m_assessment->insertSeparator(m_assessment->count());
        }
        m_assessment->addItem(chooserName(heading), QString::fromStdString(heading.id.value));
        m_assessment->setItemData(m_assessment->count() - 1,
                                  QString::fromStdString(heading.title).toHtmlEscaped(),
                                  Qt::ToolTipRole);
    }
}

void WindowBar::retranslate() {
    setWindowTitle(tr("Tool bar"));
    m_assessmentLabel->setText(tr("Assessment:"));
    m_actorLabel->setText(tr("Actor:"));
    m_assessment->setAccessibleName(tr("Assessment"));
    m_actor->setAccessibleName(tr("Actor"));
    m_search->setText(tr("Search or command… Ctrl+K"));
    m_search->setAccessibleName(tr("Search or command"));
}

} // namespace kordon
