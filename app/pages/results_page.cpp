#include "app/pages/results_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/widgets/chart_pane.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/language.h"
#include "core/report/words.h"

#include <algorithm>
#include <array>

namespace kordon {

namespace {

// Of the lines of a radar one is the target, and one is left free.
constexpr std::size_t kActorsAtFirst = report::kMostRadarLines - 2;

constexpr std::array kMeasures{report::Measure::Preparedness,
                               report::Measure::Capacity,
                               report::Measure::Readiness,
                               report::Measure::Gap};

QString key(const char* name) {
    return QStringLiteral("results/") + QString::fromLatin1(name);
}

/// Says the items anew and keeps the chosen one.
void fill(QComboBox& chooser, const QStringList& items) {
    const QSignalBlocker quiet(&chooser);
    const int chosen = std::max(0, chooser.currentIndex());
    chooser.clear();
    chooser.addItems(items);
    chooser.setCurrentIndex(chosen < chooser.count() ? chosen : 0);
}

} // namespace

ResultsPage::ResultsPage(QWidget* parent)
    : Page(parent), m_kinds(new QTabBar(this)), m_optionRow(new QWidget(this)),
      m_options(new FlowLayout(m_optionRow)), m_seriesLabel(new QLabel(m_optionRow)),
      m_pane(new ChartPane(this)) {
    m_kinds->setObjectName(QStringLiteral("chartKinds"));
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    for (int kind = 0; kind < KindCount; ++kind) {
        m_kinds->addTab(QString());
    }
    createOptions();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_kinds);
    column->addWidget(m_optionRow);
    column->addWidget(m_pane, 1);
    connectOptions();
    connect(m_pane, &ChartPane::spotActivated, this, &ResultsPage::open);
    connect(m_pane, &ChartPane::saveWanted, this, &Page::chartSaveWanted);
    connect(m_pane, &ChartPane::noteWanted, this, &Page::noteWanted);
    retranslate();
    m_order->setCurrentIndex(static_cast<int>(report::BulletOrder::Level));
    showOptions();
}

void ResultsPage::setDocument(Document* document) {
    m_document = document;
    if (document) {
        connect(document, &Document::figuresChanged, this, &ResultsPage::refreshWhenSeen);
        connect(document, &Document::assessmentChosen, this, &ResultsPage::reload);
    }
    reload();
}

Place ResultsPage::place() const {
    return {.page = PageId::Results};
}

void ResultsPage::remember(QSettings& settings) const {
    settings.setValue(key("kind"), m_kinds->currentIndex());
    settings.setValue(key("national"), m_national->isChecked());
    settings.setValue(key("target"), m_target->isChecked());
    settings.setValue(key("earlier"), m_earlier->isChecked());
    settings.setValue(key("measure"), m_measure->currentIndex());
    settings.setValue(key("order"), m_order->currentIndex());
    settings.setValue(key("table"), m_pane->isTableShown());
    if (const auto actors = lastActors()) {
        settings.setValue(key("actors"), *actors);
    }
}

void ResultsPage::restore(const QSettings& settings) {
    if (!settings.contains(key("kind"))) {
        return;
    }
    m_national->setChecked(settings.value(key("national")).toBool());
    m_target->setChecked(settings.value(key("target")).toBool());
    m_earlier->setChecked(settings.value(key("earlier")).toBool());
    m_measure->setCurrentIndex(
        std::clamp(settings.value(key("measure")).toInt(), 0, m_measure->count() - 1));
    m_order->setCurrentIndex(
        std::clamp(settings.value(key("order")).toInt(), 0, m_order->count() - 1));
    if (settings.contains(key("actors"))) {
        m_lastActors = settings.value(key("actors")).toStringList();
    }
    m_kinds->setCurrentIndex(std::clamp(settings.value(key("kind")).toInt(), 0, KindCount - 1));
    m_pane->showTable(settings.value(key("table")).toBool());
    rebuild();
}

void ResultsPage::reload() {
    m_lastActors = lastActors();
    rebuild();
}

void ResultsPage::rebuild() {
    rebuildActors();
    fillChoosers();
    showOptions();
    refreshWhenSeen();
}

QCheckBox* ResultsPage::addBox(const char* name) {
    auto* box = new QCheckBox(m_optionRow);
    box->setObjectName(QString::fromLatin1(name));
    m_options->addWidget(box);
    return box;
}

