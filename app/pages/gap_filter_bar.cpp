#include "app/pages/gap_filter_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include "app/document/document.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr auto kActorKey = "actor";
constexpr auto kComponentKey = "component";
constexpr auto kStepKey = "step";

QComboBox* choice(QWidget* parent, const char* name, int leastCharacters) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastCharacters);
    return box;
}

// An id that is no longer there shows as everything.
void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

template <class Key>
std::optional<Key> keyIn(const QComboBox& box) {
    const std::string value = box.currentData().toString().toStdString();
    if (value.empty()) {
        return std::nullopt;
    }
    return Key{value};
}

template <class Key>
QString textOf(const std::optional<Key>& key) {
    return key ? QString::fromStdString(key->value) : QString();
}

QVariant stepData(const std::optional<bool>& hasStep) {
    return hasStep ? QVariant(*hasStep) : QVariant();
}

} // namespace

GapFilterBar::GapFilterBar(QWidget* parent)
    : QWidget(parent), m_actor(choice(this, "gapActor", 6)),
      m_component(choice(this, "gapComponent", 8)), m_step(choice(this, "gapStepFilter", 8)),
      m_clear(new QPushButton(this)), m_count(new QLabel(this)) {
    m_clear->setObjectName(QStringLiteral("clearGapFilter"));
    m_count->setObjectName(QStringLiteral("gapCount"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_actor, 2);
    row->addWidget(m_component, 5);
    row->addWidget(m_step, 3);
    row->addWidget(m_clear);
    row->addSpacing(8);
    row->addWidget(m_count);
    for (QComboBox* box : {m_actor, m_component, m_step}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_filter.actor = keyIn<ActorId>(*m_actor);
            m_filter.component = keyIn<ComponentId>(*m_component);
            const QVariant step = m_step->currentData();
            m_filter.hasStep = step.isValid() ? std::optional(step.toBool()) : std::nullopt;
            refreshClear();
            Q_EMIT changed();
        });
    }
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT changed();
    });
    retranslate();
}

void GapFilterBar::setDocument(const Document* document) {
    m_document = document;
    reload();
}

void GapFilterBar::reload() {
    fillActors();
    fillComponents();
    fillSteps();
    setFilter(m_filter);
}

// Only what the boxes can show filters: a filter is never hidden.
GapFilter GapFilterBar::filter() const {
    GapFilter filter = m_filter;
    filter.actor = keyIn<ActorId>(*m_actor);
    filter.component = keyIn<ComponentId>(*m_component);
    return filter;
}

void GapFilterBar::setFilter(const GapFilter& filter) {
    m_filter = filter;
    choose(*m_actor, textOf(filter.actor));
    choose(*m_component, textOf(filter.component));
    m_step->setCurrentIndex(!filter.hasStep ? 0 : *filter.hasStep ? 1 : 2);
    refreshClear();
}

void GapFilterBar::setCount(int shown, int total) {
    m_shown = shown;
    m_total = total;
    m_count->setText(shown == total ? tr("Gaps: %1").arg(total)
                                    : tr("Gaps: %1 of %2").arg(shown).arg(total));
}

void GapFilterBar::remember(QSettings& settings) const {
    settings.setValue(QLatin1String(kActorKey), textOf(m_filter.actor));
    settings.setValue(QLatin1String(kComponentKey), textOf(m_filter.component));
    settings.setValue(QLatin1String(kStepKey), stepData(m_filter.hasStep));
}

void GapFilterBar::restore(const QSettings& settings) {
    GapFilter filter;
    const QString actor = settings.value(QLatin1String(kActorKey)).toString();
    const QString component = settings.value(QLatin1String(kComponentKey)).toString();
    const QVariant step = settings.value(QLatin1String(kStepKey));
    if (!actor.isEmpty()) {
        filter.actor = ActorId{actor.toStdString()};
    }
    if (!component.isEmpty()) {
        filter.component = ComponentId{component.toStdString()};
    }
    if (step.isValid() && !step.toString().isEmpty()) {
        filter.hasStep = step.toBool();
    }
    setFilter(filter);
}

void GapFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void GapFilterBar::fillActors() {
    m_actor->clear();
    m_actor->addItem(tr("All actors"), QString());
    if (m_document) {
        for (const Actor& actor : m_document->pack().actors) {
            m_actor->addItem(inWindowLanguage(actor.shortName),
                             QString::fromStdString(actor.id.value));
            m_actor->setItemData(m_actor->count() - 1,
                                 inWindowLanguage(actor.name).toHtmlEscaped(),
                                 Qt::ToolTipRole);
        }
    }
}

void GapFilterBar::fillComponents() {
    m_component->clear();
    m_component->addItem(tr("All components"), QString());
    if (m_document) {
        int number = 0;
        for (const Component& component : m_document->pack().components) {
            m_component->addItem(tr("%1  %2").arg(++number).arg(inWindowLanguage(component.title)),
                                 QString::fromStdString(component.id.value));
        }
    }
}

void GapFilterBar::fillSteps() {
    m_step->clear();
    m_step->addItem(tr("With or without a step"));
    m_step->addItem(tr("With a step"), true);
    m_step->addItem(tr("Without a step"), false);
}

void GapFilterBar::refreshClear() {
    m_clear->setEnabled(!filter().isOpen());
}

void GapFilterBar::retranslate() {
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all gaps"));
    m_actor->setAccessibleName(tr("Show the gaps of"));
    m_component->setAccessibleName(tr("Show the gaps in"));
    m_step->setAccessibleName(tr("Show the gaps with or without a proposed step"));
    reload();
    setCount(m_shown, m_total);
}

} // namespace kordon
