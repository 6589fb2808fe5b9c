#include "app/pages/threat_text_fields.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "app/widgets/fault_label.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "core/exchange/threats_csv.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr int kDraftMilliseconds = 700; // at most this much typing is lost with the power
constexpr int kEditMilliseconds = 2500;

struct FieldRow {
    const char* column;
    const char* name;
};

constexpr std::array kRows{FieldRow{"title", "threatTitle"},
                           FieldRow{"category", "threatCategory"},
                           FieldRow{"trigger", "threatTrigger"},
                           FieldRow{"sections", "threatSections"},
                           FieldRow{"source", "threatSource"},
                           FieldRow{"review_date", "threatReview"},
                           FieldRow{"marking", "threatMarking"}};

const char* columnOf(std::size_t field) {
    return kRows.at(field).column;
}

QTimer* pause(QObject* parent, int milliseconds) {
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

ThreatTextFields::ThreatTextFields(QWidget* parent)
    : QWidget(parent), m_dayFault(new FaultLabel(QStringLiteral("threatReviewFault"), this)),
      m_draftPause(pause(this, kDraftMilliseconds)), m_editPause(pause(this, kEditMilliseconds)) {
    createFields();
    connect(m_draftPause, &QTimer::timeout, this, &ThreatTextFields::sendDrafts);
    connect(m_editPause, &QTimer::timeout, this, &ThreatTextFields::flush);
    retranslate();
}

void ThreatTextFields::createFields() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Field field : {Title, Category, Trigger, Sections, Source, ReviewDate, Marking}) {
        QWidget* shown = nullptr;
        if (field == Category) {
            m_categories = new QComboBox(this);
            m_categories->setEditable(true);
            m_categories->setInsertPolicy(QComboBox::NoInsert);
            m_categories->setCompleter(nullptr); // what is half typed is one's own word
            m_categories->setMinimumContentsLength(12);
            m_fields.at(field) = m_categories->lineEdit();
            shown = m_categories;
        } else {
            m_fields.at(field) = new QLineEdit(this);
            shown = m_fields.at(field);
        }
        shown->setObjectName(QLatin1String(kRows.at(field).name));
        m_labels.at(field) = new QLabel(this);
        m_labels.at(field)->setBuddy(shown);
        m_labels.at(field)->setWordWrap(true);
        column->addWidget(m_labels.at(field));
        column->addWidget(shown);
        column->addSpacing(4);
        m_fields.at(field)->installEventFilter(this);
        connect(m_fields.at(field), &QLineEdit::textChanged, this, [this, field] {
            noteTyping(field);
        });
    }
    column->insertWidget(column->indexOf(m_fields.at(ReviewDate)) + 1, m_dayFault);
    connect(m_categories, &QComboBox::activated, this, &ThreatTextFields::flush);
}

void ThreatTextFields::show(const Pack& pack, const Threat& threat, bool isReadOnly) {
    if (m_threat && m_threat->id != threat.id) {
        flush();
    }
    const bool hasOtherCategories = m_pack.threats.categories != pack.threats.categories;
    m_pack = pack;
    m_threat = threat;
    if (hasOtherCategories || m_categories->count() == 0) {
        fillCategories(pack);
    }
    settle(threat);
    const auto unkept = m_unkept.find(threat.id);
    for (const Field field : {Title, Category, Trigger, Sections, Source, ReviewDate, Marking}) {
        const char* column = columnOf(field);
        const bool isUnkept = unkept != m_unkept.end() && unkept->second.contains(column);
        fill(field, isUnkept ? unkept->second.at(column) : fieldOf(threat, column));
        m_fields.at(field)->setReadOnly(isReadOnly);
    }
    m_categories->setEnabled(!isReadOnly);
    m_fields.at(Title)->setPlaceholderText(inWindowLanguage(titleOf(pack, {.id = threat.id})));
    const bool isPotential = threat.kind == ThreatKind::Potential;
    m_labels.at(Trigger)->setVisible(isPotential || !threat.trigger.empty());
    m_fields.at(Trigger)->setVisible(isPotential || !threat.trigger.empty());
}

void ThreatTextFields::forget() {
    m_draftPause->stop();
    m_editPause->stop();
    m_isTyped.fill(false);
    m_threat.reset();
    m_unkept.clear();
}

void ThreatTextFields::flush() {
    m_draftPause->stop();
    m_editPause->stop();
    m_isTyped.fill(false);
    if (!m_threat) {
        return;
    }
    const auto unkept = m_unkept.find(m_threat->id);
    if (unkept == m_unkept.end()) {
        return;
    }
    Threat threat = *m_threat;
    for (const auto& [column, text] : unkept->second) {
        const bool isReadable =
            column != columnOf(ReviewDate) || isDayOrNothing(QString::fromStdString(text));
        if (isReadable && !setField(threat, column, text)) {
            return;
        }
    }
    if (threat != *m_threat) {
        Q_EMIT edited(threat);
    } else {
        settle(threat);
    }
}

