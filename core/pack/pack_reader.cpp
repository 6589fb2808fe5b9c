#include "core/pack/pack_reader.h"

#include "core/pack/data_node.h"
#include "core/pack/pack_fields.h"
#include "core/pack/pack_rules.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace kordon {

namespace {

constexpr const char* kFormat = "kordon-pack/1";
constexpr const char* kPackFile = "pack.yaml";
constexpr int kHighestLevel = 100;
constexpr double kUsualPublishFrom = 0.75;

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
                               "components"})) {
            return;
        }
        readFormat(root);
        readLanguages(root);
        if (const DataNode* id = m_fields.required(root, "id")) {
            m_pack.id = m_fields.id(*id);
        }
        if (const DataNode* version = m_fields.required(root, "version")) {
            m_pack.version = m_fields.word(*version);
        }
        if (const DataNode* title = m_fields.required(root, "title")) {
            m_pack.title = m_fields.text(*title);
        }
        readScale(root);
        readLists(root);
        readNumbers(root);
        readComponents(root);
        checkRules(m_pack, m_questionPlaces, m_fields);
        if (m_check == PackCheck::Strict) {
            checkFitness(m_pack, m_questionPlaces, m_fields);
            addFaults(styleFaults(m_fields.texts()));
        }
    }

    void readFormat(const DataNode& root) {
        const DataNode* format = m_fields.required(root, "format");
        if (format && m_fields.word(*format) != kFormat) {
            m_fields.fault(*format,
                           fill(say("found the format “%1”; expected “%2”",
                                    "знайдено формат «%1»; очікується «%2»"),
                                {verbatim(format->scalar), verbatim(kFormat)}));
        }
    }

    void readLanguages(const DataNode& root) {
        const DataNode* languages = m_fields.required(root, "languages");
        if (!languages) {
            return;
        }
        for (const DataNode& item : m_fields.items(*languages)) {
            const std::string code = m_fields.id(item);
            if (std::ranges::find(m_pack.languages, code) != m_pack.languages.end()) {
                doubled(item, code);
            } else {
                m_pack.languages.push_back(code);
            }
        }
        if (m_pack.languages.empty()) {
            m_fields.fault(*languages,
                           say("no language; expected at least one, such as [uk, en]",
                               "немає мов; очікується щонайменше одна, наприклад [uk, en]"));
        }
        m_fields.useLanguages(m_pack.languages);
    }

    void readScale(const DataNode& root) {
        const DataNode* scale = m_fields.required(root, "scale");
        if (!scale || !m_fields.mapping(*scale, {"max", "levels"})) {
            return;
        }
        if (const DataNode* max = m_fields.required(*scale, "max")) {
            m_pack.scale.max = m_fields.wholeNumber(*max, 1, kHighestLevel).value_or(kHighestLevel);
        }
        for (int level = 0; level <= m_pack.scale.max; ++level) {
            m_pack.scale.levels.push_back({.level = level, .label = verbatim(level)});
        }
        if (const DataNode* levels = scale->find("levels")) {
            std::set<int> seen;
            for (const DataNode& item : m_fields.items(*levels)) {
                readScaleLevel(item, seen);
            }
        }
    }

    void readScaleLevel(const DataNode& item, std::set<int>& seen) {
        if (!m_fields.mapping(item, {"level", "label", "capacity", "readiness"})) {
            return;
        }
        const DataNode* number = m_fields.required(item, "level");
        const auto level =
            number ? m_fields.wholeNumber(*number, 0, m_pack.scale.max) : std::nullopt;
        ScaleLevel read{.level = level.value_or(0), .label = requiredText(item, "label")};
        read.capacity = optionalText(item, "capacity");
        read.readiness = optionalText(item, "readiness");
        if (!level) {
            return;
        }
        if (!seen.insert(*level).second) {
            doubled(*number, number->scalar);
        }
        m_pack.scale.levels[static_cast<std::size_t>(*level)] = std::move(read);
    }

    void readLists(const DataNode& root) {
        readActors(root);
        readRoles(root);
        readBands(root);
        readEvidence(root);
        readFacets(root);
        readPhases(root);
    }

    void readActors(const DataNode& root) {
        const DataNode* actors = m_fields.required(root, "actors");
        for (const DataNode& item : actors ? m_fields.items(*actors) : m_none) {
            if (m_fields.mapping(item, {"id", "short", "name"})) {
                Actor actor{.id = {newId(item, "id", m_pack.actors)}};
                actor.name = requiredText(item, "name");
                actor.shortName = item.find("short") ? optionalText(item, "short") : actor.name;
                m_pack.actors.push_back(std::move(actor));
            }
        }
    }

    void readRoles(const DataNode& root) {
        const DataNode* roles = m_fields.required(root, "roles");
        if (!roles || roles->kind != DataNode::Kind::Mapping) {
            if (roles) {
                static_cast<void>(m_fields.mapping(*roles, {}));
            }
            return;
        }
        for (const DataEntry& entry : roles->entries) {
            const double weight =
                m_fields.number(entry.value, {.least = 0, .most = 1e6, .isOpenBelow = true}, 1);
            m_pack.roles.push_back({{entry.key}, weight, verbatim(entry.key)});
        }
        const DataNode* labels = root.find("role_labels");
        for (const DataEntry& entry : labels ? labels->entries : m_noEntries) {
            const auto role = std::ranges::find(m_pack.roles, RoleId{entry.key}, &Role::id);
            if (role == m_pack.roles.end()) {
                unknown(entry, say("role", "роль"), idsOf(m_pack.roles));
            } else {
                role->label = m_fields.text(entry.value);
            }
        }
    }

    void readBands(const DataNode& root) {
        const DataNode* bands = root.find("bands");
        for (const DataNode& item : bands ? m_fields.items(*bands) : m_none) {
            if (!m_fields.mapping(item, {"from", "label"})) {
                continue;
            }
            Band band{.label = requiredText(item, "label")};
            if (const DataNode* from = m_fields.required(item, "from")) {
                band.from = m_fields.number(*from, onScale(), 0);
                if (!m_pack.bands.empty() && band.from <= m_pack.bands.back().from) {
                    m_fields.fault(*from,
                                   say("the band does not begin above the one before it; expected "
                                       "rising bounds",
                                       "діапазон починається не вище за попередній; очікуються "
                                       "зростаючі межі"));
                }
            }
            m_pack.bands.push_back(std::move(band));
        }
    }

    void readEvidence(const DataNode& root) {
        const DataNode* grades = root.find("evidence");
        for (const DataNode& item : grades ? m_fields.items(*grades) : m_none) {
            if (!m_fields.mapping(item, {"grade", "ceiling", "label"})) {
                continue;
            }
            EvidenceGrade grade{.id = {newId(item, "grade", m_pack.evidence)},
                                .label = requiredText(item, "label")};
            if (const DataNode* ceiling = m_fields.required(item, "ceiling")) {
                grade.ceiling = m_fields.number(*ceiling, onScale(), 0);
            }
            m_pack.evidence.push_back(std::move(grade));
        }
    }

    void readFacets(const DataNode& root) {
        const DataNode* facets = root.find("facets");
        for (const DataNode& item : facets ? m_fields.items(*facets) : m_none) {
            if (m_fields.mapping(item, {"id", "dimension", "label"})) {
                Facet facet{.id = {newId(item, "id", m_pack.facets)}};
                facet.dimension = dimension(item);
                facet.label = requiredText(item, "label");
                m_pack.facets.push_back(std::move(facet));
            }
        }
    }

    void readPhases(const DataNode& root) {
        const DataNode* phases = root.find("phases");
        for (const DataNode& item : phases ? m_fields.items(*phases) : m_none) {
            if (m_fields.mapping(item, {"id", "label"})) {
                m_pack.phases.push_back({.id = {newId(item, "id", m_pack.phases)},
                                         .label = requiredText(item, "label")});
            }
        }
    }

    void readNumbers(const DataNode& root) {
        const DataNode* publish = root.find("publish_from");
        m_pack.publishFrom =
            publish ? m_fields.number(*publish, {.least = 0, .most = 1}, 0) : kUsualPublishFrom;
        const DataNode* target = root.find("default_target");
        m_pack.defaultTarget = target ? m_fields.number(*target, onScale(), 0) : m_pack.scale.max;
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
            doubled(item, name);
            return;
        }
        const Result<std::string> content = (*m_source)(name);
        if (!content) {
            m_fields.fault(item, content.error().message);
            return;
        }
        DataReading reading = readYaml(*content, name);
        addFaults(std::move(reading.faults));
        if (reading.root) {
            m_fields.enterFile(name);
            readComponent(*reading.root);
        }
    }

    void readComponent(const DataNode& node) {
        if (!m_fields.mapping(
                node,
                {"id", "title", "legal", "summary", "weight", "target", "roles", "criteria"})) {
            return;
        }
        Component component{.id = {newId(node, "id", m_pack.components)},
                            .title = requiredText(node, "title")};
        if (const DataNode* legal = node.find("legal")) {
            component.legal = m_fields.textOrWord(*legal);
        }
        component.summary = optionalText(node, "summary", TextUse::Sentence);
        m_questionPlaces.components.emplace(component.id, m_fields.placeOf(node));
        component.weight = m_fields.weight(node);
        const DataNode* target = node.find("target");
        component.target = target ? m_fields.number(*target, onScale(), 0) : m_pack.defaultTarget;
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
                unknown(entry, say("actor", "субʼєкт"), idsOf(m_pack.actors));
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
        Criterion criterion{.id = {newId(node, "id", component.criteria)},
                            .title = requiredText(node, "title"),
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
        Question question{.id = questionId(node), .dimension = dimension(node)};
        question.facet = facet(node, question.dimension);
        question.phase = node.find("phase") ? phase(node) : criterion.phase;
        question.text = requiredText(node, "text", TextUse::Sentence);
        question.guidance = optionalText(node, "guidance", TextUse::Sentence);
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
            read.below = m_fields.number(*below, onScale(), 1);
            if (read.below <= 0) {
                m_fields.fault(*below,
                               say("a gate below level 0 can never fire; expected a level above 0",
                                   "обмеження нижче рівня 0 ніколи не спрацює; очікується рівень "
                                   "вище 0"));
            }
        }
        if (const DataNode* cap = m_fields.required(*gate, "cap")) {
            read.cap = m_fields.number(*cap, onScale(), 0);
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

    Dimension dimension(const DataNode& node) {
        const DataNode* value = m_fields.required(node, "dimension");
        const std::string word = value ? m_fields.word(*value) : std::string();
        if (word == keyOf(Dimension::Readiness)) {
            return Dimension::Readiness;
        }
        if (value && !word.empty() && word != keyOf(Dimension::Capacity)) {
            m_fields.unknownWord(*value,
                                 say("dimension", "вимір"),
                                 {keyOf(Dimension::Capacity), keyOf(Dimension::Readiness)});
        }
        return Dimension::Capacity;
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

    template <class Item>
    std::string newId(const DataNode& node, const char* key, const std::vector<Item>& earlier) {
        const DataNode* value = m_fields.required(node, key);
        if (!value) {
            return {};
        }
        std::string id = m_fields.id(*value);
        const auto isTwin = [&](const Item& item) {
            return item.id.value == id;
        };
        if (!id.empty() && std::ranges::any_of(earlier, isTwin)) {
            doubled(*value, id);
        }
        return id;
    }

    template <class Item>
    static std::vector<std::string> idsOf(const std::vector<Item>& items) {
        std::vector<std::string> ids;
        ids.reserve(items.size());
        for (const Item& item : items) {
            ids.push_back(item.id.value);
        }
        return ids;
    }

    void unknown(const DataEntry& entry, const Text& what, const std::vector<std::string>& known) {
        m_fields.unknownWord({.kind = DataNode::Kind::Scalar,
                              .scalar = entry.key,
                              .line = entry.line,
                              .column = entry.column},
                             what,
                             known);
    }

    void doubled(const DataNode& node, const std::string& id) {
        m_fields.fault(node,
                       fill(say("“%1” stands twice; expected each only once",
                                "«%1» стоїть двічі; очікується лише раз"),
                            {verbatim(id)}));
    }

    Text requiredText(const DataNode& node, const char* key, TextUse use = TextUse::Label) {
        const DataNode* value = m_fields.required(node, key);
        return value ? m_fields.text(*value, use) : Text();
    }

    Text optionalText(const DataNode& node, const char* key, TextUse use = TextUse::Label) {
        const DataNode* value = node.find(key);
        return value && value->kind != DataNode::Kind::Null ? m_fields.text(*value, use) : Text();
    }

    [[nodiscard]] PackFields::NumberRule onScale() const {
        return {.least = 0, .most = static_cast<double>(m_pack.scale.max)};
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
