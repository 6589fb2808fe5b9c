#pragma once

#include "core/base/text.h"
#include "core/pack/pack.h"

#include <optional>
#include <string>
#include <string_view>

/// What the history of edits holds, as people say it. Tables and columns are named as the file
/// names them.
namespace kordon::report {

/// "Answer", "Document", "Role" …
[[nodiscard]] Text rowKindName(std::string_view table);

/// "Level", "Reason, comment" …
[[nodiscard]] Text fieldName(std::string_view table, std::string_view column);

/// "3 – Largely in place", "unanswered", "co-lead" …; an empty value is an en dash. None: the row
/// was not there, and what then holds is said ("as the pack has it").
[[nodiscard]] Text valueText(std::string_view table,
                             std::string_view column,
                             const std::optional<std::string>& value,
                             const Pack& pack);

} // namespace kordon::report
