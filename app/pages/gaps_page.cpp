#include "app/pages/gaps_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/gap_columns.h"
#include "app/pages/gap_details.h"
#include "app/pages/gap_filter_bar.h"
#include "app/pages/gap_table_model.h"
#include "app/widgets/table_copy.h"
#include "core/analysis/open_questions.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kLeastWidthSideBySide = 900; // narrower, the details stand below the lists
constexpr auto kSortColumnKey = "sortColumn";
constexpr auto kSortOrderKey = "sortOrder";

} // namespace

GapsPage::GapsPage(QWidget* parent)
    : Page(parent), m_ranked(new GapTableModel(GapTableModel::Part::Ranked, this)),
      m_unknown(new GapTableModel(GapTableModel::Part::NotYetKnown, this)),
      m_filter(new GapFilterBar(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_lists(new QTabWidget(m_splitter)), m_rankedTable(createTable(m_ranked, "gaps")),
      m_unknownTable(createTable(m_unknown, "notYetKnown")), m_details(new GapDetails(m_splitter)) {
    m_lists->setObjectName(QStringLiteral("gapLists"));
    m_lists->setDocumentMode(true);
    m_lists->addTab(createRanked(), QString());
    m_lists->addTab(m_unknownTable, QString());
    for (const int column :
         {GapTableModel::Rank, GapTableModel::Priority, GapTableModel::CappedBy}) {
        m_unknownTable->setColumnHidden(column, true);
    }
    m_details->setObjectName(QStringLiteral("gapDetails"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({880, 280});
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    connect(m_filter, &GapFilterBar::changed, this, &GapsPage::filter);
    connect(m_details, &GapDetails::placeWanted, this, &GapsPage::placeWanted);
    connect(m_lists, &QTabWidget::currentChanged, this, &GapsPage::chooseAgain);
    connect(m_lists, &QTabWidget::currentChanged, this, &GapsPage::fitColumns);
    connect(m_splitter, &QSplitter::splitterMoved, this, &GapsPage::fitColumns);
    retranslate();
}

void GapsPage::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_assessment = document ? document->assessment().id : AssessmentId{};
    m_chosen.reset();
    m_filter->setDocument(document);
    m_details->setDocument(document);
    m_ranked->setDocument(document);
    m_unknown->setDocument(document);
    if (document) {
        connectDocument();
    }
    refreshWhenSeen();
}

void GapsPage::connectDocument() {
    connect(m_document, &Document::figuresChanged, this, &GapsPage::refreshWhenSeen);
    connect(m_document, &Document::assessmentChosen, this, [this] {
        if (m_document->assessment().id != m_assessment) {
            m_assessment = m_document->assessment().id;
            m_details->forget();
        }
        // At once: the rows name components and actors that may be gone.
        m_filter->reload();
        m_ranked->setFilter(m_filter->filter());
        m_unknown->setFilter(m_filter->filter());
        refreshWhenSeen();
    });
    connect(m_document, &Document::notesChanged, this, [this](const CellKey& cell) {
        m_ranked->announceNote(cell);
        m_unknown->announceNote(cell);
    });
}

void GapsPage::goTo(const Place& place) {
    GapFilter filter = m_filter->filter();
    if (!place.actor.empty()) {
        filter.actor = place.actor;
    }
    if (!place.component.empty()) {
        filter.component = place.component;
    }
    if (filter != m_filter->filter()) {
        m_filter->setFilter(filter);
        this->filter();
    }
}

Place GapsPage::place() const {
    return {.page = PageId::Gaps};
}

void GapsPage::flush() {
    m_details->flush();
}

void GapsPage::remember(QSettings& settings) const {
    m_filter->remember(settings);
    const QHeaderView* header = m_rankedTable->horizontalHeader();
    settings.setValue(QLatin1String(kSortColumnKey), header->sortIndicatorSection());
    settings.setValue(QLatin1String(kSortOrderKey), static_cast<int>(header->sortIndicatorOrder()));
}

void GapsPage::restore(const QSettings& settings) {
    m_filter->restore(settings);
    const int column = settings.value(QLatin1String(kSortColumnKey), 0).toInt();
    const bool isDescending =
        settings.value(QLatin1String(kSortOrderKey)).toInt() == Qt::DescendingOrder;
    if (column >= 0 && column < GapTableModel::ColumnCount) {
        m_rankedTable->sortByColumn(column,
                                    isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    filter();
}

void GapsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const auto wanted = width() < kLeastWidthSideBySide ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        const int whole = wanted == Qt::Vertical ? height() : width();
        m_splitter->setSizes({whole * 3 / 5, whole * 2 / 5});
    }
    fitColumns();
}

QTableView* GapsPage::createTable(GapTableModel* model, const char* name) {
    auto* table = new QTableView(m_lists);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 3);
    table->horizontalHeader()->setSortIndicator(GapTableModel::Rank, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    copyRowsOnRequest(*table);
    connectTable(table, model);
    return table;
}

void GapsPage::connectTable(QTableView* table, GapTableModel* model) {
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex& index) {
        follow(*model, index);
    });
    connect(table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this, model](const QModelIndex& current) { chooseRow(*model, current.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        chooseAgain();
        fitColumns();
        if (m_byPriority) {
            m_byPriority->setVisible(m_rankedTable->horizontalHeader()->sortIndicatorSection() !=
                                     GapTableModel::Rank);
        }
    });
}

QWidget* GapsPage::createRanked() {
    auto* side = new QWidget(m_lists);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 4, 0, 0);
    auto* row = new QHBoxLayout;
    m_explanation = new QLabel(side);
    m_explanation->setWordWrap(true);
    m_byPriority = new QPushButton(side);
    m_byPriority->setObjectName(QStringLiteral("gapsByPriority"));
    m_byPriority->hide();
    row->addWidget(m_explanation, 1);
    row->addWidget(m_byPriority);
    m_empty = new QWidget(side);
    auto* empty = new QVBoxLayout(m_empty);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setObjectName(QStringLiteral("noGaps"));
    m_emptyStep = new QPushButton(m_empty);
    m_emptyStep->setObjectName(QStringLiteral("noGapsStep"));
    empty->addStretch(1);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyStep, 0, Qt::AlignCenter);
    empty->addStretch(2);
    column->addLayout(row);
    column->addWidget(m_rankedTable, 1);
    column->addWidget(m_empty, 1);
    connect(m_byPriority, &QPushButton::clicked, this, &GapsPage::sortByPriority);
    connect(m_emptyStep, &QPushButton::clicked, this, [this] {
        if (m_ranked->total() == 0) {
            m_lists->setCurrentIndex(1);
            m_unknownTable->setFocus();
        } else {
            m_filter->setFilter({});
            filter();
            m_rankedTable->setFocus();
        }
    });
    return side;
}

