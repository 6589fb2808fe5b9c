#include "app/pages/overview_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/attention_panel.h"
#include "app/pages/latest_changes.h"
#include "app/pages/overview_head.h"
#include "app/pages/stand_table_model.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/language.h"
#include "app/widgets/theme.h"
#include "core/analysis/open_questions.h"
#include "core/report/bullet_chart.h"
#include "core/report/overview.h"
#include "core/report/report_cells.h"
#include "core/store/edit_names.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr int kLeastWidthSideBySide = 960; // narrower, everything stands in one column
constexpr auto kAllActorsKey = "attentionOfAllActors";
constexpr auto kScopeKey = "componentsOfActor";

/// How many of the component's sections have been looked through: of one actor or of all.
struct Checks {
    int checked = 0;
    int sections = 0;
};

Checks checksOf(const Document& document, const ComponentId& id, const ActorId& actor) {
    Checks checks;
    const Component* component = findComponent(document.pack(), id);
    for (const auto& [participant, role] : component->roles) {
        if (actor.empty() || participant == actor) {
            ++checks.sections;
            checks.checked +=
                document.assessment().checkedSections.contains({id, participant}) ? 1 : 0;
        }
    }
    return checks;
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent), m_standModel(new StandTableModel(this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setFocusPolicy(Qt::NoFocus); // whatever takes the focus in it is scrolled to
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(createContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    createShortcuts();
    retranslate();
}

void OverviewPage::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_visited = {};
    if (document) {
        connectDocument();
    }
    refreshWhenSeen();
}

void OverviewPage::connectDocument() {
    for (const auto signal :
         {&Document::figuresChanged, &Document::assessmentChosen, &Document::actorChosen}) {
        connect(m_document, signal, this, &OverviewPage::refreshWhenSeen);
    }
    connect(m_document, &Document::notesChanged, this, &OverviewPage::refreshWhenSeen);
    connect(m_document, &Document::checkedChanged, this, &OverviewPage::refreshWhenSeen);
}

void OverviewPage::goTo(const Place& place) {
    if (!place.question.empty()) {
        m_visited = place.question;
        refreshWhenSeen();
    }
}

Place OverviewPage::place() const {
    return {.page = PageId::Overview};
}

void OverviewPage::remember(QSettings& settings) const {
    settings.setValue(QLatin1String(kAllActorsKey), m_attention->isOfAllActors());
    settings.setValue(QLatin1String(kScopeKey), m_scope->currentIndex() == 1);
}

void OverviewPage::restore(const QSettings& settings) {
    m_attention->setOfAllActors(settings.value(QLatin1String(kAllActorsKey)).toBool());
    m_scope->setCurrentIndex(settings.value(QLatin1String(kScopeKey)).toBool() ? 1 : 0);
    refreshWhenSeen();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool isWide = width() >= kLeastWidthSideBySide;
    m_columns->setDirection(isWide ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    m_side->setDirection(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Room to spare goes to the breadth of either part, never between them.
    m_columns->setStretch(0, isWide ? 2 : 0);
    m_columns->setStretch(1, isWide ? 4 : 1);
    for (const int part : {0, 1}) {
        m_side->setStretch(part, isWide ? 0 : 1);
    }
}

// What needs attention comes first in the order of focus, at the right where there is room.
QWidget* OverviewPage::createContent() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_head = new OverviewHead(content));
    m_columns = new QBoxLayout(QBoxLayout::RightToLeft);
    m_columns->setSpacing(20);
    m_columns->addWidget(createSide(), 0, Qt::AlignTop);
    auto* main = new QWidget(content);
    auto* mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(12);
    mainColumn->addWidget(createStand());
    mainColumn->addWidget(createComponents());
    mainColumn->addStretch(1);
    m_columns->addWidget(main);
    column->addLayout(m_columns, 1);
    connect(m_head, &OverviewHead::continueWanted, this, &OverviewPage::continueWork);
    return content;
}

QWidget* OverviewPage::createStand() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_standTitle = new QLabel(part);
    setTextSize(*m_standTitle, 1.1, QFont::DemiBold);
    m_stand = new QTableView(part);
    m_stand->setObjectName(QStringLiteral("stand"));
    m_stand->setModel(m_standModel);
    m_stand->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_stand->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stand->setTabKeyNavigation(false);
    m_stand->setWordWrap(false);
    m_stand->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stand->verticalHeader()->hide();
    m_stand->horizontalHeader()->setHighlightSections(false);
    m_standTitle->setBuddy(m_stand);
    column->addWidget(m_standTitle);
    column->addWidget(m_stand);
    connect(m_stand, &QTableView::activated, this, [this](const QModelIndex& index) {
        goToLine(index.row());
    });
    return part;
}

