#include "core/report/report_sections.h"
#include "core/report/words.h"

namespace kordon::report {

namespace {

Text aboutDimensions() {
    return say("Capacity is what is in place: law, structures, staff, infrastructure, equipment, "
               "money. Readiness is whether it delivers what is required today: procedures, "
               "training, exercises, results, quality control.",
               "Спроможність – це те, що створено: правова основа, структури, кадри, "
               "інфраструктура, обладнання, кошти. Готовність – чи забезпечує це потрібний "
               "результат уже сьогодні: процедури, підготовка персоналу, навчання, результати, "
               "контроль якості.");
}

Text aboutPreparedness() {
    return say(
        "Preparedness joins the two as their geometric mean, so that neither can make up for "
        "the other.",
        "Підготовленість поєднує обидві як їхнє середнє геометричне, тож одна не може "
        "надолужити брак іншої.");
}

Text aboutRange(const ReportMaterial& material) {
    return fill(
        say("Coverage is the share of questions, by weight, that have been answered. The range "
            "shows "
            "where the figure would be if every open question turned out lowest or highest. Under "
            "%1 "
            "coverage the range is printed first and the figure in brackets; under 50% the range "
            "alone.",
            "Охоплення – частка питань (з урахуванням ваги), на які є відповідь. Межі показують, "
            "яким був би показник, якби на всі відкриті питання дали найнижчу або найвищу "
            "оцінку. "
            "Якщо охоплення менше ніж %1, спершу подано межі, а показник – у дужках; якщо менше "
            "ніж "
            "50\u00A0%, подано лише межі."),
        {verbatim(percentText(material.pack.publishFrom, material.language))});
}

Text aboutEvidence() {
    return say(
        "Evidenced is the same figure with every answer cut to what its proof can carry: the "
        "distance to the claimed figure shows how much still has to be proven.",
        "«За доказами» – той самий показник, у якому кожну відповідь обмежено рівнем, що його "
        "підтверджують наявні докази: різниця із заявленим показує, скільки ще треба довести.");
}

Text aboutGaps() {
    return say(
        "A shortfall is the distance from the score to the target; the worst case counts every "
        "open question as lowest. Priority is the mean shortfall of capacity and readiness "
        "multiplied by the weights of the component and of the role, and raised where threats "
        "press on the component; in brackets, it rests on scores of low coverage. A critical "
        "question that is not met caps the score: such "
        "rows name the question.",
        "Відставання – відстань від показника до цілі; у найгіршому випадку кожне відкрите "
        "питання враховано як найнижче. Пріоритет – середнє відставання спроможності й "
        "готовності, помножене на ваги компонента та ролі й підвищене там, де на компонент "
        "тиснуть загрози; у дужках – якщо він спирається на "
        "показники з малим охопленням. Невиконана критична вимога обмежує показник: у таких "
        "рядках названо питання.");
}

/// "early stage from 0, some level of preparation from 1.5, …".
std::string bandNames(const ReportMaterial& material) {
    std::string names;
    for (const Band& band : material.pack.bands) {
        names += (names.empty() ? "" : "; ") +
                 material.said(fill(say("from %1 %2", "від %1 – %2"),
                                    {verbatim(levelText(band.from, material.language)),
                                     verbatim(band.label.in(material.language))}));
    }
    return names;
}

Text aboutBands(const ReportMaterial& material) {
    return fill(say("Words after the sign ≈ are an orientation by preparedness (%1). They are "
                    "never a rating by the European Commission.",
                    "Слова після знака ≈ – лише орієнтир за підготовленістю (%1). Це ніколи не "
                    "оцінка Європейської комісії."),
                {verbatim(bandNames(material))});
}

} // namespace

Section readingSection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("How to read this report", "Як читати цей звіт")),
                    .startsOnNewPage = true};
    BulletList terms;
    for (const Text& term : {aboutDimensions(),
                             aboutPreparedness(),
                             aboutRange(material),
                             aboutEvidence(),
                             aboutGaps()}) {
        terms.items.push_back(term.in(material.language));
    }
    if (!material.pack.bands.empty()) {
        terms.items.push_back(aboutBands(material).in(material.language));
    }
    section.blocks.emplace_back(std::move(terms));
    section.blocks.emplace_back(scaleTable(material.pack, material.language));
    return section;
}

} // namespace kordon::report
