#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace kordon::secrecy {

/// Bytes that nobody else is to see, such as a passphrase or a key: kept out of swap and core dumps
/// where the system allows it, and wiped when this ends. Throws std::bad_alloc.
class Secret {
public:
    explicit Secret(std::size_t size); ///< Zeros.
    explicit Secret(std::string_view text);

    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_bytes.get(), m_size}; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

private:
    struct Wipe {
        void operator()(unsigned char* bytes) const;
    };

    std::unique_ptr<unsigned char, Wipe> m_bytes;
    std::size_t m_size;
};

} // namespace kordon::secrecy
