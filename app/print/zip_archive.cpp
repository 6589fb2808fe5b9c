#include "app/print/zip_archive.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <array>

namespace kordon::print {

namespace {

struct Memory {
    std::string bytes;
    std::size_t at = 0;
};

Memory& memoryOf(voidpf opaque) {
    return *static_cast<Memory*>(opaque);
}

voidpf openMemory(voidpf opaque, const void* /*name*/, int /*mode*/) {
    return opaque;
}

uLong readMemory(voidpf opaque, voidpf /*stream*/, void* to, uLong size) {
    Memory& memory = memoryOf(opaque);
    const std::size_t count = memory.bytes.copy(static_cast<char*>(to), size, memory.at);
    memory.at += count;
    return count;
}

uLong writeMemory(voidpf opaque, voidpf /*stream*/, const void* from, uLong size) {
    Memory& memory = memoryOf(opaque);
    memory.bytes.resize(std::max<std::size_t>(memory.bytes.size(), memory.at + size));
    memory.bytes.replace(memory.at, size, static_cast<const char*>(from), size);
    memory.at += size;
    return size;
}

ZPOS64_T tellMemory(voidpf opaque, voidpf /*stream*/) {
    return memoryOf(opaque).at;
}

long seekMemory(voidpf opaque, voidpf /*stream*/, ZPOS64_T offset, int origin) {
    Memory& memory = memoryOf(opaque);
    std::size_t from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR) {
        from = memory.at;
    } else if (origin == ZLIB_FILEFUNC_SEEK_END) {
        from = memory.bytes.size();
    }
    if (from + offset > memory.bytes.size()) {
        return -1;
    }
    memory.at = from + offset;
    return 0;
}

int closeMemory(voidpf /*opaque*/, voidpf /*stream*/) {
    return 0;
}

zlib_filefunc64_def functionsOn(Memory& memory) {
    return {.zopen64_file = openMemory,
            .zread_file = readMemory,
            .zwrite_file = writeMemory,
            .ztell64_file = tellMemory,
            .zseek64_file = seekMemory,
            .zclose_file = closeMemory,
            .zerror_file = closeMemory,
            .opaque = &memory};
}

bool add(zipFile zip, const ZipEntry& entry) {
    zip_fileinfo info{};
    info.dosDate = (1U << 21U) | (1U << 16U); // 1980-01-01, the first day that zip knows
    const int method = entry.isStored ? 0 : Z_DEFLATED;
    if (zipOpenNewFileInZip(
            zip, entry.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, method, 9) != ZIP_OK) {
        return false;
    }
    const auto size = static_cast<unsigned>(entry.content.size());
    const bool isWritten = zipWriteInFileInZip(zip, entry.content.data(), size) == ZIP_OK;
    return zipCloseFileInZip(zip) == ZIP_OK && isWritten;
}

std::optional<ZipEntry> currentEntry(unzFile zip) {
    unz_file_info64 info{};
    std::array<char, 1024> name{};
    if (unzGetCurrentFileInfo64(zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) !=
            UNZ_OK ||
        unzOpenCurrentFile(zip) != UNZ_OK) {
        return std::nullopt;
    }
    ZipEntry entry{.name = name.data(), .isStored = info.compression_method == 0};
    std::array<char, 65536> part{};
    int count = 0;
    while ((count = unzReadCurrentFile(zip, part.data(), part.size())) > 0) {
        entry.content.append(part.data(), static_cast<std::size_t>(count));
    }
    // Closing is where the checksum is compared.
    if (unzCloseCurrentFile(zip) != UNZ_OK || count < 0) {
        return std::nullopt;
    }
    return entry;
}

} // namespace

std::optional<std::string> zipOf(const std::vector<ZipEntry>& entries) {
    Memory memory;
    zlib_filefunc64_def functions = functionsOn(memory);
    zipFile zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (zip == nullptr) {
        return std::nullopt;
    }
    const bool isWhole =
        std::ranges::all_of(entries, [&](const ZipEntry& each) { return add(zip, each); });
    if (zipClose(zip, nullptr) != ZIP_OK || !isWhole) {
        return std::nullopt;
    }
    return memory.bytes;
}

std::optional<std::vector<ZipEntry>> unzip(std::string_view archive) {
    Memory memory{.bytes = std::string(archive)};
    zlib_filefunc64_def functions = functionsOn(memory);
    unzFile zip = unzOpen2_64("", &functions);
    if (zip == nullptr) {
        return std::nullopt;
    }
    std::optional<std::vector<ZipEntry>> entries(std::in_place);
    int state = unzGoToFirstFile(zip);
    for (; state == UNZ_OK; state = unzGoToNextFile(zip)) {
        auto entry = currentEntry(zip);
        if (!entry) {
            break;
        }
        entries->push_back(std::move(*entry));
    }
    unzClose(zip);
    return state == UNZ_END_OF_LIST_OF_FILE ? entries : std::nullopt;
}

} // namespace kordon::print
