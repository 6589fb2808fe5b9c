#pragma once

#include "core/assessment/assessment.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

/// One pair of steps, with the threats that are judged so.
struct MatrixCell {
    int likelihood = 1;
    int impact = 1;
    std::string threats;  ///< Their numbers in the key, a potential one in brackets: "1, (4)".
    std::string pressure; ///< Likelihood times impact by 25: what a current threat here comes to.
    std::string spoken;
};

/// A threat in the key of a matrix.
struct MatrixThreat {
    std::string number; ///< Its place among all, a potential one in brackets: "(4)".
    std::string title;
    int likelihood = 1;
    int impact = 1;
    std::string pressure; ///< What it comes to by itself.
};

/// The active threats by likelihood, upwards, and impact, across.
struct ThreatMatrix {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<MatrixCell> cells; ///< The most likely first, in each row the least impact first.
    std::vector<MatrixThreat> key; ///< Those that press most first.
    std::string legend;            ///< What the cells' numbers and brackets mean.
    std::string note;
    std::string description;
};

[[nodiscard]] ThreatMatrix threatMatrix(const Pack& pack,
                                        const Assessment& assessment,
                                        std::string_view language);

} // namespace kordon::report
