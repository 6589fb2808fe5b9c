#include "app/pages/undo_desk.h"

#include "app/document/document.h"
#include "app/pages/page_stack.h"
#include "app/pages/place.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "core/store/history_list.h"

#include <algorithm>

namespace kordon {

namespace {

bool isListed(const Document& document, const AssessmentId& id) {
    return std::ranges::find(document.assessments(), id, &AssessmentHeading::id) !=
           document.assessments().end();
}

/// The other assessment that the edit was of; empty: it was of the open one, or of none.
AssessmentId otherYearOf(const Document& document, const HistoryEntry& edit) {
    AssessmentId year = placeIn(edit.kind, edit.subject).assessment;
    const bool isOther = year != document.assessment().id && isListed(document, year);
    return isOther ? year : AssessmentId{};
}

/// In which the ids of the edit are.
Pack packOf(const Document& document, const HistoryEntry& edit) {
    const AssessmentId year = otherYearOf(document, edit);
    const auto pack = year.empty() ? document.pack() : document.workspace().packOf(year);
    return pack ? *pack : document.pack();
}

/// What an edit of no one place was about: a file, how many answers, an assessment.
std::string matterOf(const HistoryEntry& edit, const Pack& pack) {
    const HistoryLine line{
        .entry = edit, .origin = edit.kind, .place = placeIn(edit.kind, edit.subject)};
    const std::string matter = placeText(line, pack).in(windowLanguage());
    return matter.empty() ? edit.subject : matter;
}

/// "answer 4.2.1, SBGS"; in brackets the assessment where it is another one, or what an edit of no
/// one place was about.
QString nameOfEdit(const Document& document, const HistoryEntry& edit) {
    const Pack pack = packOf(document, edit);
    const Text name = nameOf(edit, pack);
    const bool namesPlace = name != nameOf(edit.kind);
    const std::string rest = namesPlace ? otherYearOf(document, edit).value : matterOf(edit, pack);
    return rest.empty() ? inWindowLanguage(name)
                        : QStringLiteral("%1 (%2)").arg(inWindowLanguage(name),
                                                        QString::fromStdString(rest));
}

Place placeOnPage(PageId page, const EditPlace& where) {
    return {.page = page,
            .actor = where.actor,
            .component = where.component,
            .question = where.question,
            .threat = where.threat};
}

/// What is brought back may be any row.
Place placeOfRestored(const EditPlace& where) {
    if (!where.profile.empty()) {
        return {.page = PageId::Reports};
    }
    if (!where.threat.empty()) {
        return placeOnPage(PageId::ThreatRegister, where);
    }
    if (!where.question.empty() || !where.component.empty()) {
        return placeOnPage(PageId::Questions, where);
    }
    return where.actor.empty() ? Place{.page = PageId::History}
                               : placeOnPage(PageId::Participants, where);
}

/// Where what the edit has changed is seen; the history shows every edit.
Place placeToSee(EditKind kind, const EditPlace& where) {
    switch (groupOf(kind)) {
    case EditGroup::Answers:
    case EditGroup::TargetLevels:
        return placeOnPage(PageId::Questions, where);
    case EditGroup::Notes:
        return placeOnPage(kind == EditKind::SetChecked ? PageId::Questions : PageId::Gaps, where);
    case EditGroup::Participants:
        return placeOnPage(PageId::Participants, where);
    case EditGroup::Assessments:
        return {.page = PageId::Assessments};
    case EditGroup::ReportProfiles:
        return {.page = PageId::Reports};
    case EditGroup::TakenBack:
        return placeOfRestored(where);
    case EditGroup::ThreatRegister:
        return placeOnPage(PageId::ThreatRegister, where);
    case EditGroup::Imports:
        return {.page = PageId::History};
    }
    return {.page = PageId::History};
}

/// What has to be in front for the edit to be seen.
struct Sight {
    Place place;
    AssessmentId year;   ///< To be opened first; empty: the open one will do.
    std::string profile; ///< To be chosen first; empty: any will do.
};

Sight sightOf(const Document& document, const HistoryEntry& edit) {
    const EditPlace where = placeOf(edit, packOf(document, edit));
    Sight sight{.place = placeToSee(edit.kind, where), .profile = where.profile};
    if (sight.place.page != PageId::Assessments && sight.place.page != PageId::History) {
        sight.year = otherYearOf(document, edit);
    }
    return sight;
}

// One that the undone edit had made is not there any more.
void chooseProfile(Document& document, const std::string& name) {
    const auto own = document.reportProfiles();
    if (own && std::ranges::find(*own, name, &ReportProfile::name) != own->end()) {
        document.chooseProfile(name);
    }
}

} // namespace

UndoDesk::UndoDesk(MessageBar* messages, PageStack* pages, QObject* parent)
    : QObject(parent), m_messages(messages), m_pages(pages) {}

void UndoDesk::undo(Document& document) {
    m_pages->flush();
    const auto edit = document.nextUndo();
    if (edit && document.undo()) {
        tell(document, *edit, Way::Undone);
    }
}

void UndoDesk::redo(Document& document) {
    m_pages->flush();
    const auto edit = document.nextRedo();
    if (edit && document.redo()) {
        tell(document, *edit, Way::DoneAgain);
    }
}

void UndoDesk::tell(Document& document, const HistoryEntry& edit, Way way) {
    m_document = &document;
    const QString name = nameOfEdit(document, edit);
    const QString told =
        way == Way::Undone ? tr("Undone: %1").arg(name) : tr("Done again: %1").arg(name);
    if (showHere(document, edit)) {
        m_messages->showNote(told);
    } else {
        m_messages->showNote(told, tr("Show"), [this, edit] { goTo(edit); });
    }
}

bool UndoDesk::showHere(Document& document, const HistoryEntry& edit) {
    const Sight sight = sightOf(document, edit);
    if (sight.place.page != m_pages->here().page || !sight.year.empty()) {
        return false;
    }
    chooseProfile(document, sight.profile);
    const bool hasPlaces = sight.place.page == PageId::Questions ||
                           sight.place.page == PageId::ThreatRegister ||
                           sight.place.page == PageId::Participants;
    if (hasPlaces && sight.place != Place{.page = sight.place.page}) {
        m_pages->goTo(sight.place);
    }
    return true;
}

void UndoDesk::goTo(const HistoryEntry& edit) {
    if (!m_document) {
        return;
    }
    m_pages->flush(); // what is typed belongs to the assessment so far
    const Sight sight = sightOf(*m_document, edit);
    if (!sight.year.empty()) {
        m_document->chooseAssessment(sight.year);
    }
    chooseProfile(*m_document, sight.profile);
    m_pages->goTo(sight.place);
}

} // namespace kordon
