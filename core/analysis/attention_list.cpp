#include "core/analysis/attention_list.h"

#include "core/analysis/attention.h"
#include "core/analysis/threat_pressure.h"
#include "core/base/unicode.h"

namespace kordon {

namespace {

bool hasReason(AttentionReason reason,
               const Answer& answer,
               const Scale& scale,
               const std::optional<PreviousAnswer>& waiting) {
    const auto is = [&](QuestionFilter filter) {
        return passes(filter, answer, scale, waiting);
    };
    switch (reason) {
    case AttentionReason::ToBeConfirmed:
    case AttentionReason::Unanswered:
    case AttentionReason::Unknown:
    case AttentionReason::Suspended:
    case AttentionReason::Flagged:
    case AttentionReason::WithoutEvidence:
        return is(filterFor(reason));
    case AttentionReason::HardlyAReason:
        return is(QuestionFilter::NotApplicable) &&
               characterCount(answer.rationale) < kShortestReason;
    case AttentionReason::LowWithoutComment:
        return is(QuestionFilter::LowLevel) && isBlank(answer.rationale);
    case AttentionReason::Unchecked:
    case AttentionReason::ThreatWithoutComponent:
    case AttentionReason::ThreatReviewOverdue:
        return false; // said of sections and threats, never of a question
    }
    return false;
}

/// The lines for every reason while they are counted, those without a hit among them.
class Counting {
public:
    Counting() {
        for (const AttentionReason reason : kAttentionReasons) {
            m_lines.push_back({.reason = reason});
        }
    }

    void add(AttentionReason reason, const AttentionLine& place) {
        AttentionLine& line = m_lines[static_cast<std::size_t>(reason)];
        if (line.count++ == 0) {
            line.actor = place.actor;
            line.component = place.component;
            line.question = place.question;
            line.threat = place.threat;
        }
    }

    [[nodiscard]] std::vector<AttentionLine> found() const {
        std::vector<AttentionLine> found;
        for (const AttentionLine& line : m_lines) {
            if (line.count > 0) {
                found.push_back(line);
            }
        }
        return found;
    }

private:
    std::vector<AttentionLine> m_lines;
};

void countSection(Counting& counting,
                  const Component& component,
                  const ActorId& actor,
                  const Assessment& assessment,
                  const Pack& pack) {
    bool isAsked = false;
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            if (!applies(component, question, actor)) {
                continue;
            }
            isAsked = true;
            const Answer& answer = assessment.answers.at(actor, question.id);
            const auto waiting = answerToConfirm(pack, assessment, actor, question);
            for (const AttentionReason reason : kAttentionReasons) {
                if (hasReason(reason, answer, pack.scale, waiting)) {
                    counting.add(
                        reason,
                        {.actor = actor, .component = component.id, .question = question.id});
                }
            }
        }
    }
    if (isAsked && !assessment.checkedSections.contains({component.id, actor})) {
        counting.add(AttentionReason::Unchecked, {.actor = actor, .component = component.id});
    }
}

std::optional<AttentionReason> reasonFor(ThreatConcern concern) {
    switch (concern) {
    case ThreatConcern::WithoutComponent:
        return AttentionReason::ThreatWithoutComponent;
    case ThreatConcern::ReviewOverdue:
        return AttentionReason::ThreatReviewOverdue;
    case ThreatConcern::TooManyComponents:
    case ThreatConcern::WithoutTrigger:
        break; // said beside the threat
    }
    return std::nullopt;
}

void countThreats(Counting& counting, const Threats& threats, const std::string& today) {
    for (const Threat& threat : threats) {
        for (const ThreatConcern concern : concernsOf(threat, today)) {
            if (const auto reason = reasonFor(concern)) {
                counting.add(*reason, {.threat = threat.id});
            }
        }
    }
}

} // namespace

std::vector<AttentionLine> attentionList(const Pack& pack,
                                         const Assessment& assessment,
                                         const std::optional<ActorId>& actor,
                                         const std::string& today) {
    Counting counting;
    for (const Component& component : pack.components) {
        for (const auto& [participant, role] : component.roles) {
            if (!actor || participant == *actor) {
                countSection(counting, component, participant, assessment, pack);
            }
        }
    }
    countThreats(counting, assessment.threats, today);
    return counting.found();
}

QuestionFilter filterFor(AttentionReason reason) {
    switch (reason) {
    case AttentionReason::ToBeConfirmed:
        return QuestionFilter::ToBeConfirmed;
    case AttentionReason::Unanswered:
        return QuestionFilter::Unanswered;
    case AttentionReason::Unknown:
        return QuestionFilter::Unknown;
    case AttentionReason::Suspended:
        return QuestionFilter::Suspended;
    case AttentionReason::HardlyAReason:
        return QuestionFilter::NotApplicable;
    case AttentionReason::Flagged:
        return QuestionFilter::Flagged;
    case AttentionReason::LowWithoutComment:
        return QuestionFilter::LowLevel;
    case AttentionReason::WithoutEvidence:
        return QuestionFilter::WithoutEvidence;
    case AttentionReason::Unchecked:
    case AttentionReason::ThreatWithoutComponent:
    case AttentionReason::ThreatReviewOverdue:
        return QuestionFilter::All;
    }
    return QuestionFilter::All;
}

} // namespace kordon
