#include "core/pack/pack_reader.h"

#include "core/pack/data_node.h"
#include "core/pack/pack_fields.h"
#include "core/pack/pack_frame.h"
#include "core/pack/pack_rules.h"
#include "core/pack/threat_reader.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace kordon {

namespace {

constexpr const char* kPackFile = "pack.yaml";

/// Reads one pack. `m_pack` grows as the files are read; the first pass over pack.yaml fills what
/// the components refer to.
class PackReader {
public:
    explicit PackReader(const PackSource* source, PackCheck check = PackCheck::Usual)
        : m_source(source), m_check(check), m_fields(m_faults) {}

    PackReading read(const DataNode& root, const std::string& file) {
        m_fields.enterFile(file);
        readHeader(root);
        return finish();
    }

    PackReading failed(std::vector<Fault> faults) {
        m_faults = std::move(faults);
        return finish();
    }

    void addFaults(std::vector<Fault> faults) {
        m_faults.insert(m_faults.end(), faults.begin(), faults.end());
    }

private:
    PackReading finish() {
        if (m_faults.empty()) {
            return {std::move(m_pack), {}};
        }
        return {std::nullopt, std::move(m_faults)};
    }

    void readHeader(const DataNode& root) {
        if (!m_fields.mapping(root,
                              {"format",
                               "id",
                               "version",
                               "languages",
                               "title",
                               "scale",
                               "bands",
                               "roles",
                               "role_labels",
                               "evidence",
                               "facets",
                               "phases",
                               "publish_from",
                               "actors",
                               "default_target",
                               "components",
                               "threats"})) {
            return;
        }
        readFrame(root, m_fields, m_pack);
        readComponents(root);
        readThreats(root);
        checkRules(m_pack, m_questionPlaces, m_fields);
        if (m_check == PackCheck::Strict) {
            checkFitness(m_pack, m_questionPlaces, m_fields);
            addFaults(styleFaults(m_fields.texts()));
        }
    }

    // A pack in one piece carries its components inline; a pack in a folder names their files.
    void readComponents(const DataNode& root) {
        const DataNode* components = m_fields.required(root, "components");
        const std::string packFile = m_fields.file();
        for (const DataNode& item : components ? m_fields.items(*components) : m_none) {
            if (!m_source) {
                readComponent(item);
            } else if (const std::string name = m_fields.word(item); !name.empty()) {
                readComponentFile(item, name);
                m_fields.enterFile(packFile);
            }
        }
        if (components && components->items.empty()) {
            m_fields.fault(*components,
                           say("no component; expected at least one",
                               "немає компонентів; очікується щонайменше один"));
        }
    }

    void readComponentFile(const DataNode& item, const std::string& name) {
        if (!m_componentFiles.insert(name).second) {
            m_fields.doubled(item, name);
        } else if (const auto root = enteredFile(item, name)) {
            readComponent(*root);
        }
    }

    /// The content of another file of the pack, to which the places of faults then belong.
    std::optional<DataNode> enteredFile(const DataNode& item, const std::string& name) {
        const Result<std::string> content = (*m_source)(name);
        if (!content) {
            m_fields.fault(item, content.error().message);
            return std::nullopt;
        }
        DataReading reading = readYaml(*content, name);
        addFaults(std::move(reading.faults));
        if (reading.root) {
            m_fields.enterFile(name);
        }
        return std::move(reading.root);
    }

    // As the components, the catalogue stands inline where the pack is in one piece.
    void readThreats(const DataNode& root) {
        const DataNode* threats = root.find("threats");
        if (!threats) {
            return;
        }
        if (!m_source) {
            readThreatCatalogue(*threats, m_fields, m_pack);
        } else if (const std::string name = m_fields.word(*threats); !name.empty()) {
            const std::string packFile = m_fields.file();
            if (const auto catalogue = enteredFile(*threats, name)) {
                readThreatCatalogue(*catalogue, m_fields, m_pack);
            }
            m_fields.enterFile(packFile);
        }
    }

    void readComponent(const DataNode& node) {
        if (!m_fields.mapping(
                node,
                {"id", "title", "legal", "summary", "weight", "target", "roles", "criteria"})) {
            return;
        }
        Component component{.id = {m_fields.newId(node, "id", idsOf(m_pack.components))},
                            .title = m_fields.requiredText(node, "title")};
        if (const DataNode* legal = node.find("legal")) {
            component.legal = m_fields.textOrWord(*legal);
        }
        component.summary = m_fields.optionalText(node, "summary", TextUse::Sentence);
        m_questionPlaces.components.emplace(component.id, m_fields.placeOf(node));
        component.weight = m_fields.weight(node);
        const DataNode* target = node.find("target");
        component.target =
            target ? m_fields.number(*target, levelsOf(m_pack.scale), 0) : m_pack.defaultTarget;
        readComponentRoles(node, component);
        const DataNode* criteria = m_fields.required(node, "criteria");
        for (const DataNode& item : criteria ? m_fields.items(*criteria) : m_none) {
            readCriterion(item, component);
        }
        m_pack.components.push_back(std::move(component));
    }

