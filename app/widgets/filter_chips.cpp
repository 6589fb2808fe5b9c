#include "app/widgets/filter_chips.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include "app/widgets/flow_layout.h"

namespace kordon {

namespace {

constexpr int kGap = 4;

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_shown(new QLabel(this)),
      m_clear(new QToolButton(this)) {
    auto* flow = new FlowLayout(this, kGap);
    for (const QuestionFilter filter : kQuestionFilters) {
        auto* chip = new QToolButton(this);
        const auto at = static_cast<std::size_t>(filter);
        chip->setObjectName(QStringLiteral("filter%1").arg(at));
        chip->setCheckable(true);
        chip->setChecked(filter == m_filter);
        chip->setFocusPolicy(Qt::TabFocus);
        m_group->addButton(chip);
        flow->addWidget(chip);
        m_chips.at(at) = chip;
        connect(chip, &QToolButton::clicked, this, [this, filter] { choose(filter); });
    }
    m_shown->setObjectName(QStringLiteral("filterShown"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    flow->addWidget(m_shown);
    flow->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, [this] { choose(QuestionFilter::All); });
    showCounts();
}

void FilterChips::setCounts(const FilterCounts& counts) {
    if (counts != m_counts) {
        m_counts = counts;
        showCounts();
    }
}

void FilterChips::setFilter(QuestionFilter filter) {
    m_filter = filter;
    m_chips.at(static_cast<std::size_t>(filter))->setChecked(true);
    showCounts();
}

QString FilterChips::nameOf(QuestionFilter filter) {
    switch (filter) {
    case QuestionFilter::All:
        return tr("All");
    case QuestionFilter::NeedsAttention:
        return tr("Needs attention");
    case QuestionFilter::Unanswered:
        return tr("Unanswered");
    case QuestionFilter::ToBeConfirmed:
        return tr("To be confirmed");
    case QuestionFilter::Unknown:
        return tr("To be found out");
    case QuestionFilter::NotApplicable:
        return tr("Not applicable");
    case QuestionFilter::Suspended:
        return tr("Suspended");
    case QuestionFilter::Flagged:
        return tr("Flagged");
    case QuestionFilter::LowLevel:
        return tr("Low level");
    case QuestionFilter::WithoutEvidence:
        return tr("Without evidence");
    case QuestionFilter::Changed:
        break;
    }
    return tr("Changed since last year");
}

void FilterChips::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showCounts();
    }
}

void FilterChips::choose(QuestionFilter filter) {
    if (filter != m_filter) {
        setFilter(filter);
        Q_EMIT filterChosen(filter);
    }
}

void FilterChips::showCounts() {
    for (const QuestionFilter filter : kQuestionFilters) {
        const auto at = static_cast<std::size_t>(filter);
        const QString text = tr("%1 %2").arg(nameOf(filter)).arg(m_counts.at(at));
        m_chips.at(at)->setText(text);
        m_chips.at(at)->setAccessibleName(tr("Show only: %1").arg(text));
        m_chips.at(at)->setVisible(filter == QuestionFilter::All || filter == m_filter ||
                                   m_counts.at(at) > 0);
    }
    const bool isOn = m_filter != QuestionFilter::All;
    m_shown->setText(tr("%1 of %2 shown")
                         .arg(m_counts.at(static_cast<std::size_t>(m_filter)))
                         .arg(m_counts.front()));
    m_clear->setText(tr("Clear the filter"));
    m_clear->setAccessibleName(m_clear->text());
    m_shown->setMinimumHeight(m_clear->sizeHint().height());
    m_shown->setVisible(isOn);
    m_clear->setVisible(isOn);
    updateGeometry();
}

} // namespace kordon
