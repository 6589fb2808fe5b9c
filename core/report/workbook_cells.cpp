#include "core/report/workbook_cells.h"

#include "core/analysis/showing.h"
#include "core/workbook/cell_text.h"

namespace kordon::report {

using workbook::Cell;
using workbook::Look;
using workbook::Sheet;

namespace {

Text cutNote() {
    return say(" … [cut here: a cell of a spreadsheet holds 32,767 characters]",
               " … [тут скорочено: комірка таблиці вміщує 32 767 символів]");
}

} // namespace

std::string WorkbookMaterial::said(const Text& text) const {
    const std::string& first = text.in(main().language);
    const std::string& last = text.in(inLanguages.back().language);
    return first == last ? first : first + " / " + last;
}

Cell textCell(const WorkbookMaterial& material, std::string_view text, Look look) {
    if (text.empty()) {
        return {.look = look};
    }
    return {.value = workbook::cellText(text, material.main().said(cutNote())), .look = look};
}

Cell saidCell(const WorkbookMaterial& material, const Text& text, Look look) {
    return textCell(material, material.said(text), look);
}

Cell numberCell(std::optional<double> number, Look look) {
    return number ? Cell{.value = *number, .look = look} : Cell{.look = look};
}

Cell levelCell(const WorkbookMaterial& material, std::optional<double> value) {
    return numberCell(value ? std::optional(*value * material.max()) : std::nullopt, Look::Level);
}

Cell dayCell(const WorkbookMaterial& material, std::string_view isoDate) {
    const auto day = workbook::dayFrom(isoDate);
    return day ? Cell{.value = *day} : textCell(material, isoDate);
}

Cell yesCell(const WorkbookMaterial& material, bool isSo) {
    return saidCell(material, isSo ? say("yes", "так") : say("no", "ні"));
}

Cell componentCell(const WorkbookMaterial& material, const Component& component) {
    return saidCell(material,
                    fill(say("%1 %2", "%1 %2"),
                         {verbatim(numberOf(material.pack(), component.id)), component.title}));
}

Cell actorCell(const WorkbookMaterial& material, const ActorId& id) {
    const Actor* actor = findActor(material.pack(), id);
    return saidCell(material, actor ? actor->shortName : verbatim(id.value));
}

Cell roleCell(const WorkbookMaterial& material, const RoleId& id) {
    const Role* role = findRole(material.pack(), id);
    return saidCell(material, role && !role->label.empty() ? role->label : verbatim(id.value));
}

Sheet sheetOf(const WorkbookMaterial& material,
              const Text& name,
              const std::vector<SheetColumn>& columns) {
    Sheet sheet{.name = name.in(material.main().language)};
    workbook::Row header;
    for (const SheetColumn& column : columns) {
        sheet.widths.push_back(column.width);
        header.cells.push_back(saidCell(material, column.title, Look::Header));
    }
    sheet.rows.push_back(std::move(header));
    return sheet;
}

Text componentKey() {
    return say("Component, id", "Компонент, ідентифікатор");
}

Text actorKey() {
    return say("Actor, id", "Субʼєкт, ідентифікатор");
}

const Text& standingName(Standing standing) {
    static const Text none = say("not asked", "питань немає");
    static const Text range = say("the range alone", "лише межі");
    static const Text hollow = say("with its range", "разом із межами");
    static const Text firm = say("by itself", "сам по собі");
    switch (standing) {
    case Standing::None:
        return none;
    case Standing::RangeOnly:
        return range;
    case Standing::Hollow:
        return hollow;
    case Standing::Firm:
        return firm;
    }
    return none;
}

Text inLevels(const WorkbookMaterial& material, const Text& name) {
    return fill(say("%1, level 0–%2", "%1, рівень 0–%2"), {name, verbatim(material.max())});
}

} // namespace kordon::report
