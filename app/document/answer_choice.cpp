#include "app/document/answer_choice.h"

#include "core/analysis/attention.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <utility>

namespace kordon {

Choice choiceOf(const Answer& answer) {
    return {answer.state, answer.level};
}

Answer withChoice(Answer answer, const Choice& choice) {
    answer.state = choice.state;
    answer.level = choice.level;
    return answer;
}

std::size_t missingReason(const Answer& answer) {
    if (!needsRationale(answer.state)) {
        return 0;
    }
    const std::size_t written = isBlank(answer.rationale) ? 0 : characterCount(answer.rationale);
    return kShortestReason - std::min(written, kShortestReason);
}

const char* keyOf(AnswerText text) {
    switch (text) {
    case AnswerText::Rationale:
        return "rationale";
    case AnswerText::Evidence:
        return "evidence";
    case AnswerText::FlagReason:
        break;
    }
    return "flag_reason";
}

std::string& textIn(Answer& answer, AnswerText text) {
    switch (text) {
    case AnswerText::Rationale:
        return answer.rationale;
    case AnswerText::Evidence:
        return answer.evidence;
    case AnswerText::FlagReason:
        break;
    }
    return answer.flagReason;
}

bool canBeTaken(const PreviousAnswer& previous) {
    return previous.answer->state != AnswerState::Answered || previous.level.has_value();
}

Answer asLastYear(Answer answer,
                  const PreviousAnswer& previous,
                  const Pack& pack,
                  const std::string& today) {
    const Answer& before = *previous.answer;
    answer.state = before.state;
    answer.level = previous.level;
    answer.rationale = before.rationale;
    answer.evidence = before.evidence;
    answer.documents = before.documents;
    if (findGrade(pack, before.evidenceGrade)) {
        answer.evidenceGrade = before.evidenceGrade;
    }
    answer.date = today;
    return answer;
}

Answer withReason(Answer answer, const std::string& reason) {
    if (isBlank(answer.rationale)) {
        answer.rationale = reason;
    } else if (answer.rationale.find(reason) == std::string::npos) {
        answer.rationale += "\n" + reason;
    }
    return answer;
}

} // namespace kordon
