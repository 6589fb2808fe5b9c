#include "core/pack/pack_frame.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace kordon {

namespace {

constexpr const char* kFormat = "kordon-pack/1";
constexpr int kHighestLevel = 100;
constexpr double kUsualPublishFrom = 0.75;

class FrameReader {
public:
    FrameReader(PackFields& fields, Pack& pack) : m_fields(fields), m_pack(pack) {}

    void read(const DataNode& root) {
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
    }

private:
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
                m_fields.doubled(item, code);
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
        ScaleLevel read{.level = level.value_or(0), .label = m_fields.requiredText(item, "label")};
        read.capacity = m_fields.optionalText(item, "capacity");
        read.readiness = m_fields.optionalText(item, "readiness");
        if (!level) {
            return;
        }
        if (!seen.insert(*level).second) {
            m_fields.doubled(*number, number->scalar);
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
                Actor actor{.id = {m_fields.newId(item, "id", idsOf(m_pack.actors))}};
                actor.name = m_fields.requiredText(item, "name");
                actor.shortName =
                    item.find("short") ? m_fields.optionalText(item, "short") : actor.name;
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
                m_fields.unknownEntry(entry, say("role", "роль"), idsOf(m_pack.roles));
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
            Band band{.label = m_fields.requiredText(item, "label")};
            if (const DataNode* from = m_fields.required(item, "from")) {
                band.from = m_fields.number(*from, levelsOf(m_pack.scale), 0);
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
            EvidenceGrade grade{.id = {m_fields.newId(item, "grade", idsOf(m_pack.evidence))},
                                .label = m_fields.requiredText(item, "label")};
            if (const DataNode* ceiling = m_fields.required(item, "ceiling")) {
                grade.ceiling = m_fields.number(*ceiling, levelsOf(m_pack.scale), 0);
            }
            m_pack.evidence.push_back(std::move(grade));
        }
    }

    void readFacets(const DataNode& root) {
        const DataNode* facets = root.find("facets");
        for (const DataNode& item : facets ? m_fields.items(*facets) : m_none) {
            if (m_fields.mapping(item, {"id", "dimension", "label"})) {
                Facet facet{.id = {m_fields.newId(item, "id", idsOf(m_pack.facets))}};
                facet.dimension = m_fields.dimension(item);
                facet.label = m_fields.requiredText(item, "label");
                m_pack.facets.push_back(std::move(facet));
            }
        }
    }

    void readPhases(const DataNode& root) {
        const DataNode* phases = root.find("phases");
        for (const DataNode& item : phases ? m_fields.items(*phases) : m_none) {
            if (m_fields.mapping(item, {"id", "label"})) {
                m_pack.phases.push_back({.id = {m_fields.newId(item, "id", idsOf(m_pack.phases))},
                                         .label = m_fields.requiredText(item, "label")});
            }
        }
    }

    void readNumbers(const DataNode& root) {
        const DataNode* publish = root.find("publish_from");
        m_pack.publishFrom =
            publish ? m_fields.number(*publish, {.least = 0, .most = 1}, 0) : kUsualPublishFrom;
        const DataNode* target = root.find("default_target");
        m_pack.defaultTarget =
            target ? m_fields.number(*target, levelsOf(m_pack.scale), 0) : m_pack.scale.max;
    }

    const std::vector<DataNode> m_none;
    const std::vector<DataEntry> m_noEntries;
    PackFields& m_fields;
    Pack& m_pack;
};

} // namespace

void readFrame(const DataNode& root, PackFields& fields, Pack& pack) {
    FrameReader(fields, pack).read(root);
}

} // namespace kordon
