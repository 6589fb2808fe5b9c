#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace kordon {

namespace {

struct CodePoint {
    std::uint32_t value = 0;
    std::size_t bytes = 0; ///< 0: not well formed.
};

std::size_t lengthFromLeadByte(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// Refuses over-long forms, surrogates and values past U+10FFFF (RFC 3629).
bool isAllowed(std::uint32_t value, std::size_t bytes) {
    constexpr std::array<std::uint32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    return value >= kLeast.at(bytes) && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

CodePoint firstOf(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t bytes = lengthFromLeadByte(lead);
    if (bytes == 0 || bytes > text.size()) {
        return {};
    }
    constexpr std::array<std::uint32_t, 5> kLeadBits{0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t value = lead & kLeadBits.at(bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80U) {
            return {};
        }
        value = (value << 6U) | (next & 0x3FU);
    }
    return isAllowed(value, bytes) ? CodePoint{value, bytes} : CodePoint{};
}

bool isZeroWidth(std::uint32_t value) {
    return (value >= 0x0300 && value <= 0x036F) || (value >= 0x200B && value <= 0x200F) ||
           (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069) ||
           value == 0xFEFF;
}

} // namespace

bool isCleanUtf8(std::string_view text) {
    while (!text.empty()) {
        const CodePoint next = firstOf(text);
        if (next.bytes == 0 || next.value == 0) {
            return false;
        }
        text.remove_prefix(next.bytes);
    }
    return true;
}

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::size_t terminalWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const CodePoint next = firstOf(text);
        width += next.bytes == 0 || !isZeroWidth(next.value) ? 1 : 0;
        text.remove_prefix(std::max<std::size_t>(next.bytes, 1));
    }
    return width;
}

std::string shortened(std::string_view text, std::size_t most) {
    const bool isCut = characterCount(text) > most;
    std::size_t left = isCut ? most - 1 : most;
    std::string result;
    for (const char c : text) {
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (startsCharacter && left-- == 0) {
            break;
        }
        result += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    }
    return isCut ? result + "…" : result;
}

std::u32string toCodePoints(std::string_view text) {
    std::u32string points;
    while (!text.empty()) {
        const CodePoint next = firstOf(text);
        points += static_cast<char32_t>(next.value);
        text.remove_prefix(std::max<std::size_t>(next.bytes, 1));
    }
    return points;
}

std::string toUtf8(std::u32string_view points) {
    std::string text;
    for (const char32_t point : points) {
        const auto value = static_cast<std::uint32_t>(point);
        const int continuations = value < 0x80 ? 0 : value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
        constexpr std::array<std::uint32_t, 4> kLeads{0, 0xC0, 0xE0, 0xF0};
        const auto shift = static_cast<unsigned>(6 * continuations);
        text += static_cast<char>(kLeads.at(static_cast<std::size_t>(continuations)) |
                                  (value >> shift));
        for (int left = continuations - 1; left >= 0; --left) {
            text += static_cast<char>(0x80U | ((value >> static_cast<unsigned>(6 * left)) & 0x3FU));
        }
    }
    return text;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace kordon
