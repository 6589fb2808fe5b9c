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
    std::vector<EvidenceDocument> documents;
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
    /// What the file has no word for, so that it says nothing of it. A table has no documents.
    bool saysConfidence = false;
    bool saysFlags = false;
    bool saysDocuments = false;
};

/// The columns that every exchange file has, in the order in which they are written.
[[nodiscard]] const std::vector<std::string>& answerColumns();
/// Columns that follow where some answer has a value for one of them.
[[nodiscard]] const std::vector<std::string>& extraAnswerColumns();
[[nodiscard]] bool isAnswerColumn(const std::string& name);

/// Takes over from the present answers what the file says nothing of, so that an import of levels
/// loses no flag and no document.
void keepUnsaid(AnswerImport& import, const Answers& present);

/// Checks raw rows against the pack. A second row for the same actor and question is a fault.
[[nodiscard]] AnswerImport checkRows(const std::vector<RawAnswer>& rows,
                                     const Pack& pack,
                                     const std::string& file);

/// The answers in the pack's order of questions, then actors; answers to questions that the pack
/// does not know come last, by id.
[[nodiscard]] std::vector<ImportedAnswer> inPackOrder(const Pack& pack, const Answers& answers);

/// An answer as text, one value for each of `answerColumns`.
[[nodiscard]] std::vector<std::string> fieldsOf(const ImportedAnswer& row);
/// The same for `extraAnswerColumns`.
[[nodiscard]] std::vector<std::string> extraFieldsOf(const ImportedAnswer& row);

} // namespace kordon
