#include "core/report/chart_table.h"

#include "core/report/words.h"

#include <algorithm>
#include <string>

namespace kordon::report {

namespace {

TableCell leading(std::string text, const ChartPlace& place) {
    return {.text = std::move(text), .place = place};
}

template <class AnyChart>
Table emptyTable(const AnyChart& chart) {
    Table table{.caption = chart.title, .max = chart.max};
    return table;
}

void addColumn(Table& table, const Text& title, const std::string& language) {
    table.columns.push_back({title.in(language), 1.3, Align::Centre});
}

void addComponentColumn(Table& table, const std::string& language) {
    table.columns.push_back({say("Component", "Компонент").in(language), 4});
}

Text targetName() {
    return say("Target", "Ціль");
}

Table tableOf(const RadarChart& chart) {
    Table table = emptyTable(chart);
    addComponentColumn(table, chart.language);
    for (const RadarSeries& series : chart.series) {
        addColumn(table, verbatim(series.name), chart.language);
    }
    for (std::size_t axis = 0; axis < chart.axes.size(); ++axis) {
        std::vector<TableCell> row{{.text = chart.axes[axis]}};
        for (const RadarSeries& series : chart.series) {
            const RadarPoint& point = series.points[axis];
            row.front().place.component = point.place.component;
            row.push_back(leading(point.figure, point.place));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table tableOf(const GapChart& chart) {
    const std::string& language = chart.language;
    Table table = emptyTable(chart);
    table.columns.push_back({say("Component and actor", "Компонент і субʼєкт").in(language), 4});
    addColumn(table, dimensionName(Dimension::Capacity), language);
    addColumn(table, dimensionName(Dimension::Readiness), language);
    addColumn(table, say("Worst case", "Найгірший випадок"), language);
    addColumn(table, say("Priority", "Пріоритет"), language);
    addColumn(table, say("Capped", "Обмежено"), language);
    for (const GapBar& bar : chart.bars) {
        const std::string capped = bar.isCapped ? say("yes", "так").in(language) : std::string();
        table.rows.push_back({leading(bar.label, bar.place),
                              leading(levelText(bar.capacity, language), bar.place),
                              leading(levelText(bar.readiness, language), bar.place),
                              leading(levelText(bar.worstCase, language), bar.place),
                              leading(bar.priority, bar.place),
                              leading(capped, bar.place)});
    }
    return table;
}

Table tableOf(const HeatMap& chart) {
    Table table = emptyTable(chart);
    addComponentColumn(table, chart.language);
    for (const std::string& column : chart.columns) {
        addColumn(table, verbatim(column), chart.language);
    }
    for (const HeatRow& row : chart.rows) {
        std::vector<TableCell> cells{{.text = row.label, .isStrong = row.isWhole}};
        for (const HeatCell& cell : row.cells) {
            cells.front().place.component = cell.place.component;
            cells.push_back(leading(cell.text, cell.place));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

template <class Mark>
void addMark(Table& table, const QuadrantChart& chart, const std::string& who, const Mark& mark) {
    const auto index = static_cast<std::size_t>(mark.number - 1);
    table.rows.push_back({leading(chart.components[index], mark.place),
                          leading(who, mark.place),
                          leading(mark.capacityFigure, mark.place),
                          leading(mark.readinessFigure, mark.place)});
}

Table tableOf(const QuadrantChart& chart) {
    const std::string& language = chart.language;
    Table table = emptyTable(chart);
    addComponentColumn(table, language);
    addColumn(table, say("Actor", "Субʼєкт"), language);
    addColumn(table, dimensionName(Dimension::Capacity), language);
    addColumn(table, dimensionName(Dimension::Readiness), language);
    for (const QuadrantSeries& series : chart.series) {
        for (const QuadrantMark& mark : series.marks) {
            addMark(table, chart, series.name, mark);
        }
        for (const QuadrantAbsence& absent : series.absent) {
            addMark(table, chart, series.name, absent);
        }
    }
    if (chart.capacityTarget && chart.readinessTarget) {
        table.rows.push_back({{.text = say("Mean target", "Середня ціль").in(language)},
                              {},
                              {.text = targetText(*chart.capacityTarget, language)},
                              {.text = targetText(*chart.readinessTarget, language)}});
    }
    return table;
}

Table tableOf(const BulletChart& chart) {
    const std::string& language = chart.language;
    Table table = emptyTable(chart);
    addComponentColumn(table, language);
    addColumn(table, preparednessName(), language);
    addColumn(table, say("Possible range", "Можливі межі"), language);
    addColumn(table, targetName(), language);
    if (!chart.earlierName.empty()) {
        addColumn(table, verbatim(chart.earlierName), language);
    }
    addColumn(table, say("Coverage", "Охоплення"), language);
    for (const BulletRow& row : chart.rows) {
        const std::string range = row.low && row.high ? levelText(*row.low, language) + "–" +
                                                            levelText(*row.high, language)
                                                      : "–";
        table.rows.push_back({leading(row.label, row.place),
                              leading(row.figure, row.place),
                              leading(range, row.place),
                              leading(row.targetText, row.place)});
        if (!chart.earlierName.empty()) {
            table.rows.back().push_back(leading(row.earlierFigure, row.place));
        }
        table.rows.back().push_back(leading(row.coverage, row.place));
    }
    return table;
}

Table tableOf(const ActorBars& chart) {
    const std::string& language = chart.language;
    Table table = emptyTable(chart);
    table.columns.push_back({say("Actor", "Субʼєкт").in(language), 4});
    addColumn(table, dimensionName(Dimension::Capacity), language);
    addColumn(table, dimensionName(Dimension::Readiness), language);
    addColumn(table, say("Mean target", "Середня ціль"), language);
    for (const ActorBarGroup& group : chart.groups) {
        table.rows.push_back({leading(group.name, group.place),
                              leading(group.capacity.figure, group.place),
                              leading(group.readiness.figure, group.place),
                              leading(group.targetText, group.place)});
    }
    return table;
}

std::string levelsText(const std::optional<double>& from,
                       const std::optional<double>& to,
                       std::string_view language) {
    return from && to ? levelText(*from, language) + " → " + levelText(*to, language) : "–";
}

std::vector<TableCell> rowOf(const DumbbellGroup& group,
                             const DumbbellRow& row,
                             std::string_view language) {
    const ShownChange& shown = row.figures;
    const std::string name = group.heading.empty() ? row.label : group.heading + ", " + row.label;
    return {leading(name, row.place),
            leading(shown.from, row.place),
            leading(shown.to, row.place),
            leading(changeWords(shown, language), row.place),
            leading(levelsText(shown.likeForLikeFrom, shown.likeForLikeTo, language), row.place),
            leading(row.likeForLike, row.place),
            leading(percentText(shown.share, language), row.place),
            leading(row.target ? targetText(*row.target, language) : "–", row.place)};
}

Table tableOf(const DumbbellChart& chart) {
    const std::string& language = chart.language;
    Table table = emptyTable(chart);
    addComponentColumn(table, language);
    addColumn(table, verbatim(chart.fromName), language);
    addColumn(table, verbatim(chart.toName), language);
    addColumn(table, verbatim(chart.changeName), language);
    addColumn(table, say("Levels like for like", "Рівні за спільними питаннями"), language);
    addColumn(table, say("The same like for like", "Те саме за спільними питаннями"), language);
    addColumn(table, say("Share in common", "Частка спільного"), language);
    addColumn(table, targetName(), language);
    for (const DumbbellGroup& group : chart.groups) {
        for (const DumbbellRow& row : group.rows) {
            table.rows.push_back(rowOf(group, row, language));
        }
    }
    return table;
}

TableCell pointCell(const TrendMark& point, std::string_view language) {
    if (point.isComparable) {
        return leading(point.figure, point.place);
    }
    return leading(
        fill(say("%1 (not comparable with the one before)", "%1 (непорівнянно з попереднім)"),
             {verbatim(point.figure)})
            .in(language),
        point.place);
}

Table tableOf(const TrendChart& chart) {
    const std::string& language = chart.language;
    Table table = emptyTable(chart);
    addComponentColumn(table, language);
    addColumn(table, say("Actor", "Субʼєкт"), language);
    for (const std::string& assessment : chart.assessments) {
        addColumn(table, verbatim(assessment), language);
    }
    addColumn(table, targetName(), language);
    for (const TrendPanel& panel : chart.panels) {
        for (const TrendLine& line : panel.lines) {
            const ChartPlace& place = line.points.front().place;
            std::vector<TableCell> row{leading(panel.heading, place), leading(line.name, place)};
            for (const TrendMark& point : line.points) {
                row.push_back(pointCell(point, language));
            }
            row.push_back({.text = panel.target ? targetText(*panel.target, language) : "–"});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table tableOf(const ThreatMatrix& chart) {
    const std::string& language = chart.language;
    Table table = emptyTable(chart);
    addColumn(table, say("No.", "№"), language);
    table.columns.push_back({say("Threat", "Загроза").in(language), 4});
    addColumn(table, say("Likelihood", "Імовірність"), language);
    addColumn(table, say("Impact", "Вплив"), language);
    addColumn(table, say("Pressure", "Тиск"), language);
    for (const MatrixThreat& threat : chart.key) {
        table.rows.push_back({{.text = threat.number},
                              {.text = threat.title},
                              {.text = std::to_string(threat.likelihood)},
                              {.text = std::to_string(threat.impact)},
                              {.text = threat.pressure}});
    }
    return table;
}

} // namespace

Table chartTable(const Chart& chart) {
    return std::visit([](const auto& one) { return tableOf(one); }, chart);
}

} // namespace kordon::report
