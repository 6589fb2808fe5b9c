#pragma once

#include <QString>

#include "core/base/result.h"

#include <optional>

namespace kordon {

/// The illustrative file that comes with the program, built or installed; none: it is not there.
[[nodiscard]] std::optional<QString> sampleFile();

/// Copies a file into the folder as "name.kordon", or where that is taken "name 2.kordon" …, so
/// that it may be edited. Gives the path of the copy.
[[nodiscard]] Result<QString> copyForEditing(const QString& file,
                                             const QString& folder,
                                             const QString& name);

} // namespace kordon
