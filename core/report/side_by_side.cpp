#include "core/report/side_by_side.h"

#include <algorithm>
#include <cstddef>

namespace kordon::report {

namespace {

/// Bytes of letters beyond ASCII begin with these in the languages of Europe; dashes, no-break
/// spaces and other marks do not.
bool isLetter(unsigned char byte) {
    constexpr unsigned char kFirstLatin = 0xC3;
    constexpr unsigned char kLastCyrillic = 0xD4;
    const bool isAscii = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    return isAscii || (byte >= kFirstLatin && byte <= kLastCyrillic);
}

/// A figure differs between languages by its decimal mark alone.
bool isFigure(const std::string& text) {
    return std::ranges::none_of(
        text, [](char letter) { return isLetter(static_cast<unsigned char>(letter)); });
}

std::string joined(const std::string& first, const std::string& second, const char* between) {
    if (first == second || second.empty() || isFigure(first)) {
        return first;
    }
    return first.empty() ? second : first + between + second;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', from)) {
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    lines.push_back(text.substr(from));
    return lines;
}

/// Line by line where both have as many: what is the same in both stands once.
std::string joinedLines(const std::string& first, const std::string& second) {
    const std::vector<std::string> mine = linesOf(first);
    const std::vector<std::string> theirs = linesOf(second);
    if (mine.size() != theirs.size()) {
        return joined(first, second, "\n");
    }
    std::string text;
    for (std::size_t line = 0; line < mine.size(); ++line) {
        text += (line == 0 ? "" : "\n") + joined(mine[line], theirs[line], "\n");
    }
    return text;
}

void join(Paragraph& first, const Paragraph& second) {
    first.text = joined(first.text, second.text, "\n");
}

void join(BulletList& first, const BulletList& second) {
    for (std::size_t i = 0; i < std::min(first.items.size(), second.items.size()); ++i) {
        first.items[i] = joined(first.items[i], second.items[i], "\n");
    }
}

void join(Table& first, const Table& second) {
    first.caption = joined(first.caption, second.caption, " / ");
    for (std::size_t i = 0; i < std::min(first.columns.size(), second.columns.size()); ++i) {
        first.columns[i].title = joined(first.columns[i].title, second.columns[i].title, "\n");
    }
    for (std::size_t row = 0; row < std::min(first.rows.size(), second.rows.size()); ++row) {
        auto& cells = first.rows[row];
        for (std::size_t i = 0; i < std::min(cells.size(), second.rows[row].size()); ++i) {
            const TableCell& other = second.rows[row][i];
            cells[i].text = joinedLines(cells[i].text, other.text);
            cells[i].continued = joinedLines(cells[i].continued, other.continued);
        }
    }
}

void join(Picture& first, const Picture& second) {
    first.caption = joined(first.caption, second.caption, "\n");
}

void join(SignatureLines& first, const SignatureLines& second) {
    for (std::size_t i = 0; i < std::min(first.lines.size(), second.lines.size()); ++i) {
        first.lines[i].position = joined(first.lines[i].position, second.lines[i].position, "\n");
    }
}

void join(Block& first, const Block& second) {
    std::visit(
        [&](auto& one) {
            if (const auto* other = std::get_if<std::decay_t<decltype(one)>>(&second)) {
                join(one, *other);
            }
        },
        first);
}

void join(Section& first, const Section& second) {
    first.heading = joined(first.heading, second.heading, " / ");
    for (std::size_t i = 0; i < std::min(first.blocks.size(), second.blocks.size()); ++i) {
        join(first.blocks[i], second.blocks[i]);
    }
}

void join(std::vector<std::string>& first, const std::vector<std::string>& second) {
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        first[i] = joined(first[i], second[i], "\n");
    }
}

} // namespace

Report sideBySide(Report first, const Report& second) {
    // There is room for one on the pages; the title page bears the other.
    join(first.titlePage.lines, second.titlePage.lines);
    if (second.marking != first.marking) {
        first.titlePage.lines.insert(first.titlePage.lines.begin(), second.marking);
    }
    first.titlePage.title = joined(first.titlePage.title, second.titlePage.title, "\n");
    first.titlePage.subtitle = joined(first.titlePage.subtitle, second.titlePage.subtitle, "\n");
    join(first.titlePage.records, second.titlePage.records);
    join(first.titlePage.approval, second.titlePage.approval);
    for (std::size_t i = 0; i < std::min(first.sections.size(), second.sections.size()); ++i) {
        join(first.sections[i], second.sections[i]);
    }
    return first;
}

} // namespace kordon::report
