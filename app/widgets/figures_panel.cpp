#include "app/widgets/figures_panel.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/widgets/figure_bars.h"
#include "app/widgets/language.h"
#include "core/analysis/showing.h"
#include "core/report/words.h"

namespace kordon {

namespace {

enum Row { Claimed, Range, Evidenced, Coverage, RowCount };

constexpr qreal kTableSize = 0.9; // of the text around; the headings are long
constexpr int kFigures = 3;       // capacity, readiness, preparedness

QLabel* wrappedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString levels(const std::optional<double>& value, int max) {
    return QString::fromStdString(
        report::levelText(value ? std::optional(*value * max) : std::nullopt, windowLanguage()));
}

} // namespace

FiguresPanel::FiguresPanel(QWidget* parent)
    : QWidget(parent), m_title(wrappedLabel(this)), m_bars(new FigureBars(this)),
      m_table(new QTableWidget(RowCount, kFigures, this)), m_legend(wrappedLabel(this)),
      m_band(wrappedLabel(this)), m_gates(wrappedLabel(this)) {
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    createTable();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_bars);
    column->addWidget(m_legend);
    column->addWidget(m_table);
    column->addWidget(m_band);
    column->addWidget(m_gates);
    column->addWidget(createTargets());
    column->addStretch(1);
    retranslate();
}

void FiguresPanel::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    if (document) {
        connect(document, &Document::figuresChanged, this, &FiguresPanel::refresh);
        connect(document, &Document::actorChosen, this, &FiguresPanel::refresh);
        connect(document, &Document::assessmentChosen, this, &FiguresPanel::refresh);
    }
    refresh();
}

void FiguresPanel::setComponent(const ComponentId& component) {
    m_component = component;
    refresh();
}

void FiguresPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FiguresPanel::createTable() {
    QFont small = m_table->font();
    small.setPointSizeF(small.pointSizeF() * kTableSize);
    m_table->setFont(small);
    m_table->horizontalHeader()->setFont(small);
    m_table->verticalHeader()->setFont(small);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->setObjectName(QStringLiteral("componentFigures"));
    for (int row = 0; row < RowCount; ++row) {
        for (int column = 0; column < kFigures; ++column) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignCenter);
            m_table->setItem(row, column, item);
        }
    }
}

QWidget* FiguresPanel::createTargets() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 8, 0, 0);
    m_targetTitle = new QLabel(box);
    grid->addWidget(m_targetTitle, 0, 0, 1, 3);
    for (const Dimension dimension : kDimensions) {
        const auto at = static_cast<std::size_t>(dimension);
        TargetRow& row = m_targets.at(at);
        row = {new QLabel(box), new QDoubleSpinBox(box), new QToolButton(box)};
        row.level->setSingleStep(0.5);
        row.level->setDecimals(2);
        row.level->setKeyboardTracking(false);
        row.label->setBuddy(row.level);
        const int line = static_cast<int>(at) + 1;
        grid->addWidget(row.label, line, 0);
        grid->addWidget(row.level, line, 1);
        grid->addWidget(row.asPack, line, 2);
        const auto set = [this, dimension](std::optional<double> level) {
            if (m_document) {
                m_document->setTarget({m_component, m_document->actor(), dimension}, level);
            }
        };
        connect(
            row.level, &QDoubleSpinBox::valueChanged, this, [set](double level) { set(level); });
        connect(row.asPack, &QToolButton::clicked, this, [set] { set(std::nullopt); });
    }
    grid->setColumnStretch(0, 1);
    return box;
}

void FiguresPanel::retranslate() {
    m_table->setVerticalHeaderLabels(
        {tr("Claimed"), tr("Possible"), tr("Evidenced"), tr("Coverage")});
    m_table->setHorizontalHeaderLabels(
        {inWindowLanguage(report::dimensionName(Dimension::Capacity)),
         inWindowLanguage(report::dimensionName(Dimension::Readiness)),
         inWindowLanguage(report::preparednessName())});
    m_table->setAccessibleName(tr("Figures of the component"));
    m_legend->setText(tr("Band: still possible. Disc: the point, hollow while coverage is low. "
                         "Line: target."));
    m_targetTitle->setText(tr("Target of this actor, in levels"));
    for (const Dimension dimension : kDimensions) {
        TargetRow& row = m_targets.at(static_cast<std::size_t>(dimension));
        const QString name = inWindowLanguage(report::dimensionName(dimension));
        row.label->setText(name);
        row.level->setAccessibleName(tr("Target: %1").arg(name));
        row.asPack->setText(tr("As the pack"));
        row.asPack->setAccessibleName(tr("Target as the pack says: %1").arg(name));
    }
    refresh();
}

