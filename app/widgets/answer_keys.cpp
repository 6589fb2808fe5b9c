#include "app/widgets/answer_keys.h"

#include <QKeyEvent>

namespace kordon {

namespace {

constexpr int kNotApplicableDigit = 9;
constexpr int kUnknownDigit = 8;

AnswerKey chosen(AnswerState state) {
    return {AnswerAsk::Choose, {state, std::nullopt}};
}

std::optional<AnswerKey> ofDigit(int digit, int max) {
    if (digit <= max) {
        return AnswerKey{AnswerAsk::Choose, {AnswerState::Answered, digit}};
    }
    if (digit == kNotApplicableDigit) {
        return chosen(AnswerState::NotApplicable);
    }
    return digit == kUnknownDigit ? std::optional(chosen(AnswerState::Unknown)) : std::nullopt;
}

std::optional<AnswerKey> ofSign(QChar sign, int max) {
    if (sign >= u'0' && sign <= u'9') {
        return ofDigit(sign.unicode() - u'0', max);
    }
    if (sign == u'-' || sign == u'–' || sign == u'−') {
        return chosen(AnswerState::NotApplicable);
    }
    if (sign == u'?') {
        return chosen(AnswerState::Unknown);
    }
    return sign == u'=' ? std::optional(AnswerKey{AnswerAsk::LastYear, {}}) : std::nullopt;
}

std::optional<AnswerKey> ofPlace(const QKeyEvent& event, int max) {
    const int key = event.key();
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !isShifted) {
        return ofDigit(key - Qt::Key_0, max);
    }
    if (key == Qt::Key_Question || (key == Qt::Key_Slash && isShifted)) {
        return chosen(AnswerState::Unknown);
    }
    if (key == Qt::Key_Minus) {
        return chosen(AnswerState::NotApplicable);
    }
    return key == Qt::Key_Equal ? std::optional(AnswerKey{AnswerAsk::LastYear, {}}) : std::nullopt;
}

AnswerAsk ofEnter(Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier)) {
        return AnswerAsk::NextOpen;
    }
    return modifiers.testFlag(Qt::ShiftModifier) ? AnswerAsk::Previous : AnswerAsk::Next;
}

} // namespace

std::optional<AnswerKey> answerKeyOf(const QKeyEvent& event, int max) {
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        return AnswerKey{ofEnter(event.modifiers()), {}};
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return std::nullopt;
    }
    if (event.key() == Qt::Key_Backspace) {
        return AnswerKey{AnswerAsk::TakeBack, {}};
    }
    if (event.text().size() == 1) {
        if (const auto typed = ofSign(event.text().front(), max)) {
            return typed;
        }
    }
    return ofPlace(event, max);
}

} // namespace kordon
