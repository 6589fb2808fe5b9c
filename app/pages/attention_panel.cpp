#include "app/pages/attention_panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/platform/current_day.h"
#include "app/widgets/link_button.h"
#include "app/widgets/theme.h"

#include <algorithm>

namespace kordon {

namespace {

QString nameOf(AttentionReason reason) {
    return QStringLiteral("attention%1").arg(static_cast<int>(reason));
}

} // namespace

AttentionPanel::AttentionPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_allActors(new QCheckBox(this)),
      m_nothing(new QLabel(this)) {
    setTextSize(*m_title, 1.1, QFont::DemiBold);
    m_allActors->setObjectName(QStringLiteral("attentionOfAllActors"));
    m_nothing->setObjectName(QStringLiteral("nothingNeedsAttention"));
    m_nothing->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_allActors);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_nothing);
    for (const AttentionReason reason : kAttentionReasons) {
        auto* link = new LinkButton(this);
        link->setObjectName(nameOf(reason));
        column->addWidget(link);
        m_links.at(static_cast<std::size_t>(reason)) = link;
        connect(link, &LinkButton::clicked, this, [this, reason] {
            const auto line = std::ranges::find(m_lines, reason, &AttentionLine::reason);
            if (line != m_lines.end() && !line->threat.empty()) {
                Q_EMIT placeWanted({.page = PageId::ThreatRegister, .threat = line->threat});
            } else if (line != m_lines.end()) {
                Q_EMIT placeWanted({.page = PageId::Questions,
                                    .actor = line->actor,
                                    .component = line->component,
                                    .question = line->question,
                                    .filter = filterFor(reason)});
            }
        });
    }
    connect(m_allActors, &QCheckBox::toggled, this, &AttentionPanel::scopeChanged);
    showTexts();
}

void AttentionPanel::show(const Document& document) {
    m_lines = attentionList(document.pack(),
                            document.assessment(),
                            isOfAllActors() ? std::nullopt : std::optional(document.actor()),
                            currentDay());
    showTexts();
}

bool AttentionPanel::isOfAllActors() const {
    return m_allActors->isChecked();
}

void AttentionPanel::setOfAllActors(bool isOfAll) {
    m_allActors->setChecked(isOfAll);
}

void AttentionPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showTexts();
    }
}

QString AttentionPanel::textOf(const AttentionLine& line) const {
    switch (line.reason) {
    case AttentionReason::ToBeConfirmed:
        return tr("Earlier answers to be confirmed: %1").arg(line.count);
    case AttentionReason::Unanswered:
        return tr("Unanswered: %1").arg(line.count);
    case AttentionReason::Unknown:
        return tr("To be found out: %1").arg(line.count);
    case AttentionReason::Suspended:
        return tr("Suspended: %1").arg(line.count);
    case AttentionReason::HardlyAReason:
        return tr("Not applicable without a sufficient reason: %1").arg(line.count);
    case AttentionReason::Flagged:
        return tr("Flagged: %1").arg(line.count);
    case AttentionReason::LowWithoutComment:
        return tr("Low level without a comment: %1").arg(line.count);
    case AttentionReason::WithoutEvidence:
        return tr("Answers without evidence: %1").arg(line.count);
    case AttentionReason::Unchecked:
        return tr("Sections not checked: %1").arg(line.count);
    case AttentionReason::ThreatWithoutComponent:
        return tr("Threats without a component: %1").arg(line.count);
    case AttentionReason::ThreatReviewOverdue:
        return tr("Threats past their review date: %1").arg(line.count);
    }
    return {};
}

void AttentionPanel::showTexts() {
    m_title->setText(tr("Needs attention"));
    m_allActors->setText(tr("All actors"));
    m_allActors->setAccessibleName(tr("Count the questions of all actors"));
    m_nothing->setText(tr("Nothing: every question is settled, proven and checked."));
    m_nothing->setVisible(m_lines.empty());
    for (LinkButton* link : m_links) {
        link->hide();
    }
    for (const AttentionLine& line : m_lines) {
        LinkButton* link = m_links.at(static_cast<std::size_t>(line.reason));
        link->setText(textOf(line));
        link->setAccessibleName(link->text());
        link->updateGeometry();
        link->show();
    }
}

} // namespace kordon
