#include "app/pages/threat_links.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/widgets/check_list.h"
#include "app/widgets/fault_label.h"
#include "app/widgets/language.h"
#include "core/analysis/threat_pressure.h"
#include "core/report/threat_words.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kMostRows = 8; // in sight without scrolling

template <class Id>
std::set<Id> tickedIn(const CheckList& list) {
    std::set<Id> ids;
    for (const std::string& key : list.ticked()) {
        ids.insert(Id{key});
    }
    return ids;
}

void fitHeight(CheckList& list) {
    const int rows = std::min(list.count(), kMostRows);
    list.setFixedHeight(rows * list.sizeHintForRow(0) + 2 * list.frameWidth() + 2);
}

} // namespace

ThreatLinks::ThreatLinks(QWidget* parent)
    : QWidget(parent), m_componentsLabel(new QLabel(this)),
      m_components(createList("threatComponents")),
      m_tooMany(new FaultLabel(QStringLiteral("tooManyComponents"), this, ColourRole::Warning)),
      m_actorsLabel(new QLabel(this)), m_actors(createList("threatActors")) {
    m_componentsLabel->setBuddy(m_components);
    m_actorsLabel->setBuddy(m_actors);
    m_componentsLabel->setWordWrap(true);
    m_actorsLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_componentsLabel);
    column->addWidget(m_components);
    column->addWidget(m_tooMany);
    column->addSpacing(4);
    column->addWidget(m_actorsLabel);
    column->addWidget(m_actors);
    connect(m_components, &CheckList::edited, this, [this] {
        Q_EMIT componentsEdited(tickedIn<ComponentId>(*m_components));
    });
    connect(m_actors, &CheckList::edited, this, [this] {
        Q_EMIT actorsEdited(tickedIn<ActorId>(*m_actors));
    });
    retranslate();
}

CheckList* ThreatLinks::createList(const char* name) {
    auto* list = new CheckList(this);
    list->setObjectName(QLatin1String(name));
    list->setWordWrap(false);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

void ThreatLinks::show(const Pack& pack, const Threat& threat, bool isReadOnly) {
    fillComponents(pack, threat, isReadOnly);
    fillActors(pack, threat, isReadOnly);
    m_componentsLabel->setText(
        tr("Com&ponents that it bears on (%1)").arg(threat.components.size()));
    m_tooMany->say(threat.components.size() > kMostThreatComponents
                       ? inWindowLanguage(report::concernSentence(ThreatConcern::TooManyComponents))
                       : QString());
}

void ThreatLinks::fillComponents(const Pack& pack, const Threat& threat, bool isReadOnly) {
    std::vector<CheckList::Entry> entries;
    for (const Component& component : pack.components) {
        entries.push_back(
            {.key = component.id.value,
             .name = QStringLiteral("%1  %2").arg(QString::number(numberOf(pack, component.id)),
                                                  inWindowLanguage(component.title)),
             .isTicked = threat.components.contains(component.id)});
    }
    m_components->setEntries(entries, isReadOnly);
    for (int row = 0; row < m_components->count(); ++row) {
        m_components->item(row)->setToolTip(m_components->item(row)->text().toHtmlEscaped());
    }
    fitHeight(*m_components);
}

void ThreatLinks::fillActors(const Pack& pack, const Threat& threat, bool isReadOnly) {
    std::vector<CheckList::Entry> entries;
    for (const Actor& actor : pack.actors) {
        entries.push_back({.key = actor.id.value,
                           .name = inWindowLanguage(actor.shortName),
                           .isTicked = threat.actors.contains(actor.id)});
    }
    m_actors->setEntries(entries, isReadOnly);
    for (int row = 0; row < m_actors->count(); ++row) {
        m_actors->item(row)->setToolTip(
            inWindowLanguage(pack.actors[static_cast<std::size_t>(row)].name).toHtmlEscaped());
    }
    fitHeight(*m_actors);
}

void ThreatLinks::retranslate() {
    m_actorsLabel->setText(tr("A&ctors that it concerns"));
    m_components->setAccessibleName(tr("Components that the threat bears on"));
    m_actors->setAccessibleName(tr("Actors that the threat concerns"));
}

} // namespace kordon
