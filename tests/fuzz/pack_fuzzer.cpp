#include "core/pack/pack_json.h"
#include "core/pack/pack_reader.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

using namespace kordon;
using tests::promise;

namespace {

/// The files of a pack in one input: "pack.yaml", and after each line "--- file NAME" another one.
std::map<std::string, std::string> filesIn(std::string_view input) {
    constexpr std::string_view kDivider = "\n--- file ";
    std::map<std::string, std::string> files;
    std::string name = "pack.yaml";
    while (true) {
        const std::size_t end = input.find(kDivider);
        files[name] = std::string(input.substr(0, end));
        if (end == std::string_view::npos) {
            return files;
        }
        input.remove_prefix(end + kDivider.size());
        const std::size_t line = input.find('\n');
        name = std::string(input.substr(0, line));
        input.remove_prefix(line == std::string_view::npos ? input.size() : line + 1);
    }
}

void readBack(const Pack& pack) {
    const std::string written = packJson(pack, PackDefaults::AsWritten);
    const PackReading again = readPackJson(written);
    promise(again.pack.has_value(), "a pack that was read can be stored and read again");
    promise(packJson(*again.pack, PackDefaults::AsWritten) == written,
            "a pack that is read again is the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const PackReading reading = readPack(memorySource(filesIn(input)), PackCheck::Strict);
    promise(reading.pack.has_value() == reading.faults.empty(),
            "there is a pack, or it is said what is wrong");
    if (reading.pack) {
        readBack(*reading.pack);
    }
    (void)readPackJson(input);
    return 0;
}
