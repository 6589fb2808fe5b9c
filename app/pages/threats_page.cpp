#include "app/pages/threats_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/threat_catalogue_panel.h"
#include "app/pages/threat_editor.h"
#include "app/pages/threat_filter_bar.h"
#include "app/pages/threat_table_model.h"
#include "app/platform/current_day.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/language.h"
#include "app/widgets/table_copy.h"
#include "core/assessment/next_threat_id.h"
#include "core/report/threat_matrix.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kordon {

namespace {

constexpr int kLeastHeightForBoth = 540; // lower, list and matrix take turns
constexpr int kLeastTitleCharacters = 36;
constexpr auto kSortColumnKey = "sortColumn";
constexpr auto kSortOrderKey = "sortOrder";

/// What is left out first where the list is narrow; all of it stands in the form beside it.
constexpr std::array kSpareColumns{ThreatTableModel::Category,
                                   ThreatTableModel::Trend,
                                   ThreatTableModel::Review,
                                   ThreatTableModel::Components,
                                   ThreatTableModel::Kind};

QPushButton* button(QWidget* parent, const char* name) {
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

ThreatsPage::ThreatsPage(QWidget* parent)
    : Page(parent), m_model(new ThreatTableModel(this)), m_filter(new ThreatFilterBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_catalogue(new ThreatCataloguePanel(this)) {
    m_head = createHead();
    createLists();
    m_editor = new ThreatEditor(m_splitter);
    m_empty = createEmpty();
    layOut();
    connectParts();
    m_catalogue->hide();
    ThreatsPage::retranslate();
}

QWidget* ThreatsPage::createHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_explanation = new QLabel(head);
    m_explanation->setWordWrap(true);
    m_matrixShown = button(head, "showMatrix");
    m_matrixShown->setCheckable(true);
    m_matrixShown->setChecked(true);
    m_fromCatalogue = button(head, "addFromCatalogue");
    m_add = button(head, "addThreat");
    row->addWidget(m_explanation, 1);
    for (QPushButton* each : {m_add, m_fromCatalogue, m_matrixShown}) {
        row->addWidget(each);
    }
    return head;
}

QWidget* ThreatsPage::createLists() {
    auto* lists = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(lists);
    m_table->setObjectName(QStringLiteral("threats"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() *
                                                       3);
    m_table->horizontalHeader()->setSortIndicator(ThreatTableModel::Rank, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    copyRowsOnRequest(*m_table);
    m_noneListed = new QLabel(lists);
    m_noneListed->setObjectName(QStringLiteral("noThreatListed"));
    m_noneListed->setWordWrap(true);
    m_noneListed->setAlignment(Qt::AlignCenter);
    m_matrix = new ChartView(lists);
    m_matrix->setObjectName(QStringLiteral("threatMatrix"));
    column->addWidget(m_table, 4);
    column->addWidget(m_noneListed, 4);
    column->addWidget(m_matrix, 3);
    return lists;
}

QWidget* ThreatsPage::createEmpty() {
    auto* empty = new QWidget(this);
    m_emptyText = new QLabel(empty);
    m_emptyText->setObjectName(QStringLiteral("noThreats"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyCatalogue = button(empty, "noThreatsCatalogue");
    m_emptyAdd = button(empty, "noThreatsAdd");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_emptyCatalogue);
    buttons->addWidget(m_emptyAdd);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addLayout(buttons);
    column->addStretch(2);
    return empty;
}

void ThreatsPage::layOut() {
    m_splitter->setObjectName(QStringLiteral("threatSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({660, 440});
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_catalogue, 1);
    column->addWidget(m_empty, 1);
}

void ThreatsPage::connectParts() {
    connect(m_filter, &ThreatFilterBar::changed, this, &ThreatsPage::filter);
    connect(m_matrix, &ChartView::markActivated, this, &ThreatsPage::filterBy);
    connect(m_matrixShown, &QPushButton::toggled, this, &ThreatsPage::showParts);
    connect(m_editor, &ThreatEditor::placeWanted, this, &ThreatsPage::placeWanted);
    connect(m_editor, &ThreatEditor::removeWanted, this, &ThreatsPage::removeThreat);
    connect(m_editor, &ThreatEditor::takeBackWanted, this, &ThreatsPage::takeBackThreat);
    connect(m_catalogue, &ThreatCataloguePanel::picked, this, &ThreatsPage::addCatalogued);
    connect(m_catalogue, &ThreatCataloguePanel::closed, this, &ThreatsPage::closeCatalogue);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ThreatsPage::chooseAgain);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& current) { chooseRow(current.row()); });
    connect(m_table, &QTableView::activated, m_editor, &ThreatEditor::focusTitle);
    for (QPushButton* each : {m_add, m_emptyAdd}) {
        connect(each, &QPushButton::clicked, this, &ThreatsPage::addThreat);
    }
    for (QPushButton* each : {m_fromCatalogue, m_emptyCatalogue}) {
        connect(each, &QPushButton::clicked, this, &ThreatsPage::openCatalogue);
    }
}

void ThreatsPage::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_assessment = document ? document->assessment().id : AssessmentId{};
    m_chosen = {};
    m_catalogue->hide();
    m_filter->setDocument(document);
    m_editor->setDocument(document);
    m_model->setDocument(document);
    if (document) {
        connectDocument();
    }
    refreshWhenSeen();
}

void ThreatsPage::connectDocument() {
    connect(m_document, &Document::threatsChanged, this, &ThreatsPage::refreshWhenSeen);
    connect(m_document, &Document::assessmentChosen, this, [this] {
        if (m_document->assessment().id != m_assessment) {
            m_assessment = m_document->assessment().id;
            m_editor->forget();
        }
        // At once: the form names what may be gone.
        closeCatalogue();
        m_filter->reload();
        refresh();
    });
}

void ThreatsPage::goTo(const Place& place) {
    if (!place.threat.empty()) {
        closeCatalogue();
        reveal(place.threat);
    }
}

Place ThreatsPage::place() const {
    return {.page = PageId::ThreatRegister, .threat = m_chosen};
}

void ThreatsPage::takeFocus() {
    if (m_table->isVisibleTo(this)) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        Page::takeFocus();
    }
}

void ThreatsPage::flush() {
    m_editor->flush();
}

void ThreatsPage::remember(QSettings& settings) const {
    const QHeaderView* header = m_table->horizontalHeader();
    settings.setValue(QLatin1String(kSortColumnKey), header->sortIndicatorSection());
    settings.setValue(QLatin1String(kSortOrderKey), static_cast<int>(header->sortIndicatorOrder()));
}

void ThreatsPage::restore(const QSettings& settings) {
    const int column = settings.value(QLatin1String(kSortColumnKey), 0).toInt();
    const bool isDescending =
        settings.value(QLatin1String(kSortOrderKey)).toInt() == Qt::DescendingOrder;
    if (column >= 0 && column < ThreatTableModel::ColumnCount) {
        m_table->sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void ThreatsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    setBothInSight();
}

// The list has its own width only once it has been laid out.
bool ThreatsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &ThreatsPage::fitColumns, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

// Where both have no room the list comes first, and the button puts the matrix in its place.
void ThreatsPage::setBothInSight() {
    const bool isLow = height() < kLeastHeightForBoth;
    if (isLow != m_isLow) {
        m_isLow = isLow;
        m_matrixShown->setChecked(!isLow);
        showParts();
    }
}

void ThreatsPage::filter() {
    flush();
    refresh();
}

void ThreatsPage::filterBy(std::size_t cell) {
    const auto& matrix = std::get<report::ThreatMatrix>(m_matrix->chart());
    const std::pair steps(matrix.cells[cell].likelihood, matrix.cells[cell].impact);
    ThreatFilter wanted = m_filter->filter();
    wanted.steps = wanted.steps == steps ? std::nullopt : std::optional(steps);
    m_filter->setFilter(wanted);
    filter();
    if (m_isLow) {
        m_matrixShown->setChecked(false);
        m_table->setFocus();
    }
}

void ThreatsPage::chooseRow(int row) {
    m_chosen = row < 0 ? ThreatId{} : m_model->threatAt(row).id;
    m_editor->show(ThreatId(m_chosen), currentDay());
}

// After the rows have been read anew the same threat stays chosen, else the first one is.
void ThreatsPage::chooseAgain() {
    if (m_model->rowCount() == 0) {
        m_editor->show({}, currentDay());
        return;
    }
    const int row = std::max(0, m_model->rowOf(m_chosen));
    if (m_table->currentIndex().row() == row) {
        chooseRow(row);
    } else {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, ThreatTableModel::Title),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    }
}

void ThreatsPage::addThreat() {
    if (!m_document) {
        return;
    }
    flush();
    closeCatalogue();
    const ThreatId id = nextThreatId(m_document->assessment().threats);
    if (m_document->setThreat({.id = id})) {
        reveal(id);
        m_editor->focusTitle();
    }
}

void ThreatsPage::openCatalogue() {
    if (!m_document) {
        return;
    }
    flush();
    m_catalogue->open(m_document->pack(), m_document->assessment().threats);
    showEmptyState();
}

void ThreatsPage::closeCatalogue() {
    if (m_catalogue->isHidden()) {
        return;
    }
    const bool hadFocus = m_catalogue->isAncestorOf(QApplication::focusWidget());
    m_catalogue->hide();
    showEmptyState();
    if (hadFocus) {
        takeFocus();
    }
}

void ThreatsPage::addCatalogued(const Threats& threats) {
    // A copy: the panel may be filled anew meanwhile.
    const Threats added = threats;
    if (!m_document->addCataloguedThreats(added)) {
        return;
    }
    closeCatalogue();
    reveal(added.front().id);
    takeFocus();
    Q_EMIT noteWanted(tr("Added to the register: %1. Judge how likely and how grave each is: all "
                         "stand at step 1.")
                          .arg(added.size()));
}

void ThreatsPage::removeThreat(const ThreatId& id) {
    flush();
    const Threat* threat = findThreat(m_document->assessment().threats, id);
    const QString title =
        threat ? inWindowLanguage(titleOf(m_document->pack(), *threat)) : QString();
    if (m_document->removeThreat(id)) {
        takeFocus();
        Q_EMIT undoOffered(tr("Moved to the bin: %1").arg(title));
    }
}

void ThreatsPage::takeBackThreat(const ThreatId& id) {
    if (m_document->takeBackThreat(id)) {
        reveal(id);
        takeFocus();
    }
}

void ThreatsPage::reveal(const ThreatId& id) {
    const Threat* threat = m_document ? findThreat(m_document->assessment().threats, id) : nullptr;
    if (!threat) {
        return;
    }
    m_chosen = id;
    const ThreatFilter filter = m_filter->filter();
    const bool isOfBin = !threat->isActive();
    if (isOfBin != filter.isOfBin || !passes(filter, m_document->pack(), *threat, currentDay())) {
        m_filter->setFilter({.isOfBin = isOfBin});
    }
    refresh();
    m_table->scrollTo(m_table->currentIndex());
}

void ThreatsPage::showParts() {
    const bool hasMatrix = m_matrixShown->isChecked();
    const bool hasList = !(m_isLow && hasMatrix);
    const bool isEmpty = m_model->rowCount() == 0;
    m_matrix->setVisible(hasMatrix);
    m_table->setVisible(hasList && !isEmpty);
    m_noneListed->setVisible(hasList && isEmpty);
    fitColumns();
}

// The key is the list beside it, and the page has the title.
void ThreatsPage::showMatrix() {
    if (!m_document) {
        return;
    }
    report::ThreatMatrix matrix =
        report::threatMatrix(m_document->pack(), m_document->assessment(), windowLanguage());
    matrix.title.clear();
    matrix.key.clear();
    m_matrix->setChart(std::move(matrix));
}

void ThreatsPage::showEmptyState() {
    const bool isOpen = !m_catalogue->isHidden();
    const bool hasThreats = m_document && !m_document->assessment().threats.empty();
    const bool mayEdit = m_document && !m_document->isReadOnly();
    const bool proposes = m_document && !m_document->pack().threats.threats.empty();
    m_head->setVisible(hasThreats && !isOpen);
    m_filter->setVisible(hasThreats && !isOpen);
    m_splitter->setVisible(hasThreats && !isOpen);
    m_empty->setVisible(!hasThreats && !isOpen);
    for (QPushButton* each : {m_add, m_emptyAdd}) {
        each->setEnabled(mayEdit);
    }
    for (QPushButton* each : {m_fromCatalogue, m_emptyCatalogue}) {
        each->setEnabled(mayEdit && proposes);
    }
    const bool isBin = m_filter->filter().isOfBin;
    m_noneListed->setText(m_model->total() > 0 ? tr("The filter hides all threats.")
                          : isBin              ? tr("The bin is empty.")
                                               : tr("The register is empty; all is in the bin."));
}

// The title takes what the others leave; what would leave it too little stays out.
void ThreatsPage::fitColumns() {
    const int letter = m_table->fontMetrics().averageCharWidth();
    int left = m_table->viewport()->width();
    for (int column = 0; column < ThreatTableModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, false);
        if (column != ThreatTableModel::Title) {
            m_table->resizeColumnToContents(column);
            left -= m_table->columnWidth(column);
        }
    }
    for (const int column : kSpareColumns) {
        if (left < letter * kLeastTitleCharacters) {
            left += m_table->columnWidth(column);
            m_table->setColumnHidden(column, true);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(ThreatTableModel::Title,
                                                      QHeaderView::Stretch);
}

void ThreatsPage::refresh() {
    m_filter->reload();
    m_model->reload(m_filter->filter(), currentDay());
    m_filter->setCount(m_model->rowCount(), m_model->total());
    showMatrix();
    showEmptyState();
    showParts();
}

void ThreatsPage::retranslate() {
    m_explanation->setText(
        tr("Threats raise the priority of the gaps in the components that they name: by "
           "likelihood × impact / 25 of the one that presses most."));
    m_add->setText(tr("&New threat"));
    m_fromCatalogue->setText(tr("Add from the cata&logue…"));
    m_matrixShown->setText(tr("Matri&x"));
    m_matrixShown->setToolTip(tr("Show likelihood and impact as a matrix"));
    m_table->setAccessibleName(tr("Threats"));
    m_matrix->setAccessibleName(tr("Threats by likelihood and impact; Enter filters the list"));
    m_emptyText->setText(
        tr("No threat is in the register yet. Threats say where gaps weigh most: begin with what "
           "the questionnaire proposes, or describe your own."));
    m_emptyCatalogue->setText(tr("Add from the cata&logue…"));
    m_emptyAdd->setText(tr("&New threat"));
    m_catalogue->retranslate();
    refresh();
}

} // namespace kordon
