#include "core/secrecy/seal.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace kordon::secrecy {

namespace {

constexpr std::string_view kMagic("KORDON SEALED\r\n\x1a", 16);
constexpr std::uint32_t kForm = 1;
constexpr std::size_t kPiece = 65536;
constexpr std::size_t kSealedPiece = kPiece + crypto_secretstream_xchacha20poly1305_ABYTES;

// Where the parts of a lock are.
constexpr std::size_t kFormAt = 16;
constexpr std::size_t kPassesAt = 20;
constexpr std::size_t kMemoryAt = 24;
constexpr std::size_t kSaltAt = 32;
constexpr std::size_t kNonceAt = kSaltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t kWrappedAt = kNonceAt + crypto_secretbox_NONCEBYTES;
constexpr std::size_t kKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t kWrappedSize = kKeySize + crypto_secretbox_MACBYTES;
constexpr std::size_t kCheckAt = kWrappedAt + kWrappedSize;
constexpr std::size_t kCheckSize = 32;
static_assert(kCheckAt + kCheckSize == kLockSize);
static_assert(kLockSize + crypto_secretstream_xchacha20poly1305_HEADERBYTES == kFrontSize);
static_assert(crypto_secretbox_KEYBYTES == kKeySize);

void putNumber(std::span<unsigned char> to, std::uint64_t number) {
    for (std::size_t i = 0; i < to.size(); ++i) {
        to[to.size() - 1 - i] = static_cast<unsigned char>((number >> (8U * i)) & 0xFFU);
    }
}

std::uint64_t numberIn(std::span<const unsigned char> from) {
    std::uint64_t number = 0;
    for (const unsigned char byte : from) {
        number = (number << 8U) | byte;
    }
    return number;
}

std::array<unsigned char, kCheckSize> checkOf(std::span<const unsigned char> lock) {
    std::array<unsigned char, kCheckSize> check{};
    crypto_generichash(check.data(), check.size(), lock.data(), kCheckAt, nullptr, 0);
    return check;
}

KeyCost costOf(const Lock& lock) {
    const std::span bytes(lock);
    return {static_cast<std::uint32_t>(numberIn(bytes.subspan(kPassesAt, 4))),
            numberIn(bytes.subspan(kMemoryAt, 8))};
}

bool isBearable(KeyCost cost) {
    return cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= kHighestCost.passes &&
           cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= kHighestCost.memory;
}

/// None: there is not the memory for it.
std::optional<Secret> passphraseKey(const Lock& lock, const Secret& passphrase) {
    Secret key(kKeySize);
    // The interface takes the passphrase as char.
    const auto* text = reinterpret_cast<const char*>(passphrase.bytes().data());
    const KeyCost cost = costOf(lock);
    const int failed = crypto_pwhash(key.bytes().data(),
                                     kKeySize,
                                     text,
                                     passphrase.bytes().size(),
                                     lock.data() + kSaltAt,
                                     cost.passes,
                                     static_cast<std::size_t>(cost.memory),
                                     crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? std::optional(std::move(key)) : std::nullopt;
}

Error tooLittleMemory(KeyCost cost) {
    return {ErrorCode::StorageFailure,
            fill(say("trying the passphrase takes %1 MiB of memory, which are not there; close "
                     "other programs and try again",
                     "перевірка парольної фрази потребує %1 МіБ памʼяті, яких немає; закрийте інші "
                     "програми та спробуйте ще раз"),
                 {verbatim(static_cast<long long>(cost.memory >> 20U))})};
}

Error damagedLock() {
    return {ErrorCode::Damaged,
            say("its first bytes, which keep the key, are damaged or were changed: no passphrase "
                "opens it; go back to a backup or another copy",
                "її перші байти, де зберігається ключ, пошкоджено або змінено: жодна парольна "
                "фраза їх не відкриє; поверніться до резервної чи іншої копії")};
}

} // namespace

bool beginsSealed(std::span<const unsigned char> bytes) {
    return bytes.size() >= kMagic.size() &&
           std::equal(kMagic.begin(), kMagic.end(), bytes.begin(), [](char known, unsigned char c) {
               return static_cast<unsigned char>(known) == c;
           });
}

Result<Lock> lockOf(std::span<const unsigned char> bytes) {
    if (!beginsSealed(bytes) || bytes.size() < kLockSize) {
        return damagedLock();
    }
    Lock lock{};
    std::copy_n(bytes.begin(), kLockSize, lock.begin());
    if (!std::ranges::equal(checkOf(lock), std::span(lock).subspan(kCheckAt))) {
        return damagedLock();
    }
    if (numberIn(std::span(lock).subspan(kFormAt, 4)) != kForm) {
        return Error{ErrorCode::MadeByNewerVersion,
                     say("it was locked by a newer Kordon; update the program to open it",
                         "його замкнено новішим Kordon; щоб відкрити, оновіть програму")};
    }
    if (!isBearable(costOf(lock))) {
        return Error{
            ErrorCode::NotOurFormat,
            say("trying a passphrase on it would take more memory or time than Kordon "
                "ever asks for: another program has made it",
                "перевірка парольної фрази забрала б більше памʼяті чи часу, ніж будь-коли "
                "вимагає Kordon: його створила інша програма")};
    }
    return lock;
}

Result<NewLock> makeLock(const Secret& passphrase, KeyCost cost) {
    NewLock made{.lock = {}, .key = Secret(kKeySize)};
    const std::span lock(made.lock);
    std::ranges::transform(
        kMagic, lock.begin(), [](char c) { return static_cast<unsigned char>(c); });
    putNumber(lock.subspan(kFormAt, 4), kForm);
    putNumber(lock.subspan(kPassesAt, 4), cost.passes);
    putNumber(lock.subspan(kMemoryAt, 8), cost.memory);
    randombytes_buf(&lock[kSaltAt], crypto_pwhash_SALTBYTES);
    randombytes_buf(&lock[kNonceAt], crypto_secretbox_NONCEBYTES);
    crypto_secretstream_xchacha20poly1305_keygen(made.key.bytes().data());
    const std::optional<Secret> wrapping = passphraseKey(made.lock, passphrase);
    if (!wrapping) {
        return tooLittleMemory(cost);
    }
    crypto_secretbox_easy(&lock[kWrappedAt],
                          made.key.bytes().data(),
                          kKeySize,
                          &lock[kNonceAt],
                          wrapping->bytes().data());
    std::ranges::copy(checkOf(made.lock), lock.begin() + kCheckAt);
    return made;
}

Result<std::optional<Secret>> keyOf(const Lock& lock, const Secret& passphrase) {
    const std::optional<Secret> wrapping = passphraseKey(lock, passphrase);
    if (!wrapping) {
        return tooLittleMemory(costOf(lock));
    }
    Secret key(kKeySize);
    const int failed = crypto_secretbox_open_easy(key.bytes().data(),
                                                  lock.data() + kWrappedAt,
                                                  kWrappedSize,
                                                  lock.data() + kNonceAt,
                                                  wrapping->bytes().data());
    return failed == 0 ? std::optional(std::move(key)) : std::nullopt;
}

Bytes sealed(const Lock& lock, const Secret& key, std::span<const unsigned char> content) {
    const std::size_t pieces = std::max<std::size_t>(1, (content.size() + kPiece - 1) / kPiece);
    Bytes file(kFrontSize + content.size() + pieces * (kSealedPiece - kPiece));
    std::ranges::copy(lock, file.begin());
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_secretstream_xchacha20poly1305_init_push(
        &stream, file.data() + kLockSize, key.bytes().data());
    unsigned char* to = file.data() + kFrontSize;
    for (std::size_t i = 0; i < pieces; ++i) {
        const auto piece =
            content.subspan(i * kPiece, std::min(kPiece, content.size() - i * kPiece));
        const bool isLast = i + 1 == pieces;
        // The first piece vouches for the lock: none of another copy can stand before it.
        crypto_secretstream_xchacha20poly1305_push(
            &stream,
            to,
            nullptr,
            piece.data(),
            piece.size(),
            i == 0 ? lock.data() : nullptr,
            i == 0 ? lock.size() : 0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        to += piece.size() + (kSealedPiece - kPiece);
    }
    sodium_memzero(&stream, sizeof stream);
    return file;
}

std::size_t contentSize(std::size_t fileSize) {
    const std::size_t pieces = fileSize < kFrontSize ? 0 : fileSize - kFrontSize;
    const std::size_t count = (pieces + kSealedPiece - 1) / kSealedPiece;
    return pieces - std::min(pieces, count * (kSealedPiece - kPiece));
}

Unsealed unsealed(std::span<const unsigned char> file, const Secret& key) {
    Unsealed found;
    crypto_secretstream_xchacha20poly1305_state stream;
    if (file.size() < kFrontSize ||
        crypto_secretstream_xchacha20poly1305_init_pull(
            &stream, file.data() + kLockSize, key.bytes().data()) != 0) {
        return found;
    }
    found.content.reserve(file.size());
    bool isFirst = true;
    for (auto rest = file.subspan(kFrontSize); !rest.empty();) {
        const auto piece = rest.first(std::min(kSealedPiece, rest.size()));
        rest = rest.subspan(piece.size());
        if (piece.size() < kSealedPiece - kPiece) {
            break;
        }
        const std::size_t before = found.content.size();
        found.content.resize(before + piece.size() - (kSealedPiece - kPiece));
        unsigned char tag = 0;
        const int failed =
            crypto_secretstream_xchacha20poly1305_pull(&stream,
                                                       found.content.data() + before,
                                                       nullptr,
                                                       &tag,
                                                       piece.data(),
                                                       piece.size(),
                                                       isFirst ? file.data() : nullptr,
                                                       isFirst ? kLockSize : 0);
        if (failed != 0) {
            found.content.resize(before);
            break;
        }
        isFirst = false;
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
            found.isWhole = rest.empty();
            break;
        }
    }
    sodium_memzero(&stream, sizeof stream);
    return found;
}

} // namespace kordon::secrecy
