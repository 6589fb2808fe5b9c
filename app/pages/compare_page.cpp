#include "app/pages/compare_page.h"

#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/asked_key.h"
#include "app/pages/compare_bar.h"
#include "app/pages/moved_pane.h"
#include "app/pages/prompts.h"
#include "app/platform/paths.h"
#include "app/widgets/chart_pane.h"
#include "app/widgets/language.h"
#include "core/report/actor_dumbbells.h"
#include "core/report/words.h"

#include <algorithm>
#include <array>

namespace kordon {

namespace {

constexpr auto kKind = "compare/kind";
constexpr auto kTable = "compare/table";
constexpr auto kSizes = "compare/sizes";
constexpr std::size_t kAnyNumber = 1000;

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : Page(parent), m_kinds(new QTabBar(this)), m_bar(new CompareBar(this)),
      m_remark(new QLabel(this)), m_empty(createEmptyState()),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_pane(new ChartPane(m_splitter)),
      m_moved(new MovedPane(m_splitter)) {
    m_kinds->setObjectName(QStringLiteral("comparisons"));
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    m_kinds->setFocusPolicy(Qt::StrongFocus); // a click stays where it was
    for (int kind = 0; kind < KindCount; ++kind) {
        m_kinds->addTab(QString());
    }
    m_pane->setObjectName(QStringLiteral("comparison"));
    m_remark->setObjectName(QStringLiteral("compareRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    layOut();
    connectAll();
    retranslate();
}

void ComparePage::layOut() {
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({2000, 2000}); // shares, whatever the height
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_kinds);
    column->addWidget(m_bar);
    column->addWidget(m_remark);
    column->addWidget(m_empty, 1);
    column->addWidget(m_splitter, 1);
}

QWidget* ComparePage::createEmptyState() {
    auto* empty = new QWidget(this);
    m_emptyText = new QLabel(empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyStep = new QPushButton(empty);
    m_emptyStep->setObjectName(QStringLiteral("otherFileWhenEmpty"));
    auto* column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyStep, 0, Qt::AlignCenter);
    column->addStretch();
    return empty;
}

void ComparePage::connectAll() {
    connect(m_kinds, &QTabBar::currentChanged, this, &ComparePage::refreshWhenSeen);
    connect(m_bar, &CompareBar::changed, this, &ComparePage::refreshWhenSeen);
    connect(m_bar, &CompareBar::otherFileWanted, this, &ComparePage::chooseFile);
    connect(m_emptyStep, &QPushButton::clicked, this, &ComparePage::chooseFile);
    connect(m_pane, &ChartPane::spotActivated, this, &ComparePage::follow);
    connect(m_pane, &ChartPane::saveWanted, this, &Page::chartSaveWanted);
    connect(m_pane, &ChartPane::noteWanted, this, &Page::noteWanted);
    connect(m_moved, &MovedPane::questionWanted, this, &ComparePage::open);
}

void ComparePage::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_shelf.setDocument(document);
    if (document) {
        connect(document, &Document::figuresChanged, this, &ComparePage::refreshWhenSeen);
        connect(document, &Document::assessmentChosen, this, &ComparePage::reload);
    }
    reload();
}

// What is shown rests on values that may be gone.
void ComparePage::reload() {
    m_moved->showNothing();
    m_comparison.reset();
    m_shelf.forgetOpenFile();
    if (m_document) {
        m_bar->setYears(m_shelf.keys(), m_document->assessment().id);
        m_bar->setActors(m_document->pack());
    }
    refreshWhenSeen();
}

Place ComparePage::place() const {
    return {.page = PageId::Compare};
}

void ComparePage::remember(QSettings& settings) const {
    settings.setValue(QLatin1String(kKind), m_kinds->currentIndex());
    settings.setValue(QLatin1String(kTable), m_pane->isTableShown());
    settings.setValue(QLatin1String(kSizes), m_splitter->saveState());
    m_bar->remember(settings);
}

void ComparePage::restore(const QSettings& settings) {
    m_bar->restore(settings);
    if (settings.contains(QLatin1String(kKind))) {
        const int kind = settings.value(QLatin1String(kKind)).toInt();
        m_kinds->setCurrentIndex(std::clamp(kind, 0, KindCount - 1));
        m_pane->showTable(settings.value(QLatin1String(kTable)).toBool());
        m_splitter->restoreState(settings.value(QLatin1String(kSizes)).toByteArray());
    }
    refreshWhenSeen();
}

void ComparePage::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Lay another file beside"), QString(), tr("Kordon files (*.kordon)"));
    if (!path.isEmpty()) {
        layBeside(pathFrom(path));
    }
}

void ComparePage::layBeside(const std::filesystem::path& file) {
    if (!m_document) {
        return;
    }
    DialogPrompts prompts;
    const auto key = askedKey(prompts, this, textOf(file));
    if (!key || !*key) {
        if (!key) {
            Q_EMIT errorWanted(inWindowLanguage(key.error().message));
        }
        return;
    }
    if (const Status laid = m_shelf.lay(file); !laid) {
        Q_EMIT errorWanted(inWindowLanguage(laid.error().message));
        return;
    }
    m_bar->setYears(m_shelf.keys(), m_document->assessment().id);
    m_bar->chooseFile(file);
    refreshWhenSeen();
}

void ComparePage::follow(const ComponentId& component, const ActorId& actor) {
    if (kind() == SideBySide) {
        m_moved->choose({component, actor});
        return;
    }
    // A look at a chart is no wish to leave it: the way to the questions is offered.
    const Component* named = m_document ? findComponent(m_document->pack(), component) : nullptr;
    const QString what = named               ? inWindowLanguage(named->title)
                         : component.empty() ? tr("All components")
                                             : QString::fromStdString(component.value);
    const Actor* who = m_document ? findActor(m_document->pack(), actor) : nullptr;
    Q_EMIT offerWanted(
        who ? tr("%1, %2").arg(what, inWindowLanguage(who->shortName)) : what,
        tr("Go to its questions"),
        [page = QPointer(this),
         place = Place{.page = PageId::Questions, .actor = actor, .component = component}] {
            if (page) {
                Q_EMIT page->placeWanted(place);
            }
        });
}

void ComparePage::open(const MovedQuestion& moved) {
    const YearKey* to = m_bar->to();
    if (!to || !to->file.empty()) {
        Q_EMIT noteWanted(tr("The question is in another file; open that file to go to it."));
        return;
    }
    const AssessmentId assessment = to->assessment;
    if (assessment != m_document->assessment().id) {
        m_document->chooseAssessment(assessment);
    }
    Q_EMIT placeWanted({.page = PageId::Questions,
                        .actor = moved.actor,
                        .component = moved.component,
                        .question = moved.question});
}

void ComparePage::refresh() {
    const YearKey* from = m_bar->from();
    const YearKey* to = m_bar->to();
    const bool hasAnother = m_shelf.keys().size() > 1 || kind() == Actors;
    const bool canCompare = m_document && from && to && hasAnother;
    m_bar->setOfActors(kind() == Actors);
    m_moved->setVisible(kind() == SideBySide);
    m_empty->setVisible(!canCompare);
    m_splitter->setVisible(canCompare);
    m_remark->hide();
    m_bar->setMostShown(kind() == Trend ? report::kMostTrendLines : kAnyNumber);
    if (!canCompare) {
        m_moved->showNothing();
        return;
    }
    const Result<ComparedYear> earlier = m_shelf.year(*from);
    const Result<ComparedYear> later = m_shelf.year(*to);
    if (!earlier || !later) {
        Q_EMIT errorWanted(inWindowLanguage((earlier ? later : earlier).error().message));
        return;
    }
    showCompared(*earlier, *later);
    const QString remark = remarkOn(*earlier, *later);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

/// What there is nothing of to compare.
QString ComparePage::remarkOn(const ComparedYear& from, const ComparedYear& to) const {
    const auto isEmpty = [](const Scores& scores) {
        return !scores.capacity.point && !scores.readiness.point;
    };
    if (kind() == Actors) {
        const bool hasFigures = std::ranges::any_of(to.sheet.actors, [&](const ActorScore& actor) {
            return !isEmpty(actor.scores) &&
                   (actor.actor == m_bar->firstActor() || actor.actor == m_bar->secondActor());
        });
        return hasFigures ? QString()
                          : tr("Neither of the two actors has an answer in %1 yet, so that there "
                               "are no figures to compare.")
                                .arg(QString::fromStdString(to.assessment.id.value));
    }
    for (const ComparedYear* year : {&from, &to}) {
        if (isEmpty(year->sheet.whole)) {
            return tr("%1 has no answers yet, so that it has no figures to compare.")
                .arg(QString::fromStdString(year->assessment.id.value));
        }
    }
    return {};
}

void ComparePage::showCompared(const ComparedYear& from, const ComparedYear& to) {
    m_comparison = compare(from, to);
    report::Chart shown = kind() == Trend ? trendOf() : chartOf(from, to);
    if (m_shelf.isIllustrative(*m_bar->from()) || m_shelf.isIllustrative(*m_bar->to())) {
        std::visit([](auto& each) { each.note = report::illustrativeMark().in(windowLanguage()); },
                   shown);
    }
    m_pane->setTableBeside(kind() == Radar);
    m_pane->setChart(std::move(shown));
    m_moved->show({.from = {from, workspaceOf(*m_bar->from())},
                   .to = {to, workspaceOf(*m_bar->to())},
                   .comparison = *m_comparison,
                   .dimension = m_bar->dimension()});
}

report::Chart ComparePage::chartOf(const ComparedYear& from, const ComparedYear& to) const {
    const std::string language = windowLanguage();
    if (kind() == Actors) {
        return report::actorDumbbells(
            to, m_bar->firstActor(), m_bar->secondActor(), m_bar->dimension(), language);
    }
    if (kind() == SideBySide) {
        return report::dumbbellChart({from, to, *m_comparison},
                                     {.actors = m_bar->actors(),
                                      .national = m_bar->isCountryShown(),
                                      .dimension = m_bar->dimension()},
                                     language);
    }
    // Two years are told apart on one radar where they are of one body.
    const std::vector<ActorId> actors = m_bar->actors();
    const bool isOfOneActor = actors.size() == 1 && !m_bar->isCountryShown();
    return report::radarOfPreparedness(
        to.pack,
        to.assessment,
        to.sheet,
        {.actors = isOfOneActor ? actors : std::vector<ActorId>(),
         .national = !isOfOneActor,
         .target = true,
         .earlier = {{&from.pack, &from.sheet, from.assessment.id.value, &from.assessment}}},
        language);
}

report::Chart ComparePage::trendOf() const {
    std::vector<ComparedYear> years;
    for (const YearKey& key : m_bar->span()) {
        if (const Result<ComparedYear> year = m_shelf.year(key)) {
            years.push_back(*year);
        }
    }
    return report::trendChart(years,
                              {.actors = m_bar->actors(),
                               .national = m_bar->isCountryShown(),
                               .dimension = m_bar->dimension()},
                              windowLanguage());
}

const Workspace* ComparePage::workspaceOf(const YearKey& key) const {
    return key.file.empty() ? &m_document->workspace() : nullptr;
}

ComparePage::Kind ComparePage::kind() const {
    return static_cast<Kind>(m_kinds->currentIndex());
}

void ComparePage::retranslate() {
    const std::array<QString, KindCount> names{
        tr("Side by side"), tr("Over the years"), tr("Radar"), tr("Two actors")};
    for (int kind = 0; kind < KindCount; ++kind) {
        m_kinds->setTabText(kind, names.at(static_cast<std::size_t>(kind)));
    }
    m_kinds->setAccessibleName(tr("Kind of comparison"));
    m_emptyText->setText(tr("The file holds one assessment. A comparison needs another: of another "
                            "year, or of another file."));
    m_emptyStep->setText(tr("Lay another file beside…"));
    m_bar->retranslate();
    m_moved->retranslate();
    if (m_document) {
        reload();
    }
}

} // namespace kordon
