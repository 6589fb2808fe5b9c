#include "app/pages/assessment_desk.h"

#include "app/document/document.h"
#include "app/pages/move_assessment_dialog.h"
#include "app/pages/new_assessment_dialog.h"
#include "app/widgets/message_bar.h"

#include <algorithm>

namespace kordon {

namespace {

/// The chosen actor where some of its answers wait, else the first that has some.
ActorId actorWithWaiting(const Document& document) {
    const CarriedAnswers& carried = document.assessment().carried;
    const bool isChosen = std::ranges::any_of(
        carried, [&](const auto& each) { return each.first.actor == document.actor(); });
    return isChosen ? document.actor() : carried.begin()->first.actor;
}

} // namespace

AssessmentDesk::AssessmentDesk(MessageBar* messages, QWidget* window)
    : QObject(window), m_messages(messages), m_window(window) {}

void AssessmentDesk::askNew(Document& document) {
    auto* dialog = new NewAssessmentDialog(document, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &document] {
        const NewAssessmentDialog::Form form = dialog->form();
        const bool isMade =
            form.from ? document.copyAssessment(*form.from, form.made, form.withAnswers, form.pack)
                      : document.addAssessment(form.made, form.pack);
        if (isMade) {
            const QString made = QString::fromStdString(form.made.id.value);
            sayDone(document,
                    form.from ? tr("The assessment %1 is made from %2 and open.")
                                    .arg(made, QString::fromStdString(form.from->value))
                              : tr("The assessment %1 is made empty and open.").arg(made));
        }
    });
    dialog->open();
}

void AssessmentDesk::askMove(Document& document) {
    auto* dialog = new MoveAssessmentDialog(document, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &document] {
        if (dialog->pack() && document.moveAssessment(*dialog->pack())) {
            const Assessment& moved = document.assessment();
            sayDone(document,
                    tr("The assessment %1 stands on %2 now.")
                        .arg(QString::fromStdString(moved.id.value),
                             QString::fromStdString(moved.packId + " " + moved.packVersion)));
        }
    });
    dialog->open();
}

void AssessmentDesk::sayDone(const Document& document, const QString& done) {
    const std::size_t waiting = document.assessment().carried.size();
    if (waiting == 0) {
        m_messages->showNote(done);
        return;
    }
    m_messages->showNote(tr("%1 Earlier answers to be confirmed: %2.").arg(done).arg(waiting),
                         tr("Show them"),
                         [this, actor = actorWithWaiting(document)] {
                             Q_EMIT placeWanted({.page = PageId::Questions,
                                                 .actor = actor,
                                                 .filter = QuestionFilter::ToBeConfirmed});
                         });
}

} // namespace kordon