void FiguresPanel::refresh() {
    const CellScore* cell =
        m_document ? m_document->sheet().cell(m_component, m_document->actor()) : nullptr;
    setEnabled(cell != nullptr);
    if (!cell) {
        m_title->setText(m_document ? tr("This actor has no role in the component.") : QString());
        return;
    }
    const Actor* actor = findActor(m_document->pack(), cell->actor);
    const Role* role = findRole(m_document->pack(), cell->role);
    m_title->setText(
        tr("%1 – %2").arg(inWindowLanguage(actor->shortName), inWindowLanguage(role->label)));
    showFigures(cell->scores);
    showBars(cell->scores);
    showTargets();
    showGates(cell->gates);
}

void FiguresPanel::showFigures(const Scores& scores) {
    const Pack& pack = m_document->pack();
    const std::string language = windowLanguage();
    const auto shown = [&](const Figure& figure, Standing standing) {
        return QString::fromStdString(
            report::figureText(figure, standing, pack.scale.max, language));
    };
    const auto covered = [&](const std::optional<double>& coverage) {
        return QString::fromStdString(report::percentText(coverage, language));
    };
    bool isChanged = false;
    for (const Dimension dimension : kDimensions) {
        const Figure& figure = scores.of(dimension);
        isChanged |= showColumn(static_cast<int>(dimension),
                                figure,
                                shown(figure, standingOf(scores, dimension, pack)),
                                covered(figure.coverage));
    }
    isChanged |= showColumn(kFigures - 1,
                            scores.preparedness,
                            shown(scores.preparedness, standingOfPreparedness(scores, pack)),
                            covered(coverageOf(scores)));
    m_band->setText(QString::fromStdString(report::bandText(scores.preparedness, pack, language)));
    if (isChanged) {
        fitTable();
    }
}

void FiguresPanel::showBars(const Scores& scores) {
    const Pack& pack = m_document->pack();
    const int max = pack.scale.max;
    const Component* component = findComponent(pack, m_component);
    const auto levels = [max](const std::optional<double>& value) {
        return value ? std::optional(*value * max) : std::nullopt;
    };
    const auto bar = [&](const Text& name, const Figure& figure, Standing standing) {
        return FigureBar{.label = inWindowLanguage(name),
                         .low = levels(figure.low),
                         .high = levels(figure.high),
                         .point = levels(figure.point),
                         .isFirm = standing == Standing::Firm,
                         .target = std::nullopt};
    };
    std::vector<FigureBar> bars;
    for (const Dimension dimension : kDimensions) {
        bars.push_back(bar(report::dimensionName(dimension),
                           scores.of(dimension),
                           standingOf(scores, dimension, pack)));
        bars.back().target =
            targetOf(*component, m_document->actor(), dimension, m_document->assessment().targets);
    }
    bars.push_back(
        bar(report::preparednessName(), scores.preparedness, standingOfPreparedness(scores, pack)));
    m_bars->setBars(bars, max);
}

// As wide as its headings and figures ask for: a cut heading or figure says the wrong thing.
void FiguresPanel::fitTable() {
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    const int frame = 2 * m_table->frameWidth();
    m_table->setFixedWidth(m_table->verticalHeader()->sizeHint().width() +
                           m_table->horizontalHeader()->length() + frame);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->length() + frame);
}

bool FiguresPanel::showColumn(int column,
                              const Figure& figure,
                              const QString& shown,
                              const QString& coverage) {
    const int max = m_document->pack().scale.max;
    const QString range = QString::fromStdString(report::rangeText(figure, max, windowLanguage()));
    const std::array<QString, RowCount> texts{
        shown, range, levels(figure.evidenced, max), coverage};
    bool isChanged = false;
    for (int row = 0; row < RowCount; ++row) {
        QTableWidgetItem* item = m_table->item(row, column);
        const QString& text = texts.at(static_cast<std::size_t>(row));
        isChanged = isChanged || item->text() != text;
        item->setText(text);
    }
    return isChanged;
}

void FiguresPanel::showTargets() {
    const Component* component = findComponent(m_document->pack(), m_component);
    for (const Dimension dimension : kDimensions) {
        TargetRow& row = m_targets.at(static_cast<std::size_t>(dimension));
        const TargetKey key{m_component, m_document->actor(), dimension};
        const QSignalBlocker quiet(row.level);
        row.level->setLocale(QLocale());
        row.level->setRange(0, m_document->pack().scale.max);
        row.level->setValue(
            targetOf(*component, key.actor, dimension, m_document->assessment().targets));
        row.level->setEnabled(!m_document->isReadOnly());
        row.asPack->setEnabled(!m_document->isReadOnly() &&
                               m_document->assessment().targets.contains(key));
    }
}

void FiguresPanel::showGates(const std::vector<QuestionId>& gates) {
    QStringList codes;
    for (const QuestionId& gate : gates) {
        codes << QString::fromStdString(codeOf(m_document->pack(), gate));
    }
    m_gates->setVisible(!codes.isEmpty());
    m_gates->setText(tr("Capped by question %1").arg(codes.join(QStringLiteral(", "))));
}

} // namespace kordon
