#!/usr/bin/env python3
"""Takes the figures of the component chapters, of the comparison with the assessment before, and of
the workbook's scores and comparison out of every format of a report and compares them with `score --json` and
`compare --json`.
report_figures.py KORDON FILE ASSESSMENT WORK_FOLDER"""

import html.parser
import json
import math
import re
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

import xlsx_sheets

KORDON, FILE, ASSESSMENT, WORK = sys.argv[1:5]
SCORES = {"uk": "Оцінки", "en": "Scores"}
COMPARISON = {"uk": "Порівняння", "en": "Comparison"}
CAUSES = {"uk": "Що спричинило зміну", "en": "What caused the change"}
YES = {"uk": "так", "en": "yes"}
HEADINGS = {"uk": "Субʼєкт і роль", "en": "Actor and role"}
COMPONENT = {"uk": "Компонент", "en": "Component"}
CERTAIN = {"uk": "Підтверджено", "en": "Certain"}
CERTAINTY = {"uk": ("так", "ні", "непорівнянно"), "en": ("yes", "no", "not comparable")}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def level(value, language):
    text = f"{math.floor(value * 10 + 0.5) / 10:.1f}"
    return text.replace(".", ",") if language == "uk" else text


def figure(values, coverage, pack, language):
    """As docs/scoring.md lets it stand on show."""
    top = pack["scale"]["max"]
    if values["low"] is None:
        return "–"
    low, high = (level(values[key] * top, language) for key in ("low", "high"))
    ends = low if low == high else f"{low}–{high}"
    if values["point"] is None or coverage < 0.5:
        return ends
    point = level(values["point"] * top, language)
    return point if coverage >= pack["publish_from"] else f"{ends} ({point})"


def expected_rows(sheet, pack, language):
    """Capacity, readiness and preparedness of each actor, component by component."""
    rows = []
    for cell in sheet["cells"]:
        asked = [cell[name]["coverage"] for name in ("capacity", "readiness")]
        asked = [coverage for coverage in asked if coverage is not None]
        row = [figure(cell[name], cell[name]["coverage"] or 0, pack, language)
               for name in ("capacity", "readiness")]
        row.append(figure(cell["preparedness"], min(asked, default=0), pack, language))
        rows.append(row)
    return rows


def signed(levels, language):
    size = level(abs(levels), language)
    return size if size == level(0, language) else ("−" if levels < 0 else "+") + size


def shown(scores, pack, language):
    """The preparedness on show, and whether that is a point."""
    asked = [scores[name]["coverage"] for name in ("capacity", "readiness")]
    coverage = min((each for each in asked if each is not None), default=0)
    values = scores["preparedness"]
    isPoint = values["point"] is not None and coverage >= 0.5
    return figure(values, coverage, pack, language), isPoint


def comparison_row(compared, before, after, pack, language):
    """From, to, change, certainty, like for like, share, the rest."""
    top = pack["scale"]["max"]
    (old, hasOld), (new, hasNew) = (shown(each, pack, language) for each in (before, after))
    alike = compared["like_for_like"]
    row = [old, new, "–", "–", "–", "–", "–"]
    if alike["change"] is not None:
        row[4] = signed(alike["change"] * top, language)
    if alike["share"] is not None:
        row[5] = f"{math.floor(alike['share'] * 100 + 0.5)}" + ("\u00a0%" if language == "uk" else "%")
    if compared["change"] is not None and hasOld and hasNew:
        certain, uncertain, incomparable = CERTAINTY[language]
        row[2] = signed(compared["change"] * top, language)
        row[3] = (certain if compared["certain"] else uncertain) if compared["comparable"] \
            else incomparable
        if alike["change"] is not None:
            row[6] = signed((compared["change"] - alike["change"]) * top, language)
    return row


