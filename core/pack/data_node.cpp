#include "core/pack/data_node.h"

#include "core/base/unicode.h"

#include <nlohmann/json.hpp>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <map>
#include <sstream>
#include <utility>

namespace kordon {

namespace {

/// Leaves the parser when going on makes no sense.
struct ReadingStopped {
    Fault fault;
};

std::size_t countNodes(const DataNode& node) {
    std::size_t count = 1;
    for (const DataNode& item : node.items) {
        count += countNodes(item);
    }
    for (const DataEntry& entry : node.entries) {
        count += countNodes(entry.value);
    }
    return count;
}

/// Builds the tree from a flat run of events, whatever the notation.
class TreeBuilder {
public:
    TreeBuilder(std::string file, const DataLimits& limits)
        : m_file(std::move(file)), m_limits(limits) {}

    void open(DataNode::Kind kind, int line, int column) {
        if (static_cast<int>(m_open.size()) >= m_limits.depth) {
            stop(line,
                 column,
                 fill(say("nested more than %1 levels deep; expected a flatter text",
                          "вкладеність понад %1 рівнів; очікується простіша будова"),
                      {verbatim(m_limits.depth)}));
        }
        count(1, line, column);
        m_open.push_back({.node = {.kind = kind, .line = line, .column = column}});
    }

    /// Returns the finished node before it is put in its place.
    DataNode close() {
        DataNode node = std::move(m_open.back().node);
        m_open.pop_back();
        return node;
    }

    void scalar(DataNode node) {
        if (node.scalar.size() > m_limits.scalarBytes) {
            stop(node.line,
                 node.column,
                 fill(say("a text of %1 bytes; at most %2 are read",
                          "текст завдовжки %1 байтів; читається щонайбільше %2"),
                      {verbatim(static_cast<long long>(node.scalar.size())),
                       verbatim(static_cast<long long>(m_limits.scalarBytes))}));
        }
        count(1, node.line, node.column);
        place(std::move(node));
    }

    void place(DataNode node) {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Level& level = m_open.back();
        if (level.node.kind == DataNode::Kind::Sequence) {
            level.node.items.push_back(std::move(node));
        } else if (!level.key) {
            takeKey(level, node);
        } else {
            DataEntry entry = std::move(*level.key);
            level.key.reset();
            entry.value = std::move(node);
            level.node.entries.push_back(std::move(entry));
        }
    }

    void count(std::size_t nodes, int line, int column) {
        m_nodes += nodes;
        if (m_nodes > m_limits.nodes) {
            stop(line,
                 column,
                 fill(say("more than %1 values in one file; split it into several files",
                          "понад %1 значень в одному файлі; розділіть його на кілька"),
                      {verbatim(static_cast<long long>(m_limits.nodes))}));
        }
    }

    void fault(int line, int column, const Text& message) {
        m_faults.push_back({m_file, line, column, message});
    }

    [[noreturn]] void stop(int line, int column, const Text& message) const {
        throw ReadingStopped{{m_file, line, column, message}};
    }

    DataReading finish() { return {std::move(m_root), std::move(m_faults)}; }

private:
    struct Level {
        DataNode node;
        std::optional<DataEntry> key; ///< Read, its value not yet.
    };

    void takeKey(Level& level, const DataNode& node) {
        if (node.kind != DataNode::Kind::Scalar) {
            stop(node.line,
                 node.column,
                 say("a key that is not a word; expected “key: value”",
                     "ключ не є словом; очікується «ключ: значення»"));
        }
        const auto twin = std::ranges::find(level.node.entries, node.scalar, &DataEntry::key);
        if (twin != level.node.entries.end()) {
            fault(node.line,
                  node.column,
                  fill(say("the key “%1” stands twice, first in line %2; expected each key once",
                           "ключ «%1» стоїть двічі, вперше в рядку %2; очікується один раз"),
                       {verbatim(node.scalar), verbatim(twin->line)}));
        }
        level.key = DataEntry{.key = node.scalar, .line = node.line, .column = node.column};
    }