QComboBox* ResultsPage::addChooser(QLabel*& label, const char* name) {
    label = new QLabel(m_optionRow);
    auto* chooser = new QComboBox(m_optionRow);
    chooser->setObjectName(QString::fromLatin1(name));
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(chooser);
    m_options->addWidget(label);
    m_options->addWidget(chooser);
    return chooser;
}

void ResultsPage::createOptions() {
    m_measure = addChooser(m_measureLabel, "measure");
    m_whose = addChooser(m_whoseLabel, "whose");
    m_order = addChooser(m_orderLabel, "order");
    m_options->addWidget(m_seriesLabel);
    m_national = addBox("national");
    m_target = addBox("target");
    m_earlier = addBox("earlier");
    m_target->setChecked(true);
}

void ResultsPage::connectOptions() {
    for (QCheckBox* box : {m_national, m_target, m_earlier}) {
        connect(box, &QCheckBox::toggled, this, &ResultsPage::refreshWhenSeen);
    }
    for (QComboBox* chooser : {m_measure, m_whose, m_order}) {
        connect(chooser, &QComboBox::currentIndexChanged, this, &ResultsPage::refreshWhenSeen);
    }
    connect(m_kinds, &QTabBar::currentChanged, this, [this] {
        showOptions();
        refreshWhenSeen();
    });
}

std::optional<QStringList> ResultsPage::lastActors() const {
    if (m_actors.empty()) {
        return m_lastActors;
    }
    QStringList ids;
    for (const ActorId& actor : checkedActors()) {
        ids << QString::fromStdString(actor.value);
    }
    return ids;
}

void ResultsPage::rebuildActors() {
    for (const auto& [actor, box] : m_actors) {
        delete box;
    }
    m_actors.clear();
    if (!m_document) {
        return;
    }
    for (const Actor& actor : m_document->pack().actors) {
        QCheckBox* box = addBox("");
        const QString id = QString::fromStdString(actor.id.value);
        box->setObjectName(QStringLiteral("actor-") + id);
        box->setChecked(m_lastActors ? m_lastActors->contains(id)
                                     : m_actors.size() < kActorsAtFirst);
        m_actors.emplace_back(actor.id, box);
        connect(box, &QCheckBox::toggled, this, &ResultsPage::refreshWhenSeen);
    }
}

void ResultsPage::fillChoosers() {
    QStringList measures;
    for (const report::Measure measure : kMeasures) {
        measures << QString::fromStdString(report::measureName(measure, windowLanguage()));
    }
    fill(*m_measure, measures);
    fill(*m_order, {tr("As in the pack"), tr("Lowest level first"), tr("Largest gap first")});
    QStringList whose{tr("Country")};
    for (const auto& [id, box] : m_actors) {
        const Actor* actor = findActor(m_document->pack(), id);
        const QString name = inWindowLanguage(actor->shortName);
        // An ampersand would be taken for a mnemonic.
        box->setText(QString(name).replace(u'&', QStringLiteral("&&")));
        box->setToolTip(
            QStringLiteral("<qt>%1</qt>").arg(inWindowLanguage(actor->name).toHtmlEscaped()));
        whose << name;
    }
    fill(*m_whose, whose);
    const QString year = QString::fromStdString(previous().name);
    m_earlier->setText(year.isEmpty() ? tr("Year before") : tr("Year before (%1)").arg(year));
}

void ResultsPage::showOptions() {
    const bool hasLines = kind() == Radar || kind() == Quadrant;
    m_seriesLabel->setVisible(hasLines);
    m_national->setVisible(hasLines);
    m_target->setVisible(kind() == Radar);
    m_earlier->setVisible(kind() == Radar || kind() == Ranked);
    for (const auto& [actor, box] : m_actors) {
        box->setVisible(hasLines);
    }
    m_measure->setVisible(kind() == Heat);
    m_measureLabel->setVisible(kind() == Heat);
    for (QWidget* option :
         std::initializer_list<QWidget*>{m_whoseLabel, m_whose, m_orderLabel, m_order}) {
        option->setVisible(kind() == Ranked);
    }
    m_optionRow->setVisible(kind() != Actors);
    m_pane->setTableBeside(kind() == Radar);
}

