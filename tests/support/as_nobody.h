#pragma once

#include <catch2/catch.hpp>
#include <unistd.h>

#include <cstdlib>

namespace kordon::tests {

/// The superuser may write everywhere: while this lives, the process is nobody in particular.
class AsNobody {
public:
    AsNobody() : m_isRoot(geteuid() == 0) {
        if (m_isRoot) {
            REQUIRE(seteuid(65534) == 0);
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    ~AsNobody() {
        if (m_isRoot && seteuid(0) != 0) {
            std::abort();
        }
    }

private:
    bool m_isRoot;
};

} // namespace kordon::tests
