#pragma once

#include "core/base/text.h"

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace kordon {

/// What kind of failure it is, where a caller acts differently on different kinds.
enum class ErrorCode : std::uint8_t {
    NotFound,
    AlreadyExists,
    NotOurFormat,
    MadeByNewerVersion,
    Damaged,
    InvalidInput,
    ReadOnly,
    Busy,
    StorageFailure,
};

/// Why something could not be done: a whole sentence for the user that says what was found,
/// where, what was expected and what to do.
struct Error {
    ErrorCode code;
    Text message;

    bool operator==(const Error&) const = default;
};

/// A value or the reason there is none. A small subset of std::expected, which this toolchain's
/// checker cannot read.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    const T& operator*() const& { return value(); }
    T& operator*() & {
        assert(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    T&& operator*() && { return std::move(**this); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &**this; }

    [[nodiscard]] const Error& error() const {
        assert(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    [[nodiscard]] const T& value() const {
        assert(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success with nothing to report.
struct Done {
    bool operator==(const Done&) const = default;
};
using Status = Result<Done>;

} // namespace kordon
