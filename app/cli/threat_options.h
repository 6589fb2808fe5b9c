#pragma once

#include "app/cli/verb.h"
#include "core/assessment/threat.h"
#include "core/base/result.h"

#include <map>
#include <memory>
#include <string>

namespace kordon::cli {

/// What a command line says of a threat: text by column, only what was given.
using ThreatFields = std::map<std::string, std::string>;

/// Adds an option for each column of a threat but its id: "--review-date" for "review_date".
std::shared_ptr<ThreatFields> addThreatOptions(CLI::App& verb, const Terminal& terminal);

/// Sets what was given. The error names the option.
[[nodiscard]] Status setFields(Threat& threat, const ThreatFields& fields);

// Parts of the verb, in files of their own: `list` and `catalogue`; `import` and `export`.
void addThreatListVerbs(CLI::App& threats, Terminal& terminal);
void addThreatFileVerbs(CLI::App& threats, Terminal& terminal);

} // namespace kordon::cli
