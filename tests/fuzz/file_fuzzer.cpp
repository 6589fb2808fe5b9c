#include "core/store/salvage.h"
#include "core/store/workspace.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/spoilt_cell.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>

using namespace kordon;
using namespace kordon::tests;
namespace fs = std::filesystem;

namespace {

/// In memory where the system has such a place: thousands of files a minute.
fs::path parentFolder() {
    return fs::exists("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
}

void readAll(const Workspace& workspace) {
    (void)workspace.history();
    (void)workspace.drafts();
    (void)workspace.reportProfiles();
    (void)workspace.addedActors();
    (void)workspace.binnedAssessments();
    if (const auto headings = workspace.assessments()) {
        for (const AssessmentHeading& heading : *headings) {
            (void)workspace.load(heading.id);
            (void)workspace.packOf(heading.id);
        }
    }
    (void)workspace.check();
}

void undoAll(Workspace& workspace) {
    constexpr int kMost = 20;
    for (int i = 0; i < kMost && workspace.undo(stamp()); ++i) {
    }
    readAll(workspace);
}

void rescue(const fs::path& path, const fs::path& target) {
    const auto saved = salvage(path, target, {smallPack()}, stamp());
    if (!saved) {
        promise(!fs::exists(target), "what cannot be rescued leaves no file");
        return;
    }
    const auto opened = Workspace::open(target);
    promise(static_cast<bool>(opened), "a rescued file opens");
    const auto damage = opened->check();
    promise(damage && damage->empty(), "a rescued file is whole");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const TemporaryFolder folder(parentFolder());
    const fs::path path = folder / "file.kordon";
    writeText(path, bytes);
    rescue(path, folder / "rescued.kordon");
    promise(readText(path) == bytes, "a rescue does not touch the damaged file");
    auto opened = Workspace::open(path);
    if (!opened) {
        promise(readText(path) == bytes, "a file that is refused stays as it is");
        return 0;
    }
    readAll(*opened);
    undoAll(*opened);
    return 0;
}

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

/// Every other time a value of the database changes, since a changed byte seldom gets past the
/// checks of the pages.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data,
                                               std::size_t size,
                                               std::size_t most,
                                               unsigned int seed) {
    std::mt19937 random(seed);
    if (random() % 2 == 0) {
        return LLVMFuzzerMutate(data, size, most);
    }
    const std::string before(reinterpret_cast<const char*>(data), size);
    const std::string after = withSpoiltCell(before, random);
    if (after.size() > most) {
        return size;
    }
    std::memcpy(data, after.data(), after.size());
    return after.size();
}
