#pragma once

#include "app/platform/edit_lock.h"
#include "core/store/workspace.h"

namespace kordon {

/// Opens a file for a verb that edits, with the lock beside it for as long as it is open. Refuses
/// (Busy) where somebody else has it, another verb only after some seconds; the lock of one that
/// has ended is taken over.
[[nodiscard]] Result<Workspace> openToEdit(const std::filesystem::path& file,
                                           TakeOver takeOver = TakeOver::WhereGone);

/// The lock of a file that is about to be written anew as a whole, which nobody may have open for
/// editing. Refuses (Busy) as `openToEdit` does.
[[nodiscard]] Result<std::shared_ptr<void>> holdAlone(const std::filesystem::path& file,
                                                      HolderKind kind);

struct OpenedFile {
    Workspace workspace;
    std::optional<Holder> heldBy; ///< Somebody else: it is opened for reading alone.
};

/// The same for the window, which shows a file that somebody else has.
[[nodiscard]] Result<OpenedFile> openToEditOrRead(const std::filesystem::path& file,
                                                  TakeOver takeOver);

} // namespace kordon
