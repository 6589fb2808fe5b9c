#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/exchange/answer_rows.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kordon {

/// Reads answers from CSV: a header line, columns by name in any order; actor, question and state
/// are obligatory. Fails where the file as a whole cannot be read.
[[nodiscard]] Result<AnswerImport> answersFromCsv(std::string_view text,
                                                  const Pack& pack,
                                                  const std::string& file);

/// All answers of the assessment, lines ending in CR LF. The extra columns are there where some
/// answer needs them; documents are not.
[[nodiscard]] std::string answersCsv(const Pack& pack, const Answers& answers);

/// How many answers such a file holds, whatever they say; none: it cannot be read.
[[nodiscard]] std::optional<std::size_t> answersInCsv(std::string_view text);

} // namespace kordon
