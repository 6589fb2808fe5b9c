#include "app/pages/results_page.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLegend>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QValueAxis>

#include "app/document/document.h"
#include "app/pages/score_table_model.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/language.h"
#include "core/analysis/showing.h"
#include "core/report/chart.h"
#include "core/report/words.h"

#include <algorithm>
#include <memory>

namespace kordon {

namespace {

constexpr int kMostSeries = 5; // more lines than that cannot be told apart on one radar

// A bar is a point alone; where only the range may be shown there is none.
bool isShown(const Document& document, const Scores& scores, Dimension dimension) {
    const Standing standing = standingOf(scores, dimension, document.pack());
    return standing == Standing::Firm || standing == Standing::Hollow;
}

QBarSet* barSet(Document& document, Dimension dimension, const QColor& colour) {
    auto* set = new QBarSet(inWindowLanguage(report::dimensionName(dimension)));
    set->setColor(colour);
    set->setBorderColor(Qt::black);
    for (const ActorScore& actor : document.sheet().actors) {
        *set << (isShown(document, actor.scores, dimension)
                     ? actor.scores.of(dimension).point.value_or(0) * document.pack().scale.max
                     : 0.0);
    }
    return set;
}

} // namespace

ResultsPage::ResultsPage(QWidget* parent)
    : Page(parent), m_model(new ScoreTableModel(this)), m_series(new QHBoxLayout),
      m_seriesLabel(new QLabel(this)), m_national(new QCheckBox(this)),
      m_target(new QCheckBox(this)), m_radar(new ChartView(this)) {
    m_target->setChecked(true);
    m_series->addWidget(m_seriesLabel);
    m_series->addWidget(m_national);
    m_series->addWidget(m_target);
    m_series->addStretch(1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_radar);
    splitter->addWidget(createSide());
    splitter->setSizes({600, 640});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_series);
    column->addWidget(splitter, 1);
    connect(m_national, &QCheckBox::toggled, this, &ResultsPage::refresh);
    connect(m_target, &QCheckBox::toggled, this, &ResultsPage::refresh);
    retranslate();
}

void ResultsPage::setDocument(Document* document) {
    m_document = document;
    m_model->setDocument(document);
    if (document) {
        connect(document, &Document::figuresChanged, this, &ResultsPage::refresh);
        connect(document, &Document::assessmentChosen, this, &ResultsPage::reload);
    }
    reload();
}

Place ResultsPage::place() const {
    return {.page = PageId::Results};
}

void ResultsPage::reload() {
    rebuildSeries();
    refresh();
}

QWidget* ResultsPage::createSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("scores"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_bars = new QChartView(side);
    m_bars->setRenderHint(QPainter::Antialiasing);
    m_bars->setFocusPolicy(Qt::NoFocus);
    m_bars->setMinimumHeight(200);
    column->addWidget(m_table, 3);
    column->addWidget(m_bars, 2);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& components = m_document->pack().components;
        const auto& actors = m_document->pack().actors;
        const auto row = static_cast<std::size_t>(index.row());
        const auto actor = static_cast<std::size_t>(index.column() - 1);
        if (row < components.size()) {
            Q_EMIT placeWanted({.page = PageId::Questions,
                                .actor = index.column() > 0 && actor < actors.size()
                                             ? actors[actor].id
                                             : m_document->actor(),
                                .component = components[row].id});
        }
    });
    return side;
}

void ResultsPage::rebuildSeries() {
    for (const auto& [actor, box] : m_actors) {
        delete box;
    }
    m_actors.clear();
    if (!m_document) {
        return;
    }
    for (const Actor& actor : m_document->pack().actors) {
        auto* box = new QCheckBox(inWindowLanguage(actor.shortName), this);
        box->setToolTip(inWindowLanguage(actor.name));
        box->setChecked(static_cast<int>(m_actors.size()) < kMostSeries - 2);
        m_series->insertWidget(static_cast<int>(m_actors.size()) + 1, box);
        m_actors.emplace_back(actor.id, box);
        connect(box, &QCheckBox::toggled, this, &ResultsPage::refresh);
    }
}

void ResultsPage::refresh() {
    m_model->reload();
    if (!m_document) {
        return;
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    report::RadarChoice choice{
        .actors = {}, .national = m_national->isChecked(), .target = m_target->isChecked()};
    for (const auto& [actor, box] : m_actors) {
        if (box->isChecked()) {
            choice.actors.push_back(actor);
        }
    }
    report::RadarChart chart = report::radarOfPreparedness(m_document->pack(),
                                                           m_document->assessment(),
                                                           m_document->sheet(),
                                                           choice,
                                                           windowLanguage());
    if (m_document->workspace().isIllustrative()) {
        chart.note = report::illustrativeMark().in(windowLanguage());
    }
    m_radar->setChart(std::move(chart));
    limitSeries();
    refreshBars();
}

void ResultsPage::refreshBars() {
    auto* chart = new QChart;
    auto* series = new QBarSeries(chart);
    series->append(barSet(*m_document, Dimension::Capacity, QColor(QStringLiteral("#00437C"))));
    series->append(barSet(*m_document, Dimension::Readiness, QColor(QStringLiteral("#90B9DA"))));
    chart->addSeries(series);
    auto* actors = new QBarCategoryAxis(chart);
    for (const ActorScore& actor : m_document->sheet().actors) {
        const QString name =
            inWindowLanguage(findActor(m_document->pack(), actor.actor)->shortName);
        const bool isWhole = std::ranges::all_of(kDimensions, [&](Dimension dimension) {
            return !actor.scores.of(dimension).low || isShown(*m_document, actor.scores, dimension);
        });
        actors->append(isWhole ? name : tr("%1 (too few answers)").arg(name));
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    actors->setLabelsFont(small);
    actors->setTruncateLabels(false);
    auto* levels = new QValueAxis(chart);
    levels->setRange(0, m_document->pack().scale.max);
    levels->setTickCount(m_document->pack().scale.max + 1);
    levels->setLabelFormat(QStringLiteral("%d"));
    chart->addAxis(actors, Qt::AlignBottom);
    chart->addAxis(levels, Qt::AlignLeft);
    series->attachAxis(actors);
    series->attachAxis(levels);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->setMargins(QMargins(4, 4, 4, 4));
    const std::unique_ptr<QChart> before(m_bars->chart());
    m_bars->setChart(chart);
}

// The boxes that would make one line too many wait until another is taken away.
void ResultsPage::limitSeries() {
    const auto isChecked = [](const auto& actor) {
        return actor.second->isChecked();
    };
    const auto lines = std::ranges::count_if(m_actors, isChecked) +
                       (m_national->isChecked() ? 1 : 0) + (m_target->isChecked() ? 1 : 0);
    const bool isFull = lines >= kMostSeries;
    for (const auto& [actor, box] : m_actors) {
        box->setEnabled(!isFull || box->isChecked());
    }
    m_national->setEnabled(!isFull || m_national->isChecked());
    m_target->setEnabled(!isFull || m_target->isChecked());
}

void ResultsPage::retranslate() {
    m_seriesLabel->setText(tr("Show:"));
    m_national->setText(tr("Country"));
    m_target->setText(tr("Target"));
    m_table->setAccessibleName(tr("Preparedness by component and actor"));
    m_bars->setAccessibleName(tr("Capacity and readiness of each actor"));
    for (const auto& [actor, box] : m_actors) {
        box->setText(inWindowLanguage(findActor(m_document->pack(), actor)->shortName));
    }
    refresh();
}

} // namespace kordon
