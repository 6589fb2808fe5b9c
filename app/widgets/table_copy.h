#pragma once

class QTableView;

namespace kordon {

/// Ctrl+C in the table puts the selected rows on the clipboard as other programs take them: the
/// heads first, tabulators between the cells. Hidden columns stay out.
void copyRowsOnRequest(QTableView& table);

} // namespace kordon
