#include "core/store/history_list.h"

#include "core/assessment/participation.h"
#include "core/base/folded.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace kordon {

namespace {

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream stream(folded(text));
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

bool isOf(const EditPlace& place, const HistoryFilter& filter) {
    return (filter.actor.empty() || place.actor == filter.actor) &&
           (filter.question.empty() || place.question == filter.question);
}

/// The subject of such an edit names none of the answers that it has changed.
bool changesMany(EditKind kind) {
    return kind == EditKind::ImportAnswers || kind == EditKind::SetAnswers ||
           kind == EditKind::CopyAssessment || kind == EditKind::MoveAssessment ||
           kind == EditKind::ConfirmAnswers || kind == EditKind::RestoreAssessment;
}

/// The subject of such an edit is an assessment and then any words.
bool endsWithWords(EditKind kind) {
    return kind == EditKind::ImportAnswers || kind == EditKind::ImportThreats ||
           kind == EditKind::RenameAssessment || kind == EditKind::AgreeAssessment ||
           kind == EditKind::UnlockAssessment;
}

// What follows the id may have blanks in it as well as the id: only the known ids tell.
AssessmentId longestBefore(const HistoryEntry& entry, const std::vector<AssessmentId>& known) {
    AssessmentId longest = placeIn(entry.kind, entry.subject).assessment;
    for (const AssessmentId& id : known) {
        if (entry.subject.starts_with(id.value + " ") && id.value.size() > longest.value.size()) {
            longest = id;
        }
    }
    return longest;
}

// Either id of "2024 2025" may have blanks in it.
AssessmentId longestAfter(const HistoryEntry& entry, const std::vector<AssessmentId>& known) {
    AssessmentId longest = placeIn(entry.kind, entry.subject).assessment;
    for (const AssessmentId& id : known) {
        if (entry.subject.ends_with(" " + id.value) && id.value.size() > longest.value.size()) {
            longest = id;
        }
    }
    return longest;
}

/// What an entry was about; of an undo or redo, what the edit behind it was about.
struct Matter {
    EditKind kind = EditKind::SetAnswer;
    EditPlace place;
};

std::vector<Matter> mattersOf(const std::vector<HistoryEntry>& history,
                              const std::vector<AssessmentId>& assessments) {
    std::vector<Matter> matters;
    for (const HistoryEntry& entry : history) {
        const auto undone = static_cast<std::size_t>(entry.undoes.value_or(0));
        if (undone > 0 && undone <= matters.size()) {
            matters.push_back(matters[undone - 1]);
            continue;
        }
        Matter matter{entry.kind, placeIn(entry.kind, entry.subject)};
        if (endsWithWords(entry.kind)) {
            matter.place.assessment = longestBefore(entry, assessments);
        } else if (entry.kind == EditKind::CopyAssessment) {
            matter.place.assessment = longestAfter(entry, assessments);
        }
        matters.push_back(std::move(matter));
    }
    return matters;
}

/// Whether an edit of the kind may change what a report tells.
bool changesData(EditKind kind) {
    switch (groupOf(kind)) {
    case EditGroup::Answers:
        return kind != EditKind::DismissCarried;
    case EditGroup::Imports:
    case EditGroup::TargetLevels:
    case EditGroup::ThreatRegister:
    case EditGroup::Participants:
    case EditGroup::TakenBack:
        return true;
    case EditGroup::Notes:
        return kind != EditKind::SetChecked;
    case EditGroup::Assessments:
        return kind == EditKind::NewFile || kind == EditKind::RecoverFile ||
               kind == EditKind::AddAssessment || kind == EditKind::CopyAssessment ||
               kind == EditKind::MoveAssessment || kind == EditKind::RenameAssessment;
    case EditGroup::ReportProfiles:
        return false;
    }
    return true;
}

/// Whether it is of the assessment or, being of none, of all: actors of the file, a recovered file.
bool isOf(const Matter& matter, const AssessmentId& assessment) {
    const EditPlace& place = matter.place;
    return place.assessment == assessment || (place.assessment.empty() && place.profile.empty());
}

bool hasChanged(const Workspace& workspace, std::int64_t number, const HistoryFilter& filter) {
    const auto changes = workspace.changesOf(number);
    return changes && std::ranges::any_of(
                          *changes, [&](const RowChange& row) { return isAbout(row, filter); });
}

const std::string* valueIn(const RowChange& row, std::string_view column) {
    const auto found =
        std::ranges::find(row.key, column, &std::pair<std::string, std::string>::first);
    return found == row.key.end() ? nullptr : &found->second;
}

} // namespace

