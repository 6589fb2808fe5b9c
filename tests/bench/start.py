"""Times the start of Kordon beside that of an empty QMainWindow, in turns.

start.py KORDON EMPTY_WINDOW FILE [ROUNDS]

From the fork to the first painted pixel in the middle of the screen, read from the memory of a
virtual display. Cold: what the system keeps of the disk is dropped before each start (needs root).
Warm: a first round is thrown away.
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


def forget_disk():
    """False where the system does not let us."""
    os.sync()
    try:
        with open("/proc/sys/vm/drop_caches", "w") as control:
            control.write("3")
    except OSError:
        return False
    return True


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


def compare(commands, rounds, is_cold, screen, environment):
    times = {name: [] for name in commands}
    for _ in range(rounds + 1):
        for name, command in commands.items():
            if is_cold:
                forget_disk()
            times[name].append(time_start(command, screen, environment))
    medians = {name: statistics.median(each[1:]) for name, each in times.items()}
    print("cold:" if is_cold else "warm:", end="")
    for name, median in medians.items():
        print(f" {name} {median * 1000:.0f} ms ({median / medians['empty']:.2f})", end="")
    print(f", medians of {rounds} rounds")


def main():
    kordon, empty_window, file = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 15
    with tempfile.TemporaryDirectory() as folder:
        display, number = start_display(folder)
        copy = shutil.copy(file, os.path.join(folder, "file.kordon"))
        environment = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", HOME=folder,
                           XDG_CONFIG_HOME=folder, XDG_RUNTIME_DIR=folder)
        screen = Screen(folder)
        commands = {"empty": [empty_window], "start page": [kordon], "file": [kordon, copy]}
        for is_cold in (True, False):
            if is_cold and not forget_disk():
                print("cold: not measured, it needs root")
                continue
            compare(commands, rounds, is_cold, screen, environment)
        display.terminate()
        display.wait()


if __name__ == "__main__":
    main()
