#pragma once

#include <cstdio>
#include <cstdlib>

namespace kordon::tests {

/// Ends the run where a reader breaks its promise, so that the input is kept.
inline void promise(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

} // namespace kordon::tests
