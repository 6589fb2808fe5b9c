"""Drives the real window by key events, and reads it through the accessibility tree."""

import csv
import io
import json
import os
import shutil
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

    def has_focus(self, role, part=""):
        """Lists call their current row focused too: the role tells them apart."""
        return any(
            n.getRoleName() == role and part in n.name
            and n.getState().contains(pyatspi.STATE_FOCUSED)
            for n in self.showing()
        )

    def current_page(self):
        """The chosen row of the side bar, without its count."""
        side = self.find("list", "Pages")
        for row in side or []:
            if row is not None and row.getState().contains(pyatspi.STATE_SELECTED):
                return row.name.split(",")[0]
        return None

    def has_cell(self, text):
        return any(n.getRoleName() == "table cell" and n.name == text for n in self.showing())

    def quit(self):
        keys("ctrl+q")
        wait_for("the end of the program", lambda: self.process.poll() is not None)
        if self.process.returncode != 0:
            fail("the program ended with %d" % self.process.returncode)


def step(text):
    print("---", text, flush=True)


def check_names(window, page):
    """Whatever takes the focus has a name. Cells and items are named by what they say."""
    parts = {"list item", "table cell", "menu item", "check menu item", "radio menu item"}
    for node in window.showing():
        try:
            focusable = node.getState().contains(pyatspi.STATE_FOCUSABLE)
            if focusable and not node.name and node.getRoleName() not in parts:
                fail("on %s a %s takes the focus and has no name (%s)"
                     % (page, node.getRoleName(), node.description))
        except LookupError:  # gone while it was looked at
            continue


def go_by_palette(window, page):
    keys("ctrl+k")
    wait_for("the palette", lambda: window.has_focus("text", "Search or command"))
    type_text(page)
    wait_for("the page in the palette", lambda: window.find("list item", page))
    keys("Return")


def walk_pages(window, pages):
    for number, page in enumerate(pages, start=1):
        if number <= 9:
            keys("ctrl+%d" % number)
        else:
            go_by_palette(window, page)
        wait_for("the page " + page, lambda: window.current_page() == page)
        check_names(window, page)


def component_of(assessment, component):
    """The component's questions and their levels now, as the actor is asked them."""
    pack = json.loads(verb("pack", "show", "eibm", "--json"))
    asked = next(c for c in pack["components"] if c["id"] == component)
    now = answers(assessment)
    return [
        question["id"]
        for criterion in asked["criteria"]
        for question in criterion["questions"]
        if not question.get("actors") or ACTOR in question["actors"]
    ], now


def preparedness(assessment, component):
    sheet = json.loads(verb("score", FILE, "--assessment", assessment, "--json"))
    cell = next(
        c for c in sheet["cells"] if c["component"] == component and c["actor"] == ACTOR
    )
    return cell["preparedness"]["point"] * 5


ACTOR, YEAR, COMPONENT = "sbgs", "2025", "search-and-rescue"
PAGES = ["Overview", "Questions", "Results", "Gaps", "Threats", "Compare", "Reports", "Who takes part",
         "Assessments", "History"]


def answer_component(window, questions):
    keys("ctrl+k")
    wait_for("the palette", lambda: window.has_focus("text", "Search or command"))
    type_text("2.1.1")
    wait_for("the question in the palette", lambda: window.find("list item", "2.1.1"))
    keys("Return")
    wait_for("the focus among the answers", lambda: window.has_focus("radio button"))
    before = answers(YEAR)
    for question in questions:
        level = "2" if before[(ACTOR, question)]["level"] != "2" else "4"
        keys(level)
        keys("Return")
    return before


def check_answered(questions, before):
    def all_there():
        now = answers(YEAR)
        return all(
            now[(ACTOR, q)]["state"] == "answered"
            and now[(ACTOR, q)]["level"] != before[(ACTOR, q)]["level"]
            for q in questions
        )

    wait_for("the answers in the file", all_there)


def story():
    shutil.copy(os.environ["SAMPLE"], FILE)
    questions, _ = component_of(YEAR, COMPONENT)

    step("every page is walked, and every control has a name")
    window = Window()
    walk_pages(window, PAGES)

    step("one component is answered with two keys a question")
    was = preparedness(YEAR, COMPONENT)
    before = answer_component(window, questions)
    check_answered(questions, before)
    after = preparedness(YEAR, COMPONENT)
    if abs(after - was) < 0.05:
        fail("the answers moved nothing: the story needs others")

    step("the numbers of the radar have changed")
    keys("ctrl+3")
    wait_for("the new figure on the results page", lambda: window.has_cell("%.1f" % after))

    step("an answer is undone")
    last = questions[-1]
    keys("ctrl+z")
    wait_for(
        "the answer before",
        lambda: answers(YEAR)[(ACTOR, last)]["level"] == before[(ACTOR, last)]["level"],
    )

    step("the window is left and opened again, and all is there")
    then = answers(YEAR)
    window.quit()
    window = Window()
    wait_for("the page that was left", lambda: window.current_page() == "Results")
    if answers(YEAR) != then:
        fail("opening has changed the answers")
    keys("ctrl+shift+z")
    wait_for(
        "the answer done again",
        lambda: answers(YEAR)[(ACTOR, last)]["level"] != before[(ACTOR, last)]["level"],
    )

    step("a window that is killed while typing loses nothing and asks nothing")
    typed = type_and_kill(window, questions[0])
    window = Window()
    wait_for("the typed text", lambda: typed in answers(YEAR)[(ACTOR, questions[0])]["rationale"])
    walk_pages(window, PAGES)
    window.quit()
    verb("check", FILE)


def type_and_kill(window, question):
    keys("ctrl+k")
    wait_for("the palette", lambda: window.has_focus("text", "Search or command"))
    type_text("2.1.1")
    wait_for("the question in the palette", lambda: window.find("list item", "2.1.1"))
    keys("Return")
    wait_for("the focus among the answers", lambda: window.has_focus("radio button"))
    comment = wait_for("the comment", lambda: window.find("text", "omment"))
    comment.queryComponent().grabFocus()
    wait_for("the focus in the comment", lambda: window.has_focus("text", "omment"))
    early = "kept though the power went"
    type_text(early)
    time.sleep(1.0)  # what is older than a second is safe
    type_text(" xyz")
    window.process.kill()
    window.process.wait()
    return early


if __name__ == "__main__":
    story()
    print("window: done")
