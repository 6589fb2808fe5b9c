#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// CSV as RFC 4180 has it, in UTF-8.
namespace kordon::csv {

struct Record {
    std::vector<std::string> fields;
    std::size_t row = 1;  ///< As a spreadsheet counts: the header is row 1.
    std::size_t line = 1; ///< Where the record begins in the file.
};

/// All records, the header first. Lines end with CR LF or LF; a byte order mark is passed over;
/// empty lines at the end are passed over. Fails on a quotation that does not end, on text behind
/// a closing quote, on a quote inside an unquoted field, and on UTF-16.
[[nodiscard]] Result<std::vector<Record>> read(std::string_view text, const std::string& file);

/// One record with CR LF; a field is quoted where it must be.
[[nodiscard]] std::string line(const std::vector<std::string>& fields);

} // namespace kordon::csv
