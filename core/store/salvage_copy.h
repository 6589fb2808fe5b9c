#pragma once

#include "core/base/result.h"
#include "core/store/sealed_file.h"

#include <cstddef>
#include <filesystem>

namespace kordon::store {

/// A folder that only the user can look into, gone with all in it when this ends.
class PrivateFolder {
public:
    /// Made beside `target`, so that what is finished in it can be put in place by its name alone.
    static Result<PrivateFolder> beside(const std::filesystem::path& target);

    PrivateFolder(PrivateFolder&& other) noexcept;
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    ~PrivateFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    explicit PrivateFolder(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path;
};

/// Copies a damaged file byte by byte, with zeros for what the disk does not give, and its journal
/// where that can be our own. In the copy the header is mended, as far as it is the same in every
/// file. False: something of the file could not be read off the disk.
[[nodiscard]] Result<bool> copyDamaged(const std::filesystem::path& damaged,
                                       const std::filesystem::path& copy);

/// A damaged locked file in memory. The pieces before the damage are there, mended like a copy;
/// what is sealed behind it cannot be opened by anybody and is zeros.
struct DamagedImage {
    Image image;
    LockAndKey lockAndKey;
    std::size_t opened = 0; ///< Bytes of it that are there; all: nothing is damaged.
};
/// Fails where nobody holds the key.
[[nodiscard]] Result<DamagedImage> imageOfDamaged(const std::filesystem::path& damaged);

} // namespace kordon::store
