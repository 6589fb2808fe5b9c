#pragma once

#include "core/assessment/threat.h"
#include "core/base/result.h"
#include "core/pack/pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace kordon {

/// The columns of an exchange file of threats that must be there: id, kind, likelihood, magnitude,
/// impact, components.
[[nodiscard]] const std::vector<std::string>& threatColumns();
/// Those that may be there, and are written where some threat has a value for one of them.
[[nodiscard]] const std::vector<std::string>& extraThreatColumns();

/// The value of a column as text; several components or actors are divided by ";".
[[nodiscard]] std::string fieldOf(const Threat& threat, const std::string& column);

/// Sets a column from text. Gives what is wrong with the text alone; what the pack has to say,
/// `checkThreat` tells.
[[nodiscard]] Status setField(Threat& threat, const std::string& column, const std::string& text);

/// What a file of threats says, or what is wrong with each bad row. `threats` is to be used only
/// where there is no fault.
struct ThreatImport {
    Threats threats;          ///< In the order of the rows.
    std::vector<Text> faults; ///< Each names file, row, column, what was found and expected.
};

/// Reads threats from CSV: a header line, columns by name in any order. A row whose id is in
/// `present` changes that threat and leaves what the file says nothing of; one in the bin is a
/// fault. Fails where the file as a whole cannot be read. `pack` has all actors of the file.
[[nodiscard]] Result<ThreatImport> threatsFromCsv(std::string_view text,
                                                  const Pack& pack,
                                                  const Threats& present,
                                                  const std::string& file);

/// The active threats, lines ending in CR LF.
[[nodiscard]] std::string threatsCsv(const Threats& threats);

} // namespace kordon
