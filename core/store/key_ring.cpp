#include "core/store/key_ring.h"

#include <map>
#include <mutex>
#include <utility>

namespace kordon::store {

namespace {

struct KeyRing {
    std::mutex mutex;
    std::map<secrecy::Lock, std::weak_ptr<const secrecy::Secret>> keys;
};

KeyRing& ring() {
    static KeyRing only;
    return only;
}

} // namespace

HeldKey holdKey(const secrecy::Lock& lock, secrecy::Secret key) {
    const std::scoped_lock guard(ring().mutex);
    std::erase_if(ring().keys, [](const auto& each) { return each.second.expired(); });
    // A lock has one key: who holds it already goes on sharing it.
    std::weak_ptr<const secrecy::Secret>& known = ring().keys[lock];
    HeldKey held = known.lock();
    if (!held) {
        held = std::make_shared<const secrecy::Secret>(std::move(key));
        known = held;
    }
    return held;
}

HeldKey heldKey(const secrecy::Lock& lock) {
    const std::scoped_lock guard(ring().mutex);
    const auto found = ring().keys.find(lock);
    return found == ring().keys.end() ? nullptr : found->second.lock();
}

} // namespace kordon::store
