#pragma once

#include "core/base/result.h"
#include "core/store/image.h"
#include "core/store/key_ring.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <utility>

/// A locked file on the disk. What is in it stands in memory alone.
namespace kordon::store {

/// No larger file is locked, nor read where it is: it would stand in memory several times.
inline constexpr std::uintmax_t kLargestSealed = std::uintmax_t{256} << 20U;

/// The lock that a file has and the key that it takes.
struct LockAndKey {
    secrecy::Lock lock;
    HeldKey key;
};

class SealedFile {
public:
    /// What the file holds, and the file to write to. Fails where nobody holds the key, and where a
    /// byte is not as it was sealed.
    static Result<std::pair<SealedFile, Image>> open(const std::filesystem::path& path);

    [[nodiscard]] const LockAndKey& lockAndKey() const { return m_lockAndKey; }
    [[nodiscard]] bool isWritable() const;
    /// Whether another program has sealed the file anew since it was opened or written here.
    [[nodiscard]] bool isReplaced() const;

    /// Seals the image and puts it in place of the file, which is the old or the new one at every
    /// moment. Refuses where the file is no longer the one that was opened.
    [[nodiscard]] Status replaceWith(const Image& image);

private:
    using Front = std::array<unsigned char, secrecy::kFrontSize>;

    SealedFile(std::filesystem::path path, LockAndKey lockAndKey, const Front& front);
    void write(const Image& image);

    std::filesystem::path m_path; ///< The file itself, not a link to it.
    LockAndKey m_lockAndKey;
    Front m_front; ///< As the file on the disk begins; another sealing begins otherwise.
};

/// Writes a sealed file that is not there yet, through to the disk. Throws SQLite::Exception.
void writeSealed(const std::filesystem::path& path,
                 const LockAndKey& lockAndKey,
                 const Image& image);

/// The whole of a file of ours, or as much of it as there is.
[[nodiscard]] Result<secrecy::Bytes> bytesOf(const std::filesystem::path& path);

/// The lock of a sealed file, with a sentence that names the file where it cannot be had.
[[nodiscard]] Result<secrecy::Lock> lockIn(const std::filesystem::path& path);

/// The same with the key. Fails where nobody holds it.
[[nodiscard]] Result<LockAndKey> heldLockIn(const std::filesystem::path& path);

} // namespace kordon::store
