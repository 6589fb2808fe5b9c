#pragma once

namespace kordon {

/// Lets assistive programs meet a ChartView as a chart: its title as the name, its sentence as the
/// description, and as the value what the mark under the keyboard says. May be called again.
void installChartAccessibility();

} // namespace kordon
