#include "app/pages/compare_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/platform/paths.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/language.h"
#include "core/report/shown_change.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>

namespace kordon {

namespace {

constexpr auto kFigure = "compare/figure";
constexpr auto kCountry = "compare/country";
constexpr auto kActors = "compare/actors";

constexpr std::array kFigures{std::optional<Dimension>(),
                              std::optional(Dimension::Capacity),
                              std::optional(Dimension::Readiness)};

} // namespace

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(this)), m_from(addChooser(m_fromLabel, "from")),
      m_to(addChooser(m_toLabel, "to")), m_swap(new QToolButton(this)),
      m_other(new QPushButton(this)), m_showLabel(new QLabel(this)) {
    m_swap->setObjectName(QStringLiteral("swapYears"));
    m_swap->setText(QStringLiteral("⇄"));
    m_layout->addWidget(m_swap);
    m_first = addChooser(m_firstLabel, "firstActor");
    m_second = addChooser(m_secondLabel, "secondActor");
    m_figure = addChooser(m_figureLabel, "figure");
    m_other->setObjectName(QStringLiteral("otherFile"));
    m_layout->addWidget(m_other);
    m_layout->addWidget(m_showLabel);
    m_country = addBox(QStringLiteral("country"));
    m_country->setChecked(true);
    connectAll();
    retranslate();
}

QComboBox* CompareBar::addChooser(QLabel*& label, const char* name) {
    label = new QLabel(this);
    auto* chooser = new QComboBox(this);
    chooser->setObjectName(QString::fromLatin1(name));
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(chooser);
    m_layout->addWidget(label);
    m_layout->addWidget(chooser);
    return chooser;
}

QCheckBox* CompareBar::addBox(const QString& name) {
    auto* box = new QCheckBox(this);
    box->setObjectName(name);
    m_layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        limit();
        Q_EMIT changed();
    });
    return box;
}

void CompareBar::connectAll() {
    for (QComboBox* chooser : {m_from, m_to, m_first, m_second, m_figure}) {
        connect(chooser, &QComboBox::currentIndexChanged, this, &CompareBar::changed);
    }
    connect(m_swap, &QToolButton::clicked, this, &CompareBar::swap);
    connect(m_other, &QPushButton::clicked, this, &CompareBar::otherFileWanted);
}

void CompareBar::setYears(std::vector<YearKey> years, const AssessmentId& open) {
    const YearKey* from = this->from();
    const YearKey* to = this->to();
    const std::optional<YearKey> lastFrom = from ? std::optional(*from) : std::nullopt;
    const std::optional<YearKey> lastTo = to ? std::optional(*to) : std::nullopt;
    m_years = std::move(years);
    for (QComboBox* chooser : {m_from, m_to}) {
        const QSignalBlocker quiet(chooser);
        chooser->clear();
        for (const YearKey& key : m_years) {
            chooser->addItem(labelOf(key));
        }
        chooser->setEnabled(m_years.size() > 1);
    }
    m_swap->setEnabled(m_years.size() > 1);
    const auto isThere = [&](const std::optional<YearKey>& key) {
        return key && std::ranges::find(m_years, *key) != m_years.end();
    };
    const auto at = std::ranges::find(m_years, YearKey{{}, open});
    const YearKey later = isThere(lastTo) ? *lastTo : at == m_years.end() ? YearKey{} : *at;
    choose(m_to, later);
    const auto laterAt = std::ranges::find(m_years, later);
    const bool hasEarlier = laterAt != m_years.end() && laterAt != m_years.begin();
    choose(m_from, isThere(lastFrom) ? *lastFrom : hasEarlier ? *std::prev(laterAt) : later);
}

void CompareBar::choose(QComboBox* chooser, const YearKey& key) {
    const auto at = std::ranges::find(m_years, key);
    if (at != m_years.end()) {
        const QSignalBlocker quiet(chooser);
        chooser->setCurrentIndex(static_cast<int>(at - m_years.begin()));
    }
}

