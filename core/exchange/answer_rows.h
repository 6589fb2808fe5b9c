#pragma once

#include "core/assessment/answer.h"
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/pack/pack.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace kordon {

/// One answer as it stands in an exchange file: text by column, and where it stands.
struct RawAnswer {
    std::vector<std::pair<std::string, std::string>> fields;
    std::size_t row = 0;
    std::size_t line = 0;
};

struct ImportedAnswer {
    ActorId actor;
    QuestionId question;
    Answer answer;

    bool operator==(const ImportedAnswer&) const = default;
};

/// What an exchange file says: answers, or what is wrong with each bad row. `answers` is to be used
/// only where there is no fault.
struct AnswerImport {
    std::vector<ImportedAnswer> answers;
    std::vector<Text> faults;      ///< Each names file, row, column, what was found and expected.
    std::size_t withoutEffect = 0; ///< Answers to questions that are not put to their actor.
};

/// The columns of an exchange file, in the order in which they are written.
[[nodiscard]] const std::vector<std::string>& answerColumns();

/// Checks raw rows against the pack. A second row for the same actor and question is a fault.
[[nodiscard]] AnswerImport checkRows(const std::vector<RawAnswer>& rows,
                                     const Pack& pack,
                                     const std::string& file);

/// The answers in the pack's order of questions, then actors; answers to questions that the pack
/// does not know come last, by id.
[[nodiscard]] std::vector<ImportedAnswer> inPackOrder(const Pack& pack, const Answers& answers);

/// An answer as text, one value a column.
[[nodiscard]] std::vector<std::string> fieldsOf(const ImportedAnswer& row);

} // namespace kordon
