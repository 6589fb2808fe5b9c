#include "core/report/change_words.h"

#include "core/assessment/answer.h"
#include "core/report/profile_words.h"
#include "core/report/threat_words.h"
#include "core/report/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace kordon::report {

namespace {

constexpr const char* kNothing = "–";
// Goes before the table whose columns an answer has that waits to be confirmed.
constexpr std::string_view kCarried = "carried_";

struct Field {
    std::string_view table;
    std::string_view column;
    Text name;
};

const std::vector<Field>& fields() {
    static const std::vector<Field> all{
        {"answer", "state", say("State", "Стан")},
        {"answer", "level", say("Level", "Рівень")},
        {"answer", "rationale", say("Reason, comment", "Обґрунтування, коментар")},
        {"answer", "evidence_grade", say("Proof", "Підтвердження")},
        {"answer", "evidence", say("Evidence", "Докази")},
        {"answer", "assessor", say("Assessed by", "Хто оцінив")},
        {"answer", "date", say("Day of the assessment", "Дата оцінки")},
        {"answer", "confidence", say("Confidence", "Впевненість")},
        {"answer", "flagged", say("Marked for another look", "Позначено для перегляду")},
        {"answer", "flag_reason", say("Why it is marked", "Чому позначено")},
        {"document", "title", say("Title", "Назва")},
        {"document", "link", say("Link", "Посилання")},
        {"document", "sha256", say("SHA-256", "SHA-256")},
        {"document", "date", say("Date", "Дата")},
        {"carried_answer", "given_in", say("Given in", "Надано в оцінюванні")},
        {"carried_answer", "given_to", say("Given to the question", "Надано на питання")},
        {"carried_answer", "revision", say("Wording of the question", "Редакція питання")},
        {"carried_answer", "scale_max", say("Highest level then", "Найвищий рівень тоді")},
        {"target", "level", say("Target", "Ціль")},
        {"gap_note", "cause", say("Cause of the gap", "Причина розриву")},
        {"gap_note", "step", say("Proposed step", "Запропонований захід")},
        {"actor", "short_name", say("Short name", "Скорочена назва")},
        {"actor", "name", say("Full name", "Повна назва")},
        {"role_change", "role", say("Role", "Роль")},
        {"role_change", "asked_as", say("Asked the questions of", "Відповідає на питання для")},
        {"role_change", "reason", say("Reason", "Обґрунтування")},
        {"assessment", "title", say("Title", "Назва")},
        {"assessment", "pack_id", say("Pack", "Пакет")},
        {"assessment", "pack_version", say("Version of the pack", "Версія пакета")},
        {"assessment", "created_at", say("Made at (UTC)", "Створено (UTC)")},
        {"assessment", "archived", say("In the archive", "В архіві")},
        {"assessment", "removed_at", say("In the bin since (UTC)", "У кошику з (UTC)")},
        {"assessment", "agreed_by", say("Agreed by", "Хто погодив")},
        {"assessment", "agreed_at", say("Agreed at (UTC)", "Погоджено (UTC)")},
        {"assessment",
         "agreed_hash",
         say("Content hash of what was agreed (SHA-256)", "Хеш погодженого змісту (SHA-256)")},
        {"threat", "title", say("Title", "Назва")},
        {"threat", "kind", say("Kind", "Вид")},
        {"threat", "set_off_by", say("Trigger", "Передумова")},
        {"threat", "category", say("Category", "Категорія")},
        {"threat", "likelihood", say("Likelihood", "Імовірність")},
        {"threat", "magnitude", say("Magnitude", "Масштаб")},
        {"threat", "impact", say("Impact", "Вплив")},
        {"threat", "trend", say("Trend", "Тренд")},
        {"threat", "sections", say("Border sections", "Ділянки кордону")},
        {"threat", "components", say("Components", "Компоненти")},
        {"threat", "actors", say("Actors", "Субʼєкти")},
        {"threat", "source", say("Source", "Джерело")},
        {"threat", "review_date", say("To be reviewed by", "Переглянути до")},
        {"threat", "marking", say("Marking", "Гриф")},
        {"threat", "removed_at", say("In the bin since (UTC)", "У кошику з (UTC)")},
        {"report_profile", "content", say("What it holds", "Що містить")},
        {"meta", "value", say("Value", "Значення")},
    };
    return all;
}

std::optional<int> wholeFrom(const std::string& value) {
    int number = 0;
    const char* end = value.data() + value.size();
    const auto [stopped, failed] = std::from_chars(value.data(), end, number);
    return failed == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

Text levelName(const std::string& value, const Pack& pack) {
    const auto level = wholeFrom(value);
    const auto found = std::ranges::find_if(
        pack.scale.levels, [&](const ScaleLevel& each) { return each.level == level; });
    if (found == pack.scale.levels.end() || found->label.empty()) {
        return verbatim(value);
    }
    return fill(say("%1 – %2", "%1 – %2"), {verbatim(value), found->label});
}

Text confidenceText(const std::string& value) {
    const auto confidence = confidenceFrom(value);
    return confidence ? confidenceName(*confidence) : verbatim(value);
}

/// A target, with the decimal mark of each language.
Text numberText(const std::string& value) {
    double number = 0;
    const char* end = value.data() + value.size();
    if (std::from_chars(value.data(), end, number).ptr != end) {
        return verbatim(value);
    }
    return say(targetText(number, "en"), targetText(number, "uk"));
}

/// A name in several languages is kept as JSON.
Text nameText(const std::string& value) {
    const auto object = nlohmann::ordered_json::parse(value, nullptr, false);
    if (!object.is_object()) {
        return verbatim(value);
    }
    std::string all;
    for (const auto& [language, name] : object.items()) {
        if (name.is_string()) {
            all += (all.empty() ? "" : " · ") + name.get<std::string>();
        }
    }
    return verbatim(all);
}

Text roleName(const std::string& value, const Pack& pack) {
    if (value.empty()) {
        return say("no role", "без ролі");
    }
    const Role* role = findRole(pack, {value});
    return role && !role->label.empty() ? role->label : verbatim(value);
}

Text actorName(const std::string& value, const Pack& pack) {
    const Actor* actor = findActor(pack, {value});
    return actor ? actor->shortName : verbatim(value);
}

Text gradeName(const std::string& value, const Pack& pack) {
    const EvidenceGrade* grade = findGrade(pack, {value});
    return grade && !grade->label.empty() ? grade->label : verbatim(value);
}

Text stateText(const std::string& value) {
    const auto state = answerStateFrom(value);
    return state ? stateName(*state) : verbatim(value);
}

Text dayText(const std::string& value) {
    return say(dateText(value, "en"), dateText(value, "uk"));
}

Text yesOrNo(const std::string& value) {
    return value == "1" ? say("yes", "так") : say("no", "ні");
}

Text threatText(std::string_view column, const std::string& value, const Pack& pack) {
    if (column == "kind") {
        const auto kind = threatKindFrom(value);
        return kind ? kindName(*kind) : verbatim(value);
    }
    if (column == "trend") {
        const auto trend = threatTrendFrom(value);
        return trend ? trendName(*trend) : verbatim(value);
    }
    if (column == "category") {
        return categoryOf(pack, {.category = value});
    }
    return column == "review_date" ? dayText(value) : verbatim(value);
}

Text absentText(std::string_view table, std::string_view column) {
    if (table == "answer" && column == "state") {
        return stateName(AnswerState::Unanswered);
    }
    const bool hasPacks =
        (table == "target" && column == "level") || (table == "role_change" && column == "role");
    return hasPacks ? say("as the pack has it", "як у пакеті") : verbatim(kNothing);
}

} // namespace

Text rowKindName(std::string_view table) {
    static const std::vector<std::pair<std::string_view, Text>> names{
        {"answer", say("Answer", "Відповідь")},
        {"document", say("Document", "Документ")},
        {"carried_answer", say("To be confirmed", "На підтвердження")},
        {"carried_document", say("Document to be confirmed", "Документ на підтвердження")},
        {"target", say("Target", "Ціль")},
        {"gap_note", say("Note on a gap", "Запис про розрив")},
        {"checked_section", say("Section checked", "Розділ перевірено")},
        {"actor", say("Actor", "Субʼєкт")},
        {"role_change", say("Role", "Роль")},
        {"assessment", say("Assessment", "Оцінювання")},
        {"threat", say("Threat", "Загроза")},
        {"report_profile", say("Report profile", "Профіль звіту")},
        {"pack", say("Pack", "Пакет")},
        {"meta", say("Property of the file", "Властивість файлу")},
    };
    const auto found = std::ranges::find(names, table, &std::pair<std::string_view, Text>::first);
    return found == names.end() ? verbatim(table) : found->second;
}

Text fieldName(std::string_view table, std::string_view column) {
    const auto found = std::ranges::find_if(fields(), [&](const Field& field) {
        return field.table == table && field.column == column;
    });
    if (found == fields().end() && table.starts_with(kCarried)) {
        return fieldName(table.substr(kCarried.size()), column);
    }
    return found == fields().end() ? verbatim(column) : found->name;
}

Text valueText(std::string_view table,
               std::string_view column,
               const std::optional<std::string>& value,
               const Pack& pack) {
    if (!value) {
        return absentText(table, column);
    }
    if (column == "role") {
        return roleName(*value, pack);
    }
    if (value->empty()) {
        return verbatim(kNothing);
    }
    if (column == "state") {
        return stateText(*value);
    }
    if (column == "level") {
        return table == "target" ? numberText(*value) : levelName(*value, pack);
    }
    if (column == "evidence_grade") {
        return gradeName(*value, pack);
    }
    if (column == "confidence") {
        return confidenceText(*value);
    }
    if (column == "flagged" || column == "archived") {
        return yesOrNo(*value);
    }
    if (column == "date") {
        return dayText(*value);
    }
    if (column == "asked_as") {
        return actorName(*value, pack);
    }
    if (table == "report_profile") {
        return profileText(*value);
    }
    if (table == "threat") {
        return threatText(column, *value, pack);
    }
    return table == "actor" ? nameText(*value) : verbatim(*value);
}

} // namespace kordon::report
