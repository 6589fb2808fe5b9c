#!/usr/bin/env python3
"""Has LibreOffice form every figure of a workbook's check anew and compares what comes out with
`score --json`, for the sample, in both languages, and for answers in every state; a workbook of one
actor has only what rests on that actor alone.  With a fault planted in one answer, the check must
find it.
workbook_formulas.py KORDON FILE ASSESSMENT WORK_FOLDER"""

import csv
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import xlsx_sheets

KORDON, FILE, ASSESSMENT, WORK = sys.argv[1:5]
CHECK = {"en": "Check", "uk": "Перевірка"}
AGREE = {"en": "All figures agree", "uk": "Усі показники збігаються"}
DIMENSIONS = {"Capacity": "capacity", "Readiness": "readiness", "Preparedness": "preparedness",
              "Спроможність": "capacity", "Готовність": "readiness", "Підготовленість": "preparedness"}
VALUES = ("point", "low", "high", "coverage", "evidenced")
HEADER_ROW, BY_FORMULA, BY_PROGRAM = 7, 7, 12


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def fail(message):
    sys.exit(f"FAILED: {message}")


def without_results(path, out, change=None):
    """A copy whose formulas hold no result, so that nothing can be shown but what is calculated."""
    formula = re.compile(r'(<c r="[A-Z]+[0-9]+"[^>]*?)(?: t="str")?(>\s*<f>[^<]*</f>)<v>[^<]*</v>')
    found = 0
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        parts = {part: name for name, part in xlsx_sheets.sheet_parts(source).items()}
        for name in source.namelist():
            content = source.read(name)
            if name in parts:
                text, count = formula.subn(r"\1\2", content.decode())
                found += count
                content = (change(parts[name], text) if change else text).encode()
            target.writestr(name, content)
    if found == 0:
        fail(f"{path} has no formula with a result")
    return out


def recalculated(path, folder):
    run("soffice", f"-env:UserInstallation=file://{WORK}/office", "--headless", "--convert-to", "xlsx",
        "--outdir", folder, path)
    return xlsx_sheets.read(f"{folder}/{os.path.basename(path)}")


def expected_of(sheet):
    """Figures by component, actor and dimension; an empty id stands for all."""
    figures = {}
    for group in ("cells", "national", "actors"):
        for each in sheet[group]:
            key = each.get("component", ""), each.get("actor", "")
            figures.update({(*key, name): each[name] for name in set(DIMENSIONS.values())})
    figures.update({("", "", name): sheet["whole"][name] for name in set(DIMENSIONS.values())})
    return figures


def number(value):
    return value if isinstance(value, float) else None


def differing(rows, figures, column):
    """How many values of the check are not those of the program, and how many there are."""
    wrong, seen = 0, set()
    for row in rows[HEADER_ROW + 1:]:
        row = row + [None] * 30
        key = row[1] or "", row[2] or "", DIMENSIONS[row[3]]
        seen.add(key)
        for at, name in enumerate(VALUES):
            found, wanted = number(row[column + at]), figures[key].get(name)
            is_same = found is None if wanted is None else found is not None and abs(found - wanted) <= 1e-9
            wrong += not is_same
    if seen != set(figures):
        fail(f"figures missing: {sorted(set(figures) - seen)[:3]}")
    return wrong, len(seen)


def report(path, assessment, language, out, *more):
    run(KORDON, "report", path, "--assessment", assessment, "--lang", language, "-o", out, *more)
    return out


