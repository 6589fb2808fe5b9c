#pragma once

#include <QString>

#include "core/analysis/comparison.h"

/// What is told of a question that moved a figure, as HTML in which everything from packs and files
/// is escaped.
namespace kordon {

class Workspace;

/// One of the two assessments, and the file whose history tells who edited it; null: not known.
struct ToldYear {
    ComparedYear year;
    const Workspace* workspace = nullptr;
};

/// The question with both answers: level, reason, proof, who assessed it and who edited it last.
[[nodiscard]] QString movedStory(const ToldYear& from,
                                 const ToldYear& to,
                                 const MovedQuestion& moved);

} // namespace kordon
