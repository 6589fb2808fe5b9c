#include "app/widgets/answer_words.h"

#include <QCoreApplication>

#include "app/widgets/language.h"
#include "core/report/words.h"

namespace kordon {

QString sayChoice(const Pack& pack, const Choice& choice) {
    if (!choice.level) {
        return inWindowLanguage(report::stateName(choice.state));
    }
    const ScaleLevel& level = pack.scale.levels[static_cast<std::size_t>(*choice.level)];
    return QStringLiteral("%1 – %2").arg(*choice.level).arg(inWindowLanguage(level.label));
}

QString sayChoice(const Pack& pack, const PreviousAnswer& previous) {
    if (!canBeTaken(previous)) {
        return QCoreApplication::translate("AnswerWords",
                                           "a level that falls between two of this scale");
    }
    return sayChoice(pack, Choice{previous.answer->state, previous.level});
}

QString sayMissingReason(const Answer& answer) {
    return QCoreApplication::translate("AnswerWords",
                                       "Not saved yet: “%1” needs a reason in a few words "
                                       "(characters to go: %2).")
        .arg(inWindowLanguage(report::stateName(answer.state)))
        .arg(missingReason(answer));
}

} // namespace kordon