EditGroup groupOf(EditKind kind) {
    switch (kind) {
    case EditKind::SetAnswer:
    case EditKind::ClearAnswer:
    case EditKind::SetAnswers:
    case EditKind::ConfirmAnswers:
    case EditKind::DismissCarried:
        return EditGroup::Answers;
    case EditKind::ImportAnswers:
        return EditGroup::Imports;
    case EditKind::SetGapNote:
    case EditKind::SetChecked:
        return EditGroup::Notes;
    case EditKind::SetTarget:
        return EditGroup::TargetLevels;
    case EditKind::SetThreat:
    case EditKind::RemoveThreat:
    case EditKind::TakeBackThreat:
    case EditKind::ImportThreats:
        return EditGroup::ThreatRegister;
    case EditKind::AddActor:
    case EditKind::RenameActor:
    case EditKind::SetRole:
        return EditGroup::Participants;
    case EditKind::NewFile:
    case EditKind::RecoverFile:
    case EditKind::TakeOverFile:
    case EditKind::AddAssessment:
    case EditKind::CopyAssessment:
    case EditKind::RenameAssessment:
    case EditKind::ArchiveAssessment:
    case EditKind::UnarchiveAssessment:
    case EditKind::RemoveAssessment:
    case EditKind::TakeBackAssessment:
    case EditKind::AgreeAssessment:
    case EditKind::UnlockAssessment:
    case EditKind::MoveAssessment:
        return EditGroup::Assessments;
    case EditKind::SetReportProfile:
    case EditKind::RemoveReportProfile:
        return EditGroup::ReportProfiles;
    case EditKind::RestoreValue:
    case EditKind::RestoreAssessment:
    case EditKind::Undo:
    case EditKind::Redo:
        return EditGroup::TakenBack;
    }
    return EditGroup::Answers;
}

const Text& nameOf(EditGroup group) {
    static const std::vector<std::pair<EditGroup, Text>> names{
        {EditGroup::Answers, say("Answers", "Відповіді")},
        {EditGroup::Imports, say("Imports", "Імпорт")},
        {EditGroup::Notes, say("Notes and checked sections", "Записи та перевірені розділи")},
        {EditGroup::TargetLevels, say("Targets", "Цілі")},
        {EditGroup::ThreatRegister, say("Threats", "Загрози")},
        {EditGroup::Participants, say("Actors and roles", "Субʼєкти та ролі")},
        {EditGroup::Assessments, say("Assessments", "Оцінювання")},
        {EditGroup::ReportProfiles, say("Report profiles", "Профілі звітів")},
        {EditGroup::TakenBack, say("Undone and restored", "Скасоване й відновлене")},
    };
    return std::ranges::find(names, group, &std::pair<EditGroup, Text>::first)->second;
}

Text kindText(const HistoryLine& line) {
    if (line.origin == line.entry.kind) {
        return nameOf(line.entry.kind);
    }
    return fill(say("%1: %2", "%1: %2"), {nameOf(line.entry.kind), nameOf(line.origin)});
}

Text placeText(const HistoryLine& line, const Pack& pack) {
    const std::string& subject = line.entry.subject;
    const auto lastBlank = subject.rfind(' ');
    const std::string last = lastBlank == std::string::npos ? "" : subject.substr(lastBlank + 1);
    switch (line.origin) {
    case EditKind::ImportAnswers:
    case EditKind::ImportThreats:
    case EditKind::RenameAssessment:
    case EditKind::AgreeAssessment:
    case EditKind::UnlockAssessment:
        return verbatim(
            subject.substr(std::min(subject.size(), line.place.assessment.value.size() + 1)));
    case EditKind::TakeOverFile:
        return verbatim(subject);
    case EditKind::SetAnswers:
    case EditKind::ConfirmAnswers:
        return fill(say("answers: %1", "відповідей: %1"), {verbatim(last)});
    case EditKind::RestoreAssessment:
        return fill(say("as after entry %1", "як після запису %1"), {verbatim(last)});
    default:
        return nameOf(inPack(line.place, pack), pack);
    }
}

bool isAbout(const RowChange& row, const HistoryFilter& filter) {
    const auto agrees = [&](std::string_view column, const std::string& wanted) {
        const std::string* value = valueIn(row, column);
        return wanted.empty() || (value && *value == wanted);
    };
    const char* actor = row.table == "actor" ? "id" : "actor";
    const bool isInAssessment = row.table == "actor" || row.table == "report_profile" ||
                                agrees("assessment", filter.assessment.value);
    return isInAssessment && agrees(actor, filter.actor.value) &&
           agrees("question", filter.question.value);
}

Result<PacksByAssessment> packsWithAllActors(const Workspace& workspace) {
    auto headings = workspace.assessments();
    const auto binned = workspace.binnedAssessments();
    const auto added = workspace.addedActors();
    if (!headings || !binned) {
        return headings ? binned.error() : headings.error();
    }
    if (!added) {
        return added.error();
    }
    // The history also tells of what is in the bin.
    headings->insert(headings->end(), binned->begin(), binned->end());
    PacksByAssessment packs;
    for (const AssessmentHeading& heading : *headings) {
        Result<Pack> written = workspace.writtenPackOf(heading.id);
        if (!written) {
            return written.error();
        }
        packs.emplace(heading.id, withAllActors(*std::move(written), *added, {}));
    }
    return packs;
}