    void readComponentRoles(const DataNode& node, Component& component) {
        const DataNode* roles = m_fields.required(node, "roles");
        if (!roles || roles->kind == DataNode::Kind::Null) {
            return;
        }
        if (roles->kind != DataNode::Kind::Mapping) {
            static_cast<void>(m_fields.mapping(*roles, {}));
            return;
        }
        for (const DataEntry& entry : roles->entries) {
            const std::string role = m_fields.word(entry.value);
            if (!findActor(m_pack, {entry.key})) {
                m_fields.unknownEntry(entry, say("actor", "субʼєкт"), idsOf(m_pack.actors));
            } else if (!role.empty() && !findRole(m_pack, {role})) {
                m_fields.unknownWord(entry.value, say("role", "роль"), idsOf(m_pack.roles));
            }
        }
        for (const Actor& actor : m_pack.actors) {
            if (const DataNode* role = roles->find(actor.id.value)) {
                component.roles.emplace_back(actor.id, RoleId{role->scalar});
            }
        }
    }

    void readCriterion(const DataNode& node, Component& component) {
        if (!m_fields.mapping(node, {"id", "title", "phase", "weight", "questions"})) {
            return;
        }
        Criterion criterion{.id = {m_fields.newId(node, "id", idsOf(component.criteria))},
                            .title = m_fields.requiredText(node, "title"),
                            .phase = phase(node),
                            .weight = m_fields.weight(node)};
        const DataNode* questions = m_fields.required(node, "questions");
        for (const DataNode& item : questions ? m_fields.items(*questions) : m_none) {
            readQuestion(item, criterion);
        }
        component.criteria.push_back(std::move(criterion));
    }

    void readQuestion(const DataNode& node, Criterion& criterion) {
        if (!m_fields.mapping(node,
                              {"id",
                               "dimension",
                               "facet",
                               "phase",
                               "text",
                               "guidance",
                               "anchors",
                               "evidence",
                               "source",
                               "weight",
                               "gate",
                               "actors",
                               "revision",
                               "supersedes"})) {
            return;
        }
        Question question{.id = questionId(node), .dimension = m_fields.dimension(node)};
        question.facet = facet(node, question.dimension);
        question.phase = node.find("phase") ? phase(node) : criterion.phase;
        question.text = m_fields.requiredText(node, "text", TextUse::Sentence);
        question.guidance = m_fields.optionalText(node, "guidance", TextUse::Sentence);
        readAnchors(node, question);
        if (const DataNode* evidence = node.find("evidence")) {
            question.evidence = m_fields.textList(*evidence);
        }
        readSource(node, question);
        question.weight = m_fields.weight(node);
        readGate(node, question);
        readQuestionActors(node, question);
        if (const DataNode* revision = node.find("revision")) {
            question.revision = m_fields.wholeNumber(*revision, 1, 1'000'000).value_or(1);
        }
        if (const DataNode* old = node.find("supersedes")) {
            question.supersedes = QuestionId{m_fields.id(*old)};
            m_questionPlaces.supersedes.emplace(question.id, m_fields.placeOf(*old));
        }
        criterion.questions.push_back(std::move(question));
    }

    QuestionId questionId(const DataNode& node) {
        const DataNode* id = m_fields.required(node, "id");
        if (!id) {
            return {};
        }
        QuestionId found{m_fields.id(*id)};
        const auto [first, isNew] = m_questionPlaces.ids.emplace(found, m_fields.placeOf(*id));
        if (!isNew && !found.empty()) {
            m_fields.fault(*id,
                           fill(say("the question id “%1” stands already in %2, line %3; expected "
                                    "ids that are unique in the pack",
                                    "ідентифікатор питання «%1» уже є у %2, рядок %3; очікуються "
                                    "ідентифікатори, унікальні в пакеті"),
                                {verbatim(found.value),
                                 verbatim(first->second.file),
                                 verbatim(first->second.line)}));
        }
        return found;
    }