QWidget* OverviewPage::createComponents() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_componentsTitle = new QLabel(part);
    setTextSize(*m_componentsTitle, 1.1, QFont::DemiBold);
    m_scope = new QComboBox(part);
    m_scope->setObjectName(QStringLiteral("componentsScope"));
    m_scope->addItems({QString(), QString()});
    m_components = new ChartView(part);
    m_components->setObjectName(QStringLiteral("bullets"));
    head->addWidget(m_componentsTitle, 1);
    head->addWidget(m_scope);
    column->addLayout(head);
    column->addWidget(m_components);
    connect(m_scope, &QComboBox::activated, this, &OverviewPage::showComponents);
    connect(m_components, &ChartView::spotActivated, this, &OverviewPage::goToComponent);
    return part;
}

QWidget* OverviewPage::createSide() {
    auto* part = new QWidget(this);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom, part);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(16);
    m_side->addWidget(m_attention = new AttentionPanel(part), 0, Qt::AlignTop);
    m_side->addWidget(m_changes = new LatestChanges(part), 0, Qt::AlignTop);
    connect(m_attention, &AttentionPanel::placeWanted, this, &OverviewPage::placeWanted);
    connect(m_attention, &AttentionPanel::scopeChanged, this, &OverviewPage::showAttention);
    connect(m_changes, &LatestChanges::allWanted, this, [this] {
        Q_EMIT placeWanted({.page = PageId::History});
    });
    return part;
}

void OverviewPage::createShortcuts() {
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, this, &OverviewPage::continueWork);
    }
}

void OverviewPage::refresh() {
    if (!m_document) {
        return;
    }
    fillScope();
    showHistory();
    showNext();
    showStand();
    showAttention();
    showComponents();
}

void OverviewPage::showStand() {
    const report::EarlierYear before = earlier();
    std::vector<report::StandLine> lines = report::standLines({m_document->pack(),
                                                               m_document->assessment().targets,
                                                               m_document->sheet(),
                                                               m_document->states()},
                                                              before,
                                                              windowLanguage());
    m_head->showStand(lines.front(), m_document->pack().scale.max, before.name);
    m_standModel->setLines(std::move(lines), before.name);
    fitStand();
}

// As high as its rows: the page scrolls, the table does not.
void OverviewPage::fitStand() {
    QHeaderView* header = m_stand->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StandTableModel::Name, QHeaderView::Stretch);
    m_stand->verticalHeader()->setDefaultSectionSize(m_stand->fontMetrics().height() + 8);
    m_stand->setFixedHeight(header->sizeHint().height() + m_stand->verticalHeader()->length() +
                            2 * m_stand->frameWidth());
}

void OverviewPage::showComponents() {
    if (!m_document) {
        return;
    }
    const ActorId actor = m_scope->currentIndex() == 1 ? m_document->actor() : ActorId{};
    report::BulletChart chart = report::bulletChart(m_document->pack(),
                                                    m_document->assessment(),
                                                    m_document->sheet(),
                                                    {.actor = actor, .earlier = earlier()},
                                                    windowLanguage());
    chart.title.clear(); // said above it, beside the choice
    for (report::BulletRow& row : chart.rows) {
        const Checks checks = checksOf(*m_document, row.place.component, actor);
        if (checks.checked == checks.sections) {
            row.coverage.insert(0, "✓ ");
            row.spoken += tr(", checked").toStdString();
        }
    }
    m_components->setChart(std::move(chart));
}

