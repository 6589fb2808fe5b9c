#include "core/assessment/answer.h"

#include <array>
#include <utility>

namespace kordon {

namespace {

constexpr std::array<std::pair<AnswerState, const char*>, 5> kStates{{
    {AnswerState::Unanswered, "unanswered"},
    {AnswerState::Answered, "answered"},
    {AnswerState::NotApplicable, "not_applicable"},
    {AnswerState::Unknown, "unknown"},
    {AnswerState::Suspended, "suspended"},
}};

constexpr std::array<std::pair<Confidence, const char*>, 3> kConfidences{{
    {Confidence::Low, "low"},
    {Confidence::Medium, "medium"},
    {Confidence::High, "high"},
}};

} // namespace

const char* keyOf(Confidence confidence) {
    return kConfidences.at(static_cast<std::size_t>(confidence)).second;
}

std::optional<Confidence> confidenceFrom(std::string_view key) {
    for (const auto& [confidence, candidate] : kConfidences) {
        if (candidate == key) {
            return confidence;
        }
    }
    return std::nullopt;
}

const char* keyOf(AnswerState state) {
    for (const auto& [candidate, key] : kStates) {
        if (candidate == state) {
            return key;
        }
    }
    return "";
}

std::optional<AnswerState> answerStateFrom(std::string_view key) {
    for (const auto& [state, candidate] : kStates) {
        if (candidate == key) {
            return state;
        }
    }
    return std::nullopt;
}

bool needsRationale(AnswerState state) {
    return state == AnswerState::NotApplicable || state == AnswerState::Suspended;
}

const Answer* Answers::find(const ActorId& actor, const QuestionId& question) const {
    const auto ofActor = m_byActor.find(actor);
    if (ofActor == m_byActor.end()) {
        return nullptr;
    }
    const auto found = ofActor->second.find(question);
    return found == ofActor->second.end() ? nullptr : &found->second;
}

const Answer& Answers::at(const ActorId& actor, const QuestionId& question) const {
    static const Answer unanswered;
    const Answer* answer = find(actor, question);
    return answer ? *answer : unanswered;
}

std::size_t Answers::size() const {
    std::size_t count = 0;
    for (const auto& [actor, answers] : m_byActor) {
        count += answers.size();
    }
    return count;
}

void Answers::set(const ActorId& actor, const QuestionId& question, Answer answer) {
    m_byActor[actor].insert_or_assign(question, std::move(answer));
}

void Answers::erase(const ActorId& actor, const QuestionId& question) {
    const auto ofActor = m_byActor.find(actor);
    if (ofActor == m_byActor.end()) {
        return;
    }
    ofActor->second.erase(question);
    if (ofActor->second.empty()) {
        m_byActor.erase(ofActor);
    }
}

} // namespace kordon
