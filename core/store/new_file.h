#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

/// A new file is written aside, and put in place when it is whole.
namespace kordon::store {

/// Under which name a file is written before it is put in place: hidden, in the same folder.
[[nodiscard]] std::filesystem::path asideOf(const std::filesystem::path& path);

/// What follows the file's own name in that of the copy that is kept when it is brought up to date;
/// behind it stands the version.
inline constexpr const char* kOlderCopy = ".version";

/// Takes a file that is not to be away, with what a failed write has left beside it.
void discard(const std::filesystem::path& path);

/// Gives a finished file its name. Never overwrites; on failure the finished file is gone.
[[nodiscard]] Status putInPlace(const std::filesystem::path& finished,
                                const std::filesystem::path& path);

[[nodiscard]] Error alreadyThere(const std::filesystem::path& path);

/// Twice as many hexadecimal digits as bytes.
[[nodiscard]] std::string randomHex(int bytes);

} // namespace kordon::store
