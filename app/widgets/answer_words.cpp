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

QString sayEarlier(const PreviousAnswer& previous) {
    const auto words = [](const char* text) {
        return QCoreApplication::translate("AnswerWords", text);
    };
    const QString year = QString::fromStdString(previous.givenIn.value);
    if (previous.isToBeConfirmed) {
        return previous.level
                   ? words(QT_TRANSLATE_NOOP("AnswerWords", "%1: %2 – to be confirmed"))
                         .arg(year, QString::number(*previous.level))
                   : words(QT_TRANSLATE_NOOP("AnswerWords", "%1 – to be confirmed")).arg(year);
    }
    return previous.level
               ? words(QT_TRANSLATE_NOOP("AnswerWords", "last year: %1")).arg(*previous.level)
               : words(QT_TRANSLATE_NOOP("AnswerWords", "as last year"));
}

QString sayMissingReason(const Answer& answer) {
    return QCoreApplication::translate("AnswerWords",
                                       "Not saved yet: “%1” needs a reason in a few words "
                                       "(characters to go: %2).")
        .arg(inWindowLanguage(report::stateName(answer.state)))
        .arg(missingReason(answer));
}

} // namespace kordon
