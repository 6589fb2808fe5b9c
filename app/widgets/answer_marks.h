#pragma once

#include "app/document/answer_choice.h"

class QColor;
class QPainter;
class QPalette;
class QRectF;

/// Signs drawn as paths: no font is asked for them. Each has a shape of its own besides its colour.
namespace kordon {

/// A square with the level, ? or –; bars for suspended; dashed while a choice waits for its reason.
void paintAnswerMark(QPainter& painter,
                     const QRectF& square,
                     const Choice& choice,
                     bool isPending,
                     const QPalette& palette);

void paintFlag(QPainter& painter, const QRectF& square, const QColor& colour);

/// How far along a section is: an empty, half or full ring, a triangle, a tick.
enum class SectionMark : std::uint8_t { Empty, Half, Full, Attention, Tick };
void paintSectionMark(QPainter& painter,
                      const QRectF& square,
                      SectionMark mark,
                      const QColor& colour);

/// A thin bar that is full at `share` 1.
void paintThinBar(QPainter& painter, const QRectF& bar, double share, const QPalette& palette);

/// Text that matters less, as a colour without transparency.
[[nodiscard]] QColor mutedText(const QPalette& palette);

} // namespace kordon
