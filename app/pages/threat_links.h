#pragma once

#include <QWidget>

#include "core/assessment/threat.h"
#include "core/pack/pack.h"

class QLabel;

namespace kordon {

class CheckList;
class FaultLabel;

/// The components and actors that a threat names, to be ticked. Says so where they are too many.
class ThreatLinks : public QWidget {
    Q_OBJECT

public:
    explicit ThreatLinks(QWidget* parent = nullptr);

    void show(const Pack& pack, const Threat& threat, bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    void componentsEdited(const std::set<kordon::ComponentId>& components);
    void actorsEdited(const std::set<kordon::ActorId>& actors);

private:
    CheckList* createList(const char* name);
    void fillComponents(const Pack& pack, const Threat& threat, bool isReadOnly);
    void fillActors(const Pack& pack, const Threat& threat, bool isReadOnly);

    QLabel* m_componentsLabel;
    CheckList* m_components;
    FaultLabel* m_tooMany;
    QLabel* m_actorsLabel;
    CheckList* m_actors;
};

} // namespace kordon
