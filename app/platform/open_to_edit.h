#pragma once

#include "app/platform/edit_lock.h"
#include "core/store/workspace.h"

namespace kordon {

/// Opens a file for a verb that edits, with the lock beside it for as long as it is open. Refuses
/// (Busy) where somebody else has it, another verb only after some seconds; the lock of one that
/// has ended is taken over.
[[nodiscard]] Result<Workspace> openToEdit(const std::filesystem::path& file,
                                           TakeOver takeOver = TakeOver::WhereGone);

struct OpenedFile {
    Workspace workspace;
    std::optional<Holder> heldBy; ///< Somebody else: it is opened for reading alone.
};

/// The same for the window, which shows a file that somebody else has.
[[nodiscard]] Result<OpenedFile> openToEditOrRead(const std::filesystem::path& file,
                                                  TakeOver takeOver);

} // namespace kordon
