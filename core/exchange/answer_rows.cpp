#include "core/exchange/answer_rows.h"

#include "core/assessment/answer_check.h"
#include "core/base/suggestion.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace kordon {

namespace {

constexpr const char* kYes = "yes";

const std::string& valueOf(const RawAnswer& row, std::string_view column) {
    static const std::string none;
    for (const auto& [name, value] : row.fields) {
        if (name == column) {
            return value;
        }
    }
    return none;
}

std::vector<std::string> stateKeys() {
    std::vector<std::string> keys;
    for (const AnswerState state : {AnswerState::Answered,
                                    AnswerState::NotApplicable,
                                    AnswerState::Unanswered,
                                    AnswerState::Unknown,
                                    AnswerState::Suspended}) {
        keys.emplace_back(keyOf(state));
    }
    return keys;
}

/// Checks rows one by one; looks the pack up by hash, since a file may have very many rows.
class RowChecker {
public:
    RowChecker(const Pack& pack, const std::string& file) : m_pack(pack), m_file(file) {
        for (const QuestionPlace& place : allQuestions(pack)) {
            m_questions.emplace(place.question->id, place);
        }
    }

    void check(const RawAnswer& row) {
        const std::size_t faultsBefore = m_import.faults.size();
        ImportedAnswer read{.actor = {valueOf(row, "actor")},
                            .question = {valueOf(row, "question")}};
        read.answer.rationale = valueOf(row, "rationale");
        read.answer.evidenceGrade = {valueOf(row, "evidence_grade")};
        read.answer.evidence = valueOf(row, "evidence");
        read.answer.assessor = valueOf(row, "assessor");
        read.answer.date = valueOf(row, "date");
        read.answer.flagReason = valueOf(row, "flag_reason");
        read.answer.documents = row.documents;
        const bool isReadable = readState(row, read.answer) && readLevel(row, read.answer) &&
                                readConfidence(row, read.answer) && readFlag(row, read.answer);
        checkPlace(row, read);
        if (isReadable) {
            for (const AnswerFault& fault : checkAnswer(m_pack, read.answer)) {
                report(row, fault.column, fault.message);
            }
        }
        if (m_import.faults.size() == faultsBefore) {
            m_import.answers.push_back(std::move(read));
        }
    }

    AnswerImport finish() { return std::move(m_import); }

private:
    bool readState(const RawAnswer& row, Answer& answer) {
        const std::string& found = valueOf(row, "state");
        if (const auto state = answerStateFrom(found)) {
            answer.state = *state;
            return true;
        }
        const std::vector<std::string> known = stateKeys();
        const auto nearest = nearestOf(found, known);
        report(row,
               "state",
               fill(say("found “%1”; expected answered, not_applicable, unanswered, unknown or "
                        "suspended%2",
                        "знайдено «%1»; очікується answered, not_applicable, unanswered, unknown "
                        "або suspended%2"),
                    {verbatim(shortened(found, 60)),
                     nearest ? fill(say("; did you mean “%1”?", "; можливо, «%1»?"),
                                    {verbatim(*nearest)})
                             : Text()}));
        return false;
    }

    bool readLevel(const RawAnswer& row, Answer& answer) {
        const std::string& found = valueOf(row, "level");
        if (found.empty()) {
            return true;
        }
        int level = 0;
        const char* last = found.data() + found.size();
        const auto [end, failed] = std::from_chars(found.data(), last, level);
        if (failed != std::errc() || end != last) {
            report(row,
                   "level",
                   fill(say("found “%1”; expected a whole number from 0 to %2",
                            "знайдено «%1»; очікується ціле число від 0 до %2"),
                        {verbatim(shortened(found, 60)), verbatim(m_pack.scale.max)}));
            return false;
        }
        answer.level = level;
        return true;
    }

    bool readConfidence(const RawAnswer& row, Answer& answer) {
        const std::string& found = valueOf(row, "confidence");
        answer.confidence = confidenceFrom(found);
        if (!found.empty() && !answer.confidence) {
            report(row,
                   "confidence",
                   fill(say("found “%1”; expected low, medium, high or nothing",
                            "знайдено «%1»; очікується low, medium, high або порожнє"),
                        {verbatim(shortened(found, 60))}));
            return false;
        }
        return true;
    }

    bool readFlag(const RawAnswer& row, Answer& answer) {
        const std::string& found = valueOf(row, "flagged");
        answer.isFlagged = found == kYes;
        if (!found.empty() && !answer.isFlagged) {
            report(row,
                   "flagged",
                   fill(say("found “%1”; expected yes or nothing",
                            "знайдено «%1»; очікується yes або порожнє"),
                        {verbatim(shortened(found, 60))}));
            return false;
        }
        return true;
    }