    void readAnchors(const DataNode& node, Question& question) {
        const DataNode* anchors = node.find("anchors");
        if (!anchors || anchors->kind != DataNode::Kind::Mapping) {
            if (anchors && anchors->kind != DataNode::Kind::Null) {
                static_cast<void>(m_fields.mapping(*anchors, {}));
            }
            return;
        }
        for (const DataEntry& entry : anchors->entries) {
            const DataNode key{.kind = DataNode::Kind::Scalar,
                               .scalar = entry.key,
                               .line = entry.line,
                               .column = entry.column};
            if (const auto level = m_fields.wholeNumber(key, 0, m_pack.scale.max)) {
                question.anchors.emplace_back(*level,
                                              m_fields.text(entry.value, TextUse::Sentence));
            }
        }
        std::ranges::sort(question.anchors, {}, [](const auto& anchor) { return anchor.first; });
    }

    void readSource(const DataNode& node, Question& question) {
        const DataNode* source = node.find("source");
        if (source && source->kind == DataNode::Kind::Scalar) {
            question.source.push_back(verbatim(source->scalar));
            return;
        }
        for (const DataNode& item : source ? m_fields.items(*source) : m_none) {
            question.source.push_back(m_fields.textOrWord(item));
        }
    }

    void readGate(const DataNode& node, Question& question) {
        const DataNode* gate = node.find("gate");
        if (!gate || gate->kind == DataNode::Kind::Null ||
            !m_fields.mapping(*gate, {"below", "cap"})) {
            return;
        }
        Gate read;
        if (const DataNode* below = m_fields.required(*gate, "below")) {
            read.below = m_fields.number(*below, levelsOf(m_pack.scale), 1);
            if (read.below <= 0) {
                m_fields.fault(*below,
                               say("a gate below level 0 can never fire; expected a level above 0",
                                   "обмеження нижче рівня 0 ніколи не спрацює; очікується рівень "
                                   "вище 0"));
            }
        }
        if (const DataNode* cap = m_fields.required(*gate, "cap")) {
            read.cap = m_fields.number(*cap, levelsOf(m_pack.scale), 0);
        }
        question.gate = read;
    }

    void readQuestionActors(const DataNode& node, Question& question) {
        const DataNode* actors = node.find("actors");
        for (const DataNode& item : actors ? m_fields.items(*actors) : m_none) {
            const ActorId actor{m_fields.word(item)};
            if (!actor.empty() && !findActor(m_pack, actor)) {
                m_fields.unknownWord(item, say("actor", "субʼєкт"), idsOf(m_pack.actors));
            }
            question.actors.push_back(actor);
        }
    }

    std::optional<FacetId> facet(const DataNode& node, Dimension dimension) {
        const DataNode* value = node.find("facet");
        if (!value || value->kind == DataNode::Kind::Null) {
            return std::nullopt;
        }
        const FacetId id{m_fields.word(*value)};
        const auto known = std::ranges::find(m_pack.facets, id, &Facet::id);
        if (known == m_pack.facets.end()) {
            m_fields.unknownWord(*value, say("facet", "складова"), idsOf(m_pack.facets));
        } else if (known->dimension != dimension) {
            m_fields.fault(*value,
                           fill(say("the facet “%1” belongs to %2, the question to %3",
                                    "складова «%1» належить до виміру %2, а питання – до %3"),
                                {verbatim(id.value),
                                 verbatim(keyOf(known->dimension)),
                                 verbatim(keyOf(dimension))}));
        }
        return id;
    }

    std::optional<PhaseId> phase(const DataNode& node) {
        const DataNode* value = node.find("phase");
        if (!value || value->kind == DataNode::Kind::Null) {
            return std::nullopt;
        }
        const PhaseId id{m_fields.word(*value)};
        if (std::ranges::find(m_pack.phases, id, &Phase::id) == m_pack.phases.end()) {
            m_fields.unknownWord(*value, say("phase", "етап"), idsOf(m_pack.phases));
        }
        return id;
    }

    const std::vector<DataNode> m_none;
    const std::vector<DataEntry> m_noEntries;
    const PackSource* m_source;
    PackCheck m_check;
    std::vector<Fault> m_faults;
    PackFields m_fields;
    Pack m_pack;
    QuestionPlaces m_questionPlaces;
    std::set<std::string> m_componentFiles;
};

} // namespace

PackReading readPack(const PackSource& source, PackCheck check) {
    PackReader reader(&source, check);
    const Result<std::string> content = source(kPackFile);
    if (!content) {
        return reader.failed({{kPackFile, 0, 0, content.error().message}});
    }
    DataReading reading = readYaml(*content, kPackFile);
    if (!reading.root) {
        return reader.failed(std::move(reading.faults));
    }
    reader.addFaults(std::move(reading.faults));
    return reader.read(*reading.root, kPackFile);
}

PackReading readPackJson(std::string_view json) {
    constexpr const char* kStored = "pack.json";
    PackReader reader(nullptr);
    DataReading reading = readJson(json, kStored);
    if (!reading.root) {
        return reader.failed(std::move(reading.faults));
    }
    return reader.read(*reading.root, kStored);
}

} // namespace kordon
