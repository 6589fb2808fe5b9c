#include "app/widgets/chart_pane.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/charts/chart_file.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/report_table_model.h"
#include "core/report/chart_table.h"
#include "core/report/table_text.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

// Of the first column, in average letters: names of components wrap beyond that.
constexpr int kLeastNameLetters = 30;

QKeySequence copyKeys() {
    return QKeySequence(QStringLiteral("Ctrl+Shift+C"));
}

QToolButton* addButton(QHBoxLayout* row, const char* name) {
    auto* button = new QToolButton(row->parentWidget());
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void setWords(QToolButton* button, const QString& text) {
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent), m_model(new ReportTableModel(this)), m_view(new ChartView),
      m_scroll(new QScrollArea), m_table(createTable()), m_splitter(new QSplitter(Qt::Horizontal)) {
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_table);
    m_splitter->setSizes({590, 630});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(createTools());
    column->addWidget(m_splitter, 1);
    connect(m_view, &ChartView::spotActivated, this, &ChartPane::spotActivated);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ChartPane::fitColumns);
    createShortcut();
    arrange();
    retranslate();
}

void ChartPane::setChart(report::Chart chart) {
    m_model->setTable(report::chartTable(chart));
    m_view->setChart(std::move(chart));
    m_table->setAccessibleName(m_view->accessibleName());
    fitColumns();
}

void ChartPane::setTableBeside(bool isBeside) {
    m_isTableBeside = isBeside;
    arrange();
}

void ChartPane::showTable(bool isTable) {
    (isTable ? m_tableButton : m_chartButton)->setChecked(true);
    arrange();
}

bool ChartPane::isTableShown() const {
    return m_tableButton->isChecked();
}

void ChartPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ChartPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

QWidget* ChartPane::createTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_chartButton = addButton(row, "showChart");
    m_tableButton = addButton(row, "showTable");
    row->addStretch(1);
    m_copyPicture = addButton(row, "copyPicture");
    m_copyData = addButton(row, "copyData");
    m_save = addButton(row, "saveChart");
    auto* views = new QButtonGroup(tools);
    for (QToolButton* button : {m_chartButton, m_tableButton}) {
        button->setCheckable(true);
        views->addButton(button);
    }
    m_chartButton->setChecked(true);
    connect(views, &QButtonGroup::buttonClicked, this, &ChartPane::arrange);
    connect(m_copyPicture, &QToolButton::clicked, this, &ChartPane::copyPicture);
    connect(m_copyData, &QToolButton::clicked, this, &ChartPane::copyData);
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT saveWanted(m_view->chart()); });
    return tools;
}

QTableView* ChartPane::createTable() {
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("chartNumbers"));
    table->setModel(m_model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideNone);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const report::ChartPlace place = m_model->placeAt(index);
        if (!place.empty()) {
            Q_EMIT spotActivated(place.component, place.actor);
        }
    });
    return table;
}

void ChartPane::createShortcut() {
    auto* copy = new QShortcut(copyKeys(), this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &ChartPane::copyPicture);
}

void ChartPane::arrange() {
    m_scroll->setVisible(!isTableShown());
    m_table->setVisible(isTableShown() || m_isTableBeside);
    fitColumns();
}

// Names take what the figures leave, but stay readable: then the table scrolls sideways.
void ChartPane::fitColumns() {
    if (m_model->columnCount() == 0 || !m_table->isVisibleTo(this)) {
        return;
    }
    m_table->resizeColumnsToContents();
    int figures = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        figures += m_table->columnWidth(column);
    }
    const int least = m_table->fontMetrics().averageCharWidth() * kLeastNameLetters;
    m_table->setColumnWidth(0, std::max(least, m_table->viewport()->width() - figures));
}

void ChartPane::copyPicture() {
    auto* content = new QMimeData;
    content->setImageData(imageOf(m_view->chart()));
    content->setData(QStringLiteral("image/svg+xml"), svgOf(m_view->chart()));
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT noteWanted(tr("The picture is on the clipboard."));
}

void ChartPane::copyData() {
    auto* content = new QMimeData;
    content->setText(QString::fromStdString(report::tabSeparated(m_model->table())));
    content->setHtml(QString::fromStdString(report::htmlOf(m_model->table())));
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT noteWanted(tr("The numbers are on the clipboard."));
}

void ChartPane::retranslate() {
    setWords(m_chartButton, tr("Chart"));
    setWords(m_tableButton, tr("Table"));
    setWords(m_copyPicture, tr("Copy picture"));
    setWords(m_copyData, tr("Copy data"));
    setWords(m_save, tr("Save as…"));
    m_copyPicture->setToolTip(
        tr("Copy the chart as a picture (%1)").arg(copyKeys().toString(QKeySequence::NativeText)));
    m_copyData->setToolTip(tr("Copy the numbers of the chart as a table"));
    m_save->setToolTip(tr("Save the chart as SVG, PNG or PDF"));
}

} // namespace kordon
