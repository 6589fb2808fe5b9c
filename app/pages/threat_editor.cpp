#include "app/pages/threat_editor.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/threat_links.h"
#include "app/pages/threat_text_fields.h"
#include "app/widgets/fault_label.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "app/widgets/link_button.h"
#include "app/widgets/step_picker.h"
#include "app/widgets/theme.h"
#include "core/analysis/threat_ranking.h"
#include "core/report/threat_words.h"

#include <algorithm>

namespace kordon {

namespace {

std::vector<QString> meaningsOf(const std::vector<Text>& steps) {
    std::vector<QString> meanings;
    std::ranges::transform(steps, std::back_inserter(meanings), inWindowLanguage);
    return meanings;
}

} // namespace

ThreatEditor::ThreatEditor(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("threatEditor"));
    setFocusPolicy(Qt::NoFocus); // whatever takes the focus in it is scrolled to
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(8, 0, 8, 0);
    m_nothing = addLabel(*outer, "noThreatChosen");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_body = new QWidget(content);
    outer->addWidget(m_body, 1);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    createParts(*column);
    connectParts();
    setWidget(content);
    retranslate();
    show({}, {});
}

QLabel* ThreatEditor::addLabel(QVBoxLayout& column, const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

QComboBox* ThreatEditor::createChoice(const char* name) {
    auto* box = new QComboBox(m_body);
    box->setObjectName(QLatin1String(name));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    return box;
}

void ThreatEditor::createParts(QVBoxLayout& column) {
    m_heading = addLabel(column, "threatHeading");
    setTextSize(*m_heading, 1.1, QFont::DemiBold);
    column.addWidget(
        m_concerns = new FaultLabel(QStringLiteral("threatConcerns"), m_body, ColourRole::Warning));
    m_pressure = addLabel(column, "threatPressure");
    m_description = addLabel(column, "threatDescription");
    const auto add = [&](QLabel*& label, QWidget* field) {
        column.addWidget(label = new QLabel(m_body));
        label->setWordWrap(true);
        column.addWidget(field);
        label->setBuddy(field);
    };
    add(m_likelihoodLabel, m_likelihood = new StepPicker(QStringLiteral("likelihood"), m_body));
    add(m_impactLabel, m_impact = new StepPicker(QStringLiteral("impact"), m_body));
    add(m_magnitudeLabel, m_magnitude = new StepPicker(QStringLiteral("magnitude"), m_body));
    add(m_kindLabel, m_kind = createChoice("threatKind"));
    add(m_trendLabel, m_trend = createChoice("threatTrend"));
    column.addWidget(m_texts = new ThreatTextFields(m_body));
    column.addWidget(m_names = new ThreatLinks(m_body));
    column.addWidget(m_gapLinks = new QWidget(m_body));
    column.addWidget(m_bin = new QPushButton(m_body), 0, Qt::AlignLeft);
    m_bin->setObjectName(QStringLiteral("threatToBin"));
    column.addStretch(1);
}

void ThreatEditor::connectParts() {
    connect(m_likelihood, &StepPicker::picked, this, [this](int step) {
        edit([step](Threat& threat) { threat.likelihood = step; });
    });
    connect(m_impact, &StepPicker::picked, this, [this](int step) {
        edit([step](Threat& threat) { threat.impact = step; });
    });
    connect(m_magnitude, &StepPicker::picked, this, [this](int step) {
        edit([step](Threat& threat) { threat.magnitude = step; });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        edit([row](Threat& threat) {
            threat.kind = kThreatKinds.at(static_cast<std::size_t>(row));
        });
    });
    connect(m_trend, &QComboBox::activated, this, [this] {
        const auto trend = threatTrendFrom(m_trend->currentData().toString().toStdString());
        edit([trend](Threat& threat) { threat.trend = trend; });
    });
    connect(m_names, &ThreatLinks::componentsEdited, this, [this](const auto& components) {
        edit([&](Threat& threat) { threat.components = components; });
    });
    connect(m_names, &ThreatLinks::actorsEdited, this, [this](const auto& actors) {
        edit([&](Threat& threat) { threat.actors = actors; });
    });
    connect(m_bin, &QPushButton::clicked, this, [this] {
        const Threat* threat = kept();
        if (threat && threat->isActive()) {
            Q_EMIT removeWanted(ThreatId(m_id));
        } else if (threat) {
            Q_EMIT takeBackWanted(ThreatId(m_id));
        }
    });
}

void ThreatEditor::setDocument(Document* document) {
    m_texts->disconnect(this);
    forget();
    m_document = document;
    if (!document) {
        return;
    }
    connect(m_texts, &ThreatTextFields::edited, this, [this](const Threat& threat) {
        m_document->setThreat(threat);
        if (const Threat* now = findThreat(m_document->assessment().threats, threat.id)) {
            m_texts->settle(*now);
        }
    });
    connect(m_texts,
            &ThreatTextFields::typed,
            this,
            [this](const ThreatId& id, const std::string& column, const std::string& text) {
                m_document->keepDraft(id.value, column, text, ActorId{});
            });
    sayWords();
}

template <class Change>
void ThreatEditor::edit(const Change& change) {
    m_texts->flush();
    const Threat* threat = kept();
    if (!threat) {
        return;
    }
    Threat changed = *threat;
    change(changed);
    if (!m_document->setThreat(changed)) {
        show(ThreatId(m_id), std::string(m_today)); // as it was
    }
}

void ThreatEditor::show(const ThreatId& id, const std::string& today) {
    if (id != m_id) {
        m_texts->flush();
        verticalScrollBar()->setValue(0);
    }
    m_id = id;
    m_today = today;
    const Threat* found = kept();
    m_nothing->setVisible(!found);
    m_body->setVisible(found != nullptr);
    if (!found) {
        return;
    }
    const Threat threat = *found;
    const bool isReadOnly = m_document->isReadOnly() || !threat.isActive();
    showState(threat, today);
    showJudgement(threat, isReadOnly);
    m_texts->show(m_document->pack(), threat, isReadOnly);
    m_names->show(m_document->pack(), threat, isReadOnly);
    rebuildLinks(threat);
    m_bin->setText(threat.isActive() ? tr("Move to the &bin") : tr("Take &back from the bin"));
    m_bin->setEnabled(!m_document->isReadOnly());
}

void ThreatEditor::showState(const Threat& threat, const std::string& today) {
    const Pack& pack = m_document->pack();
    const QString title = inWindowLanguage(titleOf(pack, threat));
    const QString id = QString::fromStdString(threat.id.value);
    m_heading->setText(title == id ? id : tr("%1 (%2)").arg(title, id));
    QStringList concerns;
    for (const ThreatConcern concern : concernsOf(threat, today)) {
        concerns << inWindowLanguage(report::concernSentence(concern));
    }
    m_concerns->say(concerns.join(QLatin1Char('\n')));
    if (threat.isActive()) {
        m_pressure->setText(
            tr("Presses – %1")
                .arg(QString::fromStdString(report::pressureReason(pack,
                                                                   m_document->assessment().threats,
                                                                   pressureOf(threat),
                                                                   windowLanguage()))));
    } else {
        m_pressure->setText(
            tr("In the bin since %1; it presses on nothing.").arg(momentText(threat.removedAt)));
    }
    const CataloguedThreat* entry = findThreat(pack.threats, threat.id);
    m_description->setText(entry ? inWindowLanguage(entry->description) : QString());
    m_description->setVisible(!m_description->text().isEmpty());
}

void ThreatEditor::showJudgement(const Threat& threat, bool isReadOnly) {
    m_likelihood->setStep(threat.likelihood);
    m_impact->setStep(threat.impact);
    m_magnitude->setStep(threat.magnitude);
    for (StepPicker* picker : {m_likelihood, m_impact, m_magnitude}) {
        picker->setReadOnly(isReadOnly);
    }
    m_kind->setCurrentIndex(static_cast<int>(threat.kind));
    m_trend->setCurrentIndex(std::max(
        0, threat.trend ? m_trend->findData(QString::fromLatin1(keyOf(*threat.trend))) : 0));
    m_kind->setEnabled(!isReadOnly);
    m_trend->setEnabled(!isReadOnly);
}

void ThreatEditor::rebuildLinks(const Threat& threat) {
    // Deleted later: it may be one of these links that is being followed.
    m_gapLinks->hide();
    m_gapLinks->deleteLater();
    auto* links = new QWidget(m_body);
    auto* column = new QVBoxLayout(links);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body->layout()->replaceWidget(m_gapLinks, links);
    m_gapLinks = links;
    const Pack& pack = m_document->pack();
    for (const Component& component : pack.components) {
        if (!threat.components.contains(component.id)) {
            continue;
        }
        auto* link = new LinkButton(links);
        link->setObjectName(QStringLiteral("threatGapLink"));
        link->setText(tr("Gaps in %1 %2")
                          .arg(QString::number(numberOf(pack, component.id)),
                               inWindowLanguage(component.title)));
        link->setAccessibleName(link->text());
        column->addWidget(link);
        connect(link, &LinkButton::clicked, this, [this, id = component.id] {
            Q_EMIT placeWanted({.page = PageId::Gaps, .component = id});
        });
    }
    links->setVisible(column->count() > 0);
}

void ThreatEditor::flush() {
    m_texts->flush();
}

void ThreatEditor::forget() {
    m_texts->forget();
    m_id = {};
    show({}, {});
}

void ThreatEditor::focusTitle() {
    m_texts->focusTitle();
}

void ThreatEditor::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

// The wheel scrolls the form; it changes no choice that it passes over.
bool ThreatEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void ThreatEditor::fillChoices() {
    m_kind->clear();
    for (const ThreatKind kind : kThreatKinds) {
        m_kind->addItem(inWindowLanguage(report::kindName(kind)));
    }
    m_trend->clear();
    m_trend->addItem(tr("not judged"), QString());
    for (const ThreatTrend trend : kThreatTrends) {
        m_trend->addItem(inWindowLanguage(report::trendName(trend)),
                         QString::fromLatin1(keyOf(trend)));
    }
}

void ThreatEditor::sayWords() {
    static const ThreatCatalogue usual;
    const ThreatCatalogue& catalogue = m_document ? m_document->pack().threats : usual;
    m_likelihood->setWords(tr("Likelihood"), meaningsOf(likelihoodSteps(catalogue)));
    m_impact->setWords(tr("Impact"), meaningsOf(impactSteps(catalogue)));
    m_magnitude->setWords(tr("Magnitude"), {});
}

void ThreatEditor::retranslate() {
    setAccessibleName(tr("The chosen threat"));
    m_nothing->setText(tr("Choose a threat to see and change what is said of it."));
    m_likelihoodLabel->setText(tr("Likelihood"));
    m_impactLabel->setText(tr("Impact"));
    m_magnitudeLabel->setText(tr("Magnitude: is shown, counts in no figure"));
    m_kindLabel->setText(tr("&Kind"));
    m_trendLabel->setText(tr("Tre&nd"));
    m_kind->setAccessibleName(tr("Kind of the threat"));
    m_trend->setAccessibleName(tr("Trend of the threat"));
    fillChoices();
    sayWords();
    m_texts->retranslate();
    m_names->retranslate();
    show(ThreatId(m_id), std::string(m_today));
}

const Threat* ThreatEditor::kept() const {
    return m_document && !m_id.empty() ? findThreat(m_document->assessment().threats, m_id)
                                       : nullptr;
}

} // namespace kordon
