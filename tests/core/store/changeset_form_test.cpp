#include "core/store/changeset.h"
#include "core/store/changeset_form.h"
#include "core/store/connection.h"

#include <catch2/catch.hpp>

#include <string>

using namespace kordon;
using store::Changeset;

namespace {

/// An added, a changed and a removed row.
Changeset goodChangeset() {
    SQLite::Database db = store::openInMemory();
    db.exec("INSERT INTO meta VALUES ('old', '1'), ('changed', '2')");
    const store::Recording recording(db.getHandle());
    db.exec("INSERT INTO meta VALUES ('new', 'ї')");
    db.exec("UPDATE meta SET value = 3 WHERE key = 'changed'");
    db.exec("DELETE FROM meta WHERE key = 'old'");
    return recording.changeset();
}

Changeset bytesOf(const std::string& text) {
    const auto* first = reinterpret_cast<const std::byte*>(text.data());
    return {first, first + text.size()};
}

} // namespace

TEST_CASE("What SQLite records is a changeset", "[store][changeset]") {
    CHECK(store::isChangeset(goodChangeset()));
    CHECK(store::isChangeset({}));
}

TEST_CASE("A changeset that is cut short is none, unless it ends after a row",
          "[store][changeset]") {
    const Changeset whole = goodChangeset();
    SQLite::Database db = store::openInMemory();
    int ends = 0;
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const Changeset part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        if (store::isChangeset(part)) {
            ++ends;
            CHECK(store::rowChanges(db.getHandle(), part).size() < 3);
        }
    }
    CHECK(ends == 3);
}

TEST_CASE("Bytes that SQLite's reader would not end with, or lose memory on, are refused",
          "[store][changeset]") {
    using namespace std::string_literals;
    const std::string bytes = GENERATE(values<std::string>({
        "T\3\1\0\0act\226\215\377\355"s,                // the name of a table has no end
        "T\2\1\0history\0\22\0\5\5"s,                   // not a recorded table
        "T\2\0\0meta\0\22\0\5\5"s,                      // no key
        "T\0meta\0\22\0"s,                              // no columns
        "T\377\377\377\377\377\377\377\377\377meta\0"s, // too many
        "\22\0\5\5"s,                                   // a row before its table
        "T\2\1\0meta\0\7\0\5\5"s,                       // no such operation
        "T\2\1\0meta\0\22\0\6\5"s,                      // no such type
        "T\2\1\0meta\0\22\0\0\5"s,                      // an added row without its key
        "T\2\1\0meta\0\22\0\3\377\377\377\377\377\377\377\377\377x"s, // longer than the bytes
        "T\2\1\0meta\0\27\0\3\1a\5\0\0"s,                             // a change to nothing
        "P\2\1\0meta\0\22\0\5\5"s,                                    // a patchset
    }));
    CHECK_FALSE(store::isChangeset(bytesOf(bytes)));
    CHECK_THROWS_AS(store::touchedBy(bytesOf(bytes)), SQLite::Exception);
}
