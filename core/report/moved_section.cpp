#include "core/analysis/comparison.h"
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

Table emptyTable(const MovedMaterial& material) {
    const ReportMaterial& report = material.report;
    Table table{.max = report.pack.scale.max};
    table.columns = {
        {report.said(say("Code", "Код")), 0.9},
        {report.said(say("Question", "Питання")), 4.6},
        {report.said(say("Actor", "Субʼєкт")), 1.3},
        {report.said(say("Dimension", "Вимір")), 1.4},
        {report.said(fill(say("Level in %1 → %2", "Рівень %1 → %2"),
                          {verbatim(report.earlier.name), verbatim(report.assessment.id.value)})),
         1.3,
         Align::Centre},
        {report.said(say("Contribution", "Внесок")), 1.2, Align::Centre}};
    return table;
}

/// The component with its change, which the contributions add up to.
std::vector<TableCell> componentRow(const MovedMaterial& material,
                                    const Component& component,
                                    double change) {
    const ReportMaterial& report = material.report;
    return {strongCell(std::to_string(numberOf(report.pack, component.id))),
            strongCell(component.title.in(report.language)),
            {},
            {},
            {},
            strongCell(contributionText(change, report.language))};
}

std::vector<TableCell> questionRow(const MovedMaterial& material, const MovedQuestion& moved) {
    const ReportMaterial& report = material.report;
    const auto place = findQuestion(report.pack, moved.question);
    return {cellOf(codeOf(report.pack, moved.question)),
            cellOf(place ? place->question->text.in(report.language) : moved.question.value),
            cellOf(actorShort(report.pack, moved.actor, report.language)),
            cellOf(dimensionName(moved.dimension).in(report.language)),
            cellOf(targetText(moved.from, report.language) + " → " + std::to_string(moved.to)),
            cellOf(contributionText(moved.contribution * report.pack.scale.max, report.language))};
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
            rows.push_back(questionRow(material, each));
        }
    }
    if (!rows.empty()) {
        table.rows.push_back(componentRow(material, component, change));
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
}

} // namespace

std::optional<Section> movedSection(const ReportMaterial& report,
                                    const ComparedYear& from,
                                    const ComparedYear& to) {
    const MovedMaterial material{report, from, to};
    Table table = emptyTable(material);
    for (const Component& component : report.pack.components) {
        if (report.shows(component.id)) {
            addComponent(table, material, component);
        }
    }
    if (table.rows.empty()) {
        return std::nullopt;
    }
    Section section{.heading =
                        report.said(say("What moved the country", "Що змінило рівень країни")),
                    .depth = 2};
    section.blocks.emplace_back(Paragraph{report.said(fill(
        say("The answers to common questions that moved a component of the country most, at "
            "most %1 for each. The contribution is what the answer alone adds to the change of "
            "the component like for like, in levels; with those not named here they add up to "
            "the figure beside the component.",
            "Відповіді на спільні питання, що найбільше змінили компонент країни, щонайбільше "
            "%1 на кожен. Внесок – скільки сама ця відповідь додає до зміни компонента за "
            "спільними питаннями, у рівнях; разом із не названими тут внески дають число "
            "поряд із компонентом."),
        {verbatim(static_cast<long long>(kMostNamed))}))});
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace kordon::report
