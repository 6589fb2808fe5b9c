#include "app/pages/gaps_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/gap_table_model.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kUnknownRowsShown = 6;

} // namespace

GapsPage::GapsPage(QWidget* parent)
    : Page(parent), m_ranked(new GapTableModel(GapTableModel::Part::Ranked, this)),
      m_unknown(new GapTableModel(GapTableModel::Part::NotYetKnown, this)),
      m_explanation(new QLabel(this)), m_rankedTable(createTable(m_ranked, QStringLiteral("gaps"))),
      m_none(new QLabel(this)), m_unknownTitle(new QLabel(this)),
      m_unknownTable(createTable(m_unknown, QStringLiteral("notYetKnown"))) {
    m_explanation->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->addWidget(createFilters());
    column->addWidget(m_explanation);
    column->addWidget(m_rankedTable, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_unknownTitle);
    column->addWidget(m_unknownTable);
    retranslate();
}

void GapsPage::setDocument(Document* document) {
    m_document = document;
    m_ranked->setDocument(document);
    m_unknown->setDocument(document);
    if (document) {
        connect(document, &Document::figuresChanged, this, &GapsPage::refresh);
        connect(document, &Document::assessmentChosen, this, &GapsPage::reload);
    }
    reload();
}

Place GapsPage::place() const {
    return {.page = PageId::Gaps};
}

void GapsPage::reload() {
    fillFilters();
    filter();
}

QWidget* GapsPage::createFilters() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_actorLabel = new QLabel(bar);
    m_actor = new QComboBox(bar);
    m_actorLabel->setBuddy(m_actor);
    m_componentLabel = new QLabel(bar);
    m_component = new QComboBox(bar);
    m_componentLabel->setBuddy(m_component);
    m_component->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_component->setMinimumContentsLength(40);
    row->addWidget(m_actorLabel);
    row->addWidget(m_actor);
    row->addSpacing(16);
    row->addWidget(m_componentLabel);
    row->addWidget(m_component);
    row->addStretch(1);
    connect(m_actor, &QComboBox::activated, this, &GapsPage::filter);
    connect(m_component, &QComboBox::activated, this, &GapsPage::filter);
    return bar;
}

QTableView* GapsPage::createTable(GapTableModel* model, const QString& name) {
    auto* table = new QTableView(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(GapTableModel::ComponentColumn,
                                                    QHeaderView::Stretch);
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex& index) {
        const Gap& gap = model->gapAt(index.row());
        Q_EMIT placeWanted(
            {.page = PageId::Questions, .actor = gap.actor, .component = gap.component});
    });
    return table;
}

void GapsPage::fillFilters() {
    const QString actor = m_actor->currentData().toString();
    const QString component = m_component->currentData().toString();
    m_actor->clear();
    m_component->clear();
    m_actor->addItem(tr("All actors"), QString());
    m_component->addItem(tr("All components"), QString());
    if (!m_document) {
        return;
    }
    for (const Actor& each : m_document->pack().actors) {
        m_actor->addItem(inWindowLanguage(each.shortName), QString::fromStdString(each.id.value));
    }
    for (const Component& each : m_document->pack().components) {
        m_component->addItem(tr("%1  %2")
                                 .arg(numberOf(m_document->pack(), each.id))
                                 .arg(inWindowLanguage(each.title)),
                             QString::fromStdString(each.id.value));
    }
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(actor)));
    m_component->setCurrentIndex(std::max(0, m_component->findData(component)));
}

void GapsPage::filter() {
    const std::string actor = m_actor->currentData().toString().toStdString();
    const std::string component = m_component->currentData().toString().toStdString();
    const auto chosenActor = actor.empty() ? std::nullopt : std::optional(ActorId{actor});
    const auto chosenComponent =
        component.empty() ? std::nullopt : std::optional(ComponentId{component});
    m_ranked->setFilter(chosenActor, chosenComponent);
    m_unknown->setFilter(chosenActor, chosenComponent);
    refresh();
}

void GapsPage::refresh() {
    m_ranked->reload();
    m_unknown->reload();
    const bool hasGaps = m_ranked->rowCount() > 0;
    const bool hasUnknown = m_unknown->rowCount() > 0;
    m_rankedTable->setVisible(hasGaps);
    m_explanation->setVisible(hasGaps);
    m_none->setVisible(!hasGaps);
    m_unknownTitle->setVisible(hasUnknown);
    m_unknownTable->setVisible(hasUnknown);
    const int rows = std::min(m_unknown->rowCount(), kUnknownRowsShown);
    m_unknownTable->setMaximumHeight(m_unknownTable->horizontalHeader()->sizeHint().height() +
                                     rows * m_unknownTable->verticalHeader()->defaultSectionSize() +
                                     8);
}

void GapsPage::retranslate() {
    m_actorLabel->setText(tr("Ac&tor"));
    m_componentLabel->setText(tr("Co&mponent"));
    m_actor->setAccessibleName(tr("Show the gaps of"));
    m_component->setAccessibleName(tr("Show the gaps in"));
    m_rankedTable->setAccessibleName(tr("Gaps by priority"));
    m_unknownTable->setAccessibleName(tr("Not yet known"));
    m_explanation->setText(
        tr("In levels. Priority = mean shortfall × weight of the component × weight of the role. "
           "Enter or a double click goes to the questions."));
    m_none->setText(tr("No gap to a target here."));
    m_unknownTitle->setText(
        tr("Not yet known: a dimension that is asked has no answer with a level yet"));
    fillFilters();
    filter();
}

} // namespace kordon
