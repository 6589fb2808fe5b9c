#pragma once

#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>

/// Files as somebody would make them who means harm, and what the store says of them.
namespace kordon::tests {

inline const AssessmentId kHostileYear{"2025"};
inline const ActorId kHostileActor{"a"};
inline const QuestionId kHostileQuestion{"first-first.cap"};

/// A good file with an answer, a target and a note.
inline std::filesystem::path goodFile(const TemporaryFolder& folder) {
    const std::filesystem::path path = folder / "країна.kordon";
    auto workspace = Workspace::create(path, smallPack(), {kHostileYear, "Оцінка"}, false, stamp());
    REQUIRE(workspace);
    REQUIRE(workspace->setAnswer(
        kHostileYear, {kHostileActor, kHostileQuestion, answered(2)}, stamp()));
    REQUIRE(workspace->setTarget(
        kHostileYear, {{"first"}, kHostileActor, Dimension::Capacity}, 3, stamp()));
    REQUIRE(workspace->setGapNote(kHostileYear, {{"first"}, kHostileActor}, {"брак", ""}, stamp()));
    return path;
}

/// Writes past everything that would stop it, as another program could.
inline void spoil(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    db.exec(sql);
}

inline void spoilBytes(const std::filesystem::path& path, std::size_t at, const std::string& with) {
    std::string content = readText(path);
    REQUIRE(content.size() >= at + with.size());
    content.replace(at, with.size(), with);
    writeText(path, content);
}

/// Every file in the folder with its content.
inline std::map<std::string, std::string> contentOf(const TemporaryFolder& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        std::error_code circle;
        const bool isFile = std::filesystem::is_regular_file(entry.path(), circle);
        all[entry.path().filename().string()] = isFile ? readText(entry.path()) : "";
    }
    return all;
}

/// What the store says when it refuses the file: at once, and with everything left as it was.
inline Error refusalOf(const TemporaryFolder& folder, const std::filesystem::path& path) {
    const auto before = contentOf(folder);
    const auto start = std::chrono::steady_clock::now();
    const auto opened = Workspace::open(path);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(15));
    CHECK(contentOf(folder) == before);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.in("en") != opened.error().message.in("uk"));
    return opened.error();
}

inline bool says(const Error& error, const std::string& part) {
    INFO(error.message.in("en"));
    CHECK(error.message.in("en").find(part) != std::string::npos);
    return error.message.in("en").find(part) != std::string::npos;
}

} // namespace kordon::tests
