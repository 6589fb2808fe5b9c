#include "core/pack/threat_reader.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

class ThreatReader {
public:
    ThreatReader(PackFields& fields, Pack& pack) : m_fields(fields), m_pack(pack) {}

    void read(const DataNode& node) {
        if (!m_fields.mapping(node, {"likelihood", "impact", "categories", "threats"})) {
            return;
        }
        m_pack.threats.likelihood = steps(node, "likelihood");
        m_pack.threats.impact = steps(node, "impact");
        readCategories(node);
        const DataNode* threats = m_fields.required(node, "threats");
        for (const DataNode& item : threats ? m_fields.items(*threats) : m_none) {
            readThreat(item);
        }
    }

private:
    std::vector<Text> steps(const DataNode& node, const char* key) {
        std::vector<Text> read;
        const DataNode* list = node.find(key);
        if (!list) {
            return read;
        }
        for (const DataNode& item : m_fields.items(*list)) {
            read.push_back(m_fields.text(item));
        }
        if (read.size() != static_cast<std::size_t>(kHighestThreatStep)) {
            m_fields.fault(*list,
                           fill(say("found %1 steps; expected %2, the lowest first",
                                    "знайдено ступенів: %1; очікується %2, від найнижчого"),
                                {verbatim(static_cast<long long>(read.size())),
                                 verbatim(kHighestThreatStep)}));
        }
        return read;
    }

    void readCategories(const DataNode& node) {
        std::vector<ThreatCategory>& categories = m_pack.threats.categories;
        const DataNode* list = node.find("categories");
        for (const DataNode& item : list ? m_fields.items(*list) : m_none) {
            if (m_fields.mapping(item, {"id", "label"})) {
                categories.push_back({.id = {m_fields.newId(item, "id", idsOf(categories))},
                                      .label = m_fields.requiredText(item, "label")});
            }
        }
    }

    void readThreat(const DataNode& item) {
        if (!m_fields.mapping(item,
                              {"id", "title", "category", "kind", "description", "components"})) {
            return;
        }
        std::vector<CataloguedThreat>& threats = m_pack.threats.threats;
        CataloguedThreat threat{.id = {m_fields.newId(item, "id", idsOf(threats))},
                                .title = m_fields.requiredText(item, "title"),
                                .category = category(item),
                                .kind = kind(item)};
        threat.description = m_fields.optionalText(item, "description", TextUse::Sentence);
        threat.components = components(item);
        threats.push_back(std::move(threat));
    }

    ThreatCategoryId category(const DataNode& item) {
        const DataNode* node = m_fields.required(item, "category");
        ThreatCategoryId found{node ? m_fields.word(*node) : std::string()};
        if (!found.empty() && !findCategory(m_pack.threats, found)) {
            m_fields.unknownWord(
                *node, say("category", "категорія"), idsOf(m_pack.threats.categories));
        }
        return found;
    }

    ThreatKind kind(const DataNode& item) {
        const DataNode* node = item.find("kind");
        const std::string found = node ? m_fields.word(*node) : keyOf(ThreatKind::Current);
        const auto kind = threatKindFrom(found);
        if (!kind && !found.empty()) {
            m_fields.unknownWord(*node,
                                 say("kind", "вид"),
                                 {keyOf(ThreatKind::Current), keyOf(ThreatKind::Potential)});
        }
        return kind.value_or(ThreatKind::Current);
    }

    std::vector<ComponentId> components(const DataNode& item) {
        std::vector<ComponentId> read;
        const DataNode* list = m_fields.required(item, "components");
        for (const DataNode& each : list ? m_fields.items(*list) : m_none) {
            const ComponentId id{m_fields.word(each)};
            if (!id.empty() && !findComponent(m_pack, id)) {
                m_fields.unknownWord(each, say("component", "компонент"), idsOf(m_pack.components));
            } else if (std::ranges::find(read, id) != read.end()) {
                m_fields.doubled(each, id.value);
            }
            read.push_back(id);
        }
        if (read.size() > kMostThreatComponents) {
            m_fields.fault(
                *list,
                fill(say("found %1 components; expected at most %2, or every gap looks critical",
                         "знайдено компонентів: %1; очікується щонайбільше %2, інакше критичним "
                         "виглядатиме кожен розрив"),
                     {verbatim(static_cast<long long>(read.size())),
                      verbatim(static_cast<long long>(kMostThreatComponents))}));
        }
        return read;
    }

    const std::vector<DataNode> m_none;
    PackFields& m_fields;
    Pack& m_pack;
};

} // namespace

void readThreatCatalogue(const DataNode& node, PackFields& fields, Pack& pack) {
    ThreatReader(fields, pack).read(node);
}

} // namespace kordon
