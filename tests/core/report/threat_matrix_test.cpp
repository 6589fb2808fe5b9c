#include "core/report/chart_table.h"
#include "core/report/threat_matrix.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

Threat judged(const char* id, int likelihood, int impact, ThreatKind kind = ThreatKind::Current) {
    return {.id = {id}, .kind = kind, .likelihood = likelihood, .impact = impact};
}

ThreatMatrix matrixOf(const Threats& threats, const std::string& language = "en") {
    return threatMatrix(smallPack(), {.id = {"2025"}, .threats = threats}, language);
}

const MatrixCell& cellAt(const ThreatMatrix& matrix, int likelihood, int impact) {
    return *std::ranges::find_if(matrix.cells, [&](const MatrixCell& cell) {
        return cell.likelihood == likelihood && cell.impact == impact;
    });
}

} // namespace

TEST_CASE("A matrix has a cell for each pair of steps, the most likely first", "[threats]") {
    const ThreatMatrix matrix = matrixOf({});

    REQUIRE(matrix.cells.size() == 25);
    CHECK(matrix.cells.front().likelihood == 5);
    CHECK(matrix.cells.front().impact == 1);
    CHECK(matrix.cells.back().likelihood == 1);
    CHECK(matrix.cells.back().impact == 5);
    CHECK(cellAt(matrix, 4, 5).pressure == "0.8");
}

TEST_CASE("Threats stand in the matrix by their number, potential ones in brackets", "[threats]") {
    const ThreatMatrix matrix =
        matrixOf({judged("a", 4, 4), judged("b", 5, 5), judged("c", 4, 4, ThreatKind::Potential)});

    CHECK(cellAt(matrix, 5, 5).threats == "1");
    CHECK(cellAt(matrix, 4, 4).threats == "2, (3)");
    CHECK(cellAt(matrix, 1, 1).threats.empty());
    REQUIRE(matrix.key.size() == 3);
    CHECK(matrix.key[0].title == "b");
    CHECK(matrix.key[2].number == "(3)");
    CHECK(matrix.key[2].pressure == "0.32");
}

TEST_CASE("A cell is read out with the words of its steps and its threats", "[threats]") {
    const ThreatMatrix matrix = matrixOf({judged("a", 4, 5)});

    const std::string spoken = cellAt(matrix, 4, 5).spoken;

    CHECK(spoken.find("Likelihood 4: ") == 0);
    CHECK(spoken.find("Impact 5: ") != std::string::npos);
    CHECK(spoken.find("Threats: 1 a") != std::string::npos);
    CHECK(cellAt(matrix, 1, 1).spoken.find("No threats") != std::string::npos);
}

TEST_CASE("What is in the bin stands in no cell", "[threats]") {
    Threat binned = judged("a", 5, 5);
    binned.removedAt = "2025-01-01T00:00:00Z";

    const ThreatMatrix matrix = matrixOf({binned});

    CHECK(matrix.key.empty());
    CHECK(cellAt(matrix, 5, 5).threats.empty());
}

TEST_CASE("The numbers of a matrix are a row for each threat", "[threats]") {
    const Table table = chartTable(matrixOf({judged("a", 2, 3), judged("b", 5, 5)}, "uk"));

    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1].text == "b");
    CHECK(table.rows[1][4].text == "0,24");
}
