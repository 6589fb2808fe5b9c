#include "core/store/changeset_form.h"

#include "core/store/schema.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kordon::store {

namespace {

/// More than any table of any version has.
constexpr std::uint64_t kMostColumns = 64;

class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : m_rest(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    std::optional<std::uint8_t> peek() const {
        return m_rest.empty() ? std::nullopt
                              : std::optional(std::to_integer<std::uint8_t>(m_rest.front()));
    }

    std::optional<std::uint8_t> byte() {
        const auto value = peek();
        if (value) {
            m_rest = m_rest.subspan(1);
        }
        return value;
    }

    /// SQLite's big-endian integer of one to nine bytes.
    std::optional<std::uint64_t> length() {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto next = byte();
            if (!next) {
                return std::nullopt;
            }
            value = (value << 7U) | (*next & 0x7FU);
            if ((*next & 0x80U) == 0) {
                return value;
            }
        }
        const auto last = byte();
        return last ? std::optional((value << 8U) | *last) : std::nullopt;
    }

    bool skip(std::uint64_t count) {
        if (count > m_rest.size()) {
            return false;
        }
        m_rest = m_rest.subspan(static_cast<std::size_t>(count));
        return true;
    }

    /// What stands before the next zero byte, which is passed over.
    std::optional<std::string_view> name() {
        const auto end = std::ranges::find(m_rest, std::byte{0});
        if (end == m_rest.end()) {
            return std::nullopt;
        }
        const auto size = static_cast<std::size_t>(end - m_rest.begin());
        const std::string_view text(reinterpret_cast<const char*>(m_rest.data()), size);
        m_rest = m_rest.subspan(size + 1);
        return text;
    }

private:
    std::span<const std::byte> m_rest;
};

constexpr std::uint8_t kTable = 'T';
enum Operation : std::uint8_t { Delete = 9, Insert = 18, Update = 23 };
enum ValueType : std::uint8_t {
    Undefined = 0,
    Integer = 1,
    Float = 2,
    Words = 3,
    Blob = 4,
    Null = 5
};

bool skipValue(Reader& reader, std::uint8_t type) {
    constexpr std::uint64_t kNumberBytes = 8;
    switch (type) {
    case Undefined:
    case Null:
        return true;
    case Integer:
    case Float:
        return reader.skip(kNumberBytes);
    case Words:
    case Blob: {
        const auto size = reader.length();
        return size && reader.skip(*size);
    }
    default:
        return false;
    }
}

/// A mark for each column of a table.
using Columns = std::vector<bool>;

/// Passes over a row; gives which of its values are there. Nothing where it has no end.
std::optional<Columns> givenIn(Reader& reader, std::size_t columns) {
    Columns given;
    for (std::size_t i = 0; i < columns; ++i) {
        const auto type = reader.byte();
        if (!type || !skipValue(reader, *type)) {
            return std::nullopt;
        }
        given.push_back(*type != Undefined);
    }
    return given;
}

bool skipWholeRow(Reader& reader, std::size_t columns) {
    return givenIn(reader, columns) == Columns(columns, true);
}

/// The key and what has changed as it was, then what has changed as it is.
bool skipUpdate(Reader& reader, const Columns& isKey) {
    const auto before = givenIn(reader, isKey.size());
    const auto after = before ? givenIn(reader, isKey.size()) : std::nullopt;
    if (!after) {
        return false;
    }
    for (std::size_t i = 0; i < isKey.size(); ++i) {
        if (isKey[i] ? !(*before)[i] || (*after)[i] : (*before)[i] != (*after)[i]) {
            return false;
        }
    }
    return true;
}

bool skipChange(Reader& reader, const Columns& isKey) {
    const auto operation = reader.byte();
    if (!operation || !reader.skip(1)) { // whether a trigger made it
        return false;
    }
    switch (*operation) {
    case Insert:
    case Delete:
        return skipWholeRow(reader, isKey.size());
    case Update:
        return skipUpdate(reader, isKey);
    default:
        return false;
    }
}

/// Which columns of the table belong to its key.
std::optional<Columns> tableHeader(Reader& reader) {
    const auto count = reader.length();
    if (!count || *count == 0 || *count > kMostColumns) {
        return std::nullopt;
    }
    Columns columns;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto place = reader.byte();
        if (!place || *place > *count) {
            return std::nullopt;
        }
        columns.push_back(*place != 0);
    }
    const auto name = reader.name();
    const auto known = schema::recordedTables();
    const bool isKnown =
        name && std::ranges::any_of(known, [&](std::string_view table) { return table == *name; });
    const bool hasKey = std::ranges::find(columns, true) != columns.end();
    return isKnown && hasKey ? std::optional(columns) : std::nullopt;
}

} // namespace

bool isChangeset(std::span<const std::byte> bytes) {
    Reader reader(bytes);
    Columns columns;
    while (!reader.isAtEnd()) {
        if (reader.peek() == kTable) {
            (void)reader.byte();
            const auto header = tableHeader(reader);
            if (!header) {
                return false;
            }
            columns = *header;
        } else if (columns.empty() || !skipChange(reader, columns)) {
            return false;
        }
    }
    return true;
}

} // namespace kordon::store
