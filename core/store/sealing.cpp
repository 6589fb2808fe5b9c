#include "core/store/sealing.h"

#include "core/store/checked_file.h"
#include "core/store/connection.h"
#include "core/store/durable_file.h"
#include "core/store/foreign_file.h"
#include "core/store/new_file.h"
#include "core/store/sealed_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace kordon {

namespace {

namespace fs = std::filesystem;
using namespace store;

Status checkPassphrase(const secrecy::Secret& passphrase) {
    if (!passphrase.empty() && passphrase.bytes().size() <= kLongestPassphrase) {
        return Done{};
    }
    return Error{ErrorCode::InvalidInput,
                 fill(say("a passphrase has from 1 to %1 bytes; several words that do not belong "
                          "together are good",
                          "парольна фраза має від 1 до %1 байтів; добре підходять кілька слів, що "
                          "не повʼязані між собою"),
                      {verbatim(static_cast<long long>(kLongestPassphrase))})};
}

Error cannotBeReplaced(const fs::path& path, const Text& why) {
    return {ErrorCode::ReadOnly, fill(say("%1: %2", "%1: %2"), {verbatim(utf8(path)), why})};
}

Status checkReplaceable(const fs::path& path) {
    if (hasSecondName(path)) {
        return cannotBeReplaced(path,
                                say("the file has two names (a hard link), and under the other one "
                                    "it would stay as it is; copy it, and lock the copy",
                                    "файл має дві назви (жорстке посилання), і під другою він "
                                    "лишився б таким, як є; скопіюйте його й замкніть копію"));
    }
    if (!mayWrite(path) || !mayWrite(fs::weakly_canonical(path).parent_path())) {
        return cannotBeReplaced(path,
                                say("the file or its folder may not be written to",
                                    "у цей файл або його теку не дозволено писати"));
    }
    return Done{};
}

Error notAsWritten(const fs::path& path) {
    return {ErrorCode::StorageFailure,
            fill(say("%1: what was written could not be read back; the file stays as it was",
                     "%1: записане не вдалося прочитати; файл лишився таким, як був"),
                 {verbatim(utf8(path))})};
}

/// Both roads end here: the file is written aside, read back as any file is opened, compared with
/// what it is to hold, and put in place.
Status replace(const fs::path& path,
               const Image& image,
               const std::function<void(const fs::path&)>& write) {
    const fs::path real = fs::weakly_canonical(path);
    const fs::path aside = asideOf(real);
    const Status placed = guarded(path, [&]() -> Status {
        write(aside);
        std::error_code ignored;
        fs::permissions(aside, fs::status(real, ignored).permissions(), ignored);
        Result<CheckedFile> written = openChecked(aside);
        if (!written) {
            return written.error();
        }
        if (imageOf(written->db) != image) {
            return notAsWritten(path);
        }
        putInPlaceOf(aside, real);
        syncFolder(real.parent_path());
        return Done{};
    });
    if (!placed) {
        discard(aside);
    }
    return placed;
}

/// What the file holds. `whileOpen` runs while nobody else can write to it.
template <class Function>
auto withImage(const fs::path& path, Function&& whileOpen) -> decltype(whileOpen(Image())) {
    return guarded(path, [&]() -> decltype(whileOpen(Image())) {
        Result<CheckedFile> file = openChecked(path);
        if (!file) {
            return file.error();
        }
        const SQLite::Transaction nobodyElse(file->db, SQLite::TransactionBehavior::EXCLUSIVE);
        return whileOpen(imageOf(file->db));
    });
}

} // namespace

bool isSealed(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::array<char, 16> start{};
    stream.read(start.data(), start.size());
    const std::vector<unsigned char> bytes(start.begin(), start.end());
    return stream && secrecy::beginsSealed(bytes);
}

Status checkLock(const fs::path& path) {
    const auto lock = lockIn(path);
    return lock ? Status(Done{}) : lock.error();
}

Result<HeldKey> unlock(const fs::path& path, const secrecy::Secret& passphrase) {
    const auto lock = lockIn(path);
    if (!lock) {
        return lock.error();
    }
    auto key = secrecy::keyOf(*lock, passphrase);
    if (!key) {
        return key.error();
    }
    return *key ? holdKey(*lock, **std::move(key)) : HeldKey();
}

HeldKey keyHeldFor(const fs::path& path) {
    const auto lock = lockIn(path);
    return lock ? heldKey(*lock) : nullptr;
}

Result<HeldKey> setPassphrase(const fs::path& path,
                              const secrecy::Secret& passphrase,
                              secrecy::KeyCost cost) {
    for (const Status& passed : {checkPassphrase(passphrase), checkReplaceable(path)}) {
        if (!passed) {
            return passed.error();
        }
    }
    auto made = secrecy::makeLock(passphrase, cost);
    if (!made) {
        return made.error();
    }
    const LockAndKey lockAndKey{made->lock, holdKey(made->lock, std::move(made->key))};
    const Status sealed = withImage(path, [&](const Image& image) {
        return replace(
            path, image, [&](const fs::path& aside) { writeSealed(aside, lockAndKey, image); });
    });
    return sealed ? Result<HeldKey>(lockAndKey.key) : sealed.error();
}

Status removePassphrase(const fs::path& path) {
    if (Status passed = checkReplaceable(path); !passed) {
        return passed;
    }
    return withImage(path, [&](const Image& image) {
        return replace(path, image, [&](const fs::path& aside) { writeThrough(aside, image); });
    });
}

std::vector<fs::path> openCopiesBeside(const fs::path& path) {
    const std::string start = utf8(path.filename()) + kOlderCopy;
    std::error_code failed;
    const fs::path folder = fs::weakly_canonical(path, failed).parent_path();
    std::vector<fs::path> copies;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (utf8(at->path().filename()).starts_with(start) && !isSealed(at->path())) {
            copies.push_back(at->path());
        }
    }
    std::ranges::sort(copies);
    return copies;
}

} // namespace kordon