void ThreatTextFields::settle(const Threat& kept) {
    const auto unkept = m_unkept.find(kept.id);
    if (unkept == m_unkept.end()) {
        return;
    }
    std::erase_if(unkept->second, [&kept](const auto& typed) {
        return fieldOf(kept, typed.first) == typed.second;
    });
    if (unkept->second.empty()) {
        m_unkept.erase(unkept);
    }
}

void ThreatTextFields::focusTitle() {
    m_fields.at(Title)->setFocus(Qt::OtherFocusReason);
    m_fields.at(Title)->selectAll();
}

bool ThreatTextFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        flush();
    }
    return QWidget::eventFilter(watched, event);
}

// The first key since the last draft starts its clock, every key puts off the edit.
void ThreatTextFields::noteTyping(Field field) {
    if (!m_threat) {
        return;
    }
    const std::string text = textIn(field);
    m_unkept[m_threat->id][columnOf(field)] = text;
    if (field == ReviewDate) {
        m_dayFault->say(isDayOrNothing(m_fields.at(field)->text())
                            ? QString()
                            : tr("Not a day yet; expected dd.mm.yyyy, or nothing."));
    }
    m_isTyped.at(field) = true;
    if (!m_draftPause->isActive()) {
        m_draftPause->start();
    }
    m_editPause->start();
}

void ThreatTextFields::sendDrafts() {
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        if (m_threat && std::exchange(m_isTyped.at(field), false)) {
            const char* column = columnOf(field);
            Q_EMIT typed(m_threat->id, column, m_unkept[m_threat->id][column]);
        }
    }
}

void ThreatTextFields::fillCategories(const Pack& pack) {
    const QSignalBlocker quiet(m_fields.at(Category));
    m_categories->clear();
    for (const ThreatCategory& category : pack.threats.categories) {
        m_categories->addItem(inWindowLanguage(category.label),
                              QString::fromStdString(category.id.value));
    }
}

void ThreatTextFields::fill(Field field, const std::string& text) {
    const QString shown = shownText(field, text);
    if (m_fields.at(field)->text() != shown) {
        const QSignalBlocker quiet(m_fields.at(field));
        m_fields.at(field)->setText(shown);
        m_fields.at(field)->setCursorPosition(0);
    }
    if (field == ReviewDate) {
        m_dayFault->say(isDayOrNothing(shown)
                            ? QString()
                            : tr("Not a day yet; expected dd.mm.yyyy, or nothing."));
    }
}

std::string ThreatTextFields::textIn(Field field) const {
    const QString text = m_fields.at(field)->text();
    if (field == ReviewDate) {
        return isoDay(text);
    }
    if (field == Category) {
        const int known = m_categories->findText(text.trimmed(), Qt::MatchFixedString);
        return known < 0 ? text.toStdString()
                         : m_categories->itemData(known).toString().toStdString();
    }
    return text.toStdString();
}

QString ThreatTextFields::shownText(Field field, const std::string& text) const {
    switch (field) {
    case Category:
        return inWindowLanguage(categoryOf(m_pack, {.category = text}));
    case ReviewDate:
        return dayText(text);
    default:
        return QString::fromStdString(text);
    }
}

void ThreatTextFields::retranslate() {
    m_labels.at(Title)->setText(tr("&Title"));
    m_labels.at(Category)->setText(tr("Categor&y"));
    m_labels.at(Trigger)->setText(tr("Tri&gger: what would set it off"));
    m_labels.at(Sections)->setText(tr("&Sections of the border"));
    m_labels.at(Source)->setText(tr("S&ource"));
    m_labels.at(ReviewDate)->setText(tr("Revie&w by"));
    m_labels.at(Marking)->setText(tr("&Marking of restricted content"));
    m_fields.at(Title)->setAccessibleName(tr("Title of the threat"));
    m_categories->setAccessibleName(tr("Category of the threat"));
    m_fields.at(Category)->setAccessibleName(tr("Category of the threat"));
    m_fields.at(Trigger)->setAccessibleName(tr("What would set the threat off"));
    m_fields.at(Sections)->setAccessibleName(tr("Sections of the border that it concerns"));
    m_fields.at(Source)->setAccessibleName(tr("Source of the judgement"));
    m_fields.at(ReviewDate)->setAccessibleName(tr("Day by which the threat is to be reviewed"));
    m_fields.at(Marking)->setAccessibleName(tr("Marking of restricted content"));
    m_fields.at(ReviewDate)->setPlaceholderText(tr("dd.mm.yyyy"));
    fillCategories(m_pack);
    if (m_threat) {
        show(Pack(m_pack), Threat(*m_threat), m_fields.at(Title)->isReadOnly());
    }
}

} // namespace kordon
