#pragma once

#include <functional>

namespace kordon {

/// Told of each page which of how many it is, on the thread that paints; false stops the work.
using PageListener = std::function<bool(int page, int pages)>;

} // namespace kordon
