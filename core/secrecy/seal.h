#pragma once

#include "core/base/result.h"
#include "core/secrecy/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Content locked with a passphrase, by libsodium alone: Argon2id makes a key of the passphrase, a
/// secretbox keeps a random key under it, a secretstream keeps the content under that.
/// docs/file-format.md gives the form byte by byte.
namespace kordon::secrecy {

using Bytes = std::vector<unsigned char>;

/// What each guess at a passphrase costs.
struct KeyCost {
    std::uint32_t passes = 3;
    std::uint64_t memory = std::uint64_t{256} << 20U; ///< Bytes.
};
/// A file that asks for more is refused.
inline constexpr KeyCost kHighestCost{10, std::uint64_t{1} << 30U};

/// The front of a sealed file, the same in all copies of it: cost, salt and the wrapped key.
inline constexpr std::size_t kLockSize = 152;
using Lock = std::array<unsigned char, kLockSize>;

/// Whether a file with these first bytes is a sealed one, be it whole or not.
[[nodiscard]] bool beginsSealed(std::span<const unsigned char> bytes);

/// The lock of a sealed file. Refuses one that is cut short or damaged, of a later form, or more
/// costly than `kHighestCost`.
[[nodiscard]] Result<Lock> lockOf(std::span<const unsigned char> bytes);

struct NewLock {
    Lock lock;
    Secret key;
};
/// A random key under a passphrase. Fails where the memory that the cost asks for is not there.
[[nodiscard]] Result<NewLock> makeLock(const Secret& passphrase, KeyCost cost);

/// None: the passphrase is another one. Fails where the memory is not there.
[[nodiscard]] Result<std::optional<Secret>> keyOf(const Lock& lock, const Secret& passphrase);

/// The whole sealed file. No two are alike, even of the same content.
[[nodiscard]] Bytes sealed(const Lock& lock,
                           const Secret& key,
                           std::span<const unsigned char> content);

/// What tells one sealing of a file from the next: its first bytes.
inline constexpr std::size_t kFrontSize = kLockSize + 24;

struct Unsealed {
    Bytes content;        ///< Up to the first piece that is not as it was sealed.
    bool isWhole = false; ///< To the last byte as it was sealed, with nothing behind it.
};
/// How much content a sealed file of so many bytes holds.
[[nodiscard]] std::size_t contentSize(std::size_t fileSize);
[[nodiscard]] Unsealed unsealed(std::span<const unsigned char> file, const Secret& key);

} // namespace kordon::secrecy
