"""Times the start of Kordon beside that of an empty QMainWindow, in turns.

start.py KORDON EMPTY_WINDOW FILE [ROUNDS]

From the fork to the first painted pixel in the middle of the screen, read from the memory of a
virtual display. A first round is thrown away: it reads the programs from the disk.
"""

import mmap
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1366, 768
PATIENCE = 20


def start_display(folder):
    read_end, write_end = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-fbdir", folder, "-nolisten", "tcp",
         "-screen", "0", f"{WIDTH}x{HEIGHT}x24"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    number = os.read(read_end, 16).decode().strip()
    return display, number


class Screen:
    def __init__(self, folder):
        self.file = open(os.path.join(folder, "Xvfb_screen0"), "rb")
        self.memory = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)
        # Behind the header of an X window dump: four bytes a pixel.
        self.pixels = len(self.memory) - WIDTH * HEIGHT * 4

    def middle(self):
        first = self.pixels + (HEIGHT // 2 * WIDTH + WIDTH // 2 - 50) * 4
        return self.memory[first : first + 400]


def wait_until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            sys.exit("no window appeared")
        time.sleep(0.0005)


def time_start(command, screen, environment):
    empty = screen.middle()
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    wait_until(lambda: screen.middle() != empty)
    taken = time.monotonic() - begin
    process.send_signal(signal.SIGKILL)
    process.wait()
    wait_until(lambda: screen.middle() == empty)
    return taken


def main():
    kordon, empty_window, file = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 15
    with tempfile.TemporaryDirectory() as folder:
        display, number = start_display(folder)
        copy = shutil.copy(file, os.path.join(folder, "file.kordon"))
        environment = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", HOME=folder,
                           XDG_CONFIG_HOME=folder, XDG_RUNTIME_DIR=folder)
        screen = Screen(folder)
        times = {"empty": [], "kordon": []}
        for _ in range(rounds + 1):
            times["empty"].append(time_start([empty_window], screen, environment))
            times["kordon"].append(time_start([kordon, copy], screen, environment))
        display.terminate()
        display.wait()
    empty = statistics.median(times["empty"][1:])
    kordon_time = statistics.median(times["kordon"][1:])
    print(f"empty QMainWindow {empty * 1000:.0f} ms, kordon with a file {kordon_time * 1000:.0f} ms,"
          f" ratio {kordon_time / empty:.2f} (medians of {rounds} rounds)")


if __name__ == "__main__":
    main()
