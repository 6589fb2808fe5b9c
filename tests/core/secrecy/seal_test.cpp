#include "core/secrecy/seal.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

using namespace kordon;
using namespace kordon::secrecy;

namespace {

constexpr KeyCost kCheap{1, 8192};

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

NewLock lockWith(const std::string& passphrase) {
    auto made = makeLock(Secret(passphrase), kCheap);
    REQUIRE(made);
    return *std::move(made);
}

/// What somebody with the passphrase gets out of the file.
enum class Outcome { Whole, WrongPassphrase, DamagedLock, DamagedContent };

Outcome outcomeOf(const Bytes& file, const std::string& passphrase) {
    const auto lock = lockOf(file);
    if (!lock) {
        return Outcome::DamagedLock;
    }
    const auto key = keyOf(*lock, Secret(passphrase));
    REQUIRE(key);
    if (!*key) {
        return Outcome::WrongPassphrase;
    }
    return unsealed(file, **key).isWhole ? Outcome::Whole : Outcome::DamagedContent;
}

constexpr std::size_t kPiece = 65536;

} // namespace

TEST_CASE("What was sealed comes back with the passphrase, whatever its length", "[secrecy]") {
    const std::size_t size = GENERATE(0U, 1U, 65535U, 65536U, 65537U, 300000U);
    CAPTURE(size);
    Bytes content(size);
    std::ranges::generate(content, [i = 0]() mutable { return static_cast<unsigned char>(i++); });
    const NewLock made = lockWith("чотири слова");

    const Bytes file = sealed(made.lock, made.key, content);

    CHECK(contentSize(file.size()) == size);
    const auto key = keyOf(*lockOf(file), Secret("чотири слова"));
    REQUIRE(key->has_value());
    const Unsealed back = unsealed(file, **key);
    CHECK(back.isWhole);
    CHECK(back.content == content);
}

TEST_CASE("Another passphrase is told from damage", "[secrecy]") {
    const NewLock made = lockWith("right");
    const Bytes file = sealed(made.lock, made.key, bytesOf("levels"));

    CHECK(outcomeOf(file, "right") == Outcome::Whole);
    for (const char* wrong : {"", "Right", "right ", "wrong"}) {
        CHECK(outcomeOf(file, wrong) == Outcome::WrongPassphrase);
    }
}

TEST_CASE("Every flipped bit of a sealed file is damage, of its lock or of its content",
          "[secrecy]") {
    const NewLock made = lockWith("right");
    const Bytes file = sealed(made.lock, made.key, bytesOf("levels and notes"));

    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        CAPTURE(bit);
        Bytes changed = file;
        changed[bit / 8] = static_cast<unsigned char>(changed[bit / 8] ^ (1U << (bit % 8)));
        CHECK(outcomeOf(changed, "right") ==
              (bit / 8 < kLockSize ? Outcome::DamagedLock : Outcome::DamagedContent));
    }
}

TEST_CASE("Every cut of a sealed file, and anything behind its end, is damage", "[secrecy]") {
    const NewLock made = lockWith("right");
    const std::size_t size = GENERATE(20U, kPiece, kPiece + 5);
    const Bytes file = sealed(made.lock, made.key, Bytes(size, 'x'));

    const std::size_t step = size > kPiece ? 7 : 1;
    const std::size_t from = size < kPiece ? 0 : file.size() - 300;
    for (std::size_t length = from; length < file.size(); length += step) {
        CAPTURE(length);
        const auto end = file.begin() + static_cast<std::ptrdiff_t>(length);
        CHECK(outcomeOf({file.begin(), end}, "right") ==
              (length < kLockSize ? Outcome::DamagedLock : Outcome::DamagedContent));
    }
    Bytes longer = file;
    longer.push_back(0);
    CHECK(outcomeOf(longer, "right") == Outcome::DamagedContent);
}

TEST_CASE("Pieces in another order, left out or of another sealing are damage", "[secrecy]") {
    const NewLock made = lockWith("right");
    Bytes content(3 * kPiece);
    std::fill(content.begin() + kPiece, content.begin() + 2 * kPiece, 1);
    const Bytes file = sealed(made.lock, made.key, content);
    const std::ptrdiff_t step = kPiece + 17;
    const auto piece = [&](const Bytes& of, int number) {
        const auto at = of.begin() + static_cast<std::ptrdiff_t>(kFrontSize) + number * step;
        return Bytes(at, at + step);
    };
    const auto built = [&](const std::vector<Bytes>& pieces) {
        Bytes all(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(kFrontSize));
        for (const Bytes& each : pieces) {
            all.insert(all.end(), each.begin(), each.end());
        }
        return all;
    };
    const Bytes other = sealed(made.lock, made.key, content);
    const auto [a, b, c] = std::tuple(piece(file, 0), piece(file, 1), piece(file, 2));

    REQUIRE(outcomeOf(built({a, b, c}), "right") == Outcome::Whole);
    CHECK(outcomeOf(built({b, a, c}), "right") == Outcome::DamagedContent);
    CHECK(outcomeOf(built({a, c}), "right") == Outcome::DamagedContent);
    CHECK(outcomeOf(built({a, b, b, c}), "right") == Outcome::DamagedContent);
    CHECK(outcomeOf(built({a, piece(other, 1), c}), "right") == Outcome::DamagedContent);
    const Unsealed cut = unsealed(built({a, b, a}), *keyOf(made.lock, Secret("right")).operator*());
    CHECK_FALSE(cut.isWhole);
    CHECK(cut.content.size() == 2 * kPiece);
}

TEST_CASE("A lock from another file of the same key cannot stand before the content", "[secrecy]") {
    const NewLock made = lockWith("old");
    Bytes file = sealed(made.lock, made.key, bytesOf("levels"));
    NewLock other = lockWith("new");
    std::ranges::copy(other.lock, file.begin());

    CHECK(outcomeOf(file, "old") == Outcome::WrongPassphrase);
    CHECK(outcomeOf(file, "new") == Outcome::DamagedContent);
}

TEST_CASE("No two sealings are alike, nor two locks of one passphrase", "[secrecy]") {
    const NewLock first = lockWith("same");
    const NewLock second = lockWith("same");

    CHECK(first.lock != second.lock);
    CHECK_FALSE(std::ranges::equal(first.key.bytes(), second.key.bytes()));
    CHECK(sealed(first.lock, first.key, bytesOf("x")) !=
          sealed(first.lock, first.key, bytesOf("x")));
}

TEST_CASE("A lock that asks for more memory or time than Kordon does is refused untried",
          "[secrecy][hostile]") {
    const auto [passes, memory] = GENERATE(table<std::uint32_t, std::uint64_t>(
        {{11, 8192}, {1, (std::uint64_t{1} << 30U) + 1}, {0, 8192}, {1, 0}}));
    // The lock of a passphrase that nobody gets to try is as good as any.
    const auto made = makeLock(Secret("x"), {passes, memory});
    if (!made) {
        SUCCEED("the library refuses such a cost by itself");
        return;
    }

    const auto lock = lockOf(made->lock);

    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == ErrorCode::NotOurFormat);
}
