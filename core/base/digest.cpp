#include "core/base/digest.h"

#include <sodium.h>

#include <array>

namespace kordon {

namespace {

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

std::string sha256Of(std::string_view content) {
    return sha256OfAll({content});
}

std::string sha256OfAll(std::initializer_list<std::string_view> parts) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const std::string_view part : parts) {
        crypto_hash_sha256_update(&state, bytesOf(part), part.size());
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    std::string text(2 * hash.size() + 1, '\0'); // sodium closes it with a NUL
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

} // namespace kordon
