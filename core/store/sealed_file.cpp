#include "core/store/sealed_file.h"

#include "core/store/connection.h"
#include "core/store/durable_file.h"
#include "core/store/new_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>

namespace kordon::store {

namespace {

namespace fs = std::filesystem;

Error about(const fs::path& path, ErrorCode code, const Text& reason) {
    return {code, fill(say("%1: %2", "%1: %2"), {verbatim(utf8(path)), reason})};
}

Error cannotBeRead(const fs::path& path) {
    return about(path,
                 ErrorCode::StorageFailure,
                 say("it cannot be read; check that it is there and may be read",
                     "його не вдається прочитати; перевірте, чи він є і чи дозволено його читати"));
}

Error tooLarge(const fs::path& path) {
    return about(path,
                 ErrorCode::NotOurFormat,
                 fill(say("a locked file is held in memory and may have at most %1 MiB",
                          "замкнений файл тримається в памʼяті й може мати щонайбільше %1 МіБ"),
                      {verbatim(static_cast<long long>(kLargestSealed >> 20U))}));
}

Error needsPassphrase(const fs::path& path) {
    return about(path,
                 ErrorCode::InvalidInput,
                 say("the file is locked with a passphrase, which has to be given to open it",
                     "файл замкнено парольною фразою, і щоб відкрити, її треба ввести"));
}

Error notAsSealed(const fs::path& path) {
    return about(path,
                 ErrorCode::Damaged,
                 say("the passphrase is right, but the file is not as Kordon has sealed it: it is "
                     "damaged, cut short, or somebody has changed it; go back to a backup, or "
                     "recover what is before the damage",
                     "парольна фраза правильна, але файл не такий, яким його запечатав Kordon: "
                     "його пошкоджено, обірвано або хтось його змінив; поверніться до резервної "
                     "копії або відновіть те, що стоїть перед пошкодженням"));
}

fs::path realPlace(const fs::path& path) {
    std::error_code ignored;
    fs::path real = fs::weakly_canonical(path, ignored);
    return real.empty() ? path : real;
}

/// At most `count` bytes from the start; none: the file cannot be read.
std::optional<secrecy::Bytes> firstBytes(const fs::path& path, std::size_t count) {
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(count, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(count));
    if (stream.bad() || !stream.is_open()) {
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return secrecy::Bytes(bytes.begin(), bytes.end());
}

} // namespace

Result<secrecy::Bytes> bytesOf(const fs::path& path) {
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(path, failed);
    if (failed) {
        return cannotBeRead(path);
    }
    if (size > 2 * kLargestSealed) {
        return tooLarge(path);
    }
    auto bytes = firstBytes(path, static_cast<std::size_t>(size));
    return bytes ? Result<secrecy::Bytes>(*std::move(bytes)) : cannotBeRead(path);
}

Result<secrecy::Lock> lockIn(const fs::path& path) {
    const auto bytes = firstBytes(path, secrecy::kLockSize);
    if (!bytes) {
        return cannotBeRead(path);
    }
    const auto lock = secrecy::lockOf(*bytes);
    return lock ? lock : about(path, lock.error().code, lock.error().message);
}

Result<LockAndKey> heldLockIn(const fs::path& path) {
    const auto lock = lockIn(path);
    if (!lock) {
        return lock.error();
    }
    HeldKey key = heldKey(*lock);
    return key ? Result<LockAndKey>({*lock, std::move(key)}) : needsPassphrase(path);
}

SealedFile::SealedFile(fs::path path, LockAndKey lockAndKey, const Front& front)
    : m_path(std::move(path)), m_lockAndKey(std::move(lockAndKey)), m_front(front) {}

Result<std::pair<SealedFile, Image>> SealedFile::open(const fs::path& path) {
    auto lockAndKey = heldLockIn(path);
    if (!lockAndKey) {
        return lockAndKey.error();
    }
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return bytes.error();
    }
    secrecy::Unsealed unsealed = secrecy::unsealed(*bytes, *lockAndKey->key);
    const bool isSameLock =
        bytes->size() >= secrecy::kFrontSize &&
        std::equal(lockAndKey->lock.begin(), lockAndKey->lock.end(), bytes->begin());
    if (!unsealed.isWhole || !isSameLock) {
        return notAsSealed(path);
    }
    Front front{};
    std::copy_n(bytes->begin(), front.size(), front.begin());
    return std::pair(SealedFile(realPlace(path), *std::move(lockAndKey), front),
                     std::move(unsealed.content));
}

bool SealedFile::isWritable() const {
    return mayWrite(m_path) && mayWrite(m_path.parent_path());
}

bool SealedFile::isReplaced() const {
    const auto front = firstBytes(m_path, m_front.size());
    return front && !std::ranges::equal(*front, m_front);
}

Status SealedFile::replaceWith(const Image& image) {
    if (image.size() > kLargestSealed) {
        return tooLarge(m_path);
    }
    return guarded(m_path, [&]() -> Status {
        write(image);
        return Done{};
    });
}

void SealedFile::write(const Image& image) {
    if (!fs::exists(m_path) || isReplaced()) {
        throw SQLite::Exception("it begins otherwise than it was left", SQLITE_READONLY_DBMOVED);
    }
    const fs::path aside = asideOf(m_path);
    try {
        writeSealed(aside, m_lockAndKey, image);
        std::error_code ignored;
        fs::permissions(aside, fs::status(m_path, ignored).permissions(), ignored);
        const auto written = firstBytes(aside, m_front.size());
        if (!written || written->size() != m_front.size()) {
            throw SQLite::Exception("what was written cannot be read", SQLITE_IOERR_READ);
        }
        putInPlaceOf(aside, m_path);
        std::ranges::copy(*written, m_front.begin());
    } catch (const SQLite::Exception&) {
        discard(aside);
        throw;
    }
    syncFolder(m_path.parent_path());
}

void writeSealed(const fs::path& path, const LockAndKey& lockAndKey, const Image& image) {
    writeThrough(path, secrecy::sealed(lockAndKey.lock, *lockAndKey.key, image));
}

} // namespace kordon::store
