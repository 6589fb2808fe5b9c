#!/usr/bin/env python3
"""Puts texts that other programs have stumbled over into a file and finds each of them again, as
text, in every format of its report.  report_texts.py KORDON WORK_FOLDER"""

import csv
import html
import json
import re
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

import xlsx_sheets

KORDON, WORK = sys.argv[1:3]
TEXTS = [
    "<b>not bold</b> & <script>alert(1)</script>",
    "=1+1",
    "@SUM(A1:A9) +7 -7",
    "../../etc/passwd",
    "file:///etc/passwd \"quoted\" 'single'",
    "Ґанок, їжак, єдність, обʼєднання",
    "long " + "слово " * 1660 + "end",
    "_x0041_ is no letter, &G and &[Picture] no picture",
]
# Painted text needs a font that has it, and right-to-left text is painted in its own order.
IN_MARKUP_ALONE = ["emoji 🛂🚓 and שלום עליכם مرحبا"]


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def bare(text):
    """Without blanks: where a line breaks says nothing of the text."""
    return re.sub(r"\s+", "", text)


def made_file():
    path = f"{WORK}/texts.kordon"
    subprocess.run(["rm", "-f", path], check=True)
    run(KORDON, "new", path, "--assessment", "2025")
    pack = json.loads(run(KORDON, "pack", "show", "eibm", "--json"))
    questions = [question["id"] for criterion in pack["components"][0]["criteria"]
                 for question in criterion["questions"] if "sbgs" in question["actors"]]
    with open(f"{WORK}/texts.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["actor", "question", "state", "level", "rationale", "evidence"])
        for question, text in zip(questions, TEXTS + IN_MARKUP_ALONE, strict=False):
            rows.writerow(["sbgs", question, "answered", 3, text, "E " + text[:200]])
    run(KORDON, "import", path, f"{WORK}/texts.csv", "--assessment", "2025")
    return path


def text_of(path):
    if path.endswith(".pdf"):
        # Page furniture stands between the lines of a text that goes on over a page.
        return run("pdftotext", "-x", "0", "-y", "57", "-W", "595", "-H", "728", "-layout", path, "-")
    if path.endswith(".html"):
        with open(path, encoding="utf-8") as file:
            content = file.read()
        for forbidden in ("<script", "<b>", "http://", "https://", "javascript:", "<img", "<a href=\"f"):
            if forbidden in content:
                sys.exit(f"FAILED: {forbidden} in {path}")
        return html.unescape(re.sub(r"<[^>]*>", "", content))
    if path.endswith(".xlsx"):
        return xlsx_text(path)
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml")
    if b"passwd\"" in content or b"script:" in content:
        sys.exit(f"FAILED: a link or a script in {path}")
    return "".join(xml.etree.ElementTree.fromstring(content).itertext())


def xlsx_text(path):
    """The texts of the sheet of answers; there is nothing in the file but sheets of texts, numbers
    and formulas of Kordon's own."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if "external" in name.lower() or "vba" in name.lower():
                sys.exit(f"FAILED: {name} in {path}")
        for part in xlsx_sheets.sheet_parts(archive).values():
            content = archive.read(part).decode()
            if "<hyperlink" in content or "<f>1+1" in content or "<f>SUM(A1" in content:
                sys.exit(f"FAILED: a link or a formula of the user's in {part} of {path}")
    rows = xlsx_sheets.read(path)["Answers"][1:]
    return "\n".join(value for row in rows for value in row if isinstance(value, str))


def main():
    path = made_file()
    for form in ("pdf", "html", "odt", "xlsx"):
        out = f"{WORK}/texts.{form}"
        run(KORDON, "report", path, "--assessment", "2025", "--lang", "en", "-o", out)
        found = bare(text_of(out))
        expected = TEXTS + ([] if form == "pdf" else IN_MARKUP_ALONE)
        for text in expected:
            wanted = bare(text)
            # A cell may go on over pages; its parts are looked for one by one.
            is_whole = form != "pdf" or len(wanted) < 200
            parts = re.findall(".{1,60}", wanted) if is_whole else [wanted[:60], wanted[-9:]]
            for part in parts:
                if part not in found:
                    sys.exit(f"FAILED: no {part} in {out}")
        print(f"{out}: {len(expected)} texts found again")


main()
