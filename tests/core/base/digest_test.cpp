#include "core/base/digest.h"

#include <catch2/catch.hpp>

using namespace kordon;

TEST_CASE("A digest is the SHA-256 of the standard", "[digest]") {
    CHECK(sha256Of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("The digest of several texts is that of the whole", "[digest]") {
    CHECK(sha256OfAll({"a", "", "bc"}) == sha256Of("abc"));
}
