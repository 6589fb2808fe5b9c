#include "core/analysis/common_answers.h"

#include "core/scoring/answer_reader.h"

#include <unordered_map>
#include <utility>

namespace kordon {

namespace {

using PlaceById = std::unordered_map<QuestionId, QuestionPlace>;

// An unchanged question stays itself even where it takes another's place besides.
QuestionPlace earlierOf(const Question& question, const PlaceById& earlier) {
    const auto same = earlier.find(question.id);
    if (same != earlier.end() && same->second.question->revision == question.revision) {
        return same->second;
    }
    if (question.supersedes) {
        const auto superseded = earlier.find(*question.supersedes);
        return superseded == earlier.end() ? QuestionPlace{} : superseded->second;
    }
    return {};
}

const Answers::OfOneActor& answersOf(const Answers& answers, const ActorId& actor) {
    static const Answers::OfOneActor kNothing;
    const auto found = answers.byActor().find(actor);
    return found == answers.byActor().end() ? kNothing : found->second;
}

/// The level, where there is one.
std::optional<int> levelIn(const Answers::OfOneActor& answers, const QuestionId& question) {
    const auto found = answers.find(question);
    return found != answers.end() && found->second.state == AnswerState::Answered
               ? found->second.level
               : std::nullopt;
}

} // namespace

QuestionPairs::QuestionPairs(const Pack& from, const Pack& to) {
    PlaceById earlier;
    for (const QuestionPlace& place : allQuestions(from)) {
        earlier.emplace(place.question->id, place);
    }
    for (const Component& component : to.components) {
        std::vector<QuestionPlace>& pairs = m_earlier.emplace_back();
        for (const Criterion& criterion : component.criteria) {
            for (const Question& question : criterion.questions) {
                pairs.push_back(earlierOf(question, earlier));
            }
        }
    }
}

CommonAnswers commonAnswers(const ComparedYear& from,
                            const ComparedYear& to,
                            std::span<const QuestionPlace> earlier,
                            const Component& component,
                            const ActorId& actor) {
    const Answers::OfOneActor& before = answersOf(from.assessment.answers, actor);
    CommonAnswers common{
        .from = {},
        .to = AnswerReader(to.pack, to.assessment.answers).of(component, actor).claimed};
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        GivenAnswer& answer = common.to[i];
        GivenAnswer carried{.state = answer.state};
        if (answer.state == AnswerState::Answered) {
            const QuestionPlace& place = earlier[i];
            const auto level = place.question && applies(*place.component, *place.question, actor)
                                   ? levelIn(before, place.question->id)
                                   : std::nullopt;
            if (level) {
                carried.level =
                    static_cast<double>(*level) * to.pack.scale.max / from.pack.scale.max;
            } else {
                answer = carried = {.state = AnswerState::Unanswered};
            }
        }
        common.from.push_back(carried);
    }
    return common;
}

LikeForLikeSheets likeForLikeSheets(const ComparedYear& from, const ComparedYear& to) {
    const QuestionPairs pairs(from.pack, to.pack);
    std::vector<CellScore> before;
    std::vector<CellScore> after;
    for (std::size_t i = 0; i < to.pack.components.size(); ++i) {
        const Component& component = to.pack.components[i];
        for (const auto& [actor, role] : component.roles) {
            const CommonAnswers common = commonAnswers(from, to, pairs.of(i), component, actor);
            before.push_back(scoreGiven(to.pack, component, actor, role, common.from));
            after.push_back(scoreGiven(to.pack, component, actor, role, common.to));
        }
    }
    return {sheetOf(to.pack, std::move(before)), sheetOf(to.pack, std::move(after))};
}

} // namespace kordon
