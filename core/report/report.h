#pragma once

#include "core/report/chart.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a report says, as values in one language: no page, no font, no format.
namespace kordon::report {

enum class ParagraphStyle : std::uint8_t { Body, Lead, Note, Marking };

struct Paragraph {
    std::string text;
    ParagraphStyle style = ParagraphStyle::Body;
};

/// Items that are read one by one.
struct BulletList {
    std::vector<std::string> items;
};

enum class Align : std::uint8_t { Left, Right, Centre };

struct Column {
    std::string title;
    double width = 1; ///< Relative to the other columns.
    Align align = Align::Left;
};

struct TableCell {
    std::string text;
    std::optional<double> level; ///< Tints the cell by level, where set (in levels).
    bool isStrong = false;
    ChartPlace place; ///< Where the cell leads; empty: nowhere.
    /// What stands here where the row begins a page; empty: the text, as on any other.
    std::string continued;
};

struct Table {
    std::string caption;
    int max = 5; ///< The scale behind the tints.
    std::vector<Column> columns;
    std::vector<std::vector<TableCell>> rows;
};

struct Picture {
    std::string caption;
    Chart chart;
};

/// Where somebody signs. Empty texts leave a line to write on.
struct Signature {
    std::string position;
    std::string name; ///< "Olena KOVAL".
};

struct SignatureLines {
    std::vector<Signature> lines;
};

using Block = std::variant<Paragraph, BulletList, Table, Picture, SignatureLines>;

struct Section {
    std::string heading;
    int depth = 1; ///< 1 for a chapter, 2 below it.
    bool startsOnNewPage = false;
    std::vector<Block> blocks;
};

struct TitlePage {
    std::string body;                  ///< Whose report it is; empty: not said.
    std::vector<std::string> records;  ///< Registration and copy number, a line each.
    std::vector<std::string> approval; ///< "APPROVED" and who approves, a line each; may be empty.
    std::string title;
    std::string subtitle;
    std::vector<std::string> lines; ///< Assessment, pack and version, data as of, actors.
};

struct Report {
    std::string language;
    std::string marking;     ///< Printed on every page; empty for none.
    std::string footer;      ///< Short title at the foot of every page.
    std::string author;      ///< Empty: not said.
    std::string dataAsOf;    ///< "2025-12-31"; the only date that files of the report bear.
    bool hasContents = true; ///< Whether a list of the chapters follows the title page.
    TitlePage titlePage;
    std::vector<Section> sections;
};

} // namespace kordon::report
