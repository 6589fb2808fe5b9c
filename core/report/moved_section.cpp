#include "core/analysis/comparison.h"
#include "core/report/moved_table.h"
#include "core/report/report_sections.h"

#include <cmath>

namespace kordon::report {

namespace {

// For each component: what is weaker explains little.
constexpr std::size_t kMostNamed = 3;

// In levels: a smaller contribution would be printed as nothing.
constexpr double kLeastShown = 0.005;

struct MovedMaterial {
    const ReportMaterial& report;
    ComparedYear from;
    ComparedYear to;
};

/// The component with its change, which the contributions add up to. It comes after them, so that
/// no page ends with a row that only announces others.
std::vector<TableCell> componentRow(const MovedMaterial& material,
                                    const Component& component,
                                    double change) {
    const ReportMaterial& report = material.report;
    return {strongCell(std::to_string(numberOf(report.pack, component.id))),
            strongCell(
                report.said(fill(say("All answers: %1", "Усі відповіді: %1"), {component.title}))),
            {},
            {},
            {},
            strongCell(contributionText(change, report.language))};
}

void addComponent(Table& table, const MovedMaterial& material, const Component& component) {
    const int max = material.report.pack.scale.max;
    const auto moved = movedQuestions(material.from, material.to, {component.id, {}});
    double change = 0;
    for (const MovedQuestion& each : moved) {
        change += each.contribution * max;
    }
    std::vector<std::vector<TableCell>> rows;
    for (const MovedQuestion& each : moved) {
        const bool isShown =
            std::abs(each.contribution * max) >= kLeastShown && material.report.shows(each.actor);
        if (isShown && rows.size() < kMostNamed) {
            rows.push_back(movedRow(material.report.pack, each, material.report.language));
        }
    }
    if (!rows.empty()) {
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
        table.rows.push_back(componentRow(material, component, change));
    }
}

} // namespace

std::optional<Section> movedSection(const ReportMaterial& report,
                                    const ComparedYear& from,
                                    const ComparedYear& to) {
    const MovedMaterial material{report, from, to};
    Table table{.max = report.pack.scale.max};
    table.columns = movedColumns(report.earlier.name, report.assessment.id.value, report.language);
    for (const Component& component : report.pack.components) {
        if (report.shows(component.id)) {
            addComponent(table, material, component);
        }
    }
    if (table.rows.empty()) {
        return std::nullopt;
    }
    Section section{
        .heading = report.said(say("What moved the country", "Що спричинило зміну рівня країни")),
        .depth = 2};
    section.blocks.emplace_back(Paragraph{report.said(fill(
        say("The answers to common questions that moved a component of the country most, at "
            "most %1 for each. The contribution is what the answer alone adds to the change of "
            "the component like for like, in levels; with those not named here they add up to "
            "the figure of all answers.",
            "Відповіді на спільні питання, що найбільше змінили компонент країни, щонайбільше "
            "%1 на кожен. Внесок – скільки сама ця відповідь додає до зміни компонента за "
            "спільними питаннями, у рівнях; разом із не названими тут внески дають число "
            "всіх відповідей."),
        {verbatim(static_cast<long long>(kMostNamed))}))});
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace kordon::report
