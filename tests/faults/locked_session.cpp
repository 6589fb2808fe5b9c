#include "tests/faults/locked_session.h"

#include "core/secrecy/seal.h"

#include <utility>

namespace kordon::tests {

LockedReference locked(Reference reference) {
    constexpr secrecy::KeyCost kCheap{1, 8192};
    secrecy::NewLock made = *secrecy::makeLock(secrecy::Secret("passphrase"), kCheap);
    for (std::string& file : reference.files) {
        const secrecy::Bytes content(file.begin(), file.end());
        const secrecy::Bytes sealed = secrecy::sealed(made.lock, made.key, content);
        file.assign(sealed.begin(), sealed.end());
    }
    return {std::move(reference), store::holdKey(made.lock, std::move(made.key))};
}

} // namespace kordon::tests
