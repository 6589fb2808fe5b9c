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

Answer withReason(Answer answer, const std::string& reason) {
    if (isBlank(answer.rationale)) {
        answer.rationale = reason;
    } else if (answer.rationale.find(reason) == std::string::npos) {
        answer.rationale += "\n" + reason;
    }
    return answer;
}

} // namespace kordon
