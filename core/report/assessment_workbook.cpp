#include "core/report/assessment_workbook.h"

#include "core/base/unicode.h"
#include "core/report/report_sections.h"
#include "core/report/workbook_sheets.h"
#include "core/workbook/cell_text.h"
#include "core/workbook/row_height.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace kordon::report {

namespace {

// A spreadsheet takes 255 characters for the head and for the foot of a page with all its parts.
constexpr std::size_t kLongestHead = 240;
constexpr std::size_t kLongestFoot = 200;
// So many characters it takes of a document's properties.
constexpr std::size_t kLongestProperty = 255;

std::vector<workbook::Sheet> sheetsOf(const WorkbookMaterial& material) {
    const auto& parts = material.main().profile.parts;
    std::vector<workbook::Sheet> sheets{summarySheet(material), scoresSheet(material)};
    if (parts.contains(ReportPart::Comparison)) {
        std::ranges::move(comparisonSheets(material), std::back_inserter(sheets));
    }
    if (parts.contains(ReportPart::Gaps)) {
        sheets.push_back(gapsSheet(material));
    }
    if (parts.contains(ReportPart::Answers)) {
        sheets.push_back(answersSheet(material));
    }
    if (parts.contains(ReportPart::Evidence)) {
        sheets.push_back(evidenceSheet(material));
    }
    if (parts.contains(ReportPart::Answers)) {
        std::ranges::move(checkSheets(material), std::back_inserter(sheets));
    }
    std::ranges::for_each(sheets, workbook::fitRows);
    return sheets;
}

std::string property(const std::string& text) {
    return workbook::lineText(text, kLongestProperty);
}

} // namespace

workbook::Workbook assessmentWorkbook(const ReportSource& source,
                                      const ReportProfile& profile,
                                      const ReportSetting& setting,
                                      std::span<const std::string> languages) {
    WorkbookMaterial material;
    for (const std::string& language :
         languages.first(std::min<std::size_t>(2, languages.size()))) {
        material.inLanguages.push_back(materialOf(source, profile, setting, language));
    }
    const ReportMaterial& main = material.main();
    return {.title = property(titlePage(main).title + ": " + assessmentName(source.assessment)),
            .author = property(profile.author),
            .created = workbook::dayFrom(setting.dataAsOf),
            .head = workbook::pageText(markingOf(main), kLongestHead),
            .foot = workbook::pageText(footerLine(main), kLongestFoot),
            .pageNumber = main.said(say("Page %1 of %2", "Сторінка %1 з %2")),
            .sheets = sheetsOf(material)};
}

} // namespace kordon::report