void CompareBar::chooseFile(const std::filesystem::path& file) {
    const auto last = std::find_if(
        m_years.rbegin(), m_years.rend(), [&](const YearKey& key) { return key.file == file; });
    if (last != m_years.rend()) {
        choose(m_from, *last);
        Q_EMIT changed();
    }
}

void CompareBar::setActors(const Pack& pack) {
    if (!m_actors.empty()) {
        QStringList ids;
        for (const ActorId& actor : actors()) {
            ids << QString::fromStdString(actor.value);
        }
        m_lastActors = ids;
    }
    for (const auto& [id, box] : m_actors) {
        delete box;
    }
    m_actors.clear();
    for (const Actor& actor : pack.actors) {
        const QString id = QString::fromStdString(actor.id.value);
        QCheckBox* box = addBox(QStringLiteral("compared-") + id);
        // An ampersand would be taken for a mnemonic.
        box->setText(inWindowLanguage(actor.shortName).replace(u'&', QStringLiteral("&&")));
        box->setToolTip(
            QStringLiteral("<qt>%1</qt>").arg(inWindowLanguage(actor.name).toHtmlEscaped()));
        m_actors.emplace_back(actor.id, box);
        const QSignalBlocker quiet(box);
        box->setChecked(m_lastActors && m_lastActors->contains(id));
    }
    fillPair(pack);
    showAsked();
    limit();
}

// The first two at first.
void CompareBar::fillPair(const Pack& pack) {
    const std::array<QComboBox*, 2> choosers{m_first, m_second};
    for (std::size_t i = 0; i < choosers.size(); ++i) {
        QComboBox* chooser = choosers.at(i);
        const QVariant last = chooser->currentData();
        const QSignalBlocker quiet(chooser);
        chooser->clear();
        for (const Actor& actor : pack.actors) {
            chooser->addItem(inWindowLanguage(actor.shortName),
                             QString::fromStdString(actor.id.value));
        }
        const int at = chooser->findData(last);
        const int first = std::min(static_cast<int>(i), chooser->count() - 1);
        chooser->setCurrentIndex(last.isValid() && at >= 0 ? at : first);
    }
}

void CompareBar::setOfActors(bool isOfActors) {
    m_isOfActors = isOfActors;
    showAsked();
}

void CompareBar::showAsked() {
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_fromLabel, m_from, m_swap, m_showLabel, m_country}) {
        widget->setVisible(!m_isOfActors);
    }
    for (const auto& [id, box] : m_actors) {
        box->setVisible(!m_isOfActors);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_firstLabel, m_first, m_secondLabel, m_second}) {
        widget->setVisible(m_isOfActors);
    }
    m_toLabel->setText(m_isOfActors ? tr("Assessment:") : tr("To:"));
}

void CompareBar::setMostShown(std::size_t most) {
    m_mostShown = most;
    limit();
}

// The boxes that would make one too many wait until another is taken away.
void CompareBar::limit() {
    const std::size_t shown = actors().size() + (isCountryShown() ? 1 : 0);
    m_country->setEnabled(m_country->isChecked() || shown < m_mostShown);
    for (const auto& [id, box] : m_actors) {
        box->setEnabled(box->isChecked() || shown < m_mostShown);
    }
}

void CompareBar::swap() {
    const int from = m_from->currentIndex();
    {
        const QSignalBlocker quiet(m_from);
        m_from->setCurrentIndex(m_to->currentIndex());
    }
    const QSignalBlocker quiet(m_to);
    m_to->setCurrentIndex(from);
    Q_EMIT changed();
}

const YearKey* CompareBar::chosenIn(const QComboBox* chooser) const {
    const int index = chooser->currentIndex();
    return index >= 0 && index < static_cast<int>(m_years.size())
               ? &m_years[static_cast<std::size_t>(index)]
               : nullptr;
}

const YearKey* CompareBar::from() const {
    return chosenIn(m_from);
}

