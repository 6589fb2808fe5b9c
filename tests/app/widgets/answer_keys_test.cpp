#include <QKeyEvent>

#include "app/widgets/answer_keys.h"

#include <catch2/catch.hpp>

using namespace kordon;

namespace {

QKeyEvent press(int key, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    return {QEvent::KeyPress, key, modifiers, text};
}

AnswerKey level(int level) {
    return {AnswerAsk::Choose, {AnswerState::Answered, level}};
}

AnswerKey state(AnswerState state) {
    return {AnswerAsk::Choose, {state, std::nullopt}};
}

} // namespace

TEST_CASE("A digit answers by what it types, wherever the layout puts it", "[keys]") {
    CHECK(answerKeyOf(press(Qt::Key_3, QStringLiteral("3")), 5) == level(3));
    CHECK(answerKeyOf(press(Qt::Key_Exclam, QStringLiteral("1"), Qt::ShiftModifier), 5) ==
          level(1));
    CHECK(answerKeyOf(press(Qt::Key_4, QString()), 5) == level(4));
    CHECK(answerKeyOf(press(Qt::Key_2, QStringLiteral("2"), Qt::KeypadModifier), 5) == level(2));
}

TEST_CASE("A question mark is to be found out on any layout", "[keys]") {
    const AnswerKey unknown = state(AnswerState::Unknown);

    CHECK(answerKeyOf(press(Qt::Key_Question, QStringLiteral("?"), Qt::ShiftModifier), 5) ==
          unknown);
    CHECK(answerKeyOf(press(Qt::Key_7, QStringLiteral("?"), Qt::ShiftModifier), 9) == unknown);
    CHECK(answerKeyOf(press(Qt::Key_Slash, QStringLiteral(","), Qt::ShiftModifier), 5) == unknown);
}

TEST_CASE("9 and 8 stand for the signs where the scale is shorter", "[keys]") {
    CHECK(answerKeyOf(press(Qt::Key_9, QStringLiteral("9")), 5) ==
          state(AnswerState::NotApplicable));
    CHECK(answerKeyOf(press(Qt::Key_8, QStringLiteral("8")), 5) == state(AnswerState::Unknown));
    CHECK(answerKeyOf(press(Qt::Key_9, QStringLiteral("9")), 9) == level(9));
    CHECK_FALSE(answerKeyOf(press(Qt::Key_7, QStringLiteral("7")), 5));
}

TEST_CASE("Letters of either alphabet and shortcuts answer nothing", "[keys]") {
    CHECK_FALSE(answerKeyOf(press(0x0419, QStringLiteral("й")), 5));
    CHECK_FALSE(answerKeyOf(press(Qt::Key_A, QStringLiteral("a")), 5));
    CHECK_FALSE(answerKeyOf(press(Qt::Key_3, QStringLiteral("3"), Qt::ControlModifier), 5));
    CHECK_FALSE(answerKeyOf(press(Qt::Key_3, QStringLiteral("3"), Qt::AltModifier), 5));
}

TEST_CASE("Enter moves, Backspace takes back, = is as last year", "[keys]") {
    CHECK(answerKeyOf(press(Qt::Key_Return, QStringLiteral("\r")), 5)->ask == AnswerAsk::Next);
    CHECK(answerKeyOf(press(Qt::Key_Enter, QString(), Qt::ShiftModifier), 5)->ask ==
          AnswerAsk::Previous);
    CHECK(answerKeyOf(press(Qt::Key_Return, QString(), Qt::ControlModifier), 5)->ask ==
          AnswerAsk::NextOpen);
    CHECK(answerKeyOf(press(Qt::Key_Backspace, QString()), 5)->ask == AnswerAsk::TakeBack);
    CHECK(answerKeyOf(press(Qt::Key_Equal, QStringLiteral("=")), 5)->ask == AnswerAsk::LastYear);
}
