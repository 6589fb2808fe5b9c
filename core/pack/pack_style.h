#pragma once

#include "core/pack/fault.h"

#include <cstdint>
#include <string>
#include <vector>

/// What makes a pack unfit to be put before people, though it can be read.
namespace kordon {

enum class TextUse : std::uint8_t {
    Label,    ///< A title, a source: may stand again elsewhere.
    Sentence, ///< Written for its place: a question, an anchor, guidance, evidence.
};

/// One text of a pack in one language, and where it stands.
struct PlacedText {
    std::string file;
    int line = 0;
    int column = 0;
    std::string language;
    std::string text;
    TextUse use = TextUse::Label;
};

inline constexpr std::size_t kLongestPackText = 240; ///< Characters.

/// Texts over 240 characters, the same sentence twice, words of mixed scripts, Cyrillic in English,
/// straight quotation marks, and apostrophes or quotation marks of the other language.
[[nodiscard]] std::vector<Fault> styleFaults(const std::vector<PlacedText>& texts);

} // namespace kordon
