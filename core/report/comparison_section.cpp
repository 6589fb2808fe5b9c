#include "core/analysis/common_answers.h"
#include "core/report/dumbbell_chart.h"
#include "core/report/report_sections.h"
#include "core/report/shown_change.h"

#include <algorithm>

namespace kordon::report {

namespace {

// With more of them the rows of a page are too small to read.
constexpr std::size_t kMostActorsOnPage = 3;

/// What the parts of the chapter share.
struct ComparisonMaterial {
    const ReportMaterial& report;
    ComparedYears years;

    [[nodiscard]] std::string said(const Text& text) const { return report.said(text); }
    [[nodiscard]] ShownChange shown(const ChartPlace& place) const {
        return shownChange(years, place, std::nullopt, report.language);
    }
    [[nodiscard]] Text fromName() const { return verbatim(report.earlier.name); }
    [[nodiscard]] Text toName() const { return verbatim(report.assessment.id.value); }
};

void append(Section& section, std::string text, ParagraphStyle style = ParagraphStyle::Body) {
    section.blocks.emplace_back(Paragraph{std::move(text), style});
}

/// "Preparedness as a whole: 2.1 in 2023, 3.0 in 2025; change +0.9, certain."
std::string verdict(const ComparisonMaterial& material) {
    const ShownChange whole = material.shown({});
    return material.said(fill(say("Preparedness as a whole: %1 in %2, %3 in %4; change %5.",
                                  "Підготовленість загалом: %2 – %1, %4 – %3; зміна: %5."),
                              {verbatim(whole.from),
                               material.fromName(),
                               verbatim(whole.to),
                               material.toName(),
                               verbatim(changeWords(whole, material.report.language))}));
}

std::string likeForLikeSentence(const ComparisonMaterial& material) {
    const ShownChange whole = material.shown({});
    const std::string& language = material.report.language;
    if (!whole.likeForLike) {
        return material.said(say("No question is answered in both years in the same form, so "
                                 "nothing can be said like for like.",
                                 "Немає питань, на які в однаковій формі відповіли в обидва роки, "
                                 "тож порівняння за спільними питаннями неможливе."));
    }
    return material.said(
        fill(say("By the questions that both years have in common (%1 of those of %2, by weight), "
                 "the level went from %3 to %4: %5.",
                 "За питаннями, спільними для обох років (%1 питань %2 з урахуванням ваги), рівень "
                 "змінився від %3 до %4: %5."),
             {verbatim(percentText(whole.share, language)),
              material.toName(),
              verbatim(levelText(whole.likeForLikeFrom, language)),
              verbatim(levelText(whole.likeForLikeTo, language)),
              verbatim(signedText(whole.likeForLike, language))}));
}

bool isSameQuestionnaire(const Pack& one, const Pack& other) {
    return one.id == other.id && one.version == other.version;
}

/// How many questions of the later pack mean the same as one of the earlier pack.
std::size_t commonQuestionCount(const Pack& before, const Pack& now) {
    const QuestionPairs pairs(before, now);
    std::ptrdiff_t count = 0;
    for (std::size_t component = 0; component < now.components.size(); ++component) {
        count += std::ranges::count_if(pairs.of(component), [](const QuestionPlace& earlier) {
            return earlier.question != nullptr;
        });
    }
    return static_cast<std::size_t>(count);
}

/// Only where the questionnaires differ.
void addQuestionnaireNote(Section& section, const ComparisonMaterial& material) {
    const Pack& before = *material.report.earlier.pack;
    const Pack& now = material.report.pack;
    if (isSameQuestionnaire(before, now)) {
        return;
    }
    const auto number = [](std::size_t count) {
        return verbatim(static_cast<long long>(count));
    };
    append(section,
           material.said(fill(
               say("The questionnaires differ: %1 follows %2 %3, %4 follows %5 %6. Of the %7 "
                   "questions of the later one, %8 are common to both. What the change has "
                   "beyond the change like for like is the effect of another questionnaire "
                   "and of another coverage; it stands in a column of its own.",
                   "Опитувальники різні: %1 – за %2 %3, %4 – за %5 %6. Із питань пізнішого "
                   "опитувальника (%7) "
                   "спільних для обох – %8. Те, на що зміна відрізняється від зміни за "
                   "спільними питаннями, – наслідок іншого опитувальника та іншого охоплення; його "
                   "подано окремим стовпцем."),
               {material.fromName(),
                verbatim(before.id),
                verbatim(before.version),
                material.toName(),
                verbatim(now.id),
                verbatim(now.version),
                number(allQuestions(now).size()),
                number(commonQuestionCount(before, now))})));
}

void addReadingNote(Section& section, const ComparisonMaterial& material) {
    append(
        section,
        material.said(say(
            "A change is certain where the possible ranges of both years do not meet. Where "
            "less than half of the later questionnaire is common to both, the change is not "
            "comparable, and the change like for like stands in its place.",
            "Зміна підтверджена, якщо можливі межі обох років не перетинаються. Якщо "
            "спільною є менш ніж половина пізнішого опитувальника, зміна непорівнянна, і замість "
            "неї розглядають зміну за спільними питаннями.")),
        ParagraphStyle::Note);
}

Table changesTable(const ComparisonMaterial& material, const Text& caption, const Text& head) {
    Table table{.caption = material.said(caption), .max = material.report.pack.scale.max};
    table.columns = {
        {material.said(head), 3.4},
        {material.report.earlier.name, 1.1, Align::Centre},
        {material.report.assessment.id.value, 1.1, Align::Centre},
        {material.said(say("Change", "Зміна")), 1.1, Align::Centre},
        {material.said(say("Certain", "Підтверджено")), 1.3, Align::Centre},
        {material.said(say("Like for like", "За спільними питаннями")), 1.2, Align::Centre},
        {material.said(say("Share in common", "Частка спільного")), 1.2, Align::Centre},
        {material.said(say("Questionnaire, coverage", "Опитувальник, охоплення")),
         1.3,
         Align::Centre}};
    return table;
}

/// What stands for the change is strong.
std::vector<TableCell> changeRow(const ComparisonMaterial& material,
                                 TableCell name,
                                 const ChartPlace& place) {
    const std::string& language = material.report.language;
    const ShownChange shown = material.shown(place);
    TableCell plain = cellOf(signedText(shown.change, language));
    TableCell likeForLike = cellOf(signedText(shown.likeForLike, language));
    plain.isStrong = !shown.isLikeForLike();
    likeForLike.isStrong = shown.isLikeForLike();
    return {std::move(name),
            cellOf(shown.from),
            cellOf(shown.to),
            std::move(plain),
            cellOf(certaintyText(shown, language)),
            std::move(likeForLike),
            cellOf(percentText(shown.share, language)),
            cellOf(signedText(shown.otherEffect(), language))};
}

TableCell wholeName(const ComparisonMaterial& material) {
    return strongCell(nationalName().in(material.report.language));
}

Table componentsTable(const ComparisonMaterial& material) {
    Table table = changesTable(material,
                               say("The country by component", "Країна за компонентами"),
                               say("Component", "Компонент"));
    for (const Component& component : material.report.pack.components) {
        if (material.report.shows(component.id)) {
            table.rows.push_back(changeRow(
                material,
                cellOf(componentName(material.report.pack, component, material.report.language)),
                {component.id, {}}));
        }
    }
    table.rows.push_back(changeRow(material, wholeName(material), {}));
    return table;
}

std::vector<ActorId> shownActors(const ComparisonMaterial& material) {
    std::vector<ActorId> actors;
    for (const Actor& actor : material.report.pack.actors) {
        if (material.report.shows(actor.id) && material.years.comparison.actor(actor.id)) {
            actors.push_back(actor.id);
        }
    }
    return actors;
}

Table actorsTable(const ComparisonMaterial& material, const std::vector<ActorId>& actors) {
    Table table = changesTable(material,
                               say("Actors and the country over all components",
                                   "Субʼєкти та країна за всіма компонентами"),
                               say("Actor", "Субʼєкт"));
    for (const ActorId& actor : actors) {
        table.rows.push_back(
            changeRow(material,
                      cellOf(actorShort(material.report.pack, actor, material.report.language)),
                      {{}, actor}));
    }
    table.rows.push_back(changeRow(material, wholeName(material), {}));
    return table;
}

Section chapter(const ComparisonMaterial& material) {
    Section section{.heading = material.said(fill(say("%1 beside %2", "%1 поряд із %2"),
                                                  {material.toName(), material.fromName()})),
                    .startsOnNewPage = true};
    append(section, verdict(material), ParagraphStyle::Lead);
    append(section, likeForLikeSentence(material));
    addQuestionnaireNote(section, material);
    section.blocks.emplace_back(
        pictureOf(material.report,
                  dumbbellChart(material.years, {.national = true}, material.report.language)));
    section.blocks.emplace_back(componentsTable(material));
    addReadingNote(section, material);
    return section;
}

/// A page for so many actors as can be read on it.
Section actorsPart(const ComparisonMaterial& material) {
    Section section{.heading = material.said(say("Changes by actor", "Зміни за субʼєктами")),
                    .depth = 2,
                    .startsOnNewPage = true};
    const std::vector<ActorId> actors = shownActors(material);
    for (std::size_t first = 0; first < actors.size(); first += kMostActorsOnPage) {
        const auto begin = actors.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min(kMostActorsOnPage, actors.size() - first);
        const std::vector<ActorId> shown(begin, begin + static_cast<std::ptrdiff_t>(count));
        section.blocks.emplace_back(
            pictureOf(material.report,
                      dumbbellChart(material.years, {.actors = shown}, material.report.language)));
    }
    section.blocks.emplace_back(actorsTable(material, actors));
    return section;
}

} // namespace

std::vector<Section> comparisonSections(const ReportMaterial& material) {
    const EarlierYear& earlier = material.earlier;
    if (!earlier.isThere() || !earlier.assessment) {
        return {};
    }
    const ComparedYear from{*earlier.pack, *earlier.assessment, *earlier.sheet};
    const ComparedYear to{material.pack, material.assessment, material.sheet};
    const Comparison comparison = compare(from, to);
    const ComparisonMaterial parts{material, {from, to, comparison}};
    std::vector<Section> sections{chapter(parts), actorsPart(parts)};
    if (auto moved = movedSection(material, from, to)) {
        sections.push_back(*std::move(moved));
    }
    return sections;
}

} // namespace kordon::report
