#include "core/report/report_cells.h"

#include "core/report/gap_words.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

bool standsAlone(const CellScore& cell, const Pack& pack) {
    return std::ranges::all_of(kDimensions, [&](Dimension dimension) {
        const Standing standing = standingOf(cell.scores, dimension, pack);
        return standing == Standing::Firm || standing == Standing::None;
    });
}

} // namespace

bool ReportMaterial::shows(const ComponentId& component) const {
    return profile.components.empty() || profile.components.contains(component);
}

bool ReportMaterial::shows(const ActorId& actor) const {
    return profile.actors.empty() || profile.actors.contains(actor);
}

bool ReportMaterial::shows(const Gap& gap) const {
    return shows(gap.component) && shows(gap.actor);
}

ReportMaterial materialOf(const ReportSource& source,
                          const ReportProfile& profile,
                          const ReportSetting& setting,
                          std::string_view language) {
    ScoreSheet sheet = score(source.pack, source.assessment.answers);
    GapList gaps = gapList(source.pack, sheet, source.assessment);
    return {.pack = source.pack,
            .assessment = source.assessment,
            .profile = profile,
            .setting = setting,
            .earlier = source.earlier,
            .sheet = std::move(sheet),
            .gaps = std::move(gaps),
            .language = std::string(language)};
}

std::string markingOf(const ReportMaterial& material) {
    std::string marking = material.profile.marking;
    if (material.setting.isIllustrative) {
        const std::string& mark = illustrativeMark().in(material.language);
        marking = marking.empty() ? mark : mark + " · " + marking;
    }
    return marking;
}

std::vector<ActorId> actorsOf(const ReportMaterial& material, const Component& component) {
    std::vector<ActorId> actors;
    for (const auto& [actor, role] : component.roles) {
        if (material.shows(actor)) {
            actors.push_back(actor);
        }
    }
    return actors;
}

const Text& nationalName() {
    static const Text name = say("Country as a whole", "Країна загалом");
    return name;
}

std::string assessmentName(const Assessment& assessment) {
    return assessment.title.empty() ? assessment.id.value : assessment.title;
}

std::string componentName(const Pack& pack, const Component& component, std::string_view language) {
    return std::to_string(numberOf(pack, component.id)) + " " + component.title.in(language);
}

std::string actorShort(const Pack& pack, const ActorId& id, std::string_view language) {
    const Actor* actor = findActor(pack, id);
    return actor ? actor->shortName.in(language) : id.value;
}

std::string roleName(const Pack& pack, const RoleId& id, std::string_view language) {
    const Role* role = findRole(pack, id);
    return role && !role->label.empty() ? role->label.in(language) : id.value;
}

std::string targetsText(const Gap& gap, std::string_view language) {
    const std::string capacity = targetText(gap.capacity.target, language);
    const std::string readiness = targetText(gap.readiness.target, language);
    return capacity == readiness ? capacity : capacity + " / " + readiness;
}

std::string priorityText(const Pack& pack,
                         const CellScore& cell,
                         const Gap& gap,
                         std::string_view language) {
    const std::string text = levelText(gap.priority, language);
    return gap.priority && !standsAlone(cell, pack) ? "(" + text + ")" : text;
}

bool hasShortfall(const Gap& gap) {
    return gap.priority && *gap.priority > kNoShortfall;
}

bool isShort(const DimensionGap& gap) {
    return gap.shortfall && *gap.shortfall > kNoShortfall;
}

std::string shortfallText(const ReportMaterial& material,
                          const CellScore& cell,
                          const Gap& gap,
                          Dimension dimension) {
    return shortfallText(material.pack, cell, gap, dimension, material.language);
}

std::string hashText(const std::string& hash) {
    constexpr std::size_t kGroup = 16;
    std::string text;
    for (std::size_t at = 0; at < hash.size(); at += kGroup) {
        text += (at == 0 ? "" : " ") + hash.substr(at, kGroup);
    }
    return text.empty() ? "–" : text;
}

TableCell cellOf(std::string text) {
    return {.text = std::move(text)};
}

TableCell strongCell(std::string text) {
    return {.text = std::move(text), .isStrong = true};
}

TableCell dimensionCell(const ReportMaterial& material, const Scores& scores, Dimension dimension) {
    return cellOf(figureText(scores.of(dimension),
                             standingOf(scores, dimension, material.pack),
                             material.pack.scale.max,
                             material.language));
}

TableCell preparednessCell(const ReportMaterial& material, const Scores& scores) {
    const int max = material.pack.scale.max;
    const Standing standing = standingOfPreparedness(scores, material.pack);
    TableCell cell = cellOf(figureText(scores.preparedness, standing, max, material.language));
    if (standing == Standing::Firm) {
        cell.level = *scores.preparedness.point * max;
    }
    return cell;
}

TableCell rangeCell(const ReportMaterial& material, const Scores& scores) {
    return cellOf(rangeText(scores.preparedness, material.pack.scale.max, material.language));
}

TableCell evidencedCell(const ReportMaterial& material, const Scores& scores) {
    const Standing standing = standingOfPreparedness(scores, material.pack);
    const auto& evidenced = scores.preparedness.evidenced;
    if (!evidenced || standing == Standing::None || standing == Standing::RangeOnly) {
        return cellOf("–");
    }
    return cellOf(levelText(*evidenced * material.pack.scale.max, material.language));
}

TableCell coverageCell(const ReportMaterial& material, const Scores& scores) {
    return cellOf(percentText(coverageOf(scores), material.language));
}

Table scaleTable(const Pack& pack, std::string_view language) {
    Table table;
    table.caption = say("Scale of the answers", "Шкала відповідей").in(language);
    table.max = pack.scale.max;
    table.columns = {{say("Level", "Рівень").in(language), 1, Align::Centre},
                     {say("Name", "Назва").in(language), 2.2},
                     {dimensionName(Dimension::Capacity).in(language), 5},
                     {dimensionName(Dimension::Readiness).in(language), 5}};
    for (const ScaleLevel& level : pack.scale.levels) {
        TableCell number = strongCell(std::to_string(level.level));
        number.level = level.level;
        table.rows.push_back({number,
                              strongCell(level.label.in(language)),
                              cellOf(level.capacity.in(language)),
                              cellOf(level.readiness.in(language))});
    }
    return table;
}

} // namespace kordon::report
