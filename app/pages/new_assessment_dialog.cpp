#include "app/pages/new_assessment_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVersionNumber>

#include "app/document/document.h"
#include "app/pages/pack_choice.h"
#include "app/widgets/fault_label.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kWidth = 62; // characters

bool isTaken(const std::vector<AssessmentHeading>& headings, const QString& name) {
    return std::ranges::find(headings, AssessmentId{name.toStdString()}, &AssessmentHeading::id) !=
           headings.end();
}

QVersionNumber numberOf(const std::string& version) {
    return QVersionNumber::fromString(QString::fromStdString(version));
}

QWidget* withFault(QWidget* field, FaultLabel* fault, QWidget* parent) {
    auto* both = new QWidget(parent);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(field);
    column->addWidget(fault);
    both->setFocusProxy(field);
    return both;
}

} // namespace

QString nextAssessmentName(const std::vector<AssessmentHeading>& headings) {
    bool isYear = false;
    int year =
        headings.empty() ? 0 : QString::fromStdString(headings.back().id.value).toInt(&isYear);
    year = isYear ? year + 1 : QDate::currentDate().year();
    while (isTaken(headings, QString::number(year))) {
        ++year;
    }
    return QString::number(year);
}

NewAssessmentDialog::NewAssessmentDialog(const Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_intro(new QLabel(this)), m_name(new QLineEdit(this)),
      m_nameFault(new FaultLabel(QStringLiteral("assessmentNameFault"), this)),
      m_title(new QLineEdit(this)), m_from(new QComboBox(this)), m_withAnswers(new QCheckBox(this)),
      m_aboutAnswers(new QLabel(this)), m_pack(new PackChoice(this)),
      m_olderPack(new FaultLabel(QStringLiteral("olderQuestionnaire"), this, ColourRole::Warning)) {
    setObjectName(QStringLiteral("newAssessment"));
    setWindowTitle(tr("New assessment"));
    layOut();
    fill();
    connect(m_name, &QLineEdit::textChanged, this, &NewAssessmentDialog::check);
    connect(m_from, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::offerPack);
    connect(m_pack, &PackChoice::changed, this, &NewAssessmentDialog::check);
    offerPack();
    m_name->selectAll();
}

void NewAssessmentDialog::layOut() {
    m_name->setObjectName(QStringLiteral("assessmentName"));
    m_title->setObjectName(QStringLiteral("assessmentTitle"));
    m_from->setObjectName(QStringLiteral("assessmentFrom"));
    m_withAnswers->setObjectName(QStringLiteral("withAnswers"));
    m_intro->setWordWrap(true);
    m_aboutAnswers->setWordWrap(true);
    m_aboutAnswers->setIndent(m_withAnswers->fontMetrics().height());
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("A&ssessment"), withFault(m_name, m_nameFault, this));
    form->addRow(tr("&Title (optional)"), m_title);
    form->addRow(tr("&From"), m_from);
    form->addRow(QString(), m_withAnswers);
    form->addRow(QString(), m_aboutAnswers);
    form->addRow(tr("&Questionnaire"), withFault(m_pack, m_olderPack, this));
    auto* box = new QDialogButtonBox(this);
    m_create = box->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("createAssessment"));
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
}

void NewAssessmentDialog::fill() {
    m_intro->setText(tr("Targets and changed roles are taken along from the assessment that you "
                        "start from. It stays as it is."));
    m_name->setAccessibleName(tr("Name of the new assessment, such as a year"));
    m_title->setAccessibleName(tr("Title of the new assessment"));
    m_from->setAccessibleName(tr("The assessment to start from"));
    m_name->setText(nextAssessmentName(m_document.assessments()));
    const auto& headings = m_document.assessments();
    for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
        m_from->addItem(QString::fromStdString(heading->id.value),
                        QString::fromStdString(heading->id.value));
    }
    m_from->addItem(tr("Nothing: start empty"));
    m_from->setCurrentIndex(m_from->findData(QString::fromStdString(newestOf(headings).id.value)));
    m_withAnswers->setText(tr("Take the &answers along, to be confirmed"));
    m_withAnswers->setAccessibleName(tr("Take the answers along, to be confirmed"));
    m_withAnswers->setChecked(true);
    m_aboutAnswers->setText(tr("Each waits at its question and counts as unanswered until somebody "
                               "confirms it."));
}

void NewAssessmentDialog::offerPack() {
    const auto id = from();
    const Result<Pack> pack =
        m_document.workspace().writtenPackOf(id.value_or(m_document.assessment().id));
    m_withAnswers->setEnabled(id.has_value());
    m_aboutAnswers->setEnabled(id.has_value());
    m_pack->offer(pack ? std::optional(*pack) : std::nullopt);
}

void NewAssessmentDialog::check() {
    const QString name = m_name->text().trimmed();
    m_nameFault->say(isTaken(m_document.assessments(), name)
                         ? tr("The file holds an assessment of this name already.")
                         : QString());
    m_olderPack->say(olderPackWarning());
    m_create->setEnabled(!name.isEmpty() && m_nameFault->text().isEmpty() && m_pack->pack());
}

// Versions that are no numbers tell nothing about which is the later.
QString NewAssessmentDialog::olderPackWarning() const {
    const std::optional<Pack>& chosen = m_pack->pack();
    if (!chosen) {
        return {};
    }
    const QString chosenName = QString::fromStdString(chosen->id + " " + chosen->version);
    const std::optional<Pack>& shipped = m_pack->shipped();
    if (shipped && shipped->id == chosen->id &&
        numberOf(shipped->version) > numberOf(chosen->version)) {
        return tr("%1 is older than the questionnaire of this program (%2). Answers to questions "
                  "that have been reworded since cannot be compared; choose the newer one unless "
                  "the old one is meant.")
            .arg(chosenName, QString::fromStdString(shipped->version));
    }
    const auto& headings = m_document.assessments();
    const auto later =
        std::find_if(headings.rbegin(), headings.rend(), [&](const AssessmentHeading& heading) {
            return heading.packId == chosen->id &&
                   numberOf(heading.packVersion) > numberOf(chosen->version);
        });
    return later == headings.rend()
               ? QString()
               : tr("%1 is older than the questionnaire of the assessment %2 (%3). Start from that "
                    "assessment unless the old questionnaire is meant.")
                     .arg(chosenName,
                          QString::fromStdString(later->id.value),
                          QString::fromStdString(later->packVersion));
}

std::optional<AssessmentId> NewAssessmentDialog::from() const {
    const QString id = m_from->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(AssessmentId{id.toStdString()});
}

NewAssessmentDialog::Form NewAssessmentDialog::form() const {
    return {
        .made = {{m_name->text().trimmed().toStdString()}, m_title->text().trimmed().toStdString()},
        .from = from(),
        .withAnswers = m_withAnswers->isChecked(),
        .pack = m_pack->pack().value_or(Pack{})};
}

} // namespace kordon
