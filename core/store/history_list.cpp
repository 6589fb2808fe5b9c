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

bool fits(const HistoryLine& line, const HistoryFilter& filter) {
    const EditPlace& place = line.place;
    const bool isInAssessment = filter.assessment.empty() || place.assessment.empty() ||
                                place.assessment == filter.assessment;
    return isInAssessment && (filter.who.empty() || line.entry.stamp.who == filter.who) &&
           (!filter.group || groupOf(line.entry.kind) == *filter.group) &&
           (filter.actor.empty() || place.actor == filter.actor) &&
           (filter.question.empty() || place.question == filter.question);
}

} // namespace

EditGroup groupOf(EditKind kind) {
    switch (kind) {
    case EditKind::SetAnswer:
    case EditKind::ClearAnswer:
    case EditKind::SetAnswers:
        return EditGroup::Answers;
    case EditKind::ImportAnswers:
        return EditGroup::Imports;
    case EditKind::SetGapNote:
    case EditKind::SetChecked:
        return EditGroup::Notes;
    case EditKind::SetTarget:
        return EditGroup::TargetLevels;
    case EditKind::AddActor:
    case EditKind::RenameActor:
    case EditKind::SetRole:
        return EditGroup::Participants;
    case EditKind::NewFile:
    case EditKind::AddAssessment:
    case EditKind::CopyAssessment:
        return EditGroup::Assessments;
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
        {EditGroup::Participants, say("Actors and roles", "Субʼєкти та ролі")},
        {EditGroup::Assessments, say("Assessments", "Оцінювання")},
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

Result<PacksByAssessment> packsWithAllActors(const Workspace& workspace) {
    const auto headings = workspace.assessments();
    const auto added = workspace.addedActors();
    if (!headings || !added) {
        return headings ? added.error() : headings.error();
    }
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
        }
        m_people.insert(line.entry.stamp.who);
        m_lines.push_back(std::move(line));
    }
}

const Pack& HistoryList::packOf(const HistoryLine& line) const {
    const auto found = m_packs.find(line.place.assessment);
    return found == m_packs.end() ? m_packs.rbegin()->second : found->second;
}

Text HistoryList::placeText(const HistoryLine& line) const {
    const Pack& pack = packOf(line);
    const Text name = nameOf(inPack(line.place, pack), pack);
    return name.byLanguage.empty() || name.in("en").empty() ? verbatim(line.place.assessment.value)
                                                            : name;
}

const std::string& HistoryList::searchText(std::size_t line) const {
    while (m_searchTexts.size() <= line) {
        const HistoryLine& each = m_lines[m_searchTexts.size()];
        std::string text = each.entry.stamp.who + "\n" + kindText(each).in(m_language) + "\n" +
                           placeText(each).in(m_language) + "\n" + each.entry.subject;
        if (const auto question = findQuestion(packOf(each), each.place.question)) {
            text += "\n" + question->question->text.in(m_language);
        }
        m_searchTexts.push_back(folded(text));
    }
    return m_searchTexts[line];
}

std::vector<std::size_t> HistoryList::matching(const HistoryFilter& filter) const {
    const std::vector<std::string> words = wordsOf(filter.words);
    std::vector<std::size_t> found;
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        const bool isWanted =
            fits(m_lines[i], filter) && std::ranges::all_of(words, [&](const std::string& word) {
                return searchText(i).find(word) != std::string::npos;
            });
        if (isWanted) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace kordon
