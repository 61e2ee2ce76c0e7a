"""A screen of its own (Xvfb), the program's window on it, and a person's fingers (xdotool)."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

NEEDED = ("Xvfb", "xdotool", "import", "convert", "compare")
SKIPPED = 77
# Nothing that a test waits for takes longer on the slowest machine.
MOST_SECONDS = 60
# A busy machine takes so long to hand a key over.
QUIET_SECONDS = 0.3


def missing():
    return [program for program in NEEDED if shutil.which(program) is None]


class Screen:
    """One X server. Every command on it goes through here."""

    def __init__(self, width=1920, height=1080):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            # No key repeats itself, however late a busy machine lets go of it. The server does not begin anew when a command that
            # was alone on it has gone: a window that comes just then finds no display.
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
             "-ardelay", "600000", "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.environment = {**os.environ, "DISPLAY": ":" + answer.readline().strip()}

    def run(self, *command):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=30)
        return done.stdout.strip()

    def close(self):
        self.server.terminate()
        self.server.wait(timeout=10)


class Window:
    """The program on a screen. Its title tells the tick: "a.js: Tick 3 of 1,024 – Loopscope"."""

    POINTED = re.compile(r"^pointer after frame (\d+)", re.MULTILINE)
    FRAME = re.compile(r"^frame (\d+) shows tick (\d+)(?: ([\d.]+) ms after a key)?", re.MULTILINE)
    TITLE = re.compile(r"Tick ([\d,]+) of ([\d,]+)")

    def __init__(self, screen, program, *arguments):
        self.screen = screen
        # A file, since nobody reads a pipe while the window is driven.
        self.messages = tempfile.TemporaryFile()
        self.process = subprocess.Popen([program, *arguments], env=screen.environment,
                                        stdout=subprocess.DEVNULL, stderr=self.messages)
        self.id = self.wait_for(lambda: screen.run("xdotool", "search", "--name", "Loopscope").split("\n")[0])
        screen.run("xdotool", "windowfocus", self.id)
        self.wait_for(self.place)

    def wait_for(self, question, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = question()
            if answer:
                return answer
            if self.process.poll() is not None:
                raise AssertionError(f"the window closed with {self.process.returncode}: "
                                     + self.said())
            time.sleep(0.02)
        raise AssertionError("waited too long for the window")

    def said(self):
        """What the program wrote on standard error."""
        return os.pread(self.messages.fileno(), 1 << 26, 0).decode()

    def frames(self):
        """How many frames were drawn, of a program that was started with --log-frames."""
        return len(self.FRAME.findall(self.said()))

    def answers(self):
        """For each key that did something: how many frames later the first one was drawn, the tick that it shows, and
        after how many milliseconds it was on the screen."""
        answers, key = [], None
        for line in self.said().split("\n"):
            if line.startswith("key after frame "):
                key = int(line.split(" ")[3])
            found = self.FRAME.match(line)
            if not found or key is None:
                continue
            answers.append((int(found[1]) - key, int(found[2]), float(found[3] or 0)))
            key = None
        return answers

    def minimise(self, minimised):
        """Tells the window that it is minimised, or shown again."""
        self.helper("minimise.py", "minimised" if minimised else "shown")

    def helper(self, name, argument):
        subprocess.run([sys.executable, "-B", os.path.join(os.path.dirname(__file__), name), self.id, argument],
                       env=self.screen.environment, check=True, timeout=30)

    def wait_until_drawn(self, seconds=MOST_SECONDS):
        """Until no frame was drawn for a while."""
        end = time.monotonic() + seconds
        quiet, before = time.monotonic(), self.frames()
        while time.monotonic() - quiet < 0.8:
            if time.monotonic() > end:
                raise AssertionError(f"the window still draws after {seconds} s: {self.describe()}")
            time.sleep(0.05)
            now = self.frames()
            if now != before:
                quiet, before = time.monotonic(), now

    def title(self):
        return self.screen.run("xdotool", "getwindowname", self.id)

    def place(self):
        """(tick, length), or nothing while the window has no title yet."""
        found = self.TITLE.search(self.title())
        return tuple(int(number.replace(",", "")) for number in found.groups()) if found else None

    def press(self, *keys):
        self.screen.run("xdotool", "key", "--window", "0", "--delay", "4", *keys)

    def type(self, text):
        self.screen.run("xdotool", "type", "--delay", "8", "--", text)

    def click(self, x, y):
        """Each part of it is seen by two frames before the next, counted from when it has come, since the window may be
        drawing anyway; no tooltip is left behind."""
        for part in (("mousemove", str(x), str(y)), ("mousedown", "1"), ("mouseup", "1"), ("mousemove", "3", "3")):
            before = len(self.pointed())
            self.screen.run("xdotool", *part)
            self.wait_for(lambda: len(self.pointed()) > before and self.frames() > self.pointed()[-1] + 1)

    def pointed(self):
        """For each thing that the mouse did: how many frames were drawn before it came."""
        return [int(number) for number in self.POINTED.findall(self.said())]

    def drag(self, places):
        """Presses the left button at the first place, moves to the others and lets go at the last."""
        self.screen.run("xdotool", "mousemove", *map(str, places[0]), "sleep", "0.1", "mousedown", "1")
        for place in places[1:]:
            self.screen.run("xdotool", "sleep", "0.1", "mousemove", *map(str, place))
        # No tooltip is left behind.
        self.screen.run("xdotool", "sleep", "0.1", "mouseup", "1", "mousemove", "3", "3")

    def drop(self, file):
        self.helper("drop.py", file)

    def size(self):
        words = self.screen.run("xdotool", "getwindowgeometry", "--shell", self.id).split()
        found = dict(word.split("=") for word in words)
        return int(found["WIDTH"]), int(found["HEIGHT"])

    def resize(self, width, height):
        # Where no window manager is, the window stays at its place, with its corner in the screen's.
        before = self.frames()
        self.screen.run("xdotool", "windowsize", self.id, str(width), str(height), "windowmove", self.id, "0", "0")
        self.wait_for(lambda: self.size() == (width, height))
        # Letters of another size take their time.
        self.wait_for(lambda: self.frames() >= before + 3)

    def settle(self, seconds=MOST_SECONDS):
        """The place after everything that was pressed has been done."""
        end, before, since = time.monotonic() + seconds, None, time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.05)
            now = self.place()
            if now != before:
                before, since = now, time.monotonic()
            elif now is not None and time.monotonic() - since > QUIET_SECONDS:
                return now
        raise AssertionError(f"the window does not come to rest within {seconds} s: {self.describe()}")

    def describe(self):
        """For a message: what it shows and whether it still runs."""
        state = "running" if self.process.poll() is None else f"ended with {self.process.returncode}"
        return f"the title is {self.title()!r}, {self.frames()} frames were drawn, the program is {state}"

    def picture(self, path):
        self.wait_until_drawn()
        self.screen.run("import", "-window", self.id, path)

    def seconds_of_processor(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def close(self):
        self.press("ctrl+q")
        try:
            return self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            return None
