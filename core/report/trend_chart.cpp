#include "core/report/trend_chart.h"

#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/shown_change.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

struct TrendSource {
    std::span<const ComparedYear> years;
    std::vector<Comparison> steps; ///< Each year with the one before; one fewer than years.
    const TrendChoice& choice;
    std::string_view language;

    [[nodiscard]] const ComparedYear& last() const { return years.back(); }
};

std::vector<Comparison> stepsOf(std::span<const ComparedYear> years) {
    std::vector<Comparison> steps;
    for (std::size_t year = 1; year < years.size(); ++year) {
        steps.push_back(compare(years[year - 1], years[year]));
    }
    return steps;
}

/// The country last, so that it is painted over the actors.
std::vector<ActorId> shownIn(const TrendChoice& choice) {
    std::vector<ActorId> shown = choice.actors;
    if (choice.national || choice.actors.empty()) {
        shown.emplace_back();
    }
    return shown;
}

Standing standingIn(const Scores& scores,
                    const std::optional<Dimension>& dimension,
                    const Pack& pack) {
    return dimension ? standingOf(scores, *dimension, pack) : standingOfPreparedness(scores, pack);
}

void addFigure(TrendMark& point, const TrendSource& source, const ComparedYear& year) {
    const auto& dimension = source.choice.dimension;
    const Scores* scores = scoresAt(year.sheet, point.place.component, point.place.actor);
    if (!scores) {
        return;
    }
    const int max = source.last().pack.scale.max;
    const Figure& figure = dimension ? scores->of(*dimension) : scores->preparedness;
    point.standing = standingIn(*scores, dimension, year.pack);
    point.figure = figureText(figure, point.standing, max, source.language);
    if (point.standing == Standing::Firm || point.standing == Standing::Hollow) {
        point.level = *figure.point * max;
    }
}

/// ", since 2024 +0.5, certain"; empty for the first year.
std::string sinceBefore(TrendMark& point, const TrendSource& source, std::size_t year) {
    if (year == 0) {
        return {};
    }
    const ShownChange change =
        shownChange({source.years[year - 1], source.years[year], source.steps[year - 1]},
                    point.place,
                    source.choice.dimension,
                    source.language);
    point.isComparable = change.kind != ChangeKind::NotComparable;
    if (change.kind == ChangeKind::None) {
        return {};
    }
    return fill(say(", change since %1: %2", ", зміна від %1: %2"),
                {verbatim(source.years[year - 1].assessment.id.value),
                 verbatim(changeWords(change, source.language))})
        .in(source.language);
}

TrendMark pointOf(const TrendSource& source,
                  const std::string& heading,
                  const TrendLine& line,
                  const ChartPlace& place,
                  std::size_t year) {
    TrendMark point{.figure = "–", .place = place};
    addFigure(point, source, source.years[year]);
    point.spoken = fill(say("%1, %2, %3: %4", "%1, %2, %3: %4"),
                        {verbatim(heading),
                         verbatim(line.name),
                         verbatim(source.years[year].assessment.id.value),
                         verbatim(point.figure)})
                       .in(source.language);
    point.spoken += sinceBefore(point, source, year);
    return point;
}

std::optional<double> targetOf(const TrendSource& source, const ComponentId& id) {
    const Component* component = findComponent(source.last().pack, id);
    if (!component) {
        return std::nullopt;
    }
    const bool isOfActor = source.choice.actors.size() == 1 && !source.choice.national;
    const std::vector<ActorId> actors(isOfActor ? 1 : 0,
                                      isOfActor ? source.choice.actors.front() : ActorId{});
    const Targets& targets = source.last().assessment.targets;
    return source.choice.dimension
               ? meanTarget(*component, targets, actors, {&*source.choice.dimension, 1})
               : meanTarget(*component, targets, actors);
}

/// The last pack's components, then those that only earlier ones have, the newest first.
std::vector<ComponentId> componentsOf(const TrendSource& source) {
    std::vector<ComponentId> components;
    for (auto year = source.years.rbegin(); year != source.years.rend(); ++year) {
        for (const Component& component : year->pack.components) {
            if (std::ranges::find(components, component.id) == components.end()) {
                components.push_back(component.id);
            }
        }
    }
    return components;
}

