#pragma once

#include <QString>

#include "core/store/workspace.h"

namespace kordon {

/// An edit as undo and redo name it: "answer 4.2.1".
[[nodiscard]] QString editName(const HistoryEntry& entry);

} // namespace kordon
