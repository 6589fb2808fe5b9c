"""Times the full report of a file beside LibreOffice turning the same report from ODT into PDF, and
with ten actors in every component; tells the most memory that it took.

report.py KORDON FILE ASSESSMENT [ROUNDS]
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

KORDON, FILE, ASSESSMENT = sys.argv[1:4]
ROUNDS = int(sys.argv[4]) if len(sys.argv) > 4 else 5
ADDED = 7


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def timed(*command):
    """Median seconds, and the most memory in MB."""
    seconds, memory = [], 0
    for _ in range(ROUNDS):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.monotonic() - start)
        memory = max(memory, usage.ru_maxrss / 1024)
        if status != 0:
            sys.exit(f"failed: {command}")
    return statistics.median(seconds), memory


def report(file, out):
    return timed(KORDON, "report", file, "--assessment", ASSESSMENT, "--lang", "uk", "-o", out)


def with_more_actors(folder):
    """A copy in which seven more bodies support every component, each asked as its first lead."""
    path = f"{folder}/more.kordon"
    shutil.copy(FILE, path)
    os.chmod(path, 0o644)
    pack = json.loads(run(KORDON, "pack", "show", "eibm", "--json"))
    for number in range(ADDED):
        actor = f"more-{number}"
        run(KORDON, "actor", "add", path, "--id", actor, "--short", f"en=M{number}",
            "--short", f"uk=Д{number}", "--name", f"en=More {number}", "--name", f"uk=Додатковий {number}")
        for component in pack["components"]:
            lead = next(iter(component["roles"]))
            run(KORDON, "actor", "set", path, "--assessment", ASSESSMENT, "--actor", actor, "--component",
                component["id"], "--role", "support", "--asked-as", lead, "--reason", "bench")
    return path


with tempfile.TemporaryDirectory() as folder:
    print(f"medians of {ROUNDS}, full report in Ukrainian")
    base, memory = report(FILE, f"{folder}/report.pdf")
    print(f"PDF:  {base:.2f} s, {memory:.0f} MB")
    for form in ("html", "odt", "xlsx"):
        seconds, memory = report(FILE, f"{folder}/report.{form}")
        print(f"{form.upper():4}: {seconds:.2f} s ({seconds / base:.1f} x the PDF), {memory:.0f} MB")
    if shutil.which("soffice"):
        seconds, _ = timed("soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
                           "--convert-to", "pdf", "--outdir", folder, f"{folder}/report.odt")
        print(f"LibreOffice, ODT to PDF: {seconds:.2f} s ({seconds / base:.1f} x the PDF)")
    seconds, memory = report(with_more_actors(folder), f"{folder}/more.pdf")
    print(f"PDF with ten actors: {seconds:.2f} s ({seconds / base:.1f} x three actors), {memory:.0f} MB")