    void checkPlace(const RawAnswer& row, const ImportedAnswer& read) {
        const auto question = m_questions.find(read.question);
        const bool knowsActor = findActor(m_pack, read.actor) != nullptr;
        if (!knowsActor || question == m_questions.end()) {
            for (const AnswerFault& fault : checkAnswer(m_pack, read.actor, read.question, {})) {
                report(row, fault.column, fault.message);
            }
            return;
        }
        const auto [first, isNew] =
            m_rows.try_emplace(read.actor.value + '\n' + read.question.value, row.row);
        if (!isNew) {
            report(row,
                   "question",
                   fill(say("%1 has an answer to “%2” already in row %3; expected one row each",
                            "%1 уже має відповідь на «%2» у рядку %3; очікується по одному рядку"),
                        {verbatim(read.actor.value),
                         verbatim(read.question.value),
                         verbatim(static_cast<long long>(first->second))}));
        }
        const QuestionPlace& place = question->second;
        m_import.withoutEffect += applies(*place.component, *place.question, read.actor) ? 0U : 1U;
    }

    void report(const RawAnswer& row, const std::string& column, const Text& message) {
        const Text line = row.line > 0 && row.line != row.row
                              ? fill(say(" (line %1)", " (рядок файлу %1)"),
                                     {verbatim(static_cast<long long>(row.line))})
                              : Text();
        m_import.faults.push_back(
            fill(say("%1: row %2%3, column “%4”: %5", "%1: рядок %2%3, стовпець «%4»: %5"),
                 {verbatim(m_file),
                  verbatim(static_cast<long long>(row.row)),
                  line,
                  verbatim(column),
                  message}));
    }

    const Pack& m_pack;
    std::string m_file;
    AnswerImport m_import;
    std::unordered_map<QuestionId, QuestionPlace> m_questions;
    std::unordered_map<std::string, std::size_t> m_rows;
};

} // namespace

const std::vector<std::string>& answerColumns() {
    static const std::vector<std::string> columns{"actor",
                                                  "question",
                                                  "state",
                                                  "level",
                                                  "rationale",
                                                  "evidence_grade",
                                                  "evidence",
                                                  "assessor",
                                                  "date"};
    return columns;
}

const std::vector<std::string>& extraAnswerColumns() {
    static const std::vector<std::string> columns{"confidence", "flagged", "flag_reason"};
    return columns;
}

bool isAnswerColumn(const std::string& name) {
    const auto isIn = [&](const std::vector<std::string>& columns) {
        return std::ranges::find(columns, name) != columns.end();
    };
    return isIn(answerColumns()) || isIn(extraAnswerColumns());
}

void keepUnsaid(AnswerImport& import, const Answers& present) {
    for (ImportedAnswer& row : import.answers) {
        const Answer& before = present.at(row.actor, row.question);
        if (!import.saysConfidence) {
            row.answer.confidence = before.confidence;
        }
        if (!import.saysFlags) {
            row.answer.isFlagged = before.isFlagged;
            row.answer.flagReason = before.flagReason;
        }
        if (!import.saysDocuments) {
            row.answer.documents = before.documents;
        }
    }
}

AnswerImport checkRows(const std::vector<RawAnswer>& rows,
                       const Pack& pack,
                       const std::string& file) {
    RowChecker checker(pack, file);
    for (const RawAnswer& row : rows) {
        checker.check(row);
    }
    return checker.finish();
}

std::vector<ImportedAnswer> inPackOrder(const Pack& pack, const Answers& answers) {
    std::vector<ImportedAnswer> rows;
    std::unordered_set<QuestionId> known;
    for (const QuestionPlace& place : allQuestions(pack)) {
        known.insert(place.question->id);
        for (const Actor& actor : pack.actors) {
            if (const Answer* answer = answers.find(actor.id, place.question->id)) {
                rows.push_back({actor.id, place.question->id, *answer});
            }
        }
    }
    std::map<std::pair<QuestionId, ActorId>, const Answer*> others;
    for (const auto& [actor, ofActor] : answers.byActor()) {
        for (const auto& [question, answer] : ofActor) {
            if (!known.contains(question) || !findActor(pack, actor)) {
                others.emplace(std::pair(question, actor), &answer);
            }
        }
    }
    for (const auto& [place, answer] : others) {
        rows.push_back({place.second, place.first, *answer});
    }
    return rows;
}

std::vector<std::string> fieldsOf(const ImportedAnswer& row) {
    const Answer& answer = row.answer;
    return {row.actor.value,
            row.question.value,
            keyOf(answer.state),
            answer.level ? std::to_string(*answer.level) : std::string(),
            answer.rationale,
            answer.evidenceGrade.value,
            answer.evidence,
            answer.assessor,
            answer.date};
}

std::vector<std::string> extraFieldsOf(const ImportedAnswer& row) {
    const Answer& answer = row.answer;
    return {answer.confidence ? keyOf(*answer.confidence) : "",
            answer.isFlagged ? kYes : "",
            answer.flagReason};
}

} // namespace kordon
