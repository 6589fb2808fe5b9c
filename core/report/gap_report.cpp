#include "core/report/gap_report.h"

#include "core/report/report_cells.h"
#include "core/report/report_sections.h"
#include "core/report/words.h"

#include <iterator>

namespace kordon::report {

namespace {

Text reportName() {
    return say("Gap report", "Звіт про розриви");
}

std::string actorNames(const ReportMaterial& material) {
    std::string names;
    for (const Actor& actor : material.pack.actors) {
        names += (names.empty() ? "" : "; ") + actor.name.in(material.language);
    }
    return names;
}

std::vector<std::string> titleLines(const ReportMaterial& material, const ReportSetting& setting) {
    const std::string& language = material.language;
    return {fill(say("Assessment: %1", "Оцінювання: %1"),
                 {verbatim(assessmentName(material.assessment))})
                .in(language),
            fill(say("Actors: %1", "Субʼєкти: %1"), {verbatim(actorNames(material))}).in(language),
            fill(say("Framework: %1, version %2", "Рамка оцінювання: %1, версія %2"),
                 {verbatim(material.pack.id), verbatim(material.pack.version)})
                .in(language),
            fill(say("Data as of %1", "Дані станом на %1"),
                 {verbatim(dateText(setting.dataAsOf, language))})
                .in(language)};
}

TitlePage titlePage(const ReportMaterial& material, const ReportSetting& setting) {
    return {.title = reportName().in(material.language),
            .subtitle = material.pack.title.in(material.language),
            .lines = titleLines(material, setting)};
}

std::string footerLine(const ReportMaterial& material, const ReportSetting& setting) {
    return fill(say("%1: %2 · data as of %3 · Kordon %4", "%1: %2 · дані станом на %3 · Kordon %4"),
                {reportName(),
                 verbatim(assessmentName(material.assessment)),
                 verbatim(dateText(setting.dataAsOf, material.language)),
                 verbatim(setting.programVersion)})
        .in(material.language);
}

std::vector<Section> sectionsOf(const ReportMaterial& material, bool isIllustrative) {
    std::vector<Section> sections{readingSection(material),
                                  wholePictureSection(material, isIllustrative),
                                  rankedGapsSection(material, isIllustrative),
                                  notYetKnownSection(material),
                                  answerStatesSection(material)};
    for (const Component& component : material.pack.components) {
        std::vector<Section> chapter = componentSections(material, component);
        sections.insert(sections.end(),
                        std::make_move_iterator(chapter.begin()),
                        std::make_move_iterator(chapter.end()));
    }
    return sections;
}

} // namespace

Report gapReport(const Pack& pack,
                 const Assessment& assessment,
                 const ReportSetting& setting,
                 std::string_view language) {
    ScoreSheet sheet = score(pack, assessment.answers);
    GapList gaps = gapList(pack, sheet, assessment.targets);
    const ReportMaterial material{.pack = pack,
                                  .assessment = assessment,
                                  .sheet = std::move(sheet),
                                  .gaps = std::move(gaps),
                                  .language = std::string(language)};
    return {.language = material.language,
            .marking = setting.isIllustrative ? illustrativeMark().in(language) : std::string(),
            .footer = footerLine(material, setting),
            .titlePage = titlePage(material, setting),
            .sections = sectionsOf(material, setting.isIllustrative)};
}

} // namespace kordon::report
