#include "app/pages/move_assessment_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/pack_choice.h"
#include "app/widgets/language.h"
#include "core/pack/pack_diff.h"
#include "core/report/moved_words.h"
#include "core/report/pack_diff_words.h"

namespace kordon {

namespace {

constexpr int kWidth = 100;        // characters
constexpr std::size_t kLines = 18; // in sight at once

QTreeWidgetItem* addGroup(QTreeWidget& tree, const QString& name, std::size_t count) {
    auto* group =
        new QTreeWidgetItem(&tree, {MoveAssessmentDialog::tr("%1 (%2)").arg(name).arg(count)});
    QFont bold = tree.font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

void addLine(QTreeWidgetItem& group, const QString& text) {
    auto* line = new QTreeWidgetItem(&group, {text});
    line->setToolTip(0, text.toHtmlEscaped());
}

} // namespace

MoveAssessmentDialog::MoveAssessmentDialog(const Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_intro(new QLabel(this)),
      m_pack(new PackChoice(this)), m_counts(new QLabel(this)),
      m_differences(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("moveAssessment"));
    setWindowTitle(tr("Move to another questionnaire"));
    layOut();
    const Result<Pack> written = document.workspace().writtenPackOf(document.assessment().id);
    m_intro->setText(tr("Assessment %1 stands on %2. It moves as one step, which undo takes back.")
                         .arg(QString::fromStdString(document.assessment().id.value),
                              written ? QString::fromStdString(written->id + " " + written->version)
                                      : QString()));
    connect(m_pack, &PackChoice::changed, this, &MoveAssessmentDialog::preview);
    m_pack->offer(std::nullopt);
}

void MoveAssessmentDialog::layOut() {
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("whatMoves"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_differences->setObjectName(QStringLiteral("packDifferences"));
    m_differences->setAccessibleName(tr("What differs between the questionnaires"));
    m_differences->setHeaderHidden(true);
    m_differences->setWordWrap(true);
    m_differences->setUniformRowHeights(false);
    m_differences->setMinimumHeight(fontMetrics().lineSpacing() * static_cast<int>(kLines));
    auto* box = new QDialogButtonBox(this);
    m_move = box->addButton(tr("Move the assessment"), QDialogButtonBox::AcceptRole);
    m_move->setObjectName(QStringLiteral("moveNow"));
    m_move->setAutoDefault(false);
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_pack);
    column->addWidget(m_counts);
    column->addWidget(m_differences, 1);
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
}

const std::optional<Pack>& MoveAssessmentDialog::pack() const {
    return m_pack->pack();
}

void MoveAssessmentDialog::preview() {
    m_differences->clear();
    m_move->setEnabled(false);
    const std::optional<Pack>& later = m_pack->pack();
    const Result<Pack> earlier = m_document.workspace().writtenPackOf(m_document.assessment().id);
    if (!later || !earlier) {
        m_counts->setText(tr("Choose the questionnaire to move to."));
        return;
    }
    if (later->id == earlier->id && later->version == earlier->version) {
        m_counts->setText(tr("The assessment stands on this questionnaire already."));
        return;
    }
    const auto moved = m_document.whatMoves(*later);
    if (!moved) {
        m_counts->setText(inWindowLanguage(moved.error().message));
        return;
    }
    QStringList lines;
    for (const Text& line : report::movedLines(*moved)) {
        lines << QStringLiteral("•\u00a0") + inWindowLanguage(line);
    }
    m_counts->setText(lines.join(u'\n'));
    m_move->setEnabled(!m_document.isReadOnly());
    showDropped(*moved);
    showDifferences(*earlier, *later);
}

void MoveAssessmentDialog::showDropped(const MovedAssessment& moved) {
    if (moved.dropped.empty()) {
        return;
    }
    const Pack& pack = m_document.pack();
    QTreeWidgetItem* group =
        addGroup(*m_differences, tr("Answers without a place any more"), moved.dropped.size());
    for (const AnswerPlace& place : moved.dropped) {
        const Actor* actor = findActor(pack, place.actor);
        const auto question = findQuestion(pack, place.question);
        addLine(*group,
                tr("%1 · %2 %3")
                    .arg(actor ? inWindowLanguage(actor->shortName)
                               : QString::fromStdString(place.actor.value),
                         QString::fromStdString(codeOf(pack, place.question)),
                         question ? inWindowLanguage(question->question->text)
                                  : QString::fromStdString(place.question.value)));
    }
}

void MoveAssessmentDialog::showDifferences(const Pack& earlier, const Pack& later) {
    for (const auto& group : report::differenceGroups(packDiff(earlier, later), earlier, later)) {
        QTreeWidgetItem* item =
            addGroup(*m_differences, inWindowLanguage(group.name), group.lines.size());
        for (const Text& line : group.lines) {
            addLine(*item, inWindowLanguage(line));
        }
        item->setExpanded(group.lines.size() <= kLines);
    }
}

} // namespace kordon
