#include "core/exchange/answers_json.h"

#include "core/base/json_number.h"
#include "core/pack/data_node.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;

Json answerJson(const ImportedAnswer& row) {
    Json object = Json::object();
    const std::vector<std::string> fields = fieldsOf(row);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (answerColumns()[i] == "level" && row.answer.level) {
            object["level"] = *row.answer.level;
        } else if (!fields[i].empty()) {
            object[answerColumns()[i]] = fields[i];
        }
    }
    return object;
}

Json targetsJson(const Targets& targets) {
    Json array = Json::array();
    for (const auto& [key, level] : targets) {
        array.push_back({{"component", key.component.value},
                         {"actor", key.actor.value},
                         {"dimension", keyOf(key.dimension)},
                         {"level", jsonNumber(level)}});
    }
    return array;
}

Error unreadable(const std::string& file, const Text& reason) {
    return {ErrorCode::InvalidInput, fill(say("%1: %2", "%1: %2"), {verbatim(file), reason})};
}

} // namespace

std::string answersJson(const Pack& pack, const Assessment& assessment) {
    Json answers = Json::array();
    for (const ImportedAnswer& row : inPackOrder(pack, assessment.answers)) {
        answers.push_back(answerJson(row));
    }
    const Json object{{"pack", {{"id", pack.id}, {"version", pack.version}}},
                      {"assessment", assessment.id.value},
                      {"title", assessment.title},
                      {"answers", std::move(answers)},
                      {"targets", targetsJson(assessment.targets)}};
    return object.dump(2) + "\n";
}

Result<AnswerImport> answersFromJson(std::string_view text,
                                     const Pack& pack,
                                     const std::string& file) {
    const DataReading reading = readJson(text, file);
    if (!reading.root || !reading.faults.empty()) {
        return unreadable(file, reading.faults.front().message);
    }
    const DataNode* answers = reading.root->find("answers");
    if (!answers || answers->kind != DataNode::Kind::Sequence) {
        return unreadable(file,
                          say("no list “answers”; expected an object as `kordon export` writes it",
                              "немає списку «answers»; очікується обʼєкт, який записує "
                              "`kordon export`"));
    }
    std::vector<RawAnswer> rows;
    for (const DataNode& item : answers->items) {
        RawAnswer row{.row = rows.size() + 1};
        for (const DataEntry& entry : item.entries) {
            const auto& known = answerColumns();
            if (std::ranges::find(known, entry.key) == known.end()) {
                return unreadable(
                    file,
                    fill(say("answer %1: unknown key “%2”", "відповідь %1: невідомий ключ «%2»"),
                         {verbatim(static_cast<long long>(row.row)), verbatim(entry.key)}));
            }
            row.fields.emplace_back(entry.key, entry.value.scalar);
        }
        rows.push_back(std::move(row));
    }
    return checkRows(rows, pack, file);
}

} // namespace kordon
