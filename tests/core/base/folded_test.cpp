#include "core/base/folded.h"

#include <catch2/catch.hpp>

#include <string>

using namespace kordon;

TEST_CASE("Latin and Cyrillic letters fold to lower case", "[folded]") {
    CHECK(folded("Border CHECKS") == "border checks");
    CHECK(folded("КОРДОН, Щастя, Юрій") == "кордон, щастя, юрій");
    CHECK(folded("ІЇЄҐЁ") == "іїєґё");
    CHECK(folded("Évaluation Škola") == "évaluation škola");
}

TEST_CASE("What has no case stays as it is", "[folded]") {
    CHECK(folded("4.2.1 × ß 🙂 – «»") == "4.2.1 × ß 🙂 – «»");
    CHECK(folded("").empty());
}

TEST_CASE("The three apostrophes are one", "[folded]") {
    CHECK(folded("зв'язок") == folded("звʼязок"));
    CHECK(folded("ЗВ’ЯЗОК") == folded("звʼязок"));
}
