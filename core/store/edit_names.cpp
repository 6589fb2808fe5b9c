#include "core/store/edit_names.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace kordon {

namespace {

std::vector<std::string> wordsOf(std::string_view subject) {
    std::istringstream stream{std::string(subject)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

// An id of an assessment may have blanks in it: it is what stands before the words that are told
// by their place from the end.
std::string allBefore(const std::vector<std::string>& words, std::size_t tail) {
    std::string text;
    for (std::size_t i = 0; i + tail < words.size(); ++i) {
        text += (i == 0 ? "" : " ") + words[i];
    }
    return text;
}

std::optional<Dimension> dimensionFrom(std::string_view key) {
    const auto found = std::ranges::find_if(
        kDimensions, [&](Dimension dimension) { return key == keyOf(dimension); });
    return found == kDimensions.end() ? std::nullopt : std::optional(*found);
}

/// "2025 sbgs border-control.posts" and `after` more words.
EditPlace cellIn(const std::vector<std::string>& words, std::size_t after) {
    const std::size_t tail = after + 2;
    if (words.size() <= tail) {
        return {};
    }
    const std::size_t actor = words.size() - tail;
    return {.assessment = {allBefore(words, tail)},
            .actor = {words[actor]},
            .question = {words[actor + 1]}};
}

EditPlace targetIn(const std::vector<std::string>& words) {
    EditPlace place = cellIn(words, 1);
    place.dimension = words.empty() ? std::nullopt : dimensionFrom(words.back());
    return place;
}

/// "2025 T-03" and `after` more words.
EditPlace threatIn(const std::vector<std::string>& words, std::size_t after) {
    const std::size_t tail = after + 1;
    if (words.size() <= tail) {
        return {};
    }
    return {.assessment = {allBefore(words, tail)}, .threat = {words[words.size() - tail]}};
}

// "sms 17" of an actor, "2025 sms return 17" of a row of an assessment.
EditPlace restoredIn(std::string_view subject) {
    if (subject.starts_with(kRestoredProfile)) {
        subject.remove_prefix(kRestoredProfile.size());
        return {.profile = std::string(subject.substr(0, subject.rfind(' ')))};
    }
    if (subject.starts_with(kRestoredThreat)) {
        subject.remove_prefix(kRestoredThreat.size());
        return threatIn(wordsOf(subject), 1);
    }
    const std::vector<std::string> words = wordsOf(subject);
    return words.size() == 2 ? EditPlace{.actor = {words.front()}} : cellIn(words, 1);
}

std::string valueIn(const RowChange& row, std::string_view column) {
    const auto found =
        std::ranges::find(row.key, column, &std::pair<std::string, std::string>::first);
    return found == row.key.end() ? std::string() : found->second;
}

Text partName(const EditPlace& place, const Pack& pack) {
    if (!place.question.empty()) {
        const std::string code = codeOf(pack, place.question);
        return verbatim(code.empty() ? place.question.value : code);
    }
    const int number = numberOf(pack, place.component);
    return fill(say("component %1", "компонент %1"),
                {number > 0 ? verbatim(number) : verbatim(place.component.value)});
}

} // namespace

const Text& nameOf(EditKind kind) {
    struct Name {
        EditKind kind;
        Text text;
    };
    static const std::vector<Name> names{
        {EditKind::NewFile, say("file made", "створено файл")},
        {EditKind::RecoverFile,
         say("recovered from a damaged file", "врятовано з пошкодженого файлу")},
        {EditKind::TakeOverFile, say("file taken over", "перебрано файл")},
        {EditKind::AddAssessment, say("assessment added", "додано оцінювання")},
        {EditKind::CopyAssessment, say("assessment copied", "скопійовано оцінювання")},
        {EditKind::MoveAssessment,
         say("assessment moved to another questionnaire",
             "оцінювання переведено на інший опитувальник")},
        {EditKind::SetAnswer, say("answer", "відповідь")},
        {EditKind::ClearAnswer, say("answer cleared", "відповідь вилучено")},
        {EditKind::ImportAnswers, say("answers imported", "імпортовано відповіді")},
        {EditKind::SetTarget, say("target", "ціль")},
        {EditKind::SetAnswers, say("several answers", "кілька відповідей")},
        {EditKind::ConfirmAnswers, say("answers confirmed", "підтверджено відповіді")},
        {EditKind::DismissCarried,
         say("earlier answer dismissed", "попередню відповідь відхилено")},
        {EditKind::SetGapNote, say("note on a gap", "запис про розрив")},
        {EditKind::SetChecked, say("section checked", "розділ перевірено")},
        {EditKind::AddActor, say("actor added", "додано субʼєкта")},
        {EditKind::RenameActor, say("actor renamed", "перейменовано субʼєкта")},
        {EditKind::SetRole, say("role", "роль")},
        {EditKind::SetReportProfile, say("report profile", "профіль звіту")},
        {EditKind::RemoveReportProfile, say("report profile removed", "вилучено профіль звіту")},
        {EditKind::SetThreat, say("threat", "загроза")},
        {EditKind::RemoveThreat, say("threat moved to the bin", "загрозу переміщено до кошика")},
        {EditKind::TakeBackThreat,
         say("threat taken back from the bin", "загрозу повернуто з кошика")},
        {EditKind::ImportThreats, say("threats imported", "імпортовано загрози")},
        {EditKind::RestoreValue, say("value restored", "відновлено значення")},
        {EditKind::RestoreAssessment, say("assessment restored", "відновлено оцінювання")},
        {EditKind::RenameAssessment, say("assessment renamed", "перейменовано оцінювання")},
        {EditKind::ArchiveAssessment, say("assessment archived", "оцінювання передано до архіву")},
        {EditKind::UnarchiveAssessment,
         say("assessment out of the archive", "оцінювання повернуто з архіву")},
        {EditKind::RemoveAssessment,
         say("assessment moved to the bin", "оцінювання переміщено до кошика")},
        {EditKind::TakeBackAssessment,
         say("assessment taken back from the bin", "оцінювання повернуто з кошика")},
        {EditKind::AgreeAssessment, say("assessment agreed", "погоджено оцінювання")},
        {EditKind::UnlockAssessment, say("assessment unlocked", "знято погодження оцінювання")},
        {EditKind::Undo, say("undone", "скасовано")},
        {EditKind::Redo, say("done again", "повторено")},
    };
    return std::ranges::find(names, kind, &Name::kind)->text;
}

EditPlace placeIn(EditKind kind, std::string_view subject) {
    const std::vector<std::string> words = wordsOf(subject);
    switch (kind) {
    case EditKind::NewFile:
    case EditKind::AddAssessment:
    case EditKind::ArchiveAssessment:
    case EditKind::UnarchiveAssessment:
    case EditKind::RemoveAssessment:
    case EditKind::TakeBackAssessment:
    case EditKind::MoveAssessment:
        return {.assessment = {allBefore(words, 0)}};
    case EditKind::CopyAssessment:
        return {.assessment = {words.empty() ? "" : words.back()}};
    case EditKind::ImportAnswers:
    case EditKind::ImportThreats:
    case EditKind::RenameAssessment:
    case EditKind::AgreeAssessment:
    case EditKind::UnlockAssessment:
        return {.assessment = {words.empty() ? "" : words.front()}};
    case EditKind::SetAnswers:
    case EditKind::ConfirmAnswers:
    case EditKind::RestoreAssessment:
        return {.assessment = {allBefore(words, 1)}};
    case EditKind::SetAnswer:
    case EditKind::ClearAnswer:
    case EditKind::DismissCarried:
    case EditKind::SetGapNote:
    case EditKind::SetChecked:
    case EditKind::SetRole:
        return cellIn(words, 0);
    case EditKind::SetTarget:
        return targetIn(words);
    case EditKind::RestoreValue:
        return restoredIn(subject);
    case EditKind::AddActor:
    case EditKind::RenameActor:
        return {.actor = {allBefore(words, 0)}};
    case EditKind::SetThreat:
    case EditKind::RemoveThreat:
    case EditKind::TakeBackThreat:
        return threatIn(words, 0);
    case EditKind::SetReportProfile:
    case EditKind::RemoveReportProfile:
        return {.profile = std::string(subject)};
    case EditKind::RecoverFile:
    case EditKind::TakeOverFile:
        return {};
    case EditKind::Undo:
    case EditKind::Redo:
        // Whose words these are, only the entry behind it knows.
        return {};
    }
    return {};
}

EditPlace inPack(EditPlace place, const Pack& pack) {
    if (const auto question = findQuestion(pack, place.question)) {
        place.component = question->component->id;
    } else if (findComponent(pack, {place.question.value})) {
        place.component = {place.question.value};
        place.question = {};
    }
    return place;
}

EditPlace placeOf(const HistoryEntry& entry, const Pack& pack) {
    return inPack(placeIn(entry.kind, entry.subject), pack);
}

EditPlace placeOf(const RowChange& row, const Pack& pack) {
    const bool isActor = row.table == "actor";
    const bool isAssessment = row.table == "assessment";
    return inPack({.assessment = {valueIn(row, isAssessment ? "id" : "assessment")},
                   .actor = {valueIn(row, isActor ? "id" : "actor")},
                   .component = {valueIn(row, "component")},
                   .question = {valueIn(row, "question")},
                   .dimension = dimensionFrom(valueIn(row, "dimension")),
                   .profile = row.table == "report_profile" ? valueIn(row, "name") : "",
                   .threat = {row.table == "threat" ? valueIn(row, "id") : ""}},
                  pack);
}

Text nameOf(const EditPlace& place, const Pack& pack) {
    if (!place.profile.empty()) {
        return verbatim(place.profile);
    }
    if (!place.threat.empty()) {
        return verbatim(place.threat.value);
    }
    const Actor* actor = findActor(pack, place.actor);
    Text who = actor ? actor->shortName : verbatim(place.actor.value);
    if (place.question.empty() && place.component.empty()) {
        return who;
    }
    const Text part = partName(place, pack);
    if (!place.dimension) {
        return fill(say("%1, %2", "%1, %2"), {part, who});
    }
    const Text dimension = *place.dimension == Dimension::Capacity ? say("capacity", "спроможність")
                                                                   : say("readiness", "готовність");
    return fill(say("%1, %2, %3", "%1, %2, %3"), {part, who, dimension});
}

Text nameOf(const HistoryEntry& entry, const Pack& pack) {
    const EditPlace place = placeOf(entry, pack);
    if (place.actor.empty() && place.profile.empty() && place.threat.empty()) {
        return nameOf(entry.kind);
    }
    return fill(say("%1 %2", "%1 %2"), {nameOf(entry.kind), nameOf(place, pack)});
}

} // namespace kordon