std::map<AssessmentId, Stamp> lastEdits(const std::vector<HistoryEntry>& history,
                                        const std::vector<AssessmentId>& assessments) {
    const std::vector<Matter> matters = mattersOf(history, assessments);
    std::map<AssessmentId, Stamp> last;
    for (std::size_t i = 0; i < history.size(); ++i) {
        last[matters[i].place.assessment] = history[i].stamp;
    }
    return last;
}

std::optional<Stamp> lastEditOfData(const std::vector<HistoryEntry>& history,
                                    const AssessmentId& assessment,
                                    const std::vector<AssessmentId>& assessments) {
    const std::vector<Matter> matters = mattersOf(history, assessments);
    for (std::size_t i = history.size(); i-- > 0;) {
        if (changesData(matters[i].kind) && isOf(matters[i], assessment)) {
            return history[i].stamp;
        }
    }
    return std::nullopt;
}

HistoryList::HistoryList(PacksByAssessment packs, std::string language)
    : m_packs(std::move(packs)), m_language(std::move(language)) {}

void HistoryList::readOn(const std::vector<HistoryEntry>& history) {
    for (std::size_t i = m_lines.size(); i < history.size(); ++i) {
        HistoryLine line{.entry = history[i], .origin = history[i].kind};
        const std::int64_t undoes = history[i].undoes.value_or(0);
        if (undoes > 0 && undoes <= static_cast<std::int64_t>(i)) {
            HistoryLine* behind = &m_lines[static_cast<std::size_t>(undoes) - 1];
            line.origin = behind->origin;
            line.place = behind->place;
            while (behind->entry.undoes && *behind->entry.undoes < behind->entry.number) {
                behind = &m_lines[static_cast<std::size_t>(*behind->entry.undoes) - 1];
            }
            behind->isUndone = history[i].kind == EditKind::Undo;
        } else {
            line.place = placeIn(line.entry.kind, line.entry.subject);
            if (endsWithWords(line.entry.kind)) {
                line.place.assessment = assessmentBeforeWords(line.entry);
            }
        }
        m_people.insert(line.entry.stamp.who);
        m_lines.push_back(std::move(line));
    }
}

AssessmentId HistoryList::assessmentBeforeWords(const HistoryEntry& entry) const {
    std::vector<AssessmentId> ids;
    for (const auto& [id, pack] : m_packs) {
        ids.push_back(id);
    }
    return longestBefore(entry, ids);
}

const Pack& HistoryList::packOf(const HistoryLine& line) const {
    return packOf(line.place.assessment);
}

const Pack& HistoryList::packOf(const AssessmentId& assessment) const {
    const auto found = m_packs.find(assessment);
    return found == m_packs.end() ? m_packs.rbegin()->second : found->second;
}

Text HistoryList::placeText(const HistoryLine& line) const {
    return kordon::placeText(line, packOf(line));
}

// A few hundred places are edited over and over: each is put in words once.
const std::string& HistoryList::placeWords(const HistoryLine& line) const {
    const std::string& subject = line.entry.subject;
    const auto [known, isNew] = m_placeWords.try_emplace({line.origin, subject});
    if (isNew) {
        std::string text = "\n" + placeText(line).in(m_language) + "\n" + subject;
        if (const auto question = findQuestion(packOf(line), line.place.question)) {
            text += "\n" + question->question->text.in(m_language);
        }
        known->second = folded(text);
    }
    return known->second;
}

const std::string& HistoryList::searchText(std::size_t line) const {
    while (m_searchTexts.size() <= line) {
        const HistoryLine& each = m_lines[m_searchTexts.size()];
        const std::string edit = each.entry.stamp.who + "\n" + kindText(each).in(m_language);
        m_searchTexts.push_back(folded(edit) + placeWords(each));
    }
    return m_searchTexts[line];
}

bool HistoryList::fits(const HistoryLine& line,
                       const HistoryFilter& filter,
                       const Workspace& workspace) const {
    const AssessmentId& year = line.place.assessment;
    const bool isWanted =
        (filter.assessment.empty() || year.empty() || year == filter.assessment) &&
        (filter.who.empty() || line.entry.stamp.who == filter.who) &&
        (!filter.group || groupOf(line.entry.kind) == *filter.group);
    if (!isWanted || isOf(line.place, filter)) {
        return isWanted;
    }
    return changesMany(line.origin) && hasChanged(workspace, line.entry.number, filter);
}

std::vector<std::size_t> HistoryList::matching(const HistoryFilter& filter,
                                               const Workspace& workspace) const {
    const std::vector<std::string> words = wordsOf(filter.words);
    std::vector<std::size_t> found;
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        const auto isSaid = [&](const std::string& word) {
            return searchText(i).find(word) != std::string::npos;
        };
        if (std::ranges::all_of(words, isSaid) && fits(m_lines[i], filter, workspace)) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace kordon
