#include "core/exchange/threats_csv.h"

#include "core/base/suggestion.h"
#include "core/base/unicode.h"
#include "core/exchange/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace kordon {

namespace {

Text shown(const std::string& text) {
    return verbatim(shortened(text, 60));
}

Error bad(const Text& pattern, const std::string& found) {
    return {ErrorCode::InvalidInput, fill(pattern, {shown(found)})};
}

template <class Key>
std::string joined(const std::set<Key>& ids) {
    std::string text;
    for (const Key& id : ids) {
        text += (text.empty() ? "" : ";") + id.value;
    }
    return text;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

template <class Key>
Status setIds(std::set<Key>& ids, const std::string& text) {
    ids.clear();
    std::size_t from = 0;
    while (from <= text.size() && !trimmed(text).empty()) {
        const std::size_t end = std::min(text.find(';', from), text.size());
        const std::string id = trimmed(text.substr(from, end - from));
        if (id.empty() || !ids.insert({id}).second) {
            return bad(say("found “%1”; expected ids divided by “;”, each once",
                           "знайдено «%1»; очікуються ідентифікатори через «;», кожен лише раз"),
                       text);
        }
        from = end + 1;
    }
    return Done{};
}

Status setStep(int& step, const std::string& text) {
    int read = 0;
    const char* last = text.data() + text.size();
    const auto [end, failed] = std::from_chars(text.data(), last, read);
    if (failed != std::errc() || end != last || read < 1 || read > kHighestThreatStep) {
        return bad(say("found “%1”; expected a whole number from 1 to 5",
                       "знайдено «%1»; очікується ціле число від 1 до 5"),
                   text);
    }
    step = read;
    return Done{};
}

Status setKind(ThreatKind& kind, const std::string& text) {
    const auto read = threatKindFrom(text);
    kind = read.value_or(kind);
    return read ? Status(Done{})
                : bad(say("found “%1”; expected current or potential",
                          "знайдено «%1»; очікується current або potential"),
                      text);
}

Status setTrend(std::optional<ThreatTrend>& trend, const std::string& text) {
    trend = threatTrendFrom(text);
    return trend || text.empty()
               ? Status(Done{})
               : bad(say("found “%1”; expected rising, steady, falling or nothing",
                         "знайдено «%1»; очікується rising, steady, falling або "
                         "порожнє"),
                     text);
}

/// The column where it is plain text; null: it is none.
template <class AnyThreat>
auto* plainText(AnyThreat& threat, const std::string& column) {
    const std::array<std::pair<const char*, decltype(&threat.title)>, 8> texts{{
        {"id", &threat.id.value},
        {"title", &threat.title},
        {"trigger", &threat.trigger},
        {"category", &threat.category},
        {"sections", &threat.sections},
        {"source", &threat.source},
        {"review_date", &threat.reviewDate},
        {"marking", &threat.marking},
    }};
    const auto found =
        std::ranges::find_if(texts, [&](const auto& each) { return column == each.first; });
    return found == texts.end() ? nullptr : found->second;
}

std::vector<std::string> knownColumns() {
    std::vector<std::string> columns = threatColumns();
    columns.insert(columns.end(), extraThreatColumns().begin(), extraThreatColumns().end());
    return columns;
}

Error headerError(const std::string& file, const Text& reason) {
    return {ErrorCode::InvalidInput,
            fill(say("%1: row 1: %2", "%1: рядок 1: %2"), {verbatim(file), reason})};
}

std::optional<Error> headerFault(const csv::Record& header, const std::string& file) {
    const std::vector<std::string> known = knownColumns();
    std::set<std::string> seen;
    for (const std::string& column : header.fields) {
        if (std::ranges::find(known, column) == known.end()) {
            std::string all;
            for (const std::string& each : known) {
                all += (all.empty() ? "" : ", ") + each;
            }
            const auto nearest = nearestOf(column, known);
            return headerError(file,
                               nearest ? fill(say("unknown column “%1”; did you mean “%2”?",
                                                  "невідомий стовпець «%1»; можливо, «%2»?"),
                                              {shown(column), verbatim(*nearest)})
                                       : fill(say("unknown column “%1”; expected only: %2",
                                                  "невідомий стовпець «%1»; очікуються лише: %2"),
                                              {shown(column), verbatim(all)}));
        }
        if (!seen.insert(column).second) {
            return headerError(file,
                               fill(say("the column “%1” stands twice; expected it once",
                                        "стовпець «%1» стоїть двічі; очікується один раз"),
                                    {verbatim(column)}));
        }
    }
    for (const std::string& column : threatColumns()) {
        if (!seen.contains(column)) {
            return headerError(
                file,
                fill(say("the column “%1” is missing; id, kind, likelihood, magnitude, impact and "
                         "components are obligatory",
                         "немає стовпця «%1»; id, kind, likelihood, magnitude, impact і components "
                         "обовʼязкові"),
                     {verbatim(column)}));
        }
    }
    return std::nullopt;
}

/// Checks rows one by one and gathers what they say.
class ThreatRows {
public:
    ThreatRows(const csv::Record& header,
               const Pack& pack,
               const Threats& present,
               const std::string& file)
        : m_header(header), m_pack(pack), m_present(present), m_file(file) {}

    void check(const csv::Record& record) {
        if (record.fields.size() != m_header.fields.size()) {
            m_import.faults.push_back(
                fill(say("%1: row %2: found %3 fields; expected %4, as in the header",
                         "%1: рядок %2: знайдено полів: %3; очікується %4, як у заголовку"),
                     {verbatim(m_file),
                      verbatim(static_cast<long long>(record.row)),
                      verbatim(static_cast<long long>(record.fields.size())),
                      verbatim(static_cast<long long>(m_header.fields.size()))}));
            return;
        }
        const std::size_t before = m_import.faults.size();
        Threat threat = startOf(record);
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            const Status set = setField(threat, m_header.fields[i], record.fields[i]);
            if (!set) {
                report(record, m_header.fields[i], set.error().message);
            }
        }
        checkId(record, threat);
        for (const ThreatFault& fault : checkThreat(m_pack, threat)) {
            report(record, fault.column, fault.message);
        }
        if (m_import.faults.size() == before) {
            m_import.threats.push_back(std::move(threat));
        }
    }

    ThreatImport finish() { return std::move(m_import); }

private:
    [[nodiscard]] std::string idIn(const csv::Record& record) const {
        const auto at = std::ranges::find(m_header.fields, "id") - m_header.fields.begin();
        return record.fields[static_cast<std::size_t>(at)];
    }

    /// What the row changes: the threat that is there, else what the pack proposes under its id.
    [[nodiscard]] Threat startOf(const csv::Record& record) const {
        const ThreatId id{idIn(record)};
        if (const Threat* present = findThreat(m_present, id)) {
            return *present;
        }
        const CataloguedThreat* entry = findThreat(m_pack.threats, id);
        return entry ? threatFrom(*entry) : Threat{};
    }

    void checkId(const csv::Record& record, const Threat& threat) {
        if (!threat.isActive()) {
            report(record,
                   "id",
                   fill(say("“%1” is in the bin; take it back first (`kordon threats take-back`)",
                            "«%1» у кошику; спершу поверніть (`kordon threats take-back`)"),
                        {shown(threat.id.value)}));
        }
        const auto [first, isNew] = m_rows.try_emplace(threat.id, record.row);
        if (!isNew) {
            report(record,
                   "id",
                   fill(say("“%1” stands already in row %2; expected one row each",
                            "«%1» уже є в рядку %2; очікується по одному рядку"),
                        {shown(threat.id.value), verbatim(static_cast<long long>(first->second))}));
        }
    }

    void report(const csv::Record& record, const std::string& column, const Text& message) {
        m_import.faults.push_back(
            fill(say("%1: row %2, column “%3”: %4", "%1: рядок %2, стовпець «%3»: %4"),
                 {verbatim(m_file),
                  verbatim(static_cast<long long>(record.row)),
                  verbatim(column),
                  message}));
    }

    const csv::Record& m_header;
    const Pack& m_pack;
    const Threats& m_present;
    std::string m_file;
    ThreatImport m_import;
    std::map<ThreatId, std::size_t> m_rows;
};

} // namespace

