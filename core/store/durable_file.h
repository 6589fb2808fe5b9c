#pragma once

#include <filesystem>
#include <span>

/// Files that are written whole and stay through a power cut. Failures are thrown as
/// SQLite::Exception, since it is SQLite's disk that is written to.
namespace kordon::store {

/// Writes a file that is not there yet, through to the disk.
void writeThrough(const std::filesystem::path& path, std::span<const unsigned char> bytes);

/// Puts a finished file in place of another, in one step: whoever looks sees the one or the other.
void putInPlaceOf(const std::filesystem::path& finished, const std::filesystem::path& path);

/// Makes names that were given in the folder last.
void syncFolder(const std::filesystem::path& folder);

/// Whether the disk lets the program write to the file or the folder.
[[nodiscard]] bool mayWrite(const std::filesystem::path& path);

} // namespace kordon::store
