#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/store/sealing.h"

#include <optional>

class QWidget;

namespace kordon {

class Prompts;

/// The key of a file that is about to be opened, to be held until it is; null where it needs none.
/// Asks until the passphrase is right. None: the user has given up. Fails where the file is
/// damaged.
[[nodiscard]] Result<std::optional<HeldKey>> askedKey(Prompts& prompts,
                                                      QWidget* parent,
                                                      const QString& file);

} // namespace kordon