void GapsPage::filter() {
    flush();
    m_ranked->setFilter(m_filter->filter());
    m_unknown->setFilter(m_filter->filter());
    refresh();
}

void GapsPage::sortByPriority() {
    m_rankedTable->sortByColumn(GapTableModel::Rank, Qt::AscendingOrder);
    m_rankedTable->setFocus();
}

void GapsPage::chooseRow(const GapTableModel& model, int row) {
    if (row < 0) {
        return;
    }
    const Gap& gap = model.gapAt(row);
    m_chosen = CellKey{gap.component, gap.actor};
    m_details->show(gap);
}

// After the rows have been read anew the same gap stays chosen, else the first one is.
void GapsPage::chooseAgain() {
    const QTableView* table = tableInFront();
    const auto* model = static_cast<const GapTableModel*>(table->model());
    if (model->rowCount() == 0) {
        m_details->show(std::nullopt);
        return;
    }
    const int known = m_chosen ? model->rowOf(*m_chosen) : -1;
    const QModelIndex index = model->index(std::max(0, known), GapTableModel::ComponentColumn);
    if (table->currentIndex().row() == index.row()) {
        chooseRow(*model, index.row());
    } else {
        table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

// From "capped by" to the question that caps, from anywhere else to what is open.
void GapsPage::follow(const GapTableModel& model, const QModelIndex& index) {
    const Gap& gap = model.gapAt(index.row());
    Place place{.page = PageId::Questions,
                .actor = gap.actor,
                .component = gap.component,
                .filter = QuestionFilter::All};
    if (index.column() == GapTableModel::CappedBy && !gap.gates.empty()) {
        place.question = gap.gates.front();
    } else if (m_document->states().of({gap.component, gap.actor}).unanswered > 0) {
        place.filter = QuestionFilter::Unanswered;
    }
    flush();
    Q_EMIT placeWanted(place);
}

void GapsPage::fitColumns() {
    m_rankedTable->setColumnHidden(GapTableModel::CappedBy, !m_ranked->hasCapped());
    fitGapColumns(*m_rankedTable);
    fitGapColumns(*m_unknownTable);
}

void GapsPage::showCounts() {
    const bool isRanked = m_lists->currentIndex() == 0;
    m_filter->setCount(m_ranked->rowCount(), m_ranked->total());
    m_lists->setTabText(0, tr("By priority (%1)").arg(m_ranked->rowCount()));
    m_lists->setTabText(1, tr("Not yet known (%1)").arg(m_unknown->rowCount()));
    if (!isRanked && m_unknown->total() == 0) {
        m_lists->setCurrentIndex(0);
    }
    m_lists->setTabEnabled(1, m_unknown->total() > 0);
}

void GapsPage::showEmptyState() {
    const bool hasGaps = m_ranked->rowCount() > 0;
    m_rankedTable->setVisible(hasGaps);
    m_explanation->setVisible(hasGaps);
    m_empty->setVisible(!hasGaps);
    if (m_ranked->total() > 0) {
        m_emptyText->setText(tr("The filter hides all gaps (%1).").arg(m_ranked->total()));
        m_emptyStep->setText(tr("Show all"));
        m_emptyStep->setVisible(true);
    } else if (m_unknown->total() > 0) {
        m_emptyText->setText(tr("No gap is known yet. Where capacity or readiness has no answer "
                                "with a level, nobody can tell how far the target is."));
        m_emptyStep->setText(tr("Show what is not yet known"));
        m_emptyStep->setVisible(true);
    } else {
        m_emptyText->setText(tr("No gap: every target is reached."));
        m_emptyStep->setVisible(false);
    }
}

void GapsPage::refresh() {
    m_ranked->reload();
    m_unknown->reload();
    showCounts();
    showEmptyState();
    fitColumns();
}

void GapsPage::retranslate() {
    m_lists->setAccessibleName(tr("Gaps, ranked and not yet known"));
    m_rankedTable->setAccessibleName(tr("Gaps by priority"));
    m_unknownTable->setAccessibleName(tr("Not yet known"));
    m_lists->setTabToolTip(
        1, tr("A dimension that is asked has no answer with a level yet: there is no priority"));
    m_explanation->setText(tr(
        "In levels. Priority = mean shortfall × weight of the component × weight of the role, "
        "raised where threats press. Enter goes to the questions, Ctrl+C copies the chosen rows."));
    m_byPriority->setText(tr("Sort by priority"));
    refresh();
}

QTableView* GapsPage::tableInFront() const {
    return m_lists->currentIndex() == 1 ? m_unknownTable : m_rankedTable;
}

} // namespace kordon
