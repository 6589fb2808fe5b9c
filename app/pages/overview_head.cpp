#include "app/pages/overview_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/pages/stand_table_model.h"
#include "app/widgets/theme.h"

namespace kordon {

namespace {

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString separated(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OverviewHead::OverviewHead(QWidget* parent)
    : QWidget(parent), m_figure(plainLabel(this)), m_band(plainLabel(this)),
      m_facts(plainLabel(this)), m_continue(new QPushButton(this)), m_allSettled(plainLabel(this)) {
    setTextSize(*m_figure, 1.5, QFont::DemiBold);
    m_figure->setObjectName(QStringLiteral("countryFigure"));
    m_band->setObjectName(QStringLiteral("countryBand"));
    m_facts->setObjectName(QStringLiteral("countryFacts"));
    m_continue->setObjectName(QStringLiteral("continue"));
    m_allSettled->setObjectName(QStringLiteral("allSettled"));
    m_allSettled->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_figure);
    texts->addWidget(m_band);
    texts->addWidget(m_facts);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 3);
    row->addWidget(m_continue, 0, Qt::AlignTop);
    row->addWidget(m_allSettled, 1, Qt::AlignTop);
    connect(m_continue, &QPushButton::clicked, this, &OverviewHead::continueWanted);
}

void OverviewHead::showStand(const report::StandLine& country,
                             int max,
                             const std::string& earlierName) {
    const auto text = [](const std::string& part) {
        return QString::fromStdString(part);
    };
    m_figure->setText(
        tr("Preparedness of the country: %1 of %2").arg(text(country.figure)).arg(max));
    QStringList band;
    if (!country.band.empty()) {
        band << text(country.band);
    }
    if (country.range != country.figure) {
        band << tr("possible %1").arg(text(country.range));
    }
    m_band->setText(separated(band));
    const QString settled = tr("%1 of %2 questions settled")
                                .arg(country.states.settled())
                                .arg(country.states.applicable);
    QStringList facts{tr("Coverage %1 (%2)").arg(text(country.coverage), settled),
                      tr("target %1").arg(text(country.target))};
    if (!earlierName.empty()) {
        facts << tr("%1: %2").arg(text(earlierName), text(country.earlier));
        if (!country.change.empty()) {
            facts << tr("change %1").arg(changeText(country));
        }
    }
    m_facts->setText(separated(facts));
}

void OverviewHead::showNext(const QString& code, const QString& question, const QString& actor) {
    m_continue->setVisible(!code.isEmpty());
    m_allSettled->setVisible(code.isEmpty());
    m_continue->setText(tr("Continue with %1").arg(code));
    m_continue->setAccessibleName(tr("Continue with question %1, %2").arg(code, actor));
    m_continue->setToolTip(
        tr("%1 (%2), Ctrl+Enter").arg(question.toHtmlEscaped(), actor.toHtmlEscaped()));
    m_allSettled->setText(tr("All questions of %1 are settled.").arg(actor));
}

} // namespace kordon
