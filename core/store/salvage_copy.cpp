#include "core/store/salvage_copy.h"

#include "core/store/connection.h"
#include "core/store/foreign_file.h"
#include "core/store/new_file.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace kordon::store {

namespace {

namespace fs = std::filesystem;

constexpr std::streamsize kPieceSize = 4096;
constexpr std::size_t kUsualPageSize = 4096;
constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic("SQLite format 3\0", 16);

Error notCopied(const fs::path& path) {
    return {ErrorCode::StorageFailure,
            fill(say("%1: cannot be copied to be read; check that the disk has room and the folder "
                     "may be written to",
                     "%1: не вдається скопіювати для читання; перевірте, чи є місце на диску і чи "
                     "дозволено писати в теку"),
                 {verbatim(utf8(path))})};
}

/// None: not all could be written.
std::optional<bool> copyPieces(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    const auto size = static_cast<std::streamoff>(fs::file_size(from, failed));
    std::ifstream in(from, std::ios::binary);
    std::ofstream out(to, std::ios::binary);
    bool isWhole = !failed && in.is_open();
    for (std::streamoff at = 0; at < size && out; at += kPieceSize) {
        const auto wanted =
            static_cast<std::size_t>(std::min<std::streamoff>(kPieceSize, size - at));
        std::string piece(wanted, '\0');
        in.seekg(at);
        in.read(piece.data(), static_cast<std::streamsize>(wanted));
        isWhole = isWhole && in.gcount() == static_cast<std::streamsize>(wanted);
        in.clear();
        out.write(piece.data(), static_cast<std::streamsize>(wanted));
    }
    out.close();
    return out ? std::optional(isWhole) : std::nullopt;
}

std::size_t bigEndian(const std::string& bytes, std::size_t at, std::size_t count) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = (number << 8U) | static_cast<unsigned char>(bytes[at + i]);
    }
    return number;
}

void setBigEndian(std::string& bytes, std::size_t at, std::size_t count, std::size_t number) {
    for (std::size_t i = 0; i < count; ++i) {
        bytes[at + count - 1 - i] = static_cast<char>((number >> (8 * i)) & 0xFFU);
    }
}

// What SQLite looks at before it reads a page, set to what it is in every file of ours. The list of
// free pages is dropped: it is of no use to a copy that is only read.
void mend(std::string& header, std::size_t fileSize) {
    std::copy(kMagic.begin(), kMagic.end(), header.begin());
    std::size_t pageSize = bigEndian(header, 16, 2);
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0) {
        pageSize = kUsualPageSize;
        setBigEndian(header, 16, 2, pageSize);
    }
    constexpr std::string_view kFormat("\1\1\0\100\40\40", 6);
    std::copy(kFormat.begin(), kFormat.end(), header.begin() + 18);
    setBigEndian(header, 28, 4, fileSize / pageSize);
    setBigEndian(header, 32, 8, 0);
    setBigEndian(header, 44, 4, 4);
    setBigEndian(header, 52, 4, 0);
    setBigEndian(header, 56, 4, 1);
    std::copy(header.begin() + 24, header.begin() + 28, header.begin() + 92);
}

bool mendHeader(const fs::path& copy) {
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(copy, failed);
    std::string header(kHeaderSize, '\0');
    std::fstream file(copy, std::ios::binary | std::ios::in | std::ios::out);
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (failed || !file) {
        return false;
    }
    mend(header, size);
    file.seekp(0);
    file.write(header.data(), static_cast<std::streamsize>(header.size()));
    return static_cast<bool>(file.flush());
}

fs::path journalOf(const fs::path& path) {
    fs::path journal = path;
    journal += "-journal";
    return journal;
}

} // namespace

Result<PrivateFolder> PrivateFolder::beside(const fs::path& target) {
    const fs::path folder = target.parent_path() / (".kordon-recover-" + randomHex(8));
    std::error_code failed;
    fs::create_directory(folder, failed);
    if (!failed) {
        fs::permissions(folder, fs::perms::owner_all, failed);
    }
    if (failed) {
        return notCopied(target);
    }
    return PrivateFolder(folder);
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {})) {}

PrivateFolder::~PrivateFolder() {
    if (!m_path.empty()) {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
}

Result<bool> copyDamaged(const fs::path& damaged, const fs::path& copy) {
    const std::optional<bool> isWhole = copyPieces(damaged, copy);
    if (!isWhole) {
        return notCopied(damaged);
    }
    std::error_code failed;
    const fs::path journal = journalOf(damaged);
    if (fs::exists(fs::symlink_status(journal, failed)) && checkPlace(damaged)) {
        // The journal describes the file as the crash has left it: nothing is mended before it.
        return copyPieces(journal, journalOf(copy)) ? Result<bool>(*isWhole)
                                                    : Result<bool>(notCopied(damaged));
    }
    return mendHeader(copy) ? Result<bool>(*isWhole) : Result<bool>(notCopied(damaged));
}

Result<DamagedImage> imageOfDamaged(const fs::path& damaged) {
    auto lockAndKey = heldLockIn(damaged);
    if (!lockAndKey) {
        return lockAndKey.error();
    }
    const auto bytes = bytesOf(damaged);
    if (!bytes) {
        return bytes.error();
    }
    secrecy::Unsealed found = secrecy::unsealed(*bytes, *lockAndKey->key);
    DamagedImage result{.lockAndKey = *std::move(lockAndKey), .opened = found.content.size()};
    result.image = std::move(found.content);
    if (!found.isWhole && result.image.size() >= kHeaderSize) {
        result.image.resize(std::max(result.image.size(), secrecy::contentSize(bytes->size())));
        std::string header(result.image.begin(), result.image.begin() + kHeaderSize);
        mend(header, result.image.size());
        std::ranges::copy(header, result.image.begin());
    }
    return result;
}

} // namespace kordon::store
