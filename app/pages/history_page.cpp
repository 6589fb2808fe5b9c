#include "app/pages/history_page.h"

#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/history_details.h"
#include "app/pages/history_filter_bar.h"
#include "app/pages/history_model.h"
#include "app/widgets/confirm_bar.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "app/widgets/wait_cursor.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr int kTypingPause = 150; // ms
constexpr const char* kSplitterKey = "history/splitter";

} // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : Page(parent), m_model(new HistoryModel(this)), m_filter(new HistoryFilterBar(this)),
      m_table(new QTableView(this)), m_none(new QLabel(this)), m_confirm(new ConfirmBar(this)),
      m_details(new HistoryDetails(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_pause(new QTimer(this)) {
    createTable();
    layOut();
    connectParts();
    HistoryPage::retranslate();
}

void HistoryPage::createTable() {
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    // One height for all: measuring thousands of rows would take its time.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Where, QHeaderView::Stretch);
}

void HistoryPage::layOut() {
    m_none->setObjectName(QStringLiteral("historyNone"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto* list = new QWidget(m_splitter);
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(m_none, 1);
    m_splitter->setObjectName(QStringLiteral("historySplitter"));
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_confirm);
    column->addWidget(m_splitter, 1);
}

void HistoryPage::connectParts() {
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_filter, &HistoryFilterBar::changed, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &HistoryPage::filter);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &HistoryPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &HistoryPage::goToCurrent);
    connect(m_details, &HistoryDetails::placeWanted, this, &HistoryPage::goToCurrent);
    connect(m_details, &HistoryDetails::valueWanted, this, &HistoryPage::bringBackValue);
    connect(m_details, &HistoryDetails::momentWanted, this, &HistoryPage::askForMoment);
    connect(m_confirm, &ConfirmBar::confirmed, this, &HistoryPage::bringBackMoment);
    connect(m_confirm, &ConfirmBar::dismissed, m_table, qOverload<>(&QWidget::setFocus));
}

void HistoryPage::setDocument(Document* document) {
    m_document = document;
    m_pause->stop();
    m_confirm->hide();
    m_model->setDocument(nullptr); // a page out of sight must not hold on to the old file
    if (document) {
        connect(document, &Document::saved, this, [this] { refreshWhenSeen(); });
        connect(document, &Document::assessmentChosen, this, [this] {
            m_mustReadAnew = true;
            refreshWhenSeen();
        });
    }
    m_mustReadAnew = true;
    refreshWhenSeen();
}

void HistoryPage::goTo(const Place& place) {
    if (!place.question.empty() || !place.actor.empty()) {
        m_filter->setQuestion(place.question, place.actor);
    }
}

Place HistoryPage::place() const {
    return {.page = PageId::History};
}

void HistoryPage::remember(QSettings& settings) const {
    settings.setValue(QString::fromLatin1(kSplitterKey), m_splitter->saveState());
}

void HistoryPage::restore(const QSettings& settings) {
    m_splitter->restoreState(settings.value(QString::fromLatin1(kSplitterKey)).toByteArray());
}

void HistoryPage::refresh() {
    const std::int64_t current = currentNumber();
    if (std::exchange(m_mustReadAnew, false)) {
        readAnew();
    } else {
        m_model->readOn();
    }
    showCounts();
    select(current);
}

void HistoryPage::readAnew() {
    m_model->setDocument(m_document);
    m_filter->setEnabled(m_document != nullptr);
    if (!m_document) {
        return;
    }
    m_filter->setAssessment(m_document->assessment().id);
    m_filter->offer(m_model->people(), m_model->openPack());
    m_model->setFilter(m_filter->filter());
    fitColumns();
}

// As wide as the newest edits need; the widest of fifty thousand is not worth the search.
void HistoryPage::fitColumns() {
    constexpr int kMeasured = 200;
    constexpr int kWidestInLetters = 28;
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    const int padding = metrics.averageCharWidth() * 3;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        if (column == HistoryModel::Where) {
            continue;
        }
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_model->rowCount(), kMeasured); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text) + padding);
        }
        m_table->setColumnWidth(column,
                                std::min(width, metrics.averageCharWidth() * kWidestInLetters));
    }
}

