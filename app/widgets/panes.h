#pragma once

class QWidget;

/// Panes are the parts of a window that F6 goes round.
namespace kordon {

/// A pane within a marked pane takes that one's place.
void markAsPane(QWidget& widget);

/// Moves the focus to the next pane in sight (`step` 1) or the one before (-1), there to the
/// control that had it last. Panes follow each other in the order in which they were made; those of
/// a splitter, in which they stand.
void focusNeighbourPane(QWidget& window, int step);

} // namespace kordon
