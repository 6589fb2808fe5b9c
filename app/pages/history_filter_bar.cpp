#include "app/pages/history_filter_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/widgets/format.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

namespace {

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QComboBox* makeBox(QWidget* parent, const char* name) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_person(makeBox(this, "historyPerson")),
      m_kind(makeBox(this, "historyKind")), m_actor(makeBox(this, "historyActor")),
      m_everything(new QCheckBox(this)), m_counts(new QLabel(this)),
      m_question(new QPushButton(this)), m_clear(new QPushButton(this)) {
    createFields();
    layOut();
    retranslate();
}

void HistoryFilterBar::createFields() {
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setClearButtonEnabled(true);
    m_everything->setObjectName(QStringLiteral("historyEverything"));
    m_everything->setChecked(true);
    m_counts->setObjectName(QStringLiteral("historyCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_question->setObjectName(QStringLiteral("historyQuestion"));
    m_question->hide();
    m_clear->setObjectName(QStringLiteral("historyClear"));
    connect(m_words, &QLineEdit::textChanged, this, &HistoryFilterBar::changed);
    connect(m_everything, &QCheckBox::toggled, this, &HistoryFilterBar::changed);
    for (QComboBox* box : {m_person, m_kind, m_actor}) {
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    }
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
    connect(m_question, &QPushButton::clicked, this, [this] { setQuestion({}, {}); });
}

void HistoryFilterBar::layOut() {
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_words, 2);
    fields->addWidget(m_person, 1);
    fields->addWidget(m_kind, 1);
    fields->addWidget(m_actor, 1);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_everything);
    counts->addWidget(m_question);
    counts->addStretch(1);
    counts->addWidget(m_counts);
    counts->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(fields);
    column->addLayout(counts);
}

void HistoryFilterBar::offer(const std::vector<std::string>& people, const Pack& pack) {
    const QSignalBlocker quiet(this);
    const QVariant person = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"), QString());
    std::vector<QString> names;
    for (const std::string& each : people) {
        names.push_back(QString::fromStdString(each));
    }
    std::ranges::sort(names, NameOrder());
    for (const QString& each : names) {
        m_person->addItem(each, each);
    }
    choose(*m_person, person);
    m_pack = pack;
    fillActors();
    fillKinds();
    sayQuestion();
}

void HistoryFilterBar::fillActors() {
    const QVariant actor = m_actor->currentData();
    m_actor->clear();
    m_actor->addItem(tr("All actors"), QString());
    for (const Actor& each : m_pack.actors) {
        m_actor->addItem(inWindowLanguage(each.shortName), QString::fromStdString(each.id.value));
    }
    choose(*m_actor, actor);
}

void HistoryFilterBar::fillKinds() {
    const QVariant kind = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("All kinds of edits"), -1);
    for (const EditGroup group : kEditGroups) {
        m_kind->addItem(inWindowLanguage(nameOf(group)), static_cast<int>(group));
    }
    choose(*m_kind, kind);
}

void HistoryFilterBar::setAssessment(const AssessmentId& assessment) {
    m_assessment = assessment;
    retranslate();
}

void HistoryFilterBar::setQuestion(const QuestionId& question, const ActorId& actor) {
    {
        const QSignalBlocker quiet(this);
        m_questionId = question;
        choose(*m_actor, QString::fromStdString(actor.value));
        sayQuestion();
    }
    Q_EMIT changed();
}

void HistoryFilterBar::sayQuestion() {
    m_question->setVisible(!m_questionId.empty());
    m_question->setText(
        tr("Question %1 ×").arg(QString::fromStdString(codeOf(m_pack, m_questionId))));
}

void HistoryFilterBar::showCounts(int shown, int total) {
    m_counts->setText(tr("%1 of %2").arg(shown).arg(total));
    m_clear->setEnabled(filter() != HistoryFilter());
}

HistoryFilter HistoryFilterBar::filter() const {
    const int kind = m_kind->currentData().toInt();
    HistoryFilter filter{.words = m_words->text().trimmed().toStdString(),
                         .who = m_person->currentData().toString().toStdString(),
                         .actor = {m_actor->currentData().toString().toStdString()},
                         .question = m_questionId};
    if (m_kind->currentIndex() > 0) {
        filter.group = static_cast<EditGroup>(kind);
    }
    if (!m_everything->isChecked()) {
        filter.assessment = m_assessment;
    }
    return filter;
}

void HistoryFilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        m_person->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_everything->setChecked(true);
    }
    setQuestion({}, {});
}

void HistoryFilterBar::retranslate() {
    const QSignalBlocker quiet(this);
    m_words->setPlaceholderText(tr("Find in the history"));
    m_words->setAccessibleName(tr("Find in the history"));
    m_person->setAccessibleName(tr("Edits made by"));
    m_kind->setAccessibleName(tr("Kind of edit"));
    m_actor->setAccessibleName(tr("Edits about the actor"));
    QString year = QString::fromStdString(m_assessment.value);
    year.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_everything->setText(tr("&All assessments of the file, not only %1").arg(year));
    m_question->setAccessibleName(tr("No longer narrow to this question"));
    m_clear->setText(tr("Clea&r"));
    m_clear->setAccessibleName(tr("Show the whole history"));
    if (m_person->count() > 0) {
        m_person->setItemText(0, tr("Everybody"));
    }
    fillActors();
    fillKinds();
    sayQuestion();
}

} // namespace kordon
