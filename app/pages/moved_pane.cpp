#include "app/pages/moved_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/widgets/language.h"
#include "app/widgets/report_table_model.h"
#include "app/widgets/table_copy.h"
#include "core/report/moved_table.h"
#include "core/report/report_cells.h"
#include "core/report/shown_change.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kQuestionColumn = 1;
constexpr int kLeastQuestionCharacters = 24;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

template <class Id>
int indexOf(const std::vector<Id>& ids, const Id& id) {
    const auto at = std::ranges::find(ids, id);
    return at == ids.end() ? 0 : static_cast<int>(at - ids.begin());
}

} // namespace

MovedPane::MovedPane(QWidget* parent)
    : QWidget(parent), m_title(plainLabel(this)), m_component(new QComboBox(this)),
      m_actor(new QComboBox(this)), m_summary(plainLabel(this)),
      m_model(new ReportTableModel(this)), m_table(new QTableView(this)),
      m_story(new QTextBrowser(this)), m_open(new QPushButton(this)) {
    m_component->setObjectName(QStringLiteral("movedComponent"));
    m_actor->setObjectName(QStringLiteral("movedActor"));
    m_summary->setObjectName(QStringLiteral("movedSummary"));
    m_table->setObjectName(QStringLiteral("moved"));
    m_story->setObjectName(QStringLiteral("movedStory"));
    m_open->setObjectName(QStringLiteral("openMoved"));
    m_title->setWordWrap(false);
    m_component->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_component->setMinimumContentsLength(kLeastQuestionCharacters);
    m_actor->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    copyRowsOnRequest(*m_table);
    m_story->setOpenLinks(false);
    m_story->setTabChangesFocus(true);
    layOut();
    connectAll();
    retranslate();
    showNothing();
}

void MovedPane::layOut() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_component, 1);
    head->addWidget(m_actor);
    head->addWidget(m_open);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_story);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({5000, 2000}); // shares, whatever the width
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    connect(splitter, &QSplitter::splitterMoved, this, &MovedPane::fitColumns);
}

void MovedPane::connectAll() {
    for (QComboBox* chooser : {m_component, m_actor}) {
        connect(chooser, &QComboBox::currentIndexChanged, this, &MovedPane::showFigure);
    }
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &MovedPane::showStory);
    const auto open = [this] {
        if (const MovedQuestion* moved = current()) {
            Q_EMIT questionWanted(MovedQuestion(*moved));
        }
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
}

void MovedPane::show(const Showing& showing) {
    m_showing.emplace(showing);
    fillFigures();
    showFigure();
}

void MovedPane::showNothing() {
    m_showing.reset();
    m_moved.clear();
    m_model->setTable({});
    m_summary->clear();
    showStory();
}

void MovedPane::choose(const FigureOf& figure) {
    {
        const QSignalBlocker quiet(m_component);
        m_component->setCurrentIndex(indexOf(m_componentIds, figure.component));
    }
    const QSignalBlocker quiet(m_actor);
    m_actor->setCurrentIndex(indexOf(m_actorIds, figure.actor));
    showFigure();
}

// Of the later pack: what only the earlier one asks has nothing in common with it.
void MovedPane::fillFigures() {
    const FigureOf last = chosen();
    const Pack& pack = m_showing->to.year.pack;
    const std::string language = windowLanguage();
    const QSignalBlocker quietComponent(m_component);
    const QSignalBlocker quietActor(m_actor);
    m_componentIds = {ComponentId{}};
    m_component->clear();
    m_component->addItem(tr("All components"));
    for (const Component& component : pack.components) {
        m_componentIds.push_back(component.id);
        m_component->addItem(
            QString::fromStdString(report::componentName(pack, component, language)));
    }
    m_actorIds = {ActorId{}};
    m_actor->clear();
    m_actor->addItem(tr("Country"));
    for (const Actor& actor : pack.actors) {
        m_actorIds.push_back(actor.id);
        m_actor->addItem(inWindowLanguage(actor.shortName));
    }
    m_component->setCurrentIndex(indexOf(m_componentIds, last.component));
    m_actor->setCurrentIndex(indexOf(m_actorIds, last.actor));
}