// The boxes that would make one line too many wait until another is taken away.
void ResultsPage::limitLines() {
    std::vector<QCheckBox*> boxes{m_national};
    for (const auto& [actor, box] : m_actors) {
        boxes.push_back(box);
    }
    if (kind() == Radar) {
        boxes.push_back(m_target);
        boxes.push_back(m_earlier);
    }
    const auto isCounted = [&](const QCheckBox* box) {
        return box->isChecked() && (box != m_earlier || previous().isThere());
    };
    const bool isFull =
        std::ranges::count_if(boxes, isCounted) >= static_cast<int>(report::kMostRadarLines);
    for (QCheckBox* box : boxes) {
        box->setEnabled(!isFull || isCounted(box));
    }
    m_earlier->setEnabled(previous().isThere() && m_earlier->isEnabled());
}

void ResultsPage::open(const ComponentId& component, const ActorId& actor) {
    Q_EMIT placeWanted({.page = PageId::Questions, .actor = actor, .component = component});
}

void ResultsPage::refresh() {
    if (!m_document) {
        return;
    }
    limitLines();
    report::Chart shown = chart();
    if (m_document->workspace().isIllustrative()) {
        std::visit([](auto& each) { each.note = report::illustrativeMark().in(windowLanguage()); },
                   shown);
    }
    m_pane->setChart(std::move(shown));
}

void ResultsPage::retranslate() {
    const std::array<QString, KindCount> names{
        tr("Radar"), tr("Heat map"), tr("Capacity × readiness"), tr("Ranked"), tr("Actors")};
    for (int kind = 0; kind < KindCount; ++kind) {
        m_kinds->setTabText(kind, names.at(static_cast<std::size_t>(kind)));
    }
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_seriesLabel->setText(tr("Show:"));
    m_national->setText(tr("Country"));
    m_target->setText(tr("Target"));
    m_measureLabel->setText(tr("Figure:"));
    m_measure->setAccessibleName(tr("Figure in the cells"));
    m_whoseLabel->setText(tr("Whose:"));
    m_whose->setAccessibleName(tr("Whose components"));
    m_orderLabel->setText(tr("Order:"));
    m_order->setAccessibleName(tr("Order of the components"));
    fillChoosers();
    refreshWhenSeen();
}

ResultsPage::Kind ResultsPage::kind() const {
    return static_cast<Kind>(m_kinds->currentIndex());
}

std::vector<ActorId> ResultsPage::checkedActors() const {
    std::vector<ActorId> actors;
    for (const auto& [actor, box] : m_actors) {
        if (box->isChecked()) {
            actors.push_back(actor);
        }
    }
    return actors;
}

report::EarlierYear ResultsPage::previous() const {
    const PreviousYear* year = m_document ? m_document->previous() : nullptr;
    return year ? report::EarlierYear{&year->pack, &year->sheet, year->assessment.id.value}
                : report::EarlierYear{};
}

report::EarlierYear ResultsPage::earlier() const {
    return m_earlier->isChecked() ? previous() : report::EarlierYear{};
}

report::Chart ResultsPage::chart() const {
    const Pack& pack = m_document->pack();
    const Assessment& assessment = m_document->assessment();
    const ScoreSheet& sheet = m_document->sheet();
    const std::string language = windowLanguage();
    switch (kind()) {
    case Heat: {
        const auto measure = static_cast<std::size_t>(m_measure->currentIndex());
        return report::heatMap(pack, assessment, sheet, kMeasures.at(measure), language);
    }
    case Quadrant:
        return report::quadrantChart(
            pack, assessment, sheet, {checkedActors(), m_national->isChecked()}, language);
    case Ranked: {
        const auto whose = static_cast<std::size_t>(m_whose->currentIndex());
        return report::bulletChart(
            pack,
            assessment,
            sheet,
            {.actor = whose == 0 ? ActorId{} : m_actors.at(whose - 1).first,
             .order = static_cast<report::BulletOrder>(m_order->currentIndex()),
             .earlier = earlier()},
            language);
    }
    case Actors:
        return report::actorBars(pack, assessment, sheet, language);
    case Radar:
    case KindCount:
        break;
    }
    return report::radarOfPreparedness(pack,
                                       assessment,
                                       sheet,
                                       {.actors = checkedActors(),
                                        .national = m_national->isChecked(),
                                        .target = m_target->isChecked(),
                                        .earlier = {earlier()}},
                                       language);
}

} // namespace kordon
