"""Drives the real window by key events, and reads it through the accessibility tree."""

import csv
import io
import json
import os
import subprocess
import sys
import time

import pyatspi

KORDON = os.environ["KORDON"]
FILE = os.path.join(os.environ["WORK"], "file.kordon")
PATIENCE = 30  # seconds; only a failure takes as long


def fail(message):
    print("FAILED:", message, file=sys.stderr)
    os._exit(1)


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    fail("waited in vain for " + what)


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", text], check=True)


def verb(*arguments):
    return subprocess.run(
        [KORDON, *arguments], check=True, capture_output=True, text=True
    ).stdout


def answers(assessment):
    rows = csv.DictReader(io.StringIO(verb("export", FILE, "--assessment", assessment, "-o", "-")))
    return {(row["actor"], row["question"]): row for row in rows}


def descendants(node):
    for child in node:
        if child is not None:
            yield child
            yield from descendants(child)


class Window:
    def __init__(self):
        self.process = subprocess.Popen([KORDON, FILE], stderr=subprocess.DEVNULL)
        wait_for("a window", self.id)
        self.app = wait_for("the accessibility tree", self.find_app)
        subprocess.run(["xdotool", "windowfocus", "--sync", self.id()], check=True)

    def id(self):
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Kordon"],
            capture_output=True,
            text=True,
        ).stdout.split()
        return found[0] if found else None

    def find_app(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid and app.childCount:
                return app
        return None

    def showing(self):
        """Every object in sight."""
        for node in descendants(self.app):
            try:
                if node.getState().contains(pyatspi.STATE_SHOWING):
                    yield node
            except Exception:  # gone while it was looked at
                continue

    def find(self, role, part):
        return next(
            (n for n in self.showing() if n.getRoleName() == role and part in n.name), None
        )

    def quit(self):
        keys("ctrl+q")
        wait_for("the end of the program", lambda: self.process.poll() is not None)
        if self.process.returncode != 0:
            fail("the program ended with %d" % self.process.returncode)


def step(text):
    print("---", text, flush=True)