    std::string m_file;
    DataLimits m_limits;
    std::vector<Level> m_open;
    std::optional<DataNode> m_root;
    std::vector<Fault> m_faults;
    std::size_t m_nodes = 0;
};

class YamlEvents : public YAML::EventHandler {
public:
    YamlEvents(std::string file, const DataLimits& limits)
        : m_tree(std::move(file), limits), m_limits(limits) {}

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        finish(anchor, {.line = mark.line + 1, .column = mark.column + 1}, true);
    }

    void OnScalar(const YAML::Mark& mark,
                  const std::string& tag,
                  YAML::anchor_t anchor,
                  const std::string& value) override {
        refuseTag(mark, tag);
        DataNode node{.kind = DataNode::Kind::Scalar,
                      .scalar = value,
                      .line = mark.line + 1,
                      .column = mark.column + 1};
        finish(anchor, std::move(node), true);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end()) {
            m_tree.stop(mark.line + 1,
                        mark.column + 1,
                        say("an alias of the value that it stands in; expected the value itself",
                            "псевдонім значення, у якому він стоїть; очікується саме значення"));
        }
        const std::size_t added = countNodes(known->second);
        m_aliased += added;
        if (m_aliased > m_limits.aliasedNodes) {
            m_tree.stop(mark.line + 1,
                        mark.column + 1,
                        fill(say("aliases expand to more than %1 values; write the values out",
                                 "псевдоніми розгортаються у понад %1 значень; запишіть самі "
                                 "значення"),
                             {verbatim(static_cast<long long>(m_limits.aliasedNodes))}));
        }
        m_tree.count(added, mark.line + 1, mark.column + 1);
        m_tree.place(known->second);
    }

    void OnSequenceStart(const YAML::Mark& mark,
                         const std::string& tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        open(DataNode::Kind::Sequence, mark, tag, anchor);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark,
                    const std::string& tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        open(DataNode::Kind::Mapping, mark, tag, anchor);
    }

    void OnMapEnd() override { close(); }

    TreeBuilder& tree() { return m_tree; }

private:
    void open(DataNode::Kind kind,
              const YAML::Mark& mark,
              const std::string& tag,
              YAML::anchor_t anchor) {
        refuseTag(mark, tag);
        m_tree.open(kind, mark.line + 1, mark.column + 1);
        m_openAnchors.push_back(anchor);
    }

    void close() {
        const YAML::anchor_t anchor = m_openAnchors.back();
        m_openAnchors.pop_back();
        finish(anchor, m_tree.close(), false);
    }

    void finish(YAML::anchor_t anchor, DataNode node, bool isLeaf) {
        if (anchor != YAML::NullAnchor) {
            m_anchors.insert_or_assign(anchor, node);
        }
        if (isLeaf) {
            m_tree.scalar(std::move(node));
        } else {
            m_tree.place(std::move(node));
        }
    }

    // yaml-cpp reports "?" for a plain value and "!" for a quoted one.
    void refuseTag(const YAML::Mark& mark, const std::string& tag) {
        if (!tag.empty() && tag != "?" && tag != "!") {
            m_tree.stop(mark.line + 1,
                        mark.column + 1,
                        fill(say("the YAML tag “%1”; expected a value without a tag",
                                 "тег YAML «%1»; очікується значення без тегу"),
                             {verbatim(shortened(tag, 60))}));
        }
    }

    TreeBuilder m_tree;
    DataLimits m_limits;
    std::map<YAML::anchor_t, DataNode> m_anchors;
    std::vector<YAML::anchor_t> m_openAnchors;
    std::size_t m_aliased = 0;
};

class JsonEvents : public nlohmann::json_sax<nlohmann::json> {
public:
    JsonEvents(const std::string& file, const DataLimits& limits)
        : m_file(file), m_tree(file, limits) {}

