#include "core/exchange/answers_csv.h"

#include "core/base/suggestion.h"
#include "core/base/unicode.h"
#include "core/exchange/csv.h"

#include <algorithm>
#include <optional>
#include <set>

namespace kordon {

namespace {

Error headerError(const std::string& file, const Text& reason) {
    return {ErrorCode::InvalidInput,
            fill(say("%1: row 1: %2", "%1: рядок 1: %2"), {verbatim(file), reason})};
}

std::optional<Error> unknownColumn(const std::string& file, const std::string& found) {
    if (isAnswerColumn(found)) {
        return std::nullopt;
    }
    std::vector<std::string> known = answerColumns();
    known.insert(known.end(), extraAnswerColumns().begin(), extraAnswerColumns().end());
    std::string all;
    for (const std::string& column : known) {
        all += (all.empty() ? "" : ", ") + column;
    }
    const auto nearest = nearestOf(found, known);
    return headerError(file,
                       nearest ? fill(say("unknown column “%1”; did you mean “%2”?",
                                          "невідомий стовпець «%1»; можливо, «%2»?"),
                                      {verbatim(shortened(found, 60)), verbatim(*nearest)})
                               : fill(say("unknown column “%1”; expected only: %2",
                                          "невідомий стовпець «%1»; очікуються лише: %2"),
                                      {verbatim(shortened(found, 60)), verbatim(all)}));
}

std::optional<Error> headerFault(const csv::Record& header, const std::string& file) {
    std::set<std::string> seen;
    for (const std::string& column : header.fields) {
        if (auto fault = unknownColumn(file, column)) {
            return fault;
        }
        if (!seen.insert(column).second) {
            return headerError(file,
                               fill(say("the column “%1” stands twice; expected it once",
                                        "стовпець «%1» стоїть двічі; очікується один раз"),
                                    {verbatim(column)}));
        }
    }
    for (const char* column : {"actor", "question", "state"}) {
        if (!seen.contains(column)) {
            return headerError(file,
                               fill(say("the column “%1” is missing; actor, question and state are "
                                        "obligatory",
                                        "немає стовпця «%1»; actor, question і state обовʼязкові"),
                                    {verbatim(column)}));
        }
    }
    return std::nullopt;
}

/// A row with more or fewer fields than the header cannot be trusted in any of its columns.
std::optional<Text> widthFault(const csv::Record& header,
                               const csv::Record& record,
                               const std::string& file) {
    if (record.fields.size() == header.fields.size()) {
        return std::nullopt;
    }
    return fill(say("%1: row %2 (line %3): found %4 fields; expected %5, as in the header",
                    "%1: рядок %2 (рядок файлу %3): знайдено полів: %4; очікується %5, як у "
                    "заголовку"),
                {verbatim(file),
                 verbatim(static_cast<long long>(record.row)),
                 verbatim(static_cast<long long>(record.line)),
                 verbatim(static_cast<long long>(record.fields.size())),
                 verbatim(static_cast<long long>(header.fields.size()))});
}

} // namespace

Result<AnswerImport> answersFromCsv(std::string_view text,
                                    const Pack& pack,
                                    const std::string& file) {
    const Result<std::vector<csv::Record>> records = csv::read(text, file);
    if (!records) {
        return records.error();
    }
    if (records->empty()) {
        return headerError(file,
                           say("the file is empty; expected a header line with the columns actor, "
                               "question, state",
                               "файл порожній; очікується рядок заголовка зі стовпцями actor, "
                               "question, state"));
    }
    const csv::Record& header = records->front();
    if (auto fault = headerFault(header, file)) {
        return *fault;
    }
    std::vector<RawAnswer> rows;
    std::vector<Text> faults;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const csv::Record& record = (*records)[i];
        if (auto fault = widthFault(header, record, file)) {
            faults.push_back(std::move(*fault));
            continue;
        }
        RawAnswer row{.row = record.row, .line = record.line};
        for (std::size_t column = 0; column < header.fields.size(); ++column) {
            row.fields.emplace_back(header.fields[column], record.fields[column]);
        }
        rows.push_back(std::move(row));
    }
    AnswerImport result = checkRows(rows, pack, file);
    const auto has = [&](const char* column) {
        return std::ranges::find(header.fields, column) != header.fields.end();
    };
    result.saysConfidence = has("confidence");
    result.saysFlags = has("flagged");
    result.faults.insert(result.faults.begin(), faults.begin(), faults.end());
    return result;
}

std::string answersCsv(const Pack& pack, const Answers& answers) {
    const std::vector<ImportedAnswer> rows = inPackOrder(pack, answers);
    const bool hasExtra = std::ranges::any_of(rows, [](const ImportedAnswer& row) {
        return std::ranges::any_of(extraFieldsOf(row), [](const auto& f) { return !f.empty(); });
    });
    const auto lineOf = [&](std::vector<std::string> fields,
                            const std::vector<std::string>& extra) {
        if (hasExtra) {
            fields.insert(fields.end(), extra.begin(), extra.end());
        }
        return csv::line(fields);
    };
    std::string text = lineOf(answerColumns(), extraAnswerColumns());
    for (const ImportedAnswer& row : rows) {
        text += lineOf(fieldsOf(row), extraFieldsOf(row));
    }
    return text;
}

std::optional<std::size_t> answersInCsv(std::string_view text) {
    const auto records = csv::read(text, {});
    return records && !records->empty() ? std::optional(records->size() - 1) : std::nullopt;
}

} // namespace kordon
