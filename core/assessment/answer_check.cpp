#include "core/assessment/answer_check.h"

#include "core/base/suggestion.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <set>

namespace kordon {

namespace {

Text found(std::string_view value) {
    return verbatim(shortened(value, 60));
}

/// Says that a key is unknown, and which known one is near.
Text unknownKey(std::string_view value, const std::vector<std::string>& known) {
    if (const auto nearest = nearestOf(value, known)) {
        return fill(say("found “%1”, which the pack does not know; did you mean “%2”?",
                        "знайдено «%1», чого пакет не знає; можливо, «%2»?"),
                    {found(value), verbatim(*nearest)});
    }
    return fill(
        say("found “%1”, which the pack does not know", "знайдено «%1», чого пакет не знає"),
        {found(value)});
}

void checkLevel(const Pack& pack, const Answer& answer, std::vector<AnswerFault>& faults) {
    const Text scale = verbatim(pack.scale.max);
    if (answer.state == AnswerState::Answered && !answer.level) {
        faults.push_back({"level",
                          fill(say("found nothing; an answered question needs a level from 0 to %1",
                                   "знайдено порожнє; оцінене питання потребує рівня від 0 до %1"),
                               {scale})});
    } else if (answer.state != AnswerState::Answered && answer.level) {
        faults.push_back({"level",
                          fill(say("found “%1”; a level stands only with the state “answered”",
                                   "знайдено «%1»; рівень можливий лише зі станом «answered»"),
                               {verbatim(*answer.level)})});
    } else if (answer.level && (*answer.level < 0 || *answer.level > pack.scale.max)) {
        faults.push_back({"level",
                          fill(say("found “%1”; expected a whole number from 0 to %2",
                                   "знайдено «%1»; очікується ціле число від 0 до %2"),
                               {verbatim(*answer.level), scale})});
    }
}

void checkText(const char* column, const std::string& text, std::vector<AnswerFault>& faults) {
    if (text.size() > kLongestAnswerText) {
        faults.push_back(
            {column,
             fill(say("found a text of %1 bytes; at most %2 are kept",
                      "знайдено текст завдовжки %1 байтів; зберігається щонайбільше %2"),
                  {verbatim(static_cast<long long>(text.size())),
                   verbatim(static_cast<long long>(kLongestAnswerText))})});
    } else if (!isCleanUtf8(text)) {
        faults.push_back({column,
                          say("found bytes that are not UTF-8 text; save the file as UTF-8",
                              "знайдено байти, що не є текстом UTF-8; збережіть файл у кодуванні "
                              "UTF-8")});
    }
}

void checkGrade(const Pack& pack, const Answer& answer, std::vector<AnswerFault>& faults) {
    if (answer.evidenceGrade.empty() || findGrade(pack, answer.evidenceGrade)) {
        return;
    }
    std::vector<std::string> known;
    for (const EvidenceGrade& grade : pack.evidence) {
        known.push_back(grade.id.value);
    }
    faults.push_back({"evidence_grade", unknownKey(answer.evidenceGrade.value, known)});
}

void checkDay(const char* column, const std::string& day, std::vector<AnswerFault>& faults) {
    if (!day.empty() && !isIsoDate(day)) {
        faults.push_back({column,
                          fill(say("found “%1”; expected a day as YYYY-MM-DD, such as 2025-03-01",
                                   "знайдено «%1»; очікується день у вигляді РРРР-ММ-ДД, наприклад "
                                   "2025-03-01"),
                               {found(day)})});
    }
}

bool isSha256(std::string_view text) {
    return text.size() == 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void checkDocument(const EvidenceDocument& document, std::vector<AnswerFault>& faults) {
    if (isBlank(document.title) && isBlank(document.link)) {
        faults.push_back({"documents",
                          say("found a document without a title and without a link; give it one of "
                              "the two",
                              "знайдено документ без назви й без посилання; укажіть одне з двох")});
    }
    if (!document.sha256.empty() && !isSha256(document.sha256)) {
        faults.push_back({"documents",
                          fill(say("found “%1”; expected a SHA-256 of 64 hexadecimal digits",
                                   "знайдено «%1»; очікується SHA-256 із 64 шістнадцяткових цифр"),
                               {found(document.sha256)})});
    }
    checkText("documents", document.title, faults);
    checkText("documents", document.link, faults);
    checkDay("documents", document.date, faults);
}

std::vector<std::string> actorIds(const Pack& pack) {
    std::vector<std::string> ids;
    for (const Actor& actor : pack.actors) {
        ids.push_back(actor.id.value);
    }
    return ids;
}

std::vector<std::string> questionIds(const Pack& pack) {
    std::vector<std::string> ids;
    for (const QuestionPlace& place : allQuestions(pack)) {
        ids.push_back(place.question->id.value);
    }
    return ids;
}

std::optional<unsigned> digits(std::string_view text) {
    unsigned value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                     : std::nullopt;
}

} // namespace

bool isIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    return year && month && day &&
           std::chrono::year_month_day(std::chrono::year(static_cast<int>(*year)),
                                       std::chrono::month(*month),
                                       std::chrono::day(*day))
               .ok();
}

std::vector<AnswerFault> checkAnswer(const Pack& pack, const Answer& answer) {
    std::vector<AnswerFault> faults;
    checkLevel(pack, answer, faults);
    if (needsRationale(answer.state) && isBlank(answer.rationale)) {
        faults.push_back({"rationale",
                          fill(say("found nothing; the state “%1” needs a rationale",
                                   "знайдено порожнє; стан «%1» потребує обґрунтування"),
                               {verbatim(keyOf(answer.state))})});
    }
    checkText("rationale", answer.rationale, faults);
    checkGrade(pack, answer, faults);
    checkText("evidence", answer.evidence, faults);
    checkText("assessor", answer.assessor, faults);
    checkDay("date", answer.date, faults);
    checkText("flag_reason", answer.flagReason, faults);
    std::set<std::string> ids;
    for (const EvidenceDocument& document : answer.documents) {
        checkDocument(document, faults);
        if (document.id.empty() || !ids.insert(document.id).second) {
            faults.push_back({"documents",
                              fill(say("found the id “%1”; each document of an answer needs an id "
                                       "of its own",
                                       "знайдено ідентифікатор «%1»; кожен документ відповіді "
                                       "потребує власного"),
                                   {found(document.id)})});
        }
    }
    return faults;
}

std::vector<AnswerFault> checkAnswer(const Pack& pack,
                                     const ActorId& actor,
                                     const QuestionId& question,
                                     const Answer& answer) {
    std::vector<AnswerFault> faults;
    if (!findActor(pack, actor)) {
        faults.push_back({"actor", unknownKey(actor.value, actorIds(pack))});
    }
    if (!findQuestion(pack, question)) {
        faults.push_back({"question", unknownKey(question.value, questionIds(pack))});
    }
    std::vector<AnswerFault> own = checkAnswer(pack, answer);
    faults.insert(faults.end(), own.begin(), own.end());
    return faults;
}

std::vector<AnswerFault> checkCarried(const Pack& pack,
                                      const AnswerPlace& place,
                                      const CarriedAnswer& waiting) {
    std::vector<AnswerFault> faults =
        checkAnswer(pack, place.actor, place.question, waiting.answer);
    std::erase_if(faults, [](const AnswerFault& fault) {
        return fault.column == "level" || fault.column == "evidence_grade";
    });
    return faults;
}

} // namespace kordon