def expected_comparison(comparison, before, after, pack, language):
    """The country by component, then as a whole."""
    def national(sheet):
        return {each["component"]: each for each in sheet["national"]}
    old, new = national(before), national(after)
    rows = [comparison_row(each["preparedness"], old[each["component"]], new[each["component"]],
                           pack, language)
            for each in comparison["national"]]
    return rows + [comparison_row(comparison["whole"]["preparedness"], before["whole"],
                                  after["whole"], pack, language)]


class Tables(html.parser.HTMLParser):
    """Every table as rows of cell texts."""

    def __init__(self):
        super().__init__()
        self.tables, self.cell = [], None

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.cell = []
        elif tag == "br" and self.cell is not None:
            self.cell.append(" ")

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.tables[-1][-1].append("".join(self.cell))
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)


def html_tables(path):
    parser = Tables()
    with open(path, encoding="utf-8") as file:
        parser.feed(file.read())
    return parser.tables


def odt_tables(path):
    names = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    with zipfile.ZipFile(path) as archive:
        root = xml.etree.ElementTree.fromstring(archive.read("content.xml"))
    return [[["".join(cell.itertext()) for cell in row.iter(names + "table-cell")]
             for row in table.iter(names + "table-row")]
            for table in root.iter(names + "table")]


def rows_in_tables(tables, language):
    """The rows of actors: those below a heading "Actor and role", without the country's."""
    rows = []
    for table in tables:
        if table and table[0] and table[0][0] == HEADINGS[language]:
            rows += [row[1:4] for row in table[1:-1]]
    return rows


def comparison_in(tables, years, language):
    """The chapter's own table; that of the chart beside it has other columns behind the change."""
    for table in tables:
        head = table[0] if table else []
        if head[:3] == [COMPONENT[language], *years] and head[4] == CERTAIN[language]:
            return [row[1:] for row in table[1:]]
    return []


def compare(name, found, expected):
    if found != expected:
        for index, (one, other) in enumerate(zip(found, expected)):
            if one != other:
                print(f"row {index}: found {one}, expected {other}")
        sys.exit(f"FAILED: {name}: {len(found)} rows, {len(expected)} expected")
    print(f"{name}: {len(expected)} rows are those of the JSON")


def compare_pdf(path, expected):
    text = re.sub(r"\s+", " ", run("pdftotext", "-layout", path, "-"))
    at = 0
    for row in expected:
        place = text.find(" ".join(row).replace("\u00a0", " "), at)
        if place < 0:
            sys.exit(f"FAILED: {path}: no {row} behind character {at}")
        at = place + 1
    print(f"{path}: {len(expected)} rows are those of the JSON")


def check_comparison(comparison, before, after, pack, language):
    expected = expected_comparison(comparison, before, after, pack, language)
    years = (comparison["from"], comparison["to"])
    for form, tables in (("html", html_tables), ("odt", odt_tables), ("pdf", None)):
        path = f"{WORK}/comparison_{language}.{form}"
        run(KORDON, "report", FILE, "--assessment", ASSESSMENT, "--profile", "full",
            "--lang", language, "-o", path)
        if tables:
            compare(path, comparison_in(tables(path), years, language), expected)
        else:
            # A cell of several words may stand in several lines of the page.
            compare_pdf(path, [row for row in expected if " " not in "".join(row)])


def in_levels(cell, pack):
    """The row of numbers that a workbook has of an actor in a component."""
    row = [cell["component"], cell["actor"]]
    for name in ("capacity", "readiness", "preparedness"):
        values = [cell[name][key] for key in ("point", "low", "high", "evidenced")]
        row += [None if value is None else value * pack["scale"]["max"] for value in values]
        row += [cell[name]["coverage"]] if "coverage" in cell[name] else []
    return row


def is_same(one, other):
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= 1e-9
    return one == other


