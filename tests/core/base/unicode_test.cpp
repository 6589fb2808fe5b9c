#include "core/base/suggestion.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <catch2/catch.hpp>

#include <array>
#include <string>

using namespace kordon;

TEST_CASE("A text falls back to its first language", "[text]") {
    const Text text{{{"uk", "так"}, {"en", "yes"}}};

    CHECK(text.in("en") == "yes");
    CHECK(text.in("fr") == "так");
    CHECK(Text().in("en").empty());
}

TEST_CASE("Arguments are filled in in the pattern's own language", "[text]") {
    const Text filled = fill(say("%2 of %1", "%2 з %1"), {verbatim("x"), say("one", "один")});

    CHECK(filled.in("en") == "one of x");
    CHECK(filled.in("uk") == "один з x");
}

TEST_CASE("A mark without an argument stays, and filled text is not filled again", "[text]") {
    CHECK(fill(say("100 % %1 %2", ""), {verbatim("%1")}).in("en") == "100 % %1 %2");
}

TEST_CASE("Bytes that are not UTF-8 and NUL are told apart from text", "[unicode]") {
    CHECK(isCleanUtf8("ґанок 🙂"));
    CHECK_FALSE(isCleanUtf8("\xFF"));
    CHECK_FALSE(isCleanUtf8("\xC0\xAF"));
    CHECK_FALSE(isCleanUtf8("\xED\xA0\x80"));
    CHECK_FALSE(isCleanUtf8(std::string("a\0b", 3)));
    CHECK_FALSE(isCleanUtf8("\xD2"));
}

TEST_CASE("Combining marks take no column on a terminal", "[unicode]") {
    CHECK(terminalWidth("кордон") == 6);
    CHECK(terminalWidth("и\u0306") == 1);
    CHECK(characterCount("и\u0306") == 2);
}

TEST_CASE("A shortened text ends with an ellipsis and has no line breaks", "[unicode]") {
    CHECK(shortened("абвгґ", 4) == "абв…");
    CHECK(shortened("а\nб", 4) == "а б");
}

TEST_CASE("The nearest known word is proposed only where it is near", "[suggestion]") {
    const std::array<std::string, 2> known{"weight", "target"};

    CHECK(nearestOf("wieght", known) == "weight");
    CHECK_FALSE(nearestOf("questions", known));
}
