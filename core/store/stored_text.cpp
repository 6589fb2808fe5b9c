#include "core/store/stored_text.h"

#include "core/base/unicode.h"

#include <sqlite3.h>

namespace kordon::store {

std::string textAt(SQLite::Statement& row, int column, std::size_t most) {
    const SQLite::Column value = row.getColumn(column);
    const std::string name = value.getName();
    if (static_cast<std::size_t>(value.getBytes()) > most) {
        throw SQLite::Exception(name + ": a text of " + std::to_string(value.getBytes()) + " bytes",
                                SQLITE_CORRUPT);
    }
    std::string text = value.getString();
    if (!isCleanUtf8(text)) {
        throw SQLite::Exception(name + ": not UTF-8 text", SQLITE_CORRUPT);
    }
    return text;
}

} // namespace kordon::store
