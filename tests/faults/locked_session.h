#pragma once

#include "core/store/key_ring.h"
#include "tests/faults/scripted_session.h"

namespace kordon::tests {

/// A session on a locked file. The key must be held as long as it runs.
struct LockedReference {
    Reference reference;
    HeldKey key;
};

/// The same session, each of its files sealed.
[[nodiscard]] LockedReference locked(Reference reference);

} // namespace kordon::tests
