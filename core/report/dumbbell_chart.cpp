#include "core/report/dumbbell_chart.h"

#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

/// What every row is made from.
struct RowSource {
    const ComparedYears& years;
    const DumbbellChoice& choice;
    std::vector<ActorId> shown; ///< An empty id is the country.
    std::string_view language;

    [[nodiscard]] bool areSingle() const { return shown.size() == 1; }
};

/// The country first, then the actors that are asked for.
std::vector<ActorId> shownIn(const DumbbellChoice& choice) {
    std::vector<ActorId> shown;
    if (choice.national || choice.actors.empty()) {
        shown.emplace_back();
    }
    shown.insert(shown.end(), choice.actors.begin(), choice.actors.end());
    return shown;
}

/// In the names of the later year; what only the earlier one has is named as it was then.
std::string whoIn(const ComparedYears& years, const ActorId& actor, std::string_view language) {
    const bool isLater = actor.empty() || findActor(years.to.pack, actor);
    return whoName(isLater ? years.to.pack : years.from.pack, actor, language);
}

std::string headingOf(const ComparedYears& years,
                      const ComponentId& id,
                      std::string_view language) {
    if (id.empty()) {
        return say("All components", "Усі компоненти").in(language);
    }
    if (const Component* component = findComponent(years.to.pack, id)) {
        return componentName(years.to.pack, *component, language);
    }
    const Component* component = findComponent(years.from.pack, id);
    return fill(say("%1 (only in %2)", "%1 (лише %2)"),
                {component ? component->title : verbatim(id.value),
                 verbatim(years.from.assessment.id.value)})
        .in(language);
}

std::optional<double> targetAt(const RowSource& source, const ChartPlace& place) {
    const Component* component = findComponent(source.years.to.pack, place.component);
    if (!component) {
        return std::nullopt;
    }
    const std::vector<ActorId> actors(place.actor.empty() ? 0 : 1, place.actor);
    const Targets& targets = source.years.to.assessment.targets;
    if (!source.choice.dimension) {
        return meanTarget(*component, targets, actors);
    }
    return meanTarget(*component, targets, actors, {&*source.choice.dimension, 1});
}

/// "; like for like from 2.0 to 2.3 (+0.3), 45% of the questions".
std::string spokenLikeForLike(const ShownChange& shown, std::string_view language) {
    if (!shown.likeForLike) {
        return {};
    }
    return fill(say("; like for like from %1 to %2 (%3), %4 of the questions",
                    "; за спільними питаннями від %1 до %2 (%3), їх частка %4"),
                {verbatim(levelText(shown.likeForLikeFrom, language)),
                 verbatim(levelText(shown.likeForLikeTo, language)),
                 verbatim(signedText(shown.likeForLike, language)),
                 verbatim(percentText(shown.share, language))})
        .in(language);
}

/// "1 Border control, SBGS: 2.1 in 2024, 2.6 in 2025, change +0.5, certain; like for like …".
std::string spokenRow(const RowSource& source, const std::string& heading, const DumbbellRow& row) {
    const std::string_view language = source.language;
    const ShownChange& shown = row.figures;
    std::string text =
        fill(say("%1, %2: %3 – %4, %5 – %6; change %7", "%1, %2: %3 – %4, %5 – %6; зміна %7"),
             {verbatim(heading),
              verbatim(whoIn(source.years, row.place.actor, language)),
              verbatim(source.years.from.assessment.id.value),
              verbatim(shown.from),
              verbatim(source.years.to.assessment.id.value),
              verbatim(shown.to),
              verbatim(changeWords(shown, language))})
            .in(language);
    text += spokenLikeForLike(shown, language);
    if (row.target) {
        text += fill(say("; target %1", "; ціль %1"), {verbatim(targetText(*row.target, language))})
                    .in(language);
    }
    return text;
}

DumbbellRow rowOf(const RowSource& source, const std::string& heading, const ChartPlace& place) {
    DumbbellRow row{
        .label = source.areSingle() ? heading : whoIn(source.years, place.actor, source.language),
        .figures = shownChange(source.years, place, source.choice.dimension, source.language),
        .target = targetAt(source, place),
        .place = place};
    row.change = changeMark(row.figures, source.language);
    row.likeForLike = signedText(row.figures.likeForLike, source.language);
    row.spoken = spokenRow(source, heading, row);
    return row;
}

DumbbellGroup groupOf(const RowSource& source, const ComponentId& component) {
    const std::string heading = headingOf(source.years, component, source.language);
    DumbbellGroup group{.heading = source.areSingle() ? std::string() : heading};
    for (const ActorId& actor : source.shown) {
        if (comparedAt(source.years.comparison, {component, actor})) {
            group.rows.push_back(rowOf(source, heading, {component, actor}));
        }
    }
    return group;
}