const YearKey* CompareBar::to() const {
    return chosenIn(m_to);
}

std::vector<YearKey> CompareBar::span() const {
    const YearKey* first = from();
    const YearKey* last = to();
    if (!first || !last) {
        return {};
    }
    if (first->file != last->file) {
        return {*first, *last};
    }
    if (last < first) {
        std::swap(first, last);
    }
    std::vector<YearKey> years;
    std::ranges::copy_if(m_years, std::back_inserter(years), [&](const YearKey& key) {
        return *first <= key && key <= *last;
    });
    return years;
}

std::optional<Dimension> CompareBar::dimension() const {
    const int index = m_figure->currentIndex();
    return index < 0 ? std::nullopt : kFigures.at(static_cast<std::size_t>(index));
}

bool CompareBar::isCountryShown() const {
    return m_country->isChecked();
}

std::vector<ActorId> CompareBar::actors() const {
    std::vector<ActorId> actors;
    for (const auto& [actor, box] : m_actors) {
        if (box->isChecked()) {
            actors.push_back(actor);
        }
    }
    return actors;
}

ActorId CompareBar::actorIn(const QComboBox* chooser) const {
    return {chooser->currentData().toString().toStdString()};
}

ActorId CompareBar::firstActor() const {
    return actorIn(m_first);
}

ActorId CompareBar::secondActor() const {
    return actorIn(m_second);
}

QString CompareBar::labelOf(const YearKey& key) const {
    const QString id = QString::fromStdString(key.assessment.value);
    return key.file.empty() ? id : tr("%1 in %2").arg(id, textOf(key.file.filename()));
}

void CompareBar::retranslate() {
    m_fromLabel->setText(tr("From:"));
    m_from->setAccessibleName(tr("Compare from this assessment"));
    m_firstLabel->setText(tr("Actor:"));
    m_first->setAccessibleName(tr("First actor"));
    m_secondLabel->setText(tr("Beside:"));
    m_second->setAccessibleName(tr("Second actor"));
    showAsked();
    m_to->setAccessibleName(tr("Compare to this assessment"));
    m_swap->setAccessibleName(tr("Swap the two assessments"));
    m_swap->setToolTip(tr("Swap the two assessments"));
    m_other->setText(tr("Another file…"));
    m_other->setToolTip(tr("Lay the assessments of another file beside these"));
    m_figureLabel->setText(tr("Figure:"));
    m_figure->setAccessibleName(tr("Figure that is compared"));
    m_showLabel->setText(tr("Show:"));
    m_country->setText(tr("Country"));
    const QSignalBlocker quiet(m_figure);
    const int chosen = std::max(0, m_figure->currentIndex());
    m_figure->clear();
    for (const auto& figure : kFigures) {
        m_figure->addItem(inWindowLanguage(report::figureName(figure)));
    }
    m_figure->setCurrentIndex(chosen);
}

void CompareBar::remember(QSettings& settings) const {
    settings.setValue(QLatin1String(kFigure), m_figure->currentIndex());
    settings.setValue(QLatin1String(kCountry), m_country->isChecked());
    QStringList ids;
    for (const ActorId& actor : actors()) {
        ids << QString::fromStdString(actor.value);
    }
    settings.setValue(QLatin1String(kActors), ids);
}

void CompareBar::restore(const QSettings& settings) {
    if (!settings.contains(QLatin1String(kFigure))) {
        return;
    }
    m_figure->setCurrentIndex(
        std::clamp(settings.value(QLatin1String(kFigure)).toInt(), 0, m_figure->count() - 1));
    m_country->setChecked(settings.value(QLatin1String(kCountry)).toBool());
    m_lastActors = settings.value(QLatin1String(kActors)).toStringList();
    for (const auto& [id, box] : m_actors) {
        const QSignalBlocker quiet(box);
        box->setChecked(m_lastActors->contains(QString::fromStdString(id.value)));
    }
    limit();
}

} // namespace kordon
