#include "app/pages/threat_catalogue_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/widgets/check_list.h"
#include "app/widgets/language.h"
#include "core/report/threat_words.h"

#include <algorithm>

namespace kordon {

namespace {

std::size_t placeOf(const ThreatCatalogue& catalogue, const CataloguedThreat& entry) {
    const auto found = std::ranges::find(catalogue.categories, entry.category, &ThreatCategory::id);
    return static_cast<std::size_t>(found - catalogue.categories.begin());
}

} // namespace

ThreatCataloguePanel::ThreatCataloguePanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_list(new CheckList(this)),
      m_description(new QLabel(this)), m_add(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("threatCatalogue"));
    setFrameShape(QFrame::StyledPanel);
    m_list->setObjectName(QStringLiteral("cataloguedThreats"));
    m_add->setObjectName(QStringLiteral("addCatalogued"));
    m_close->setObjectName(QStringLiteral("closeCatalogue"));
    layOut();
    connect(m_list, &CheckList::edited, this, &ThreatCataloguePanel::showPicked);
    connect(m_list, &CheckList::currentRowChanged, this, &ThreatCataloguePanel::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &ThreatCataloguePanel::pick);
    connect(m_close, &QPushButton::clicked, this, &ThreatCataloguePanel::closed);
    retranslate();
}

void ThreatCataloguePanel::layOut() {
    m_title->setWordWrap(true);
    m_description->setObjectName(QStringLiteral("cataloguedDescription"));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_description);
    column->addLayout(buttons);
}

void ThreatCataloguePanel::open(const Pack& pack, const Threats& present) {
    m_pack = pack;
    m_present = present;
    m_entries = pack.threats.threats;
    std::ranges::stable_sort(m_entries, {}, [this](const CataloguedThreat& entry) {
        return placeOf(m_pack.threats, entry);
    });
    fill({});
    m_list->setCurrentRow(0);
    showCurrent();
    show();
    m_list->setFocus();
}

void ThreatCataloguePanel::fill(const std::vector<std::string>& ticked) {
    std::vector<CheckList::Entry> entries;
    for (const CataloguedThreat& entry : m_entries) {
        const bool isTicked = std::ranges::find(ticked, entry.id.value) != ticked.end();
        entries.push_back({.key = entry.id.value, .name = nameOf(entry), .isTicked = isTicked});
    }
    m_list->setEntries(entries, false);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (findThreat(m_present, m_entries[static_cast<std::size_t>(row)].id)) {
            m_list->item(row)->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            m_list->item(row)->setData(Qt::CheckStateRole, QVariant());
        }
    }
    showPicked();
}

QString ThreatCataloguePanel::nameOf(const CataloguedThreat& entry) const {
    const QString category = inWindowLanguage(categoryOf(m_pack, threatFrom(entry)));
    const QString title = inWindowLanguage(entry.title);
    const Threat* present = findThreat(m_present, entry.id);
    if (present) {
        return present->isActive() ? tr("%1: %2 – in the register").arg(category, title)
                                   : tr("%1: %2 – in the bin").arg(category, title);
    }
    return entry.kind == ThreatKind::Potential ? tr("%1: %2 (potential)").arg(category, title)
                                               : tr("%1: %2").arg(category, title);
}

void ThreatCataloguePanel::showCurrent() {
    const int row = m_list->currentRow();
    const auto at = static_cast<std::size_t>(row);
    m_description->setText(row >= 0 && at < m_entries.size()
                               ? inWindowLanguage(m_entries[at].description)
                               : QString());
}

void ThreatCataloguePanel::showPicked() {
    const auto count = static_cast<int>(m_list->ticked().size());
    m_add->setText(tr("&Add the chosen (%1)").arg(count));
    m_add->setEnabled(count > 0);
}

void ThreatCataloguePanel::pick() {
    Threats threats;
    for (const std::string& id : m_list->ticked()) {
        if (const CataloguedThreat* entry = findThreat(m_pack.threats, ThreatId{id})) {
            setThreat(threats, threatFrom(*entry));
        }
    }
    if (!threats.empty()) {
        Q_EMIT picked(threats);
    }
}

void ThreatCataloguePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ThreatCataloguePanel::retranslate() {
    m_title->setText(tr("What the questionnaire proposes. Tick what holds this year; how likely "
                        "and how grave it is, you judge afterwards."));
    m_list->setAccessibleName(tr("Threats of the catalogue"));
    m_close->setText(tr("C&lose"));
    fill(m_list->ticked());
    showCurrent();
}

} // namespace kordon
