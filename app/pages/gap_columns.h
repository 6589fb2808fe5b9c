#pragma once

class QTableView;

namespace kordon {

/// For a view on a GapTableModel: figures as wide as they need, the names of the components take
/// the rest.
void fitGapColumns(QTableView& table);

} // namespace kordon
