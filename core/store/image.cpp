#include "core/store/image.h"

#include "core/store/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace kordon::store {

namespace {

struct Free {
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};
using Buffer = std::unique_ptr<unsigned char, Free>;

} // namespace

Image imageOf(SQLite::Database& db) {
    sqlite3_int64 size = 0;
    const Buffer bytes(sqlite3_serialize(db.getHandle(), "main", &size, 0));
    if (!bytes) {
        throw SQLite::Exception("there is not enough memory for a copy of the file", SQLITE_NOMEM);
    }
    return {bytes.get(), bytes.get() + size};
}

SQLite::Database openImage(std::span<const unsigned char> image) {
    SQLite::Database db = openBlank();
    Buffer bytes(static_cast<unsigned char*>(sqlite3_malloc64(image.size())));
    if (!bytes) {
        throw SQLite::Exception("there is not enough memory for the file", SQLITE_NOMEM);
    }
    std::ranges::copy(image, bytes.get());
    const auto size = static_cast<sqlite3_int64>(image.size());
    // SQLite frees the buffer itself, also where it fails.
    const int code =
        sqlite3_deserialize(db.getHandle(),
                            "main",
                            bytes.release(),
                            size,
                            size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (code != SQLITE_OK) {
        throw SQLite::Exception("the file cannot be taken into memory", code);
    }
    return db;
}

} // namespace kordon::store
