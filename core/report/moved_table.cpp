#include "core/report/moved_table.h"

#include "core/report/report_cells.h"

namespace kordon::report {

std::vector<Column> movedColumns(const std::string& fromName,
                                 const std::string& toName,
                                 std::string_view language) {
    return {{say("Code", "Код").in(language), 0.9},
            {say("Question", "Питання").in(language), 4.6},
            {say("Actor", "Субʼєкт").in(language), 1.3},
            {say("Dimension", "Вимір").in(language), 1.4},
            {fill(verbatim("%1 → %2"), {verbatim(fromName), verbatim(toName)}).in(language),
             1.3,
             Align::Centre},
            {say("Contribution", "Внесок").in(language), 1.2, Align::Centre}};
}

std::vector<TableCell> movedRow(const Pack& laterPack,
                                const MovedQuestion& moved,
                                std::string_view language) {
    const auto place = findQuestion(laterPack, moved.question);
    return {cellOf(codeOf(laterPack, moved.question)),
            cellOf(place ? place->question->text.in(language) : moved.question.value),
            cellOf(actorShort(laterPack, moved.actor, language)),
            cellOf(dimensionName(moved.dimension).in(language)),
            cellOf(targetText(moved.from, language) + " → " + std::to_string(moved.to)),
            cellOf(contributionText(moved.contribution * laterPack.scale.max, language))};
}

Table movedTable(const ComparedYear& from,
                 const ComparedYear& to,
                 std::span<const MovedQuestion> moved,
                 std::string_view language) {
    Table table{.max = to.pack.scale.max};
    table.columns = movedColumns(from.assessment.id.value, to.assessment.id.value, language);
    for (const MovedQuestion& each : moved) {
        table.rows.push_back(movedRow(to.pack, each, language));
    }
    return table;
}

} // namespace kordon::report
