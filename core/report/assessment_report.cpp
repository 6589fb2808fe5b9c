#include "core/report/assessment_report.h"

#include "core/report/report_cells.h"
#include "core/report/report_sections.h"
#include "core/report/words.h"

#include <iterator>

namespace kordon::report {

namespace {

std::vector<Section> componentChapters(const ReportMaterial& material) {
    std::vector<Section> chapters;
    for (const Component& component : material.pack.components) {
        if (material.shows(component.id)) {
            chapters.push_back(componentSection(material, component));
        }
    }
    return chapters;
}

std::vector<Section> gapsSections(const ReportMaterial& material) {
    std::vector<Section> sections = notYetKnownSections(material);
    sections.insert(sections.begin(), rankedGapsSection(material));
    return sections;
}

std::vector<Section> sectionsOf(const ReportMaterial& material, ReportPart part) {
    switch (part) {
    case ReportPart::DocumentData:
        return {documentSection(material)};
    case ReportPart::Contents:
        return {};
    case ReportPart::Summary:
        return {summarySection(material)};
    case ReportPart::Method:
        return {readingSection(material)};
    case ReportPart::Radar:
        return {radarSection(material)};
    case ReportPart::Ranking:
        return {rankingSection(material)};
    case ReportPart::HeatMap:
        return {heatMapSection(material)};
    case ReportPart::Quadrant:
        return {quadrantSection(material)};
    case ReportPart::Comparison:
        return comparisonSections(material);
    case ReportPart::Actors:
        return {actorsSection(material)};
    case ReportPart::Gaps:
        return gapsSections(material);
    case ReportPart::Components:
        return componentChapters(material);
    case ReportPart::Conclusions:
        return conclusionsSections(material);
    case ReportPart::Signatures:
        return {signaturesSection(material)};
    case ReportPart::Answers:
        return answersSections(material);
    case ReportPart::Evidence:
        return {evidenceSection(material)};
    case ReportPart::NotApplicable:
        return {notApplicableSection(material)};
    case ReportPart::Open:
        return {openSection(material)};
    case ReportPart::Glossary:
        return {glossarySection(material)};
    }
    return {};
}

std::vector<Section> allSections(const ReportMaterial& material) {
    std::vector<Section> sections;
    for (const ReportPart part : material.profile.parts) {
        std::vector<Section> chapter = sectionsOf(material, part);
        sections.insert(sections.end(),
                        std::make_move_iterator(chapter.begin()),
                        std::make_move_iterator(chapter.end()));
    }
    return sections;
}

} // namespace

Report assessmentReport(const ReportSource& source,
                        const ReportProfile& profile,
                        const ReportSetting& setting,
                        std::string_view language) {
    const ReportMaterial material = materialOf(source, profile, setting, language);
    return {.language = material.language,
            .marking = markingOf(material),
            .footer = footerLine(material),
            .author = profile.author,
            .dataAsOf = setting.dataAsOf,
            .hasContents = profile.parts.contains(ReportPart::Contents),
            .titlePage = titlePage(material),
            .sections = allSections(material)};
}

} // namespace kordon::report
