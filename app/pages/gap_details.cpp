#include "app/pages/gap_details.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/gap_note_fields.h"
#include "app/pages/gap_table_model.h"
#include "app/widgets/dimension_bars.h"
#include "app/widgets/language.h"
#include "app/widgets/link_button.h"
#include "app/widgets/theme.h"
#include "core/analysis/open_questions.h"
#include "core/analysis/threat_ranking.h"
#include "core/report/gap_words.h"
#include "core/report/report_cells.h"
#include "core/report/threat_words.h"

namespace kordon {

GapDetails::GapDetails(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(8, 0, 8, 0);
    m_nothing = addLabel(*outer);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_body = new QWidget(content);
    outer->addWidget(m_body, 1);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    m_component = addLabel(*column);
    setTextSize(*m_component, 1.1, QFont::DemiBold);
    m_actor = addLabel(*column);
    column->addWidget(m_bars = new DimensionBars(m_body));
    m_formula = addLabel(*column);
    m_certainty = addLabel(*column);
    m_yearBefore = addLabel(*column);
    m_links = new QWidget(m_body);
    column->addWidget(m_links);
    column->addWidget(m_note = new GapNoteFields(m_body), 1);
    setWidget(content);
    retranslate();
    show(std::nullopt);
}

void GapDetails::setDocument(Document* document) {
    m_note->disconnect(this);
    forget();
    m_document = document;
    if (!document) {
        return;
    }
    connect(m_note, &GapNoteFields::edited, this, [this](const CellKey& cell, const GapNote& note) {
        m_document->setGapNote(cell, note);
        m_note->settle(cell, noteOf(*m_document, cell));
    });
    connect(m_note,
            &GapNoteFields::typed,
            this,
            [this](const CellKey& cell, const std::string& field, const std::string& text) {
                m_document->keepDraft(cell.component.value, field, text, cell.actor);
            });
}

void GapDetails::show(const std::optional<Gap>& gap) {
    m_gap = gap;
    m_nothing->setVisible(!gap);
    m_body->setVisible(gap.has_value());
    if (!gap) {
        m_note->flush();
        return;
    }
    showHeading(*gap);
    showFigures(*gap);
    showYearBefore(*gap);
    rebuildLinks(*gap);
    const CellKey cell{gap->component, gap->actor};
    m_note->show(cell, noteOf(*m_document, cell), m_document->isReadOnly());
}

void GapDetails::flush() {
    m_note->flush();
}

void GapDetails::forget() {
    m_note->forget();
    show(std::nullopt);
}

void GapDetails::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

QLabel* GapDetails::addLabel(QVBoxLayout& column) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

void GapDetails::showHeading(const Gap& gap) {
    const Pack& pack = m_document->pack();
    const std::string language = windowLanguage();
    m_component->setText(QString::fromStdString(
        report::componentName(pack, *findComponent(pack, gap.component), language)));
    m_actor->setText(
        tr("%1 – %2").arg(inWindowLanguage(findActor(pack, gap.actor)->name),
                          QString::fromStdString(report::roleName(pack, gap.role, language))));
}

void GapDetails::showFigures(const Gap& gap) {
    const std::string language = windowLanguage();
    if (const CellScore* cell = m_document->sheet().cell(gap.component, gap.actor)) {
        m_bars->show(m_document->pack(), *cell, gap);
    }
    QString formula =
        gap.priority
            ? tr("Priority: %1").arg(QString::fromStdString(report::priorityFormula(gap, language)))
            : tr("No priority yet: a dimension that is asked has no answer with a level.");
    const std::string reason = report::pressureReason(
        m_document->pack(), m_document->assessment().threats, gap.pressure, language);
    if (!reason.empty()) {
        formula += u'\n' + tr("Threats press – %1").arg(QString::fromStdString(reason));
    }
    m_formula->setText(formula);
    m_certainty->setText(QString::fromStdString(report::certaintySentence(gap, language)));
}

void GapDetails::showYearBefore(const Gap& gap) {
    const PreviousYear* year = m_document->previous();
    m_yearBefore->setVisible(year != nullptr);
    if (!year) {
        return;
    }
    const QString name = QString::fromStdString(year->assessment.id.value);
    const CellScore* cell = year->sheet.cell(gap.component, gap.actor);
    if (!cell) {
        m_yearBefore->setText(tr("%1: not asked of this actor").arg(name));
        return;
    }
    const Gap before = gapOf(year->pack, *cell, year->assessment);
    const auto shortfall = [&](Dimension dimension) {
        return QString::fromStdString(
            report::shortfallText(year->pack, *cell, before, dimension, windowLanguage()));
    };
    m_yearBefore->setText(tr("%1: capacity short by %2, readiness by %3, priority %4")
                              .arg(name,
                                   shortfall(Dimension::Capacity),
                                   shortfall(Dimension::Readiness),
                                   QString::fromStdString(report::priorityText(
                                       year->pack, *cell, before, windowLanguage()))));
}

void GapDetails::rebuildLinks(const Gap& gap) {
    // Deleted later: it may be one of these links that is being followed.
    m_links->hide();
    m_links->deleteLater();
    auto* links = new QWidget(m_body);
    auto* column = new QVBoxLayout(links);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body->layout()->replaceWidget(m_links, links);
    m_links = links;
    addGateLinks(gap);
    addOpenLinks(gap);
    addThreatLinks(gap);
    m_links->setVisible(column->count() > 0);
}

void GapDetails::addGateLinks(const Gap& gap) {
    const Pack& pack = m_document->pack();
    for (const QuestionId& gate : gap.gates) {
        const auto place = findQuestion(pack, gate);
        addLink(tr("Capped by question %1").arg(QString::fromStdString(codeOf(pack, gate))),
                place ? inWindowLanguage(place->question->text) : QString(),
                {.page = PageId::Questions,
                 .actor = gap.actor,
                 .component = gap.component,
                 .question = gate,
                 .filter = QuestionFilter::All});
    }
}

void GapDetails::addOpenLinks(const Gap& gap) {
    const StateCount counts = m_document->states().of({gap.component, gap.actor});
    const auto add = [&](int count, const QString& text, QuestionFilter filter) {
        if (count > 0) {
            addLink(text.arg(count),
                    {},
                    {.page = PageId::Questions,
                     .actor = gap.actor,
                     .component = gap.component,
                     .filter = filter});
        }
    };
    add(counts.unanswered, tr("Unanswered: %1"), QuestionFilter::Unanswered);
    add(counts.unknown, tr("To be found out: %1"), QuestionFilter::Unknown);
    add(counts.suspended, tr("Suspended: %1"), QuestionFilter::Suspended);
    add(counts.applicable, tr("All questions of the gap: %1"), QuestionFilter::All);
}

void GapDetails::addThreatLinks(const Gap& gap) {
    for (const Threat* threat : rankedThreats(m_document->assessment().threats)) {
        if (threat->components.contains(gap.component)) {
            const QString title = inWindowLanguage(titleOf(m_document->pack(), *threat));
            addLink(tr("Threat: %1 (%2 × %3)")
                        .arg(title,
                             QString::number(threat->likelihood),
                             QString::number(threat->impact)),
                    title,
                    {.page = PageId::ThreatRegister, .threat = threat->id});
        }
    }
}

void GapDetails::addLink(const QString& text, const QString& toolTip, const Place& place) {
    auto* link = new LinkButton(m_links);
    link->setObjectName(QStringLiteral("gapLink"));
    link->setText(text);
    link->setAccessibleName(text);
    link->setToolTip(toolTip.toHtmlEscaped());
    m_links->layout()->addWidget(link);
    connect(link, &LinkButton::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
}

void GapDetails::retranslate() {
    m_nothing->setText(tr("Choose a gap to see what it comes from."));
    setAccessibleName(tr("The chosen gap"));
    if (m_gap) {
        show(m_gap);
    }
}

} // namespace kordon
