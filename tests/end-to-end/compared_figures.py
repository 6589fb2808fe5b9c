#!/usr/bin/env python3
"""Checks what `compare --json` prints: that it holds together, and says what `score --json` says.

compared_figures.py COMPARED SCORED FROM
"""

import json
import sys

EXACT = 1e-9
FIGURES = ("capacity", "readiness", "preparedness")

with open(sys.argv[1], encoding="utf-8") as file:
    compared = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    scored = json.load(file)


def check(holds, what):
    if not holds:
        sys.exit(f"{sys.argv[1]}: {what}")


def same(a, b):
    return a is b is None or (a is not None and b is not None and abs(a - b) < EXACT)


def changed(values):
    return None if None in values else values[1] - values[0]


check(compared["from"] == sys.argv[3] and compared["to"] == scored["assessment"], "which years")
places = [compared["whole"], *compared["national"], *compared["actors"], *compared["cells"]]
for place in places:
    for name in FIGURES:
        figure = place[name]
        common = figure["like_for_like"]
        check(same(figure["change"], changed((figure["from"], figure["to"]))), f"a change: {figure}")
        check(same(common["change"], changed((common["from"], common["to"]))), f"like for like: {figure}")
        check(figure["comparable"] == (common["share"] is not None and common["share"] >= 0.5), "comparable")
        check(not figure["certain"] or figure["change"] is not None, "certain of nothing")

later = {(cell["component"], cell["actor"]): cell for cell in scored["cells"]}
for cell in compared["cells"]:
    for name in FIGURES:
        there = later.get((cell["component"], cell["actor"]))
        check(same(cell[name]["to"], there and there[name]["point"]), f"not as scored: {cell}")

whole = compared["whole"]["preparedness"]["like_for_like"]
check(same(compared["share"], whole["share"]), "the share is not that of the whole")
moved = compared["moved"]
check(moved and same(sum(each["contribution"] for each in moved), whole["change"]), "the contributions do not add up")
strengths = [abs(each["contribution"]) for each in moved]
check(strengths == sorted(strengths, reverse=True), "the strongest does not stand first")
if sys.argv[3] == "2023":
    check(compared["share"] < 1, "a shorter questionnaire has everything in common")
    check(any(not each["preparedness"]["comparable"] for each in places), "everything is comparable")
