#pragma once

#include "core/secrecy/seal.h"

#include <memory>

namespace kordon {

/// The key of a locked file, got by its passphrase. While anybody holds it, the file and every copy
/// with the same lock, such as its backups, can be opened: a file is opened in many places, and the
/// passphrase is asked for in one. Shared by those who have the file open; wiped after the last.
using HeldKey = std::shared_ptr<const secrecy::Secret>;

} // namespace kordon

namespace kordon::store {

/// Lets others find the key as long as it is held.
[[nodiscard]] HeldKey holdKey(const secrecy::Lock& lock, secrecy::Secret key);
/// Null: nobody holds it.
[[nodiscard]] HeldKey heldKey(const secrecy::Lock& lock);

} // namespace kordon::store
