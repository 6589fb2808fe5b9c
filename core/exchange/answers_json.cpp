#include "core/exchange/answers_json.h"

#include "core/base/json_number.h"
#include "core/pack/data_node.h"

#include <nlohmann/json.hpp>

#include <set>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kDocuments = "documents";

Json documentsJson(const std::vector<EvidenceDocument>& documents) {
    Json array = Json::array();
    for (const EvidenceDocument& document : documents) {
        array.push_back({{"id", document.id},
                         {"title", document.title},
                         {"link", document.link},
                         {"sha256", document.sha256},
                         {"date", document.date}});
    }
    return array;
}

std::string textUnder(const DataNode& node, const char* key) {
    const DataNode* found = node.find(key);
    return found ? found->scalar : std::string();
}

std::vector<EvidenceDocument> documentsFrom(const DataNode& node) {
    std::vector<EvidenceDocument> documents;
    for (const DataNode& item : node.items) {
        documents.push_back({.id = textUnder(item, "id"),
                             .title = textUnder(item, "title"),
                             .link = textUnder(item, "link"),
                             .sha256 = textUnder(item, "sha256"),
                             .date = textUnder(item, "date")});
    }
    return documents;
}

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
    const std::vector<std::string> extra = extraFieldsOf(row);
    for (std::size_t i = 0; i < extra.size(); ++i) {
        if (!extra[i].empty()) {
            object[extraAnswerColumns()[i]] = extra[i];
        }
    }
    if (!row.answer.documents.empty()) {
        object[kDocuments] = documentsJson(row.answer.documents);
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
    std::set<std::string> mentioned;
    for (const DataNode& item : answers->items) {
        RawAnswer row{.row = rows.size() + 1};
        for (const DataEntry& entry : item.entries) {
            mentioned.insert(entry.key);
            if (entry.key == kDocuments) {
                row.documents = documentsFrom(entry.value);
                continue;
            }
            if (!isAnswerColumn(entry.key)) {
                return unreadable(
                    file,
                    fill(say("answer %1: unknown key “%2”", "відповідь %1: невідомий ключ «%2»"),
                         {verbatim(static_cast<long long>(row.row)), verbatim(entry.key)}));
            }
            row.fields.emplace_back(entry.key, entry.value.scalar);
        }
        rows.push_back(std::move(row));
    }
    AnswerImport result = checkRows(rows, pack, file);
    result.saysConfidence = mentioned.contains("confidence");
    result.saysFlags = mentioned.contains("flagged");
    result.saysDocuments = mentioned.contains(kDocuments);
    return result;
}

std::optional<std::size_t> answersInJson(std::string_view text) {
    const DataReading reading = readJson(text, {});
    const DataNode* answers = reading.root ? reading.root->find("answers") : nullptr;
    return answers ? std::optional(answers->items.size()) : std::nullopt;
}

} // namespace kordon
