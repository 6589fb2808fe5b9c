#pragma once

#include "core/store/workspace.h"
#include "tests/faults/file_state.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace kordon::tests {

/// One call on an open file.
struct Step {
    std::string name;
    std::function<Status(Workspace&)> run;
    bool isEdit = true; ///< Else it only reads.
};

/// `edits` answers, targets, notes and drafts in turn, then every other kind of edit, undo and redo
/// among them, and the calls that read a whole file. Each edit leaves the file different.
[[nodiscard]] std::vector<Step> scriptedSession(int edits);

/// Makes the file that the session starts from.
[[nodiscard]] Result<Workspace> createFile(const std::filesystem::path& path);

/// A session that was run without faults, and the file before each of its steps and at the end.
struct Reference {
    std::vector<Step> steps;
    std::vector<std::string> files; ///< The bytes.
    States states;                  ///< What they hold.
};

/// Runs the session in a folder of its own. Throws where the session fails by itself.
[[nodiscard]] Reference runWithoutFaults(std::vector<Step> steps);

/// The same with the session's edits alone: each step leads to a state of its own.
[[nodiscard]] Reference editsWithoutFaults(int edits);

} // namespace kordon::tests
