#pragma once

#include "core/store/workspace.h"

#include <string>
#include <vector>

/// The rules of assessments as members of a series: what they may be called, and what may still be
/// done to one that is agreed or in the bin.
namespace kordon {

/// "being worked on", "agreed", "agreed, in the archive", "in the bin" …
[[nodiscard]] Text standingOf(const AssessmentHeading& heading);

} // namespace kordon

namespace kordon::store {

[[nodiscard]] Status checkTitle(const std::string& title);
/// A name or a reason: there, on one line, UTF-8 of at most 500 bytes. `what` says what it is.
[[nodiscard]] Status checkLine(const Text& what, const std::string& line);

[[nodiscard]] Error noSuchAssessment(const AssessmentId& id,
                                     const std::vector<AssessmentHeading>& known);
/// Why a new assessment cannot have the id.
[[nodiscard]] Error takenBy(const AssessmentHeading& heading);
[[nodiscard]] Error isAgreed(const AssessmentHeading& heading);
[[nodiscard]] Error isInBin(const AssessmentHeading& heading);

/// Fails where values of the assessment can only be read.
[[nodiscard]] Status checkEditable(const AssessmentHeading& heading);

} // namespace kordon::store
