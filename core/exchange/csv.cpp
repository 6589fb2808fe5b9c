#include "core/exchange/csv.h"

#include <optional>
#include <utility>

namespace kordon::csv {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class Reader {
public:
    Reader(std::string_view text, const std::string& file) : m_text(text), m_file(file) {}

    Result<std::vector<Record>> read() {
        if (m_text.starts_with("\xFF\xFE") || m_text.starts_with("\xFE\xFF")) {
            return failure({},
                           say("found UTF-16; save the table as “CSV UTF-8”",
                               "знайдено UTF-16; збережіть таблицю як «CSV UTF-8»"));
        }
        std::vector<Record> records;
        while (m_at < m_text.size()) {
            Record record{.row = records.size() + 1, .line = m_line};
            if (const auto failure = readRecord(record)) {
                return *failure;
            }
            records.push_back(std::move(record));
        }
        while (!records.empty() && isEmpty(records.back())) {
            records.pop_back();
        }
        return records;
    }

private:
    static bool isEmpty(const Record& record) {
        return record.fields.size() == 1 && record.fields.front().empty();
    }

    std::optional<Error> readRecord(Record& record) {
        while (true) {
            std::string field;
            if (auto failure = readField(record, field)) {
                return failure;
            }
            record.fields.push_back(std::move(field));
            if (m_at < m_text.size() && m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return std::nullopt;
        }
    }

    std::optional<Error> readField(const Record& record, std::string& field) {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            return readQuoted(record, field);
        }
        while (m_at < m_text.size() && !endsField()) {
            if (m_text[m_at] == '"') {
                return failure(record,
                               say("a quotation mark inside a field that does not begin with one; "
                                   "put the field in quotation marks and double those inside",
                                   "лапки всередині поля, що не починається з лапок; візьміть поле "
                                   "в лапки, а внутрішні подвойте"));
            }
            field += m_text[m_at++];
        }
        return std::nullopt;
    }

    std::optional<Error> readQuoted(const Record& record, std::string& field) {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c != '"') {
                m_line += c == '\n' ? 1 : 0;
                field += c;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                field += '"';
                ++m_at;
            } else {
                ++m_at;
                return endsHere() ? std::nullopt
                                  : std::optional(failure(
                                        record,
                                        say("text behind a closing quotation mark; expected a "
                                            "comma or the end of the line",
                                            "текст після закривних лапок; очікується кома або "
                                            "кінець рядка")));
            }
        }
        return failure(record,
                       say("a quotation that does not end; close it with a quotation mark",
                           "лапки не закрито; закрийте їх"));
    }

    [[nodiscard]] bool endsField() const {
        return m_text[m_at] == ',' || m_text[m_at] == '\n' || isCarriageReturnBeforeNewline();
    }

    [[nodiscard]] bool endsHere() const { return m_at >= m_text.size() || endsField(); }

    [[nodiscard]] bool isCarriageReturnBeforeNewline() const {
        return m_text[m_at] == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] == '\n');
    }

    void skipLineEnd() {
        if (m_at < m_text.size() && m_text[m_at] == '\r') {
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '\n') {
            ++m_at;
            ++m_line;
        }
    }

    [[nodiscard]] Error failure(const Record& record, const Text& reason) const {
        return {ErrorCode::InvalidInput,
                fill(say("%1: row %2 (line %3), column %4: %5",
                         "%1: рядок таблиці %2 (рядок файлу %3), стовпець %4: %5"),
                     {verbatim(m_file),
                      verbatim(static_cast<long long>(record.row)),
                      verbatim(static_cast<long long>(record.line)),
                      verbatim(static_cast<long long>(record.fields.size()) + 1),
                      reason})};
    }

    std::string_view m_text;
    std::string m_file;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace

Result<std::vector<Record>> read(std::string_view text, const std::string& file) {
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    return Reader(text, file).read();
}

std::string line(const std::vector<std::string>& fields) {
    std::string result;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        result += i == 0 ? "" : ",";
        if (fields[i].find_first_of(",\"\r\n") == std::string::npos) {
            result += fields[i];
            continue;
        }
        result += '"';
        for (const char c : fields[i]) {
            result += c == '"' ? std::string("\"\"") : std::string(1, c);
        }
        result += '"';
    }
    return result + "\r\n";
}

} // namespace kordon::csv
