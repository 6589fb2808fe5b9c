#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/exchange/answer_rows.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kordon {

/// `{"pack": …, "assessment": …, "answers": [{"actor", "question", "state", …}], "targets": […]}`:
/// the columns of the CSV as keys, empty ones left out.
[[nodiscard]] std::string answersJson(const Pack& pack, const Assessment& assessment);

/// Reads the answers of such a file.
[[nodiscard]] Result<AnswerImport> answersFromJson(std::string_view text,
                                                   const Pack& pack,
                                                   const std::string& file);

/// How many answers such a file holds, whatever they say; none: it cannot be read.
[[nodiscard]] std::optional<std::size_t> answersInJson(std::string_view text);

} // namespace kordon
