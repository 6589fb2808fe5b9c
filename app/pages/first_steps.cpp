#include "app/pages/first_steps.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include "app/widgets/icons.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr const char* kDismissed = "firstSteps/dismissed";

QString keyOf(FirstStep step) {
    switch (step) {
    case FirstStep::OpenSample:
        return QStringLiteral("firstSteps/openSample");
    case FirstStep::Answer:
        return QStringLiteral("firstSteps/answer");
    case FirstStep::SeeResults:
        return QStringLiteral("firstSteps/seeResults");
    case FirstStep::SeeGaps:
        return QStringLiteral("firstSteps/seeGaps");
    case FirstStep::SaveReport:
        break;
    }
    return QStringLiteral("firstSteps/saveReport");
}

QString words(FirstStep step) {
    switch (step) {
    case FirstStep::OpenSample:
        return FirstStepsPanel::tr("Open the sample");
    case FirstStep::Answer:
        return FirstStepsPanel::tr("Answer a question: click a level or press its digit");
    case FirstStep::SeeResults:
        return FirstStepsPanel::tr("Look at the results");
    case FirstStep::SeeGaps:
        return FirstStepsPanel::tr("Look at the gaps");
    case FirstStep::SaveReport:
        break;
    }
    return FirstStepsPanel::tr("Print the report or save it as PDF");
}

} // namespace

void tickFirstStep(FirstStep step) {
    if (!isTicked(step)) {
        QSettings().setValue(keyOf(step), true);
    }
}

bool isTicked(FirstStep step) {
    return QSettings().value(keyOf(step)).toBool();
}

bool areFirstStepsWanted() {
    return !QSettings().value(QString::fromLatin1(kDismissed)).toBool() &&
           !std::ranges::all_of(kFirstSteps, isTicked);
}

FirstStepsPanel::FirstStepsPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_dismiss(new QPushButton(this)) {
    setObjectName(QStringLiteral("firstSteps"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    int row = 1;
    for (std::size_t step = 0; step < kFirstSteps.size(); ++step, ++row) {
        m_marks.at(step) = new QLabel(this);
        m_steps.at(step) = new QLabel(this);
        m_steps.at(step)->setWordWrap(true);
        grid->addWidget(m_marks.at(step), row, 0, Qt::AlignTop);
        grid->addWidget(m_steps.at(step), row, 1);
    }
    m_dismiss->setObjectName(QStringLiteral("dismissFirstSteps"));
    grid->addWidget(m_dismiss, row, 0, 1, 2, Qt::AlignLeft);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        QSettings().setValue(QString::fromLatin1(kDismissed), true);
        hide();
    });
    refresh();
}

void FirstStepsPanel::refresh() {
    m_title->setText(tr("First steps"));
    m_dismiss->setText(tr("Do not show again"));
    const int size = fontMetrics().height();
    for (std::size_t index = 0; index < kFirstSteps.size(); ++index) {
        const FirstStep step = kFirstSteps.at(index);
        const bool isDone = isTicked(step);
        m_steps.at(index)->setText(tr("%1. %2").arg(static_cast<int>(index) + 1).arg(words(step)));
        m_steps.at(index)->setAccessibleName(isDone ? tr("Done: %1").arg(words(step)) : QString());
        m_marks.at(index)->setPixmap(
            icon(isDone ? QStringLiteral("done") : QStringLiteral("todo")).pixmap(size));
    }
    setVisible(areFirstStepsWanted());
}

void FirstStepsPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace kordon
