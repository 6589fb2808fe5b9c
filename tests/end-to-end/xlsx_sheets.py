"""Reads an .xlsx file with nothing but Python's own library: the sheets by name, each as rows of
values; a text is a str, a number a float, an empty cell None."""

import re
import xml.etree.ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def decoded(text):
    """As spreadsheets read it: "_x0041_" is a coded character."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def tree(archive, name):
    return xml.etree.ElementTree.fromstring(archive.read(name))


def column_of(cell):
    number = 0
    for letter in re.match("[A-Z]+", cell.get("r"))[0]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def value_of(cell, shared):
    value = cell.find(MAIN + "v")
    kind = cell.get("t")
    if kind == "inlineStr":
        return decoded("".join(text.text or "" for text in cell.iter(MAIN + "t")))
    if value is None or value.text is None:
        return None
    if kind == "s":
        return shared[int(value.text)]
    if kind in ("str", "e"):
        return decoded(value.text)
    return float(value.text)


def rows_of(root, shared):
    rows = []
    for row in root.iter(MAIN + "row"):
        while len(rows) < int(row.get("r")):
            rows.append([])
        for cell in row.iter(MAIN + "c"):
            column = column_of(cell)
            rows[-1] += [None] * (column + 1 - len(rows[-1]))
            rows[-1][column] = value_of(cell, shared)
    return rows


def sheet_parts(archive):
    """Names of the sheets and of the parts that hold them, in their order."""
    targets = {each.get("Id"): each.get("Target") for each in tree(archive, "xl/_rels/workbook.xml.rels")}
    sheets = tree(archive, "xl/workbook.xml").iter(MAIN + "sheet")
    return {each.get("name"): "xl/" + targets[each.get(RELATION)].lstrip("/").removeprefix("xl/")
            for each in sheets}


def read(path):
    with zipfile.ZipFile(path) as archive:
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            shared = [decoded("".join(text.text or "" for text in item.iter(MAIN + "t")))
                      for item in tree(archive, "xl/sharedStrings.xml").iter(MAIN + "si")]
        return {name: rows_of(tree(archive, part), shared)
                for name, part in sheet_parts(archive).items()}
