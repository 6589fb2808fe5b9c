#include "core/report/moved_words.h"

namespace kordon::report {

namespace {

Text counted(const Text& pattern, std::size_t count) {
    return fill(pattern, {verbatim(static_cast<long long>(count))});
}

} // namespace

std::vector<Text> movedLines(const MovedAssessment& moved) {
    std::vector<Text> lines{
        counted(say("answers kept: %1", "відповідей збережено: %1"),
                static_cast<std::size_t>(moved.kept)),
        counted(say("to be confirmed (count as unanswered until then): %1",
                    "на підтвердження (доти вважаються питаннями без відповіді): %1"),
                moved.toBeConfirmed.size()),
        counted(say("without a place any more (stay in the history): %1",
                    "більше не мають місця (лишаються в історії): %1"),
                moved.dropped.size())};
    const auto add = [&](const Text& pattern, int count) {
        if (count > 0) {
            lines.push_back(counted(pattern, static_cast<std::size_t>(count)));
        }
    };
    add(say("targets without a place any more: %1", "цілей, що більше не мають місця: %1"),
        moved.droppedTargets);
    add(say("notes on gaps without a place any more: %1",
            "записів про розриви, що більше не мають місця: %1"),
        moved.droppedNotes);
    add(say("changed roles that the pack does not allow: %1",
            "змінених ролей, яких пакет не допускає: %1"),
        moved.droppedRoles);
    add(say("links of threats to what is not there any more: %1",
            "звʼязків загроз із тим, чого більше немає: %1"),
        moved.droppedThreatLinks);
    add(say("sections to be checked again: %1", "розділів, які слід перевірити знову: %1"),
        moved.sectionsToCheck);
    return lines;
}

} // namespace kordon::report