void HistoryPage::filter() {
    const std::int64_t current = currentNumber();
    m_model->setFilter(m_filter->filter());
    showCounts();
    select(current);
}

void HistoryPage::showCounts() {
    m_filter->showCounts(m_model->rowCount(), static_cast<int>(m_model->total()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_none->setText(m_model->total() == 0 ? tr("No file is open.")
                                          : tr("No edit fits. “Clear” shows all of them."));
}

std::int64_t HistoryPage::currentNumber() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->lineAt(current.row()).entry.number : 0;
}

void HistoryPage::select(std::int64_t number) {
    const int row = std::max(0, m_model->rowOf(number));
    if (m_model->rowCount() == 0 || m_table->currentIndex().row() == row) {
        showCurrent();
    } else {
        m_table->selectRow(row);
    }
    m_table->scrollTo(m_table->currentIndex());
}

void HistoryPage::showCurrent() {
    const QModelIndex current = m_table->currentIndex();
    m_confirm->hide();
    if (!current.isValid() || !m_document) {
        m_details->showNothing();
        return;
    }
    const HistoryLine& line = m_model->lineAt(current.row());
    const auto changes = m_document->workspace().changesOf(line.entry.number);
    m_details->show({.line = line,
                     .changes = changes ? *changes : std::vector<RowChange>(),
                     .pack = m_model->packAt(current.row()),
                     .open = m_document->assessment().id,
                     .isLast = line.entry.number == m_model->lastNumber(),
                     .isReadOnly = m_document->isReadOnly(),
                     .isAgreed = m_document->agreement().has_value()});
    Q_EMIT placeChanged();
}

void HistoryPage::goToCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const EditPlace where =
        inPack(m_model->lineAt(current.row()).place, m_model->packAt(current.row()));
    if (!where.assessment.empty() && where.assessment != m_document->assessment().id) {
        m_document->chooseAssessment(where.assessment);
    }
    if (!where.question.empty() || !where.component.empty()) {
        Q_EMIT placeWanted({.page = PageId::Questions,
                            .actor = where.actor,
                            .component = where.component,
                            .question = where.question});
    } else if (!where.actor.empty()) {
        Q_EMIT placeWanted({.page = PageId::Participants, .actor = where.actor});
    }
}

void HistoryPage::bringBackValue(std::int64_t number, const RowChange& row) {
    const WaitCursor wait;
    const std::int64_t before = m_model->lastNumber();
    if (!m_document->restoreValue(number, row)) {
        return;
    }
    refresh();
    if (m_model->lastNumber() == before) {
        Q_EMIT noteWanted(tr("The value is already what it was before this edit."));
    }
    showNewest();
}

void HistoryPage::askForMoment(std::int64_t number) {
    const WaitCursor wait;
    const AssessmentId& id = m_document->assessment().id;
    const auto count = m_document->workspace().answersThatDiffer(id, number);
    if (!count) {
        Q_EMIT errorWanted(inWindowLanguage(count.error().message));
        return;
    }
    m_moment = number;
    const QString when = momentText(m_model->lineAt(m_table->currentIndex().row()).entry.stamp.at);
    m_confirm->ask(
        tr("Bring the assessment %1 back to how it was after edit %2 of %3? Answers that "
           "change: %4; targets, notes and roles go back with them. It is one step that "
           "can be undone.")
            .arg(QString::fromStdString(id.value))
            .arg(number)
            .arg(when)
            .arg(*count),
        tr("Bring back"));
}

void HistoryPage::bringBackMoment() {
    const WaitCursor wait;
    if (m_document->restoreAssessment(m_moment)) {
        refresh();
        showNewest();
    }
    m_table->setFocus();
}

// The edit that has brought something back; a filter that would hide it goes.
void HistoryPage::showNewest() {
    if (m_model->rowOf(m_model->lastNumber()) < 0) {
        m_filter->clear();
        filter();
    }
    select(m_model->lastNumber());
}

void HistoryPage::retranslate() {
    m_table->setAccessibleName(tr("Edits, the newest first"));
    m_filter->retranslate();
    m_details->retranslate();
    m_mustReadAnew = true;
    refreshWhenSeen();
}

} // namespace kordon
