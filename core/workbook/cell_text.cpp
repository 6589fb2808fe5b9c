#include "core/workbook/cell_text.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace kordon::workbook {

namespace {

bool isAllowed(char32_t point) {
    if (point < 0x20) {
        return point == U'\t' || point == U'\n';
    }
    return point != 0xFFFE && point != 0xFFFF;
}

std::size_t unitsOf(char32_t point) {
    return point > 0xFFFF ? 2 : 1;
}

bool isHexDigit(char32_t point) {
    return (point >= U'0' && point <= U'9') || (point >= U'a' && point <= U'f') ||
           (point >= U'A' && point <= U'F');
}

/// Whether "_x0041_" or the like begins here.
bool isCodedCharacter(std::u32string_view text) {
    constexpr std::size_t kCode = 7;
    return text.size() >= kCode && text.starts_with(U"_x") && text[kCode - 1] == U'_' &&
           std::ranges::all_of(text.substr(2, 4), isHexDigit);
}

std::u32string keptOf(std::string_view text) {
    std::u32string kept = toCodePoints(text);
    std::erase_if(kept, [](char32_t point) { return !isAllowed(point); });
    return kept;
}

std::u32string encoded(const std::u32string& text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isCodedCharacter(std::u32string_view(text).substr(i))) {
            result += U"_x005F";
        }
        result += text[i];
    }
    return result;
}

std::size_t unitsOf(std::u32string_view text) {
    std::size_t units = 0;
    for (const char32_t point : text) {
        units += unitsOf(point);
    }
    return units;
}

/// A doubled ampersand is one; in front of G or [ it would all the same be taken for a picture.
std::string withAmpersandsCoded(std::string_view text) {
    std::string coded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        coded += text[i];
        if (text[i] == '&') {
            const char next = i + 1 < text.size() ? text[i + 1] : ' ';
            coded += next == 'G' || next == '[' ? "&\u2060" : "&";
        }
    }
    return coded;
}

std::string columnName(std::size_t column) {
    constexpr std::size_t kLetters = 26;
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / kLetters) {
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % kLetters));
    }
    return name;
}

} // namespace

std::string cellText(std::string_view text, std::string_view cutNote) {
    std::u32string kept = encoded(keptOf(text));
    std::size_t units = unitsOf(kept);
    if (units <= kLongestCell) {
        return toUtf8(kept);
    }
    const std::u32string note = toCodePoints(cutNote);
    while (units + unitsOf(note) > kLongestCell) {
        units -= unitsOf(kept.back());
        kept.pop_back();
    }
    return toUtf8(kept + note);
}

std::string lineText(std::string_view text, std::size_t most) {
    return shortened(toUtf8(keptOf(text)), most);
}

std::string pageText(std::string_view text, std::size_t most) {
    const std::string kept = lineText(text, most);
    std::string coded;
    for (std::size_t left = most; left > 0; --left) {
        coded = withAmpersandsCoded(shortened(kept, left));
        if (characterCount(coded) <= most) {
            break;
        }
    }
    return coded;
}

std::optional<Day> dayFrom(std::string_view isoDate) {
    constexpr int kFirstYear = 1900;
    if (isoDate.size() != 10 || isoDate[4] != '-' || isoDate[7] != '-') {
        return std::nullopt;
    }
    const auto number = [&](std::size_t from, std::size_t count) {
        unsigned value = 0;
        const char* end = isoDate.data() + from + count;
        return std::from_chars(isoDate.data() + from, end, value).ptr == end ? value : 0U;
    };
    const Day day{std::chrono::year(static_cast<int>(number(0, 4))),
                  std::chrono::month(number(5, 2)),
                  std::chrono::day(number(8, 2))};
    return day.ok() && static_cast<int>(day.year()) >= kFirstYear ? std::optional(day)
                                                                  : std::nullopt;
}

std::string cellName(std::size_t row, std::size_t column) {
    return columnName(column) + std::to_string(row + 1);
}

std::string fixedCellName(std::size_t row, std::size_t column) {
    return "$" + columnName(column) + "$" + std::to_string(row + 1);
}

std::string sheetPrefix(std::string_view sheet) {
    return "'" + std::string(sheet) + "'!";
}

} // namespace kordon::workbook
