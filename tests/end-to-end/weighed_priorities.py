#!/usr/bin/env python3
"""Every priority of the second sheet is that of the first times one plus the named pressure.

weighed_priorities.py BEFORE.json WEIGHED.json COMPONENT=PRESSURE…
"""
import json
import sys

before, weighed = (json.load(open(path, encoding="utf-8"))["cells"] for path in sys.argv[1:3])
pressures = dict(word.split("=") for word in sys.argv[3:])

wrong = 0
for plain, cell in zip(before, weighed, strict=True):
    pressure = float(pressures.get(cell["component"], 0))
    said = cell.get("pressure", {}).get("value", 0)
    priority = plain["priority"] and plain["priority"] * (1 + pressure)
    is_same = priority == cell["priority"] or abs(priority - cell["priority"]) <= 1e-9
    if not is_same or abs(said - pressure) > 1e-9:
        print(f"{cell['component']} {cell['actor']}: {cell['priority']}, expected {priority}")
        wrong += 1
sys.exit(1 if wrong else 0)
