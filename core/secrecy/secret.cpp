#include "core/secrecy/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace kordon::secrecy {

namespace {

unsigned char* allocate(std::size_t size) {
    static const bool isReady = sodium_init() >= 0;
    void* bytes = isReady ? sodium_malloc(size) : nullptr;
    if (!bytes) {
        throw std::bad_alloc();
    }
    sodium_memzero(bytes, size);
    return static_cast<unsigned char*>(bytes);
}

} // namespace

Secret::Secret(std::size_t size) : m_bytes(allocate(size)), m_size(size) {}

Secret::Secret(std::string_view text) : Secret(text.size()) {
    std::ranges::transform(
        text, m_bytes.get(), [](char c) { return static_cast<unsigned char>(c); });
}

void Secret::Wipe::operator()(unsigned char* bytes) const {
    sodium_free(bytes);
}

} // namespace kordon::secrecy