def agrees(path, assessment, language, folder):
    """Program and formulas say the same of every figure, as stored and as calculated."""
    figures = expected_of(json.loads(run(KORDON, "score", path, "--assessment", assessment, "--json")))
    made = report(path, assessment, language, f"{folder}/made.xlsx")
    stored = xlsx_sheets.read(made)[CHECK[language]]
    calculated = recalculated(without_results(made, f"{folder}/bare.xlsx"), f"{folder}/out")[CHECK[language]]
    for what, rows, column in (("stored results", stored, BY_FORMULA), ("program's values", stored, BY_PROGRAM),
                               ("calculated results", calculated, BY_FORMULA)):
        wrong, count = differing(rows, figures, column)
        if wrong:
            fail(f"{path}, {language}: {wrong} {what} differ from score --json")
    if calculated[5][2] != AGREE[language] or stored[5][2] != AGREE[language]:
        fail(f"{path}, {language}: the outcome is “{calculated[5][2]}”")
    print(f"{path}, {language}: {count} figures by formula are those of score --json")
    return made


def agrees_for_one(actor, folder):
    """Nothing of another actor is in the check, nor a figure of the country; the rest agrees."""
    made = report(FILE, ASSESSMENT, "en", f"{folder}/one.xlsx", "--actor", actor)
    sheets = recalculated(without_results(made, f"{folder}/one_bare.xlsx"), f"{folder}/out")
    rows = sheets["Check"][HEADER_ROW + 1:]
    if {row[2] for row in rows} != {actor} or {row[1] for row in sheets["Check answers"][1:]} != {actor}:
        fail(f"the check of {actor} has rows of others")
    if sheets["Check"][5][2] != AGREE["en"] or sheets["Check"][3][2] != 14 * len(rows) / 3:
        fail(f"the check of {actor} says “{sheets['Check'][5][2]}” of {sheets['Check'][3][2]} values")
    print(f"{actor} alone: {len(rows)} figures by formula are Kordon's")


def with_other_level(sheet, text):
    """The first answer with a level above 0 has 0 instead."""
    if sheet != "Check answers":
        return text
    changed, count = re.subn(r'(<c r="J[0-9]+"[^>]*><v>)[1-9](</v>)', r"\g<1>0\2", text, count=1)
    if count != 1:
        fail("there is no level to change")
    return changed


def finds_a_fault(made, folder):
    rows = recalculated(without_results(made, f"{folder}/fault.xlsx", with_other_level), f"{folder}/out")["Check"]
    if rows[5][2] == AGREE["en"] or not rows[4][2]:
        fail("a level that was changed behind the program's back is not found")
    print(f"a changed level is found in {rows[4][2]:.0f} values")


def made_file(seed):
    """Answers in every state, of every grade, many of them open; gates fire."""
    path = f"{WORK}/states.kordon"
    if os.path.exists(path):
        os.remove(path)
    run(KORDON, "new", path, "--assessment", "2025")
    pack = json.loads(run(KORDON, "pack", "show", "eibm", "--json"))
    chance = random.Random(seed)
    states = ["answered"] * 5 + ["unknown", "suspended", "not_applicable", "unanswered"]
    with open(f"{WORK}/states.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["actor", "question", "state", "level", "rationale", "evidence_grade"])
        for component in pack["components"]:
            # A component that nobody has answered has no point.
            is_open = chance.random() < 0.2
            for question in (each for criterion in component["criteria"] for each in criterion["questions"]):
                for actor in sorted(set(question["actors"] or component["roles"]) & set(component["roles"])):
                    state = "unknown" if is_open else chance.choice(states)
                    is_answered = state == "answered"
                    rows.writerow([actor, question["id"], state, chance.randint(0, 5) if is_answered else "",
                                   "" if is_answered else "because of reasons",
                                   chance.choice(pack["evidence"])["grade"] if is_answered else ""])
    run(KORDON, "import", path, f"{WORK}/states.csv", "--assessment", "2025")
    return path


def main():
    if not shutil.which("soffice"):
        fail("there is no soffice to calculate with (libreoffice-calc-nogui)")
    with tempfile.TemporaryDirectory() as folder:
        agrees(FILE, ASSESSMENT, "uk", folder)
        agrees(made_file(1), "2025", "uk", folder)
        agrees_for_one("sbgs", folder)
        finds_a_fault(agrees(FILE, ASSESSMENT, "en", folder), folder)


main()
