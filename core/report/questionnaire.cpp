#include "core/report/questionnaire.h"

#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

/// Room to write by hand: three lines of a cell.
constexpr const char* kRoom = " \n \n ";

class Blank {
public:
    Blank(const Pack& pack, std::string_view language) : m_pack(pack), m_language(language) {}

    [[nodiscard]] Section howToFillIn() const {
        Section section{.heading = say("How to fill in", "Як заповнювати").in(m_language)};
        section.blocks.emplace_back(BulletList{
            {say("A level is met when all that describes it, and the levels below it, is there. "
                 "Write one whole level; where the description of a level is not given, the scale "
                 "below describes it.",
                 "Рівень досягнуто, коли є все, що описує його та нижчі рівні. Впишіть один "
                 "цілий рівень; якщо рівень не описано в питанні, його описує шкала нижче.")
                 .in(m_language),
             say("Not applicable and suspended need a reason. “To be found out” is not zero.",
                 "«Не застосовується» і «призупинено» потребують обґрунтування. «Потрібно "
                 "зʼясувати» – це не нуль.")
                 .in(m_language),
             say("Name the evidence so that another assessor finds it: title, number, date, place.",
                 "Зазначте докази так, щоб їх знайшов інший оцінювач: назва, номер, дата, місце.")
                 .in(m_language)}});
        section.blocks.emplace_back(scaleTable(m_pack, m_language));
        return section;
    }

    void addComponent(const Component& component, std::vector<Section>& sections) const {
        Section section{.heading = std::to_string(numberOf(m_pack, component.id)) + " " +
                                   component.title.in(m_language),
                        .startsOnNewPage = true};
        add(section, component.summary, ParagraphStyle::Body);
        add(section, component.legal, ParagraphStyle::Note);
        sections.push_back(std::move(section));
        for (const Criterion& criterion : component.criteria) {
            sections.push_back(criterionSection(component, criterion));
        }
    }

private:
    void add(Section& section, const Text& text, ParagraphStyle style) const {
        if (!text.empty()) {
            section.blocks.emplace_back(Paragraph{text.in(m_language), style});
        }
    }

    [[nodiscard]] Section criterionSection(const Component& component,
                                           const Criterion& criterion) const {
        Section section{.heading = criterion.title.in(m_language), .depth = 2};
        for (const Question& question : criterion.questions) {
            section.blocks.emplace_back(
                Paragraph{codeOf(m_pack, question.id) + "  " + question.text.in(m_language),
                          ParagraphStyle::Lead});
            add(section, question.guidance, ParagraphStyle::Note);
            section.blocks.emplace_back(anchorTable(question));
            section.blocks.emplace_back(Paragraph{backgroundOf(question), ParagraphStyle::Note});
            section.blocks.emplace_back(roomTable(component, question));
        }
        return section;
    }

    [[nodiscard]] Table anchorTable(const Question& question) const {
        Table table{.max = m_pack.scale.max};
        table.columns = {{say("Level", "Рівень").in(m_language), 1, Align::Centre},
                         {dimensionName(question.dimension).in(m_language), 11}};
        for (const auto& [level, text] : question.anchors) {
            table.rows.push_back({strongCell(std::to_string(level)), cellOf(text.in(m_language))});
        }
        return table;
    }

    [[nodiscard]] std::string backgroundOf(const Question& question) const {
        return say("Evidence: ", "Докази: ").in(m_language) + joined(question.evidence) + "\n" +
               say("Source: ", "Джерело: ").in(m_language) + joined(question.source);
    }

    [[nodiscard]] std::string joined(const std::vector<Text>& texts) const {
        std::string result;
        for (const Text& text : texts) {
            result += (result.empty() ? "" : "; ") + text.in(m_language);
        }
        return result.empty() ? "–" : result;
    }

    [[nodiscard]] Table roomTable(const Component& component, const Question& question) const {
        Table table{.max = m_pack.scale.max};
        table.columns = {{say("Actor", "Субʼєкт").in(m_language), 2},
                         {say("Level", "Рівень").in(m_language), 1, Align::Centre},
                         {say("Evidence, reason", "Докази, обґрунтування").in(m_language), 9}};
        for (const auto& [actor, role] : component.roles) {
            if (applies(component, question, actor)) {
                table.rows.push_back({cellOf(findActor(m_pack, actor)->shortName.in(m_language)),
                                      cellOf(kRoom),
                                      cellOf(kRoom)});
            }
        }
        return table;
    }

    const Pack& m_pack;
    std::string m_language;
};

} // namespace

Report questionnaire(const Pack& pack,
                     const std::string& programVersion,
                     std::string_view language) {
    const Text title = say("Questionnaire", "Опитувальник");
    const std::string name = pack.id + " " + pack.version;
    Report report{.language = std::string(language)};
    report.footer = title.in(language) + ": " + name + " · Kordon " + programVersion;
    report.titlePage = {
        .title = title.in(language),
        .subtitle = pack.title.in(language),
        .lines = {
            fill(say("Pack: %1", "Пакет: %1"), {verbatim(name)}).in(language),
            fill(say("Questions: %1", "Питань: %1"),
                 {verbatim(static_cast<long long>(allQuestions(pack).size()))})
                .in(language),
            say("Actor: ____________________", "Субʼєкт: ____________________").in(language),
            say("Assessor, date: ____________________", "Хто оцінив, дата: ____________________")
                .in(language)}};
    const Blank blank(pack, language);
    report.sections.push_back(blank.howToFillIn());
    for (const Component& component : pack.components) {
        blank.addComponent(component, report.sections);
    }
    return report;
}

} // namespace kordon::report
