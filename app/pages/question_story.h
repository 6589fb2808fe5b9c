#pragma once

#include <QString>

#include "core/pack/pack.h"

/// What is told beside a question, as HTML in which everything from packs and files is escaped.
namespace kordon {

class Document;

/// Guidance, what an assessor would ask to see, sources, what the levels mean.
[[nodiscard]] QString guidanceStory(const Pack& pack, const QuestionPlace& place);
/// The chosen actor's answer of the assessment before.
[[nodiscard]] QString lastYearStory(const Document& document, const QuestionPlace& place);
/// Who has edited the chosen actor's answer, when, and what was changed; the latest first.
[[nodiscard]] QString historyStory(const Document& document, const QuestionPlace& place);

} // namespace kordon
