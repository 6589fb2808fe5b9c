#include "core/store/edit_names.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace kordon {

namespace {

std::vector<std::string> wordsOf(const std::string& subject) {
    std::istringstream stream(subject);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

Text placeText(const Pack& pack, const EditPlace& place) {
    const Actor* actor = findActor(pack, place.actor);
    const Text who = actor ? actor->shortName : verbatim(place.actor.value);
    if (!place.question.empty()) {
        return fill(say("%1, %2", "%1, %2"), {verbatim(codeOf(pack, place.question)), who});
    }
    if (!place.component.empty()) {
        return fill(say("component %1, %2", "компонент %1, %2"),
                    {verbatim(numberOf(pack, place.component)), who});
    }
    return who;
}

} // namespace

const Text& nameOf(EditKind kind) {
    struct Name {
        EditKind kind;
        Text text;
    };
    static const std::vector<Name> names{
        {EditKind::NewFile, say("file made", "створено файл")},
        {EditKind::AddAssessment, say("assessment added", "додано оцінювання")},
        {EditKind::CopyAssessment, say("assessment copied", "скопійовано оцінювання")},
        {EditKind::SetAnswer, say("answer", "відповідь")},
        {EditKind::ClearAnswer, say("answer cleared", "відповідь вилучено")},
        {EditKind::ImportAnswers, say("answers imported", "імпортовано відповіді")},
        {EditKind::SetTarget, say("target", "ціль")},
        {EditKind::SetAnswers, say("several answers", "кілька відповідей")},
        {EditKind::SetGapNote, say("note on a gap", "запис про розрив")},
        {EditKind::SetChecked, say("section checked", "розділ перевірено")},
        {EditKind::AddActor, say("actor added", "додано субʼєкта")},
        {EditKind::RenameActor, say("actor renamed", "перейменовано субʼєкта")},
        {EditKind::SetRole, say("role", "роль")},
        {EditKind::RestoreValue, say("value restored", "відновлено значення")},
        {EditKind::RestoreAssessment, say("assessment restored", "відновлено оцінювання")},
        {EditKind::Undo, say("undone", "скасовано")},
        {EditKind::Redo, say("done again", "повторено")},
    };
    return std::ranges::find(names, kind, &Name::kind)->text;
}

EditPlace placeOf(const HistoryEntry& entry, const Pack& pack) {
    EditPlace place;
    const std::vector<std::string> words = wordsOf(entry.subject);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (findActor(pack, {word})) {
            place.actor = {word};
        } else if (findQuestion(pack, {word})) {
            place.question = {word};
        } else if (findComponent(pack, {word})) {
            place.component = {word};
        } else if (i == 0) {
            place.assessment = {word};
        }
    }
    if (const auto question = findQuestion(pack, place.question)) {
        place.component = question->component->id;
    }
    return place;
}

Text nameOf(const HistoryEntry& entry, const Pack& pack) {
    const EditPlace place = placeOf(entry, pack);
    if (place.actor.empty()) {
        return nameOf(entry.kind);
    }
    return fill(say("%1 %2", "%1 %2"), {nameOf(entry.kind), placeText(pack, place)});
}

} // namespace kordon
