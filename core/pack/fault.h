#pragma once

#include "core/base/text.h"

#include <string>

namespace kordon {

/// Something wrong in a pack, and where. Lines and columns count from 1; 0: the file as a whole.
struct Fault {
    std::string file;
    int line = 0;
    int column = 0;
    Text message;

    bool operator==(const Fault&) const = default;
};

/// "components/01.yaml:12:3: message".
[[nodiscard]] std::string faultLine(const Fault& fault, std::string_view language);

} // namespace kordon