def compare_xlsx(path, language, sheet, pack):
    """Every number of the sheet of scores, to the last digit."""
    rows = [[row[0], row[2], *row[5:19]] for row in xlsx_sheets.read(path)[SCORES[language]][1:]]
    expected = [in_levels(cell, pack) for cell in sheet["cells"]]
    for found, wanted in zip(rows, expected, strict=True):
        if not all(map(is_same, found, wanted)):
            sys.exit(f"FAILED: {path}: found {found}, expected {wanted}")
    print(f"{path}: {len(expected)} rows are those of score --json")


def changed_figures(comparison, pack):
    """The rows of numbers that a workbook has of a comparison: each place in three figures."""
    top = pack["scale"]["max"]
    places = [comparison["whole"], *comparison["national"], *comparison["actors"],
              *comparison["cells"]]
    for place in places:
        for name in ("capacity", "readiness", "preparedness"):
            figure = place[name]
            alike = figure["like_for_like"]
            levels = [figure["from"], figure["to"], figure["change"],
                      alike["from"], alike["to"], alike["change"]]
            yield [place.get("component"), place.get("actor"),
                   *(None if value is None else value * top for value in levels),
                   alike["share"], figure["certain"], figure["comparable"]]


def compare_rows(path, name, found, expected):
    for one, wanted in zip(found, expected, strict=True):
        if not all(map(is_same, one, wanted)):
            sys.exit(f"FAILED: {path}: found {one}, expected {wanted}")
    print(f"{path}: {len(expected)} rows of {name} are those of the JSON")


def compare_changes_xlsx(path, language, comparison, pack):
    """Every number of the comparison and of what caused it, to the last digit."""
    sheets, yes = xlsx_sheets.read(path), YES[language]
    rows = [[row[1], row[3], *row[6:9], *row[10:14], row[9] == yes, row[14] == yes]
            for row in sheets[COMPARISON[language]][1:]]
    compare_rows(path, "the comparison", rows, list(changed_figures(comparison, pack)))
    top = pack["scale"]["max"]
    moved = [[each["question"], each["actor"], float(each["from"]), float(each["to"]),
              each["contribution"] * top] for each in comparison["moved"]]
    causes = sheets[CAUSES[language]][1:]
    compare_rows(path, "what caused the change",
                 [[row[4], row[2], *row[9:12]] for row in causes], moved)
    for national in comparison["national"]:
        alike = national["preparedness"]["like_for_like"]["change"]
        parts = sum(row[12] for row in causes if row[0] == national["component"])
        if not is_same(parts, (alike or 0.0) * top):
            sys.exit(f"FAILED: {path}: the causes in {national['component']} do not add up")


def main():
    sheet = json.loads(run(KORDON, "score", FILE, "--assessment", ASSESSMENT, "--json"))
    pack = json.loads(run(KORDON, "pack", "show", "eibm", "--json"))
    comparison = json.loads(run(KORDON, "compare", FILE, "--to", ASSESSMENT, "--json"))
    before = json.loads(run(KORDON, "score", FILE, "--assessment", comparison["from"], "--json"))
    for language in ("uk", "en"):
        expected = expected_rows(sheet, pack, language)
        paths = {}
        for form in ("pdf", "html", "odt"):
            paths[form] = f"{WORK}/figures_{language}.{form}"
            run(KORDON, "report", FILE, "--assessment", ASSESSMENT, "--profile", "component",
                "--lang", language, "-o", paths[form])
        compare(paths["html"], rows_in_tables(html_tables(paths["html"]), language), expected)
        compare(paths["odt"], rows_in_tables(odt_tables(paths["odt"]), language), expected)
        compare_pdf(paths["pdf"], expected)
        check_comparison(comparison, before, sheet, pack, language)
        workbook = f"{WORK}/figures_{language}.xlsx"
        run(KORDON, "report", FILE, "--assessment", ASSESSMENT, "--lang", language, "-o", workbook)
        compare_xlsx(workbook, language, sheet, pack)
        compare_changes_xlsx(workbook, language, comparison, pack)


main()