const std::vector<std::string>& threatColumns() {
    static const std::vector<std::string> columns{
        "id", "kind", "likelihood", "magnitude", "impact", "components"};
    return columns;
}

const std::vector<std::string>& extraThreatColumns() {
    static const std::vector<std::string> columns{"title",
                                                  "trigger",
                                                  "category",
                                                  "trend",
                                                  "sections",
                                                  "actors",
                                                  "source",
                                                  "review_date",
                                                  "marking"};
    return columns;
}

std::string fieldOf(const Threat& threat, const std::string& column) {
    if (const std::string* text = plainText(threat, column)) {
        return *text;
    }
    if (column == "kind") {
        return keyOf(threat.kind);
    }
    if (column == "likelihood") {
        return std::to_string(threat.likelihood);
    }
    if (column == "magnitude") {
        return std::to_string(threat.magnitude);
    }
    if (column == "impact") {
        return std::to_string(threat.impact);
    }
    if (column == "trend") {
        return threat.trend ? keyOf(*threat.trend) : "";
    }
    return column == "components" ? joined(threat.components) : joined(threat.actors);
}

Status setField(Threat& threat, const std::string& column, const std::string& text) {
    if (std::string* plain = plainText(threat, column)) {
        *plain = text;
        return Done{};
    }
    if (column == "kind") {
        return setKind(threat.kind, text);
    }
    if (column == "likelihood") {
        return setStep(threat.likelihood, text);
    }
    if (column == "magnitude") {
        return setStep(threat.magnitude, text);
    }
    if (column == "impact") {
        return setStep(threat.impact, text);
    }
    if (column == "trend") {
        return setTrend(threat.trend, text);
    }
    return column == "components" ? setIds(threat.components, text) : setIds(threat.actors, text);
}

