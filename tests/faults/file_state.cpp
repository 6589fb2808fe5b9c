#include "tests/faults/file_state.h"

#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace kordon::tests {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> column(SQLite::Database& db, const std::string& sql) {
    SQLite::Statement select(db, sql);
    std::vector<std::string> values;
    while (select.executeStep()) {
        values.push_back(select.getColumn(0).getString());
    }
    return values;
}

/// The ids that every new file draws for itself stand in `meta` and in the first changeset.
std::string selectionOf(const std::string& table) {
    if (table == "meta") {
        return "SELECT * FROM meta WHERE key <> 'document_id' ORDER BY 1";
    }
    if (table == "history") {
        return "SELECT number, at, who, kind, subject, undoes, iif(number = 1, '', changeset)"
               " FROM history ORDER BY 1";
    }
    return "SELECT * FROM " + table + " ORDER BY 1, 2";
}

std::size_t valuesOf(SQLite::Database& db) {
    std::string all;
    for (const std::string& table :
         column(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        all += table + '\n';
        SQLite::Statement select(db, selectionOf(table));
        while (select.executeStep()) {
            for (int i = 0; i < select.getColumnCount(); ++i) {
                const SQLite::Column value = select.getColumn(i);
                const auto* bytes = static_cast<const char*>(value.getBlob());
                const auto size = static_cast<std::size_t>(value.getBytes());
                all += std::to_string(value.getType()) + ' ' + std::to_string(size) + ' ';
                all.append(bytes ? bytes : "", bytes ? size : 0);
            }
        }
    }
    for (const std::string& sql : column(db, "SELECT sql FROM sqlite_schema ORDER BY name")) {
        all += sql;
    }
    return std::hash<std::string>()(all);
}

} // namespace

fs::path memoryFolder() {
    std::error_code failed;
    const fs::path memory = "/dev/shm";
    return fs::is_directory(memory, failed) ? memory : fs::temp_directory_path();
}

FolderContent contentOf(const fs::path& folder) {
    FolderContent content;
    for (const auto& entry : fs::directory_iterator(folder)) {
        content[entry.path().filename().string()] = readText(entry.path());
    }
    return content;
}

void putContent(const fs::path& folder, const FolderContent& content) {
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (!content.contains(entry.path().filename().string())) {
            fs::remove(entry.path());
        }
    }
    for (const auto& [name, bytes] : content) {
        writeText(folder / name, bytes);
    }
}

FileState stateOf(const fs::path& path) {
    try {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE, 0, "unix");
        FileState state;
        for (const std::string& line : column(db, "PRAGMA integrity_check")) {
            state.damage += line == "ok" ? "" : line + "; ";
        }
        state.values = valuesOf(db);
        return state;
    } catch (const SQLite::Exception& failure) {
        return {.damage = failure.what()};
    }
}

std::optional<std::size_t> States::find(std::size_t values,
                                        std::size_t from,
                                        std::size_t last) const {
    for (std::size_t at = from; at <= last && at < m_values.size(); ++at) {
        if (m_values[at] == values) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace kordon::tests
