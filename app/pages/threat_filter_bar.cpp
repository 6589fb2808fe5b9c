#include "app/pages/threat_filter_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/document/document.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/language.h"
#include "core/report/threat_words.h"

#include <algorithm>
#include <set>

namespace kordon {

namespace {

constexpr int kLongestSearch = 100;

QComboBox* choice(QWidget* parent, const char* name) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

void choose(QComboBox& box, const std::string& data) {
    box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(data))));
}

std::string chosen(const QComboBox& box) {
    return box.currentData().toString().toStdString();
}

} // namespace

ThreatFilterBar::ThreatFilterBar(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_kind(choice(this, "threatKindFilter")),
      m_category(choice(this, "threatCategoryFilter")),
      m_component(choice(this, "threatComponentFilter")), m_attention(new QCheckBox(this)),
      m_bin(new QCheckBox(this)), m_steps(new QPushButton(this)), m_clear(new QPushButton(this)),
      m_count(new QLabel(this)) {
    m_words->setObjectName(QStringLiteral("threatSearch"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(kLongestSearch);
    m_attention->setObjectName(QStringLiteral("threatsNeedingAttention"));
    m_bin->setObjectName(QStringLiteral("threatBin"));
    m_steps->setObjectName(QStringLiteral("threatSteps"));
    m_clear->setObjectName(QStringLiteral("clearThreatFilter"));
    m_count->setObjectName(QStringLiteral("threatCount"));
    createRow();
    connect(m_words, &QLineEdit::textChanged, this, &ThreatFilterBar::read);
    for (QComboBox* box : {m_kind, m_category, m_component}) {
        connect(box, &QComboBox::activated, this, &ThreatFilterBar::read);
    }
    for (QCheckBox* box : {m_attention, m_bin}) {
        connect(box, &QCheckBox::toggled, this, &ThreatFilterBar::read);
    }
    connect(m_steps, &QPushButton::clicked, this, [this] {
        m_filter.steps.reset();
        read();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({.isOfBin = m_filter.isOfBin});
        Q_EMIT changed();
    });
    retranslate();
}

void ThreatFilterBar::createRow() {
    auto* boxes = new QHBoxLayout;
    boxes->addWidget(m_words, 3);
    boxes->addWidget(m_kind, 2);
    boxes->addWidget(m_category, 3);
    boxes->addWidget(m_component, 4);
    auto* rest = new FlowLayout;
    for (QWidget* part : {static_cast<QWidget*>(m_attention),
                          static_cast<QWidget*>(m_bin),
                          static_cast<QWidget*>(m_steps),
                          static_cast<QWidget*>(m_clear),
                          static_cast<QWidget*>(m_count)}) {
        rest->addWidget(part);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(boxes);
    column->addLayout(rest);
}

void ThreatFilterBar::setDocument(const Document* document) {
    m_document = document;
    m_filter = {};
    reload();
}

void ThreatFilterBar::reload() {
    fillKinds();
    fillCategories();
    fillComponents();
    // A filter is never hidden: what is no longer there to choose filters no more.
    ThreatFilter filter = m_filter;
    if (m_category->findData(QString::fromStdString(filter.category.value_or(""))) < 0) {
        filter.category.reset();
    }
    if (m_component->findData(
            QString::fromStdString(filter.component.value_or(ComponentId{}).value)) < 0) {
        filter.component.reset();
    }
    setFilter(filter);
}

ThreatFilter ThreatFilterBar::filter() const {
    return m_filter;
}

void ThreatFilterBar::setFilter(const ThreatFilter& filter) {
    const QSignalBlocker words(m_words);
    const QSignalBlocker attention(m_attention);
    const QSignalBlocker bin(m_bin);
    m_filter = filter;
    m_words->setText(QString::fromStdString(filter.words));
    choose(*m_kind, filter.kind ? keyOf(*filter.kind) : "");
    choose(*m_category, filter.category.value_or(""));
    choose(*m_component, filter.component.value_or(ComponentId{}).value);
    m_attention->setChecked(filter.needsAttention);
    m_bin->setChecked(filter.isOfBin);
    refreshState();
}

void ThreatFilterBar::setCount(int shown, int total) {
    m_shown = shown;
    m_total = total;
    m_count->setText(shown == total ? tr("Threats: %1").arg(total)
                                    : tr("Threats: %1 of %2").arg(shown).arg(total));
}

void ThreatFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ThreatFilterBar::read() {
    m_filter.words = m_words->text().trimmed().toStdString();
    m_filter.kind = threatKindFrom(chosen(*m_kind));
    const std::string category = chosen(*m_category);
    m_filter.category = category.empty() ? std::nullopt : std::optional(category);
    const std::string component = chosen(*m_component);
    m_filter.component = component.empty() ? std::nullopt : std::optional(ComponentId{component});
    m_filter.needsAttention = m_attention->isChecked();
    m_filter.isOfBin = m_bin->isChecked();
    refreshState();
    Q_EMIT changed();
}

void ThreatFilterBar::fillKinds() {
    m_kind->clear();
    m_kind->addItem(tr("Both kinds"), QString());
    m_kind->addItem(tr("Current"), QString::fromLatin1(keyOf(ThreatKind::Current)));
    m_kind->addItem(tr("Potential"), QString::fromLatin1(keyOf(ThreatKind::Potential)));
}

// The pack's categories, then the analysts' own.
void ThreatFilterBar::fillCategories() {
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    if (!m_document) {
        return;
    }
    std::set<std::string> known;
    for (const ThreatCategory& category : m_document->pack().threats.categories) {
        known.insert(category.id.value);
        m_category->addItem(inWindowLanguage(category.label),
                            QString::fromStdString(category.id.value));
    }
    for (const Threat& threat : m_document->assessment().threats) {
        if (!threat.category.empty() && known.insert(threat.category).second) {
            const QString own = QString::fromStdString(threat.category);
            m_category->addItem(own, own);
        }
    }
}

void ThreatFilterBar::fillComponents() {
    m_component->clear();
    m_component->addItem(tr("All components"), QString());
    if (m_document) {
        int number = 0;
        for (const Component& component : m_document->pack().components) {
            m_component->addItem(tr("%1  %2").arg(++number).arg(inWindowLanguage(component.title)),
                                 QString::fromStdString(component.id.value));
        }
    }
}

void ThreatFilterBar::refreshState() {
    m_clear->setEnabled(!m_filter.isOpen());
    m_steps->setVisible(m_filter.steps.has_value());
    if (m_filter.steps) {
        m_steps->setText(tr("Likelihood %1, impact %2  ✕")
                             .arg(m_filter.steps->first)
                             .arg(m_filter.steps->second));
        m_steps->setAccessibleName(tr("Only likelihood %1, impact %2: let go")
                                       .arg(m_filter.steps->first)
                                       .arg(m_filter.steps->second));
    }
}

void ThreatFilterBar::retranslate() {
    m_words->setPlaceholderText(tr("Search the threats"));
    m_words->setAccessibleName(tr("Search the threats"));
    m_kind->setAccessibleName(tr("Show the threats of kind"));
    m_category->setAccessibleName(tr("Show the threats of category"));
    m_component->setAccessibleName(tr("Show the threats to"));
    m_attention->setText(tr("Needs attention"));
    m_attention->setToolTip(tr("Only threats without a component, with too many, without a trigger "
                               "or past their review"));
    m_bin->setText(tr("Bin"));
    m_bin->setToolTip(tr("Show what is in the bin"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all threats"));
    reload();
    setCount(m_shown, m_total);
}

} // namespace kordon
