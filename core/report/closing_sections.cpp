#include "core/report/report_sections.h"

#include <sstream>

namespace kordon::report {

namespace {

// Where a profile names nobody, so many lines are left to sign on.
constexpr std::size_t kBlankSignatures = 2;

struct Term {
    Text name;
    Text meaning;
};

const std::vector<Term>& terms() {
    static const std::vector<Term> list{
        {say("Assessment", "Оцінювання"),
         say("One round of answers, a year as a rule.", "Один цикл відповідей, зазвичай за рік.")},
        {say("Actor", "Субʼєкт"),
         say("A body that takes part in border management and answers for itself.",
             "Орган, що бере участь в управлінні кордонами й відповідає за себе.")},
        {say("Capacity", "Спроможність"),
         say("What is in place: law, structures, staff, infrastructure, equipment, money.",
             "Те, що створено: правова основа, структури, кадри, інфраструктура, обладнання, "
             "кошти.")},
        {say("Readiness", "Готовність"),
         say("Whether what is in place delivers what is required today.",
             "Чи дає створене потрібний результат уже сьогодні.")},
        {say("Preparedness", "Підготовленість"),
         say("The geometric mean of capacity and readiness.",
             "Середнє геометричне спроможності й готовності.")},
        {say("Coverage", "Охоплення"),
         say("The share of the questions asked, by weight, that are answered.",
             "Частка поставлених питань (з урахуванням ваги), на які є відповідь.")},
        {say("Range", "Межі"),
         say("Where the figure would be if every open question turned out lowest or highest.",
             "Яким був би показник, якби всі відкриті питання дали найнижчу чи найвищу оцінку.")},
        {say("Evidenced", "За доказами"),
         say("The figure with every answer cut to what its proof can carry.",
             "Показник, у якому кожну відповідь обмежено тим, що підтверджують докази.")},
        {say("Target", "Ціль"), say("The level to reach.", "Рівень, якого треба досягти.")},
        {say("Gap", "Розрив"),
         say("The target less the figure.", "Різниця між ціллю та показником.")},
        {say("Shortfall", "Відставання"),
         say("The gap where the figure is below the target, else zero.",
             "Розрив, якщо показник нижчий за ціль; інакше нуль.")},
        {say("Priority", "Пріоритет"),
         say("The mean shortfall multiplied by the weights of the component and the role, and by "
             "one plus the pressure of threats.",
             "Середнє відставання, помножене на ваги компонента й ролі та на одиницю плюс тиск "
             "загроз.")},
        {say("Pressure of threats", "Тиск загроз"),
         say("Likelihood times impact, by 25, of the gravest threat to the component; half of it "
             "for a potential threat.",
             "Добуток імовірності та впливу найтяжчої загрози компоненту, поділений на 25; для "
             "потенційної загрози – половина.")},
        {say("Critical requirement", "Критична вимога"),
         say("A question that caps the score of its component until it is met.",
             "Питання, що обмежує показник компонента, доки вимогу не виконано.")},
    };
    return list;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty()) {
            lines.push_back(line);
        }
    }
    return lines;
}

} // namespace

std::vector<Section> conclusionsSections(const ReportMaterial& material) {
    const std::vector<std::string> lines = linesOf(material.profile.conclusions);
    if (lines.empty()) {
        return {};
    }
    Section section{.heading =
                        material.said(say("Conclusions and proposals", "Висновки і пропозиції"))};
    std::size_t number = 0;
    for (const std::string& line : lines) {
        section.blocks.emplace_back(Paragraph{std::to_string(++number) + ". " + line});
    }
    return {section};
}

Section signaturesSection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("Signatures", "Підписи"))};
    section.blocks.emplace_back(Paragraph{material.said(
        say("The undersigned confirm that the answers are those of the bodies that they stand for.",
            "Підписанти підтверджують, що наведені відповіді надали органи, які вони "
            "представляють."))});
    SignatureLines signatures;
    for (const Signatory& signatory : material.profile.signatories) {
        signatures.lines.push_back({signatory.position, signatory.name});
    }
    if (signatures.lines.empty()) {
        signatures.lines.assign(kBlankSignatures,
                                {material.said(say("Position", "Посада")), std::string()});
    }
    section.blocks.emplace_back(std::move(signatures));
    return section;
}

Section glossarySection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("Glossary", "Словник термінів"))};
    const bool isUkrainian = material.language == "uk";
    Table table;
    table.columns = {{material.said(say("Term", "Термін")), 2},
                     {material.said(say("In Ukrainian", "Англійською")), 2},
                     {material.said(say("Meaning", "Значення")), 6}};
    for (const Term& term : terms()) {
        table.rows.push_back({strongCell(material.said(term.name)),
                              cellOf(term.name.in(isUkrainian ? "en" : "uk")),
                              cellOf(material.said(term.meaning))});
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace kordon::report
