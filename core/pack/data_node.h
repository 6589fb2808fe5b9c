#pragma once

#include "core/pack/fault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// YAML and JSON as one plain tree that knows where each value stands. Scalars stay text exactly
/// as written: "010" and "no" mean nothing until a reader asks for a number or a word.
namespace kordon {

struct DataEntry;

struct DataNode {
    enum class Kind : std::uint8_t { Null, Scalar, Sequence, Mapping };

    Kind kind = Kind::Null;
    std::string scalar;
    std::vector<DataNode> items;
    std::vector<DataEntry> entries;
    int line = 0;
    int column = 0;

    /// The value under a key of a mapping; none: not a mapping, or no such key.
    [[nodiscard]] const DataNode* find(std::string_view key) const;
};

struct DataEntry {
    std::string key;
    int line = 0;
    int column = 0;
    DataNode value;
};

/// What may be read at most; docs/pack-format.md states it.
struct DataLimits {
    std::size_t bytes = std::size_t{4} << 20U;
    std::size_t nodes = 200'000;
    std::size_t aliasedNodes = 10'000; ///< Nodes that aliases may add.
    std::size_t scalarBytes = 100'000;
    int depth = 32;
};

struct DataReading {
    std::optional<DataNode> root; ///< None where the text is not YAML or breaks a limit.
    std::vector<Fault> faults;    ///< Double keys are faults too, with a root.
};

[[nodiscard]] DataReading readYaml(std::string_view text,
                                   const std::string& file,
                                   const DataLimits& limits = {});

/// JSON written by this program; places are not known.
[[nodiscard]] DataReading readJson(std::string_view text, const std::string& file);

} // namespace kordon
