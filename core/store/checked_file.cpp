#include "core/store/checked_file.h"

#include "core/store/connection.h"
#include "core/store/foreign_file.h"
#include "core/store/sealing.h"

#include <utility>

namespace kordon::store {

namespace {

Result<CheckedFile> checked(CheckedFile file, const std::filesystem::path& path) {
    if (const Status header = checkHeader(file.db, path); !header) {
        return header.error();
    }
    const auto age = checkContent(file.db, path);
    if (!age) {
        return age.error();
    }
    file.age = *age;
    return file;
}

} // namespace

Result<CheckedFile> openChecked(const std::filesystem::path& path) {
    if (const Status place = checkPlace(path); !place) {
        return place.error();
    }
    if (!isSealed(path)) {
        return checked({.db = openUnread(path, Access::Existing)}, path);
    }
    auto opened = SealedFile::open(path);
    if (!opened) {
        return opened.error();
    }
    return checked({.db = openImage(opened->second), .sealed = std::move(opened->first)}, path);
}

} // namespace kordon::store
