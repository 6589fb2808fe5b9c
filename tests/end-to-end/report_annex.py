#!/usr/bin/env python3
"""Finds every comment and every document of the sample in its report, in every format.
report_annex.py KORDON SAMPLE WORK_FOLDER"""

import html
import json
import re
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

KORDON, SAMPLE, WORK = sys.argv[1:4]


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def bare(text):
    """Without blanks: where a line breaks says nothing of the text."""
    return re.sub(r"\s+", "", text)


def said_in_answers():
    run(KORDON, "export", SAMPLE, "--assessment", "2025", "-o", f"{WORK}/annex.json")
    with open(f"{WORK}/annex.json", encoding="utf-8") as file:
        answers = json.load(file)["answers"]
    comments = {answer[key] for answer in answers for key in ("rationale", "evidence", "flag_reason")
                if answer.get(key)}
    documents = {document[key] for answer in answers for document in answer.get("documents", [])
                 for key in ("title", "link")}
    if len(comments) < 100 or len(documents) < 50:
        sys.exit(f"FAILED: the sample says little: {len(comments)} comments, {len(documents)} titles and links")
    return comments | documents


def text_of(path):
    if path.endswith(".pdf"):
        return run("pdftotext", "-raw", path, "-")  # cell by cell, as painted
    if path.endswith(".html"):
        with open(path, encoding="utf-8") as file:
            return html.unescape(re.sub(r"<[^>]*>", "", file.read()))
    with zipfile.ZipFile(path) as archive:
        return "".join(xml.etree.ElementTree.fromstring(archive.read("content.xml")).itertext())


def main():
    said = said_in_answers()
    for form in ("pdf", "html", "odt"):
        out = f"{WORK}/annex.{form}"
        run(KORDON, "report", SAMPLE, "--assessment", "2025", "--lang", "uk", "-o", out)
        found = bare(text_of(out))
        missing = [text for text in said if bare(text) not in found]
        if missing:
            sys.exit(f"FAILED: {len(missing)} of {len(said)} texts not in {out}: {missing[:3]}")
        print(f"{out}: {len(said)} comments and titles found")


main()