    bool null() override { return place({}); }
    bool boolean(bool value) override { return word(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return word(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return word(std::to_string(value)); }
    bool number_float(number_float_t /*value*/, const string_t& raw) override { return word(raw); }
    bool string(string_t& value) override { return word(value); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool key(string_t& value) override { return word(value); }
    bool start_object(std::size_t /*count*/) override { return open(DataNode::Kind::Mapping); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*count*/) override { return open(DataNode::Kind::Sequence); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position,
                     const std::string& /*token*/,
                     const nlohmann::json::exception& /*error*/) override {
        m_tree.fault(0,
                     0,
                     fill(say("not JSON from character %1 on", "не JSON від символу %1"),
                          {verbatim(static_cast<long long>(position))}));
        return false;
    }

    TreeBuilder& tree() { return m_tree; }

private:
    bool word(std::string value) {
        return place({.kind = DataNode::Kind::Scalar, .scalar = std::move(value)});
    }
    bool place(DataNode node) {
        m_tree.scalar(std::move(node));
        return true;
    }
    bool open(DataNode::Kind kind) {
        m_tree.open(kind, 0, 0);
        return true;
    }
    bool close() {
        m_tree.place(m_tree.close());
        return true;
    }

    std::string m_file;
    TreeBuilder m_tree;
};

std::optional<Fault> textFault(std::string_view text,
                               const std::string& file,
                               const DataLimits& limits) {
    if (text.size() > limits.bytes) {
        return Fault{file,
                     0,
                     0,
                     fill(say("the file has %1 bytes; at most %2 are read",
                              "файл має %1 байтів; читається щонайбільше %2"),
                          {verbatim(static_cast<long long>(text.size())),
                           verbatim(static_cast<long long>(limits.bytes))})};
    }
    if (!isCleanUtf8(text)) {
        return Fault{file,
                     0,
                     0,
                     say("not UTF-8 text; save the file as UTF-8",
                         "не текст UTF-8; збережіть файл у кодуванні UTF-8")};
    }
    return std::nullopt;
}

void parseYaml(std::string_view text, YamlEvents& events) {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(events)) {
        events.tree().stop(1, 1, say("the file is empty", "файл порожній"));
    }
    YamlEvents second("", {});
    if (parser.HandleNextDocument(second)) {
        events.tree().stop(1,
                           1,
                           say("a second document after “---”; expected one document a file",
                               "другий документ після «---»; очікується один документ у файлі"));
    }
}

} // namespace

const DataNode* DataNode::find(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &DataEntry::key);
    return found == entries.end() ? nullptr : &found->value;
}

DataReading readYaml(std::string_view text, const std::string& file, const DataLimits& limits) {
    if (auto fault = textFault(text, file, limits)) {
        return {std::nullopt, {std::move(*fault)}};
    }
    YamlEvents events(file, limits);
    try {
        parseYaml(text, events);
        return events.tree().finish();
    } catch (const YAML::Exception& failure) {
        events.tree().fault(
            failure.mark.line + 1,
            failure.mark.column + 1,
            fill(say("not YAML here (%1)", "тут не YAML (%1)"), {verbatim(failure.msg)}));
    } catch (const ReadingStopped& stopped) {
        events.tree().fault(stopped.fault.line, stopped.fault.column, stopped.fault.message);
    }
    return {std::nullopt, events.tree().finish().faults};
}

DataReading readJson(std::string_view text, const std::string& file) {
    const DataLimits limits{.bytes = std::size_t{64} << 20U, .nodes = 10'000'000};
    if (auto fault = textFault(text, file, limits)) {
        return {std::nullopt, {std::move(*fault)}};
    }
    JsonEvents events(file, limits);
    try {
        if (nlohmann::json::sax_parse(text, &events)) {
            return events.tree().finish();
        }
    } catch (const ReadingStopped& stopped) {
        events.tree().fault(stopped.fault.line, stopped.fault.column, stopped.fault.message);
    }
    return {std::nullopt, events.tree().finish().faults};
}

} // namespace kordon
