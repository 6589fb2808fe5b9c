#pragma once

#include "core/assessment/answer.h"
#include "core/assessment/threat.h"
#include "core/pack/pack.h"
#include "core/store/workspace.h"

#include <random>
#include <string>
#include <vector>

namespace kordon::tests {

[[nodiscard]] Text both(const std::string& text);
[[nodiscard]] Question question(const std::string& id, Dimension dimension, double weight = 1);
[[nodiscard]] Answer answered(int level, const std::string& grade = "verified");
[[nodiscard]] Answer inState(AnswerState state);
[[nodiscard]] Stamp stamp();

/// One component "c" with one criterion "k", asked of one leading actor "a"; scale 0 to 5; evidence
/// grades "none" (ceiling 1) and "verified" (5); target 4.
[[nodiscard]] Pack onePack(std::vector<Question> questions);

/// Two components, two actors (a lead and a supporter each), capacity and readiness everywhere.
[[nodiscard]] Pack smallPack();

/// A pack of random shape: components, criteria, actors, roles, weights, gates, scale, evidence.
[[nodiscard]] Pack randomPack(std::mt19937& random);

/// Random answers to the questions that the pack puts to its actors, in every state.
[[nodiscard]] Answers randomAnswers(const Pack& pack, std::mt19937& random);

/// Up to nine threats of both kinds, on any of the components or none, some of them in the bin.
[[nodiscard]] Threats randomThreats(const Pack& pack, std::mt19937& random);

} // namespace kordon::tests