void OverviewPage::showAttention() {
    if (m_document) {
        m_attention->show(*m_document);
    }
}

void OverviewPage::showHistory() {
    auto headings = m_document->workspace().historyHeadings();
    m_history = headings ? *std::move(headings) : std::vector<HistoryEntry>{};
    m_changes->show(m_history, m_document->pack());
}

void OverviewPage::showNext() {
    const Pack& pack = m_document->pack();
    const Actor* actor = findActor(pack, m_document->actor());
    const auto next = nextOpenQuestion(
        pack, m_document->assessment().answers, m_document->actor(), lastQuestion());
    m_head->showNext(next ? QString::fromStdString(codeOf(pack, next->question->id)) : QString(),
                     next ? inWindowLanguage(next->question->text) : QString(),
                     actor ? inWindowLanguage(actor->shortName) : QString());
}

void OverviewPage::fillScope() {
    const Actor* actor = findActor(m_document->pack(), m_document->actor());
    m_scope->setItemText(0, inWindowLanguage(report::nationalName()));
    m_scope->setItemText(1, actor ? inWindowLanguage(actor->shortName) : QString());
}

void OverviewPage::continueWork() {
    if (!m_document) {
        return;
    }
    const auto next = nextOpenQuestion(
        m_document->pack(), m_document->assessment().answers, m_document->actor(), lastQuestion());
    if (next) {
        Q_EMIT placeWanted({.page = PageId::Questions,
                            .actor = m_document->actor(),
                            .component = next->component->id,
                            .question = next->question->id,
                            .filter = QuestionFilter::All});
    }
}

// From the country's row to the chosen actor, where it is asked; else to the first that is.
void OverviewPage::goToComponent(const ComponentId& component, const ActorId& actor) {
    const Component* found = m_document ? findComponent(m_document->pack(), component) : nullptr;
    if (!found) {
        return;
    }
    ActorId wanted = actor.empty() ? m_document->actor() : actor;
    if (!found->roleOf(wanted) && !found->roles.empty()) {
        wanted = found->roles.front().first;
    }
    Q_EMIT placeWanted({.page = PageId::Questions, .actor = wanted, .component = component});
}

void OverviewPage::goToLine(int row) {
    const ActorId actor = m_standModel->lineAt(row).actor;
    Q_EMIT placeWanted({.page = actor.empty() ? PageId::Results : PageId::Questions,
                        .actor = actor.empty() ? m_document->actor() : actor});
}

report::EarlierYear OverviewPage::earlier() const {
    const PreviousYear* year = m_document->previous();
    return year ? report::EarlierYear{.pack = &year->pack,
                                      .sheet = &year->sheet,
                                      .name = year->assessment.id.value}
                : report::EarlierYear{};
}

QuestionId OverviewPage::lastQuestion() const {
    if (!m_visited.empty()) {
        return m_visited;
    }
    for (auto entry = m_history.rbegin(); entry != m_history.rend(); ++entry) {
        const EditPlace place = placeOf(*entry, m_document->pack());
        if (!place.question.empty() && place.actor == m_document->actor() &&
            place.assessment == m_document->assessment().id) {
            return place.question;
        }
    }
    return {};
}

void OverviewPage::retranslate() {
    m_standTitle->setText(tr("&Actors"));
    m_stand->setAccessibleName(tr("Preparedness of the country and of each actor"));
    m_componentsTitle->setText(tr("Components (✓ checked)"));
    m_scope->setAccessibleName(tr("Show the components of"));
    m_components->setAccessibleName(tr("Preparedness by component"));
    refresh();
}

} // namespace kordon
