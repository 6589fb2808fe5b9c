#include "core/analysis/previous_answers.h"

#include <utility>

namespace kordon {

namespace {

std::optional<int> onScale(const std::optional<int>& level, int earlierMax, int max) {
    const int scaled = level.value_or(0) * max;
    const bool isLevel = level && earlierMax > 0 && scaled % earlierMax == 0;
    return isLevel ? std::optional(scaled / earlierMax) : std::nullopt;
}

} // namespace

PreviousAnswers::PreviousAnswers(const Pack& pack, const Pack& earlierPack, Answers earlier)
    : m_earlier(std::move(earlier)), m_max(pack.scale.max), m_earlierMax(earlierPack.scale.max),
      m_links(questionLinks(earlierPack, pack)) {}

std::optional<PreviousAnswer> PreviousAnswers::find(const ActorId& actor,
                                                    const QuestionId& question) const {
    const auto link = m_links.find(question);
    if (link == m_links.end()) {
        return std::nullopt;
    }
    const Answer* answer = m_earlier.find(actor, link->second.earlier);
    if (!answer || answer->state == AnswerState::Unanswered) {
        return std::nullopt;
    }
    return PreviousAnswer{.answer = answer,
                          .level = onScale(answer->level, m_earlierMax, m_max),
                          .isReworded = link->second.isReworded};
}

std::optional<PreviousAnswer> answerToConfirm(const Pack& pack,
                                              const Assessment& assessment,
                                              const ActorId& actor,
                                              const Question& question) {
    const auto found = assessment.carried.find({actor, question.id});
    if (found == assessment.carried.end() ||
        assessment.answers.at(actor, question.id).state != AnswerState::Unanswered) {
        return std::nullopt;
    }
    const CarriedAnswer& waiting = found->second;
    return PreviousAnswer{.answer = &waiting.answer,
                          .level = onScale(waiting.answer.level, waiting.scaleMax, pack.scale.max),
                          .isReworded = waiting.givenTo != question.id ||
                                        waiting.revision != question.revision,
                          .isToBeConfirmed = true,
                          .isOwn = waiting.givenIn == assessment.id,
                          .givenIn = waiting.givenIn};
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
    if (previous.isOwn) {
        answer.assessor = before.assessor;
        answer.confidence = before.confidence;
        answer.isFlagged = before.isFlagged;
        answer.flagReason = before.flagReason;
    }
    return answer;
}

} // namespace kordon