struct Tally {
    int up = 0;
    int down = 0;
    int same = 0;
    int notComparable = 0;
    int withoutChange = 0;
    bool hasUncertain = false;
};

/// As it reads: what rounds to nothing has not moved.
void count(Tally& tally, const ShownChange& shown, std::string_view language) {
    tally.hasUncertain = tally.hasUncertain || shown.kind == ChangeKind::NotCertain;
    if (shown.kind == ChangeKind::None) {
        ++tally.withoutChange;
    } else if (shown.kind == ChangeKind::NotComparable) {
        ++tally.notComparable;
    } else if (signedText(shown.change, language) == signedText(0.0, language)) {
        ++tally.same;
    } else {
        ++(*shown.change > 0 ? tally.up : tally.down);
    }
}

Tally tallyOf(const DumbbellChart& chart) {
    Tally tally;
    for (const DumbbellGroup& group : chart.groups) {
        for (const DumbbellRow& row : group.rows) {
            count(tally, row.figures, chart.language);
        }
    }
    return tally;
}

std::string describe(const DumbbellChart& chart, const Tally& tally) {
    return fill(say("%1, on a scale from 0 to %2: higher in %3 rows, lower in %4, the same in %5, "
                    "not comparable in %6, without a change in figures in %7.",
                    "%1, на шкалі від 0 до %2: рядків, де рівень зріс, – %3, знизився – %4, не "
                    "змінився – %5, непорівнянних – %6, без показника зміни – %7."),
                {verbatim(chart.title),
                 verbatim(chart.max),
                 verbatim(tally.up),
                 verbatim(tally.down),
                 verbatim(tally.same),
                 verbatim(tally.notComparable),
                 verbatim(tally.withoutChange)})
        .in(chart.language);
}

std::string remarkOn(const Tally& tally, std::string_view language) {
    std::string text;
    if (tally.hasUncertain) {
        text = say("≈: not certain, the possible ranges of both years meet.",
                   "≈: не підтверджено, можливі межі обох років перетинаються.")
                   .in(language);
    }
    if (tally.notComparable > 0) {
        text +=
            (text.empty() ? "" : " ") +
            say("Not comparable: less than half of the later questionnaire is common to both. A "
                "dashed line joins the levels by the common questions; where none is common, "
                "nothing joins the years.",
                "Непорівнянно: спільною є менш ніж половина пізнішого опитувальника. Штрихова "
                "лінія "
                "зʼєднує рівні за спільними питаннями; де спільних немає, роки не зʼєднано.")
                .in(language);
    }
    return text;
}

std::string titleOf(const RowSource& source) {
    const Text who =
        verbatim(source.areSingle() ? whoIn(source.years, source.shown.front(), source.language)
                                    : std::string());
    const Text one = say("%1 in %2 and %3: %4", "%1 у %2 і %3: %4");
    const Text several =
        say("%1 in %2 and %3 by component and actor", "%1 у %2 і %3 за компонентами та субʼєктами");
    return fill(source.areSingle() ? one : several,
                {figureName(source.choice.dimension),
                 verbatim(source.years.from.assessment.id.value),
                 verbatim(source.years.to.assessment.id.value),
                 who})
        .in(source.language);
}

} // namespace

std::optional<double> DumbbellRow::drawnFrom() const {
    return figures.isLikeForLike() ? figures.likeForLikeFrom : figures.fromLevel;
}

std::optional<double> DumbbellRow::drawnTo() const {
    return figures.isLikeForLike() ? figures.likeForLikeTo : figures.toLevel;
}

bool DumbbellRow::isJoined() const {
    return figures.isLikeForLike() || figures.kind == ChangeKind::Certain ||
           figures.kind == ChangeKind::NotCertain;
}

DumbbellChart dumbbellChart(const ComparedYears& years,
                            const DumbbellChoice& choice,
                            std::string_view language) {
    const RowSource source{
        .years = years, .choice = choice, .shown = shownIn(choice), .language = language};
    DumbbellChart chart{.title = titleOf(source),
                        .language = std::string(language),
                        .max = years.to.pack.scale.max,
                        .fromName = years.from.assessment.id.value,
                        .toName = years.to.assessment.id.value,
                        .changeName = say("Change", "Зміна").in(language)};
    for (const ComparedComponent& component : years.comparison.national) {
        chart.groups.push_back(groupOf(source, component.component));
    }
    chart.groups.push_back(groupOf(source, {}));
    std::erase_if(chart.groups, [](const DumbbellGroup& group) { return group.rows.empty(); });
    const Tally tally = tallyOf(chart);
    chart.remark = chart.groups.empty()
                       ? say("There is nothing to compare.", "Порівнювати нічого.").in(language)
                       : remarkOn(tally, language);
    chart.description = describe(chart, tally);
    return chart;
}

} // namespace kordon::report
