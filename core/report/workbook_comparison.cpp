#include "core/analysis/comparison.h"
#include "core/report/chart_parts.h"
#include "core/report/shown_change.h"
#include "core/report/workbook_sheets.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kordon::report {

using workbook::Cell;
using workbook::Look;
using workbook::Row;
using workbook::Sheet;

namespace {

/// What both sheets share. Levels are those of the later scale.
struct ComparisonMaterial {
    const WorkbookMaterial& book;
    ComparedYears years;

    [[nodiscard]] Text fromName() const { return verbatim(book.main().earlier.name); }
    [[nodiscard]] Text toName() const { return verbatim(book.main().assessment.id.value); }
    [[nodiscard]] const Pack& earlierPack() const { return years.from.pack; }
};

Cell componentCell(const ComparisonMaterial& material, const ComponentId& id) {
    if (const Component* component = findComponent(material.book.pack(), id)) {
        return componentCell(material.book, *component);
    }
    const Component* earlier = findComponent(material.earlierPack(), id);
    return saidCell(material.book, earlier ? earlier->title : verbatim(id.value));
}

Cell actorCell(const ComparisonMaterial& material, const ActorId& id) {
    const Actor* earlier = findActor(material.earlierPack(), id);
    return findActor(material.book.pack(), id) || !earlier
               ? actorCell(material.book, id)
               : saidCell(material.book, earlier->shortName);
}

std::vector<SheetColumn> figureColumns(const ComparisonMaterial& material) {
    const WorkbookMaterial& book = material.book;
    const auto named = [&](const Text& pattern, const Text& year) {
        return fill(pattern, {year});
    };
    const Text alike = say("Like for like: %1", "За спільними питаннями: %1");
    const Text shown = say("%1 may be shown", "%1: можна показувати");
    return {{say("Figure of", "Показник чого"), 20},
            {componentKey(), 20},
            {say("Component", "Компонент"), 30},
            {actorKey(), 16},
            {say("Actor", "Субʼєкт"), 15},
            {say("Figure", "Показник"), 17},
            {inLevels(book, material.fromName()), 12},
            {inLevels(book, material.toName()), 12},
            {say("Change, levels", "Зміна, рівнів"), 10},
            {say("Certain", "Підтверджено"), 14},
            {inLevels(book, named(alike, material.fromName())), 15},
            {inLevels(book, named(alike, material.toName())), 15},
            {named(alike, say("change, levels", "зміна, рівнів")), 15},
            {say("Share in common", "Частка спільного"), 12},
            {say("Comparable", "Порівнянно"), 13},
            {named(shown, material.fromName()), 18},
            {named(shown, material.toName()), 18}};
}

Text kindOf(const ChartPlace& place) {
    if (place.empty()) {
        return say("country as a whole", "країна загалом");
    }
    if (place.actor.empty()) {
        return say("country in the component", "країна в компоненті");
    }
    return place.component.empty()
               ? say("actor over its components", "субʼєкт за всіма компонентами")
               : say("actor in the component", "субʼєкт у компоненті");
}

/// Empty where the year has nothing of the place.
Cell standingCell(const ComparisonMaterial& material,
                  const ComparedYear& year,
                  const ChartPlace& place,
                  const std::optional<Dimension>& dimension) {
    const Scores* scores = scoresAt(year.sheet, place.component, place.actor);
    if (!scores) {
        return {};
    }
    return saidCell(material.book,
                    standingName(dimension ? standingOf(*scores, *dimension, year.pack)
                                           : standingOfPreparedness(*scores, year.pack)));
}

Row figureRow(const ComparisonMaterial& material,
              const ChartPlace& place,
              const std::optional<Dimension>& dimension,
              const ComparedFigure& figure) {
    const WorkbookMaterial& book = material.book;
    const auto changeCell = [&](std::optional<double> change) {
        return numberCell(change ? std::optional(*change * book.max()) : std::nullopt,
                          Look::Change);
    };
    const auto difference = figure.change ? std::optional(figure.change->difference) : std::nullopt;
    return {.cells = {saidCell(book, kindOf(place)),
                      textCell(book, place.component.value),
                      place.component.empty() ? Cell{} : componentCell(material, place.component),
                      textCell(book, place.actor.value),
                      place.actor.empty() ? Cell{} : actorCell(material, place.actor),
                      saidCell(book, figureName(dimension)),
                      levelCell(book, figure.from),
                      levelCell(book, figure.to),
                      changeCell(difference),
                      figure.change ? yesCell(book, figure.change->isCertain) : Cell{},
                      levelCell(book, figure.likeForLike.from),
                      levelCell(book, figure.likeForLike.to),
                      changeCell(figure.likeForLike.change()),
                      numberCell(figure.likeForLike.share, Look::Share),
                      yesCell(book, figure.isComparable()),
                      standingCell(material, material.years.from, place, dimension),
                      standingCell(material, material.years.to, place, dimension)}};
}

void addFigures(const ComparisonMaterial& material,
                const ChartPlace& place,
                const ComparedScores& scores,
                Sheet& sheet) {
    for (const Dimension dimension : kDimensions) {
        sheet.rows.push_back(figureRow(material, place, dimension, scores.of(dimension)));
    }
    sheet.rows.push_back(figureRow(material, place, std::nullopt, scores.preparedness));
}

/// The country first, then actors over all, then every cell.
Sheet figuresSheet(const ComparisonMaterial& material) {
    Sheet sheet = sheetOf(material.book, say("Comparison", "Порівняння"), figureColumns(material));
    const ReportMaterial& main = material.book.main();
    const Comparison& comparison = material.years.comparison;
    addFigures(material, {}, comparison.whole, sheet);
    for (const ComparedComponent& each : comparison.national) {
        if (main.shows(each.component)) {
            addFigures(material, {each.component, {}}, each.scores, sheet);
        }
    }
    for (const ComparedActor& each : comparison.actors) {
        if (main.shows(each.actor)) {
            addFigures(material, {{}, each.actor}, each.scores, sheet);
        }
    }
    for (const ComparedCell& each : comparison.cells) {
        if (main.shows(each.component) && main.shows(each.actor)) {
            addFigures(material, {each.component, each.actor}, each.scores, sheet);
        }
    }
    return sheet;
}

std::vector<SheetColumn> movedColumns(const ComparisonMaterial& material) {
    const Text earlierKey = say("Question of %1, id", "Питання %1, ідентифікатор");
    return {{componentKey(), 20},
            {say("Component", "Компонент"), 30},
            {actorKey(), 16},
            {say("Actor", "Субʼєкт"), 15},
            {say("Question, id", "Питання, ідентифікатор"), 22},
            {fill(earlierKey, {material.fromName()}), 22},
            {say("Code", "Код"), 9},
            {say("Question", "Питання"), 44},
            {say("Dimension", "Вимір"), 16},
            {inLevels(material.book, material.fromName()), 12},
            {inLevels(material.book, material.toName()), 12},
            {say("Adds to the change of the country as a whole, levels",
                 "Внесок у зміну країни загалом, рівнів"),
             18},
            {say("Adds to the change of the country in the component, levels",
                 "Внесок у зміну країни в компоненті, рівнів"),
             18}};
}

using Contributions = std::map<std::pair<QuestionId, ActorId>, double>;

/// To the country's figure of each component that is shown.
Contributions contributionsToComponents(const ComparisonMaterial& material) {
    Contributions contributions;
    for (const Component& component : material.book.pack().components) {
        if (!material.book.main().shows(component.id)) {
            continue;
        }
        for (const MovedQuestion& each :
             movedQuestions(material.years.from, material.years.to, {component.id, {}})) {
            contributions[{each.question, each.actor}] = each.contribution;
        }
    }
    return contributions;
}

Row movedRow(const ComparisonMaterial& material,
             const MovedQuestion& moved,
             std::optional<double> toComponent) {
    const WorkbookMaterial& book = material.book;
    const auto partCell = [&](std::optional<double> part) {
        return numberCell(part ? std::optional(*part * book.max()) : std::nullopt, Look::Part);
    };
    const auto place = findQuestion(book.pack(), moved.question);
    return {.cells = {textCell(book, moved.component.value),
                      componentCell(material, moved.component),
                      textCell(book, moved.actor.value),
                      actorCell(material, moved.actor),
                      textCell(book, moved.question.value),
                      textCell(book, moved.earlier.value),
                      textCell(book, codeOf(book.pack(), moved.question)),
                      place ? saidCell(book, place->question->text) : Cell{},
                      saidCell(book, dimensionName(moved.dimension)),
                      numberCell(moved.from, Look::Weight),
                      numberCell(moved.to, Look::Whole),
                      partCell(moved.contribution),
                      partCell(toComponent)}};
}

/// Strongest for the whole first.
Sheet movedSheet(const ComparisonMaterial& material) {
    Sheet sheet = sheetOf(material.book,
                          say("What caused the change", "Що спричинило зміну"),
                          movedColumns(material));
    const ReportMaterial& main = material.book.main();
    const Contributions toComponents = contributionsToComponents(material);
    for (const MovedQuestion& each : movedQuestions(material.years.from, material.years.to, {})) {
        if (main.shows(each.component) && main.shows(each.actor)) {
            const auto found = toComponents.find({each.question, each.actor});
            sheet.rows.push_back(movedRow(
                material,
                each,
                found == toComponents.end() ? std::nullopt : std::optional(found->second)));
        }
    }
    return sheet;
}

} // namespace

std::vector<Sheet> comparisonSheets(const WorkbookMaterial& material) {
    const ReportMaterial& main = material.main();
    const EarlierYear& earlier = main.earlier;
    if (!earlier.isThere() || !earlier.assessment) {
        return {};
    }
    const ComparedYear from{*earlier.pack, *earlier.assessment, *earlier.sheet};
    const ComparedYear to{main.pack, main.assessment, main.sheet};
    const Comparison comparison = compare(from, to);
    const ComparisonMaterial shared{material, {from, to, comparison}};
    std::vector<Sheet> sheets{figuresSheet(shared)};
    if (main.profile.parts.contains(ReportPart::Answers)) {
        sheets.push_back(movedSheet(shared));
    }
    return sheets;
}

} // namespace kordon::report