Result<ThreatImport> threatsFromCsv(std::string_view text,
                                    const Pack& pack,
                                    const Threats& present,
                                    const std::string& file) {
    const Result<std::vector<csv::Record>> records = csv::read(text, file);
    if (!records) {
        return records.error();
    }
    if (records->empty()) {
        return headerError(file,
                           say("the file is empty; expected a header line with the columns id, "
                               "kind, likelihood, magnitude, impact, components",
                               "файл порожній; очікується рядок заголовка зі стовпцями id, kind, "
                               "likelihood, magnitude, impact, components"));
    }
    if (auto fault = headerFault(records->front(), file)) {
        return *fault;
    }
    ThreatRows rows(records->front(), pack, present, file);
    for (std::size_t i = 1; i < records->size(); ++i) {
        rows.check((*records)[i]);
    }
    return rows.finish();
}

std::string threatsCsv(const Threats& threats) {
    const bool hasExtra = std::ranges::any_of(threats, [](const Threat& threat) {
        return threat.isActive() &&
               std::ranges::any_of(extraThreatColumns(), [&](const std::string& column) {
                   return !fieldOf(threat, column).empty();
               });
    });
    const std::vector<std::string> columns = hasExtra ? knownColumns() : threatColumns();
    std::string text = csv::line(columns);
    for (const Threat& threat : threats) {
        if (!threat.isActive()) {
            continue;
        }
        std::vector<std::string> fields;
        for (const std::string& column : columns) {
            fields.push_back(fieldOf(threat, column));
        }
        text += csv::line(fields);
    }
    return text;
}

} // namespace kordon