/// "1 Border control"; of what the last pack does not have the name and the year that has it.
std::string headingOf(const TrendSource& source, const ComponentId& id) {
    if (id.empty()) {
        return say("All components", "Усі компоненти").in(source.language);
    }
    if (const Component* component = findComponent(source.last().pack, id)) {
        return componentName(source.last().pack, *component, source.language);
    }
    for (auto year = source.years.rbegin(); year != source.years.rend(); ++year) {
        if (const Component* component = findComponent(year->pack, id)) {
            return fill(say("%1 (until %2)", "%1 (до %2)"),
                        {component->title, verbatim(year->assessment.id.value)})
                .in(source.language);
        }
    }
    return id.value;
}

TrendPanel panelOf(const TrendSource& source, const ComponentId& id) {
    TrendPanel panel{.heading = headingOf(source, id), .target = targetOf(source, id)};
    for (const ActorId& actor : shownIn(source.choice)) {
        TrendLine line{.name = whoName(source.last().pack, actor, source.language), .actor = actor};
        for (std::size_t year = 0; year < source.years.size(); ++year) {
            line.points.push_back(pointOf(source, panel.heading, line, {id, actor}, year));
        }
        panel.lines.push_back(std::move(line));
    }
    return panel;
}

/// "2023–2024, 2025–2026": the steps at which a line is broken for the method's sake.
std::string brokenSteps(const TrendChart& chart) {
    std::string steps;
    for (std::size_t year = 1; year < chart.assessments.size(); ++year) {
        const bool isBroken = std::ranges::any_of(chart.panels, [&](const TrendPanel& panel) {
            return std::ranges::any_of(panel.lines, [&](const TrendLine& line) {
                return !line.points[year].isComparable;
            });
        });
        if (isBroken) {
            steps += (steps.empty() ? "" : ", ") + chart.assessments[year - 1] + "–" +
                     chart.assessments[year];
        }
    }
    return steps;
}

std::string remarkOn(const TrendChart& chart) {
    const std::string steps = brokenSteps(chart);
    if (steps.empty()) {
        return {};
    }
    return fill(
               say("The line is broken where the questionnaire has changed so far that the years "
                   "are not comparable: %1.",
                   "Лінію перервано там, де опитувальник змінився настільки, що роки непорівнянні: "
                   "%1."),
               {verbatim(steps)})
        .in(chart.language);
}

/// "Country as a whole over all components: 2.1 in 2023, 3.0 in 2025."
std::string describe(const TrendChart& chart) {
    std::string text = fill(say("%1: small line charts: %2, on a scale from 0 to %3.",
                                "%1: малих лінійних діаграм – %2, шкала від 0 до %3."),
                            {verbatim(chart.title),
                             verbatim(static_cast<long long>(chart.panels.size())),
                             verbatim(chart.max)})
                           .in(chart.language);
    for (const TrendLine& line : chart.panels.back().lines) {
        text += fill(say(" All components, %1: %2 – %3, %4 – %5.",
                         " Усі компоненти, %1: %2 – %3, %4 – %5."),
                     {verbatim(line.name),
                      verbatim(chart.assessments.front()),
                      verbatim(line.points.front().figure),
                      verbatim(chart.assessments.back()),
                      verbatim(line.points.back().figure)})
                    .in(chart.language);
    }
    return chart.remark.empty() ? text : text + " " + chart.remark;
}

} // namespace

TrendChart trendChart(std::span<const ComparedYear> years,
                      const TrendChoice& choice,
                      std::string_view language) {
    const TrendSource source{
        .years = years, .steps = stepsOf(years), .choice = choice, .language = language};
    TrendChart chart{.language = std::string(language), .max = source.last().pack.scale.max};
    for (const ComparedYear& year : years) {
        chart.assessments.push_back(year.assessment.id.value);
    }
    chart.title = fill(say("%1 by component, %2–%3", "%1 за компонентами, %2–%3"),
                       {figureName(choice.dimension),
                        verbatim(chart.assessments.front()),
                        verbatim(chart.assessments.back())})
                      .in(language);
    for (const ComponentId& component : componentsOf(source)) {
        chart.panels.push_back(panelOf(source, component));
    }
    chart.panels.push_back(panelOf(source, {}));
    chart.remark = remarkOn(chart);
    chart.description = describe(chart);
    return chart;
}

} // namespace kordon::report
