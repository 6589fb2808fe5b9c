#pragma once

#include "core/pack/pack.h"
#include "core/pack/pack_fields.h"

#include <map>

namespace kordon {

/// Where ids and references of questions stand, for faults that only the whole pack shows.
struct QuestionPlaces {
    std::map<QuestionId, PackPlace> ids;
    std::map<QuestionId, PackPlace> supersedes; ///< By the id of the question that supersedes.
    std::map<ComponentId, PackPlace> components;
};

/// Finds what is wrong between the parts of a pack: a question that supersedes one that is still
/// there, or one that another supersedes too.
void checkRules(const Pack& pack, const QuestionPlaces& places, PackFields& fields);

/// Finds what leaves an analyst alone: a question without source, evidence or anchors, a question
/// that nobody is asked, a component that gives an actor a role and no question.
void checkFitness(const Pack& pack, const QuestionPlaces& places, PackFields& fields);

} // namespace kordon