void MovedPane::showFigure() {
    if (!m_showing) {
        return;
    }
    const ComparedYear& from = m_showing->from.year;
    const ComparedYear& to = m_showing->to.year;
    m_moved = movedQuestions(from, to, chosen());
    m_model->setTable(report::movedTable(from, to, m_moved, windowLanguage()));
    m_summary->setText(summary());
    fitColumns();
    if (!m_moved.empty()) {
        m_table->selectRow(0);
    }
    showStory();
}

void MovedPane::showStory() {
    const MovedQuestion* moved = current();
    m_open->setEnabled(moved != nullptr);
    if (moved) {
        m_story->setHtml(movedStory(m_showing->from, m_showing->to, *moved));
    } else {
        m_story->setPlainText(m_showing ? tr("No answer that both assessments have in common has "
                                             "moved this figure.")
                                        : QString());
    }
}

void MovedPane::fitColumns() {
    if (m_model->columnCount() == 0) {
        return;
    }
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != kQuestionColumn) {
            m_table->resizeColumnToContents(column);
            others += m_table->columnWidth(column);
        }
    }
    const int least = m_table->fontMetrics().averageCharWidth() * kLeastQuestionCharacters;
    m_table->setColumnWidth(kQuestionColumn,
                            std::max(least, m_table->viewport()->width() - others));
}

void MovedPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

FigureOf MovedPane::chosen() const {
    const int component = m_component->currentIndex();
    const int actor = m_actor->currentIndex();
    FigureOf figure;
    if (component > 0) {
        figure.component = m_componentIds[static_cast<std::size_t>(component)];
    }
    if (actor > 0) {
        figure.actor = m_actorIds[static_cast<std::size_t>(actor)];
    }
    return figure;
}

const MovedQuestion* MovedPane::current() const {
    const int row = m_table->currentIndex().row();
    return m_showing && row >= 0 && row < static_cast<int>(m_moved.size())
               ? &m_moved[static_cast<std::size_t>(row)]
               : nullptr;
}

QString MovedPane::summary() const {
    const std::string language = windowLanguage();
    const FigureOf figure = chosen();
    const report::ShownChange shown =
        report::shownChange({m_showing->from.year, m_showing->to.year, m_showing->comparison},
                            {figure.component, figure.actor},
                            m_showing->dimension,
                            language);
    QString text = tr("%1: %2 → %3; change %4.")
                       .arg(inWindowLanguage(report::figureName(m_showing->dimension)),
                            QString::fromStdString(shown.from),
                            QString::fromStdString(shown.to),
                            QString::fromStdString(report::changeWords(shown, language)));
    if (shown.likeForLike) {
        text +=
            u' ' + tr("Like for like %1, on %2 of the questions.")
                       .arg(QString::fromStdString(report::signedText(shown.likeForLike, language)),
                            QString::fromStdString(report::percentText(shown.share, language)));
    }
    if (shown.likeForLike && !m_moved.empty()) {
        text += u' ' + tr("Before they are rounded, the contributions add up to %1.")
                           .arg(QString::fromStdString(
                               report::contributionText(*shown.likeForLike, language)));
    }
    if (const auto other = shown.otherEffect()) {
        text += u' ' + tr("Another questionnaire and coverage: %1.")
                           .arg(QString::fromStdString(report::signedText(other, language)));
    }
    return text;
}

void MovedPane::retranslate() {
    m_title->setText(tr("What caused the change:"));
    m_component->setAccessibleName(tr("Component whose change is explained"));
    m_actor->setAccessibleName(tr("Actor whose change is explained"));
    m_table->setAccessibleName(tr("Answers that moved the figure"));
    m_story->setAccessibleName(tr("Both answers"));
    m_open->setText(tr("Open the question"));
}

} // namespace kordon
