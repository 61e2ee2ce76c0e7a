#!/usr/bin/env python3
"""Drives the real window with real keys and a real mouse, as a person does: open, step, back, scrub, edit with a mistake
and mend it, breakpoints both ways, a file that is dropped, changes on the disk, sizes, themes, and idling.

Usage: drive.py PROGRAM SCENARIOS GOLDENS [--record] [--pictures FOLDER]. Skipped (77) where Xvfb or xdotool is missing."""

import argparse
import os
import sys
import tempfile
import time

import goldens
import screen

PROGRAM = """let sum = 0;
for (let i = 1; i <= 3; i++) {
  sum += i;
}
console.log(sum);
setTimeout(() => console.log('late'), 5);
"""
# Node 10 runs both timers before the reaction.
TWO_TIMERS = """setTimeout(() => { console.log('first'); Promise.resolve().then(() => console.log('reaction')); }, 1);
setTimeout(() => console.log('second'), 1);
console.log('main');
"""
SERVER = """require('http').createServer((request, response) => {
  console.log(request.url);
  response.end('hello');
}).listen(3000);
"""
# In a window of 1280 by 720: the tab of the second file, the place of a breakpoint in its second line, and the button
# that does something to the program.
SECOND_TAB, SECOND_LINE, DOOR = (125, 153), (28, 202), (1060, 21)
# More than a million ticks, with jobs all along.
LONG = """let sum = 0;
function add(n) { sum += n; }
async function run() {
  for (let i = 0; i < 80000; i++) {
    add(i);
    await null;
  }
}
run();
"""
FAR = 1000000
IDLE_SECONDS = 10
MINIMISED_SECONDS = 5
# The gallery grows, as does what can be done to a program; most of it stays as it is.
GROWING = 0.25


def check(truth, what):
    if not truth:
        raise AssertionError(what)


class Drive:
    def __init__(self, window, gold, folder):
        self.window = window
        self.gold = gold
        self.folder = folder

    def until(self, question, what, seconds=15):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if question():
                return
            time.sleep(0.05)
        raise AssertionError(f"{what}; the title is {self.window.title()!r}")

    def open(self, path):
        self.window.press("ctrl+o", "ctrl+a")
        self.window.type(path)
        self.window.press("Return")
        self.until(lambda: self.window.title().startswith(os.path.basename(path)), f"{path} opens")
        self.window.settle()

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def read(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def gallery(self):
        self.gold.check(self.window, "gallery", GROWING)
        self.window.type("interval two timeouts")
        self.gold.check(self.window, "gallery-search")
        self.window.press("Return")
        self.until(lambda: self.window.title().startswith("c2-"), "a scenario opens from the gallery")

    def steps(self):
        window = self.window
        length = window.settle()[1]
        window.press("s", "s", "s")
        forward = window.settle()[0]
        check(forward > 2, f"three statements lead to {forward}")
        window.press("shift+s")
        back = window.settle()[0]
        check(0 < back < forward, f"a statement back leads from {forward} to {back}")
        window.press("Right", "Left")
        check(window.settle()[0] == back, "a tick forward and back")
        window.press("t")
        self.gold.check(window, "stepped")
        window.press("End")
        check(window.settle() == (length, length), "to the end")
        window.press("Home")
        check(window.settle()[0] == 0, "to the start")

    def scrub(self):
        """Drags the knob from the left end of the bar to its middle and back to a quarter."""
        window = self.window
        width, height = window.size()
        y = height - 67
        window.drag([(int(width * 0.3), y), (int(width * 0.4), y), (int(width * 0.5), y)])
        tick, length = window.settle()
        check(0.2 * length < tick < 0.8 * length, f"dragging to the middle leads to {tick} of {length}")
        window.drag([(int(width * 0.5), y), (int(width * 0.3), y)])
        check(window.settle()[0] < tick, "dragging to the left leads back")

    def edit(self, path):
        window = self.window
        length = window.settle()[1]
        window.press("ctrl+e", "ctrl+End")
        window.type("let (")
        self.until(lambda: window.title().startswith("●"), "an edit is marked as unsaved")
        time.sleep(0.8)
        check(window.place()[1] == length, "the last good run stays while the text is broken")
        self.gold.check(window, "broken")
        window.press(*["BackSpace"] * 5)
        window.type("console.log('driven');")
        self.until(lambda: window.place()[1] > length, "the run follows the text that was mended")
        self.gold.check(window, "mended")
        window.press("ctrl+z", "ctrl+z", "ctrl+y", "ctrl+y", "ctrl+s")
        self.until(lambda: not window.title().startswith("●"), "saving takes the mark away")
        self.until(lambda: self.read(path) == PROGRAM + "console.log('driven');", "the file on the disk is the text")
        window.press("ctrl+f")
        window.type("sum")
        self.gold.check(window, "find")
        window.press("ctrl+h")
        window.type("total")
        self.gold.check(window, "replace")
        window.press("ctrl+Return")
        self.until(lambda: window.title().startswith("●"), "replacing is an edit")
        window.press("Escape", "ctrl+s", "Escape")
        self.until(lambda: not window.title().startswith("●"), "the replaced text is saved")
        self.until(lambda: "sum" not in self.read(path) and "total" in self.read(path), "every match is replaced")

    def breakpoints(self):
        window = self.window
        window.press("ctrl+e", "ctrl+Home", "Down", "Down", "F9", "Escape", "Home", "F8")
        first = window.settle()[0]
        window.press("b")
        second = window.settle()[0]
        check(0 < first < second, f"the breakpoint stops at {first} and {second}")
        self.gold.check(window, "breakpoint")
        window.press("shift+b")
        check(window.settle()[0] == first, "back to the breakpoint before")
        window.press("F8")
        check(window.settle()[0] == second, "and forward again")

    def disk(self, path):
        window = self.window
        length = window.settle()[1]
        self.write(os.path.basename(path), "console.log(1);\n")
        self.until(lambda: window.place()[1] != length, "a change on the disk is read")
        window.press("ctrl+e", "ctrl+Home")
        window.type("// mine")
        window.press("Return")
        self.until(lambda: window.title().startswith("●"), "an edit")
        self.write(os.path.basename(path), "console.log(2);\n")
        time.sleep(1)
        self.gold.check(window, "changed-on-disk")
        window.press("Return", "ctrl+s")
        self.until(lambda: not window.title().startswith("●"), "mine is kept and saved")
        self.until(lambda: self.read(path) == "// mine\nconsole.log(1);\n", "mine is on the disk")
        window.press("Escape")

    def drop(self):
        window = self.window
        dropped = self.write("dropped.js", "console.log('dropped');\n")
        window.drop(dropped)
        self.until(lambda: window.title().startswith("dropped.js"), "a file that is dropped opens")
        window.press("ctrl+e")
        window.type("let x;")
        self.until(lambda: window.title().startswith("●"), "an edit")
        other = self.write("other.js", PROGRAM)
        window.drop(other)
        time.sleep(0.5)
        self.gold.check(window, "unsaved")
        check("dropped.js" in window.title(), "unsaved text is asked about")
        window.press("Right", "Return")
        self.until(lambda: window.title().startswith("other.js"), "discard opens the other file")

    def predict(self):
        """Puts the lines in the order in which they are offered, which is a wrong one, and goes where it was wrong."""
        window = self.window
        self.open(self.write("two.js", TWO_TIMERS))
        window.press("y")
        self.gold.check(window, "predict")
        window.press(*["Return"] * 5)
        self.gold.check(window, "predicted")
        window.press("Return")
        tick = window.settle()[0]
        check(tick > 0, f"the first line that was wrong is at {tick}")

    def compare(self):
        window = self.window
        window.press("Home", "x")
        window.type("node 10")
        window.press("Return")
        time.sleep(0.5)
        before = window.settle()[0]
        window.press("k")
        check(window.settle()[0] != before, "the key leads to where the runs part")
        self.gold.check(window, "compared")
        window.press("Escape", "r")
        window.type("node 10")
        length = window.settle()[1]
        window.press("Return")
        self.until(lambda: window.place()[1] != length, "the program runs in another runtime")

    def recording(self):
        window = self.window
        window.press("Home", "s", "s", "Right")
        place = window.settle()
        window.press("ctrl+shift+e", "Return")
        kept = os.path.join(self.folder, "two.loopscope")
        self.until(lambda: os.path.exists(kept), "the run is kept in a file")
        self.open(self.write("other.js", PROGRAM))
        window.press("ctrl+o", "ctrl+a")
        window.type(kept)
        window.press("Return")
        self.until(lambda: window.title().startswith("two.js"), "the recording leads to its program")
        check(window.settle() == place, f"the recording leads to {place}, not to {window.place()}")

    def files(self):
        """A program of two files: their tabs, and a breakpoint in the one that is asked for."""
        window = self.window
        self.write("add.js", "exports.add = (one, other) => {\n  const sum = one + other;\n  return sum;\n};\n")
        self.open(self.write("main.js", "const {add} = require('./add');\nconsole.log(add(1, 2));\nconsole.log(add(3, 4));\n"))
        window.click(*SECOND_TAB)
        window.click(*SECOND_LINE)
        window.press("F8")
        self.until(lambda: window.place()[0] > 0, "a breakpoint in another file stops")
        first = window.settle()[0]
        window.press("F8")
        self.until(lambda: window.place()[0] > first, f"and again behind {first}")
        window.settle()
        self.gold.check(window, "files")
        window.press("shift+F8")
        self.until(lambda: window.place()[0] == first, "and backward")
        self.edit_other_file(os.path.join(self.folder, "add.js"))
        window.press("ctrl+Next", "ctrl+p")
        window.type("main")
        window.press("Return")

    def edit_other_file(self, path):
        """Types into the file that is shown, which is not the main one: with a mistake, and mends it."""
        window = self.window
        before, length = self.read(path), window.settle()[1]
        window.press("ctrl+e", "ctrl+End")
        window.type("let (")
        self.until(lambda: window.title().startswith("●"), "an edit of another file is marked as unsaved")
        time.sleep(0.8)
        check(window.place()[1] == length, "the last good run stays while another file is broken")
        self.gold.check(window, "files-broken")
        window.press(*["BackSpace"] * 5)
        window.type("console.log('added');")
        self.until(lambda: window.place()[1] > length, "the run follows the file that was mended")
        self.gold.check(window, "files-edited")
        check(self.read(path) == before, "it is not saved unasked")
        window.press("ctrl+s", "Escape")
        self.until(lambda: not window.title().startswith("●"), "saving takes the mark away")
        self.until(lambda: self.read(path) == before + "console.log('added');", "the file on the disk is the text")

    def act(self):
        """Sends a request to a server, and goes back to before it."""
        window = self.window
        self.open(self.write("server.js", SERVER))
        window.press("End")
        end = window.settle()
        window.click(*DOOR)
        self.gold.check(window, "act", GROWING)
        window.press("Return")
        self.until(lambda: window.place()[1] > end[1], "a request goes on with the run")
        window.press("End")
        check(window.settle()[0] > end[0], "and is answered")
        window.press("ctrl+z")
        check(window.settle() == end, "what was done is undone by going back before it")
        window.press("Tab")
        self.until(lambda: window.place()[1] > end[1], "the future in which it was done is still there")

    def palette(self):
        window = self.window
        window.press("ctrl+k")
        window.type("start")
        self.gold.check(window, "palette")
        window.press("Return")
        check(window.settle()[0] == 0, "a command from the palette is done")
        window.press("question")
        self.gold.check(window, "keys")
        window.press("Escape")

    def looks(self, scenario):
        window = self.window
        self.open(scenario)
        window.press("t", "j")
        for width, height in ((800, 600), (1920, 1080), (3840, 2160)):
            window.resize(width, height)
            self.gold.check(window, f"size-{width}x{height}")
        window.resize(1280, 720)
        window.press("d")
        self.gold.check(window, "theme")
        window.press("ctrl+plus", "ctrl+plus")
        self.gold.check(window, "larger")
        window.press("ctrl+0", "d")

    def answers(self):
        """At the millionth tick of a run every step, either way, is on the screen with the next frame."""
        window = self.window
        self.open(self.write("long.js", LONG))
        window.press("g")
        window.type(f"tick {FAR}")
        window.press("Return")
        self.until(lambda: window.place()[0] == FAR, "the millionth tick is reached", 120)
        window.settle()
        for name, keys in (("tick", ("Right", "Left")), ("statement", ("s", "shift+s")), ("job", ("j", "shift+j"))):
            steps, place, done = [], window.place()[0], len(window.answers())
            for step in range(20):
                key = keys[step % 2]
                window.press(key)
                self.until(lambda: len(window.answers()) > done, "a key is answered")
                answer = window.answers()[done]
                done = len(window.answers())
                check(answer[0] == 1, f"{key} was on the screen {answer[0]} frames later")
                check(answer[1] != place, f"{key}: the next frame shows tick {answer[1]} still")
                place = answer[1]
                steps.append(answer[2])
            steps.sort()
            print(f"keys at tick {FAR}: {name} is on the screen after {steps[len(steps) // 2]:.1f} ms, at most "
                  f"{steps[-1]:.1f} ms, always in the next frame", flush=True)

    def minimised(self):
        """A window that nobody sees draws nothing and costs nothing, even while it plays."""
        window = self.window
        window.press("Home")
        self.until(lambda: window.place()[0] == 0, "Home goes to the start")
        window.press("space")
        self.until(lambda: 0 < window.place()[0] < window.place()[1], "the space bar plays")
        window.minimise(True)
        time.sleep(1)
        before, spent, tick = window.frames(), window.seconds_of_processor(), window.place()
        time.sleep(MINIMISED_SECONDS)
        frames, spent = window.frames() - before, window.seconds_of_processor() - spent
        print(f"minimised: {frames} frames, {spent:.2f} s of processor in {MINIMISED_SECONDS} s", flush=True)
        check(frames == 0 and spent < 0.05, f"a minimised window drew {frames} frames in {spent} s of processor")
        check(window.place() == tick, "a minimised window does not play on")
        window.minimise(False)
        self.until(lambda: window.frames() > before, "a window that is restored draws again")
        self.until(lambda: window.place()[0] > tick[0], "and plays on")
        window.press("space")
        window.settle()

    def idle(self):
        window = self.window
        window.settle()
        time.sleep(1)
        before, spent = window.frames(), window.seconds_of_processor()
        check(before > 50, f"frames are counted: {before}")
        time.sleep(IDLE_SECONDS)
        after, spent = window.frames(), window.seconds_of_processor() - spent
        print(f"idle: {after - before} frames, {spent:.2f} s of processor in {IDLE_SECONDS} s", flush=True)
        check(after == before, f"{after - before} frames were drawn while nothing happened")


def drive(program, scenarios, gold):
    with tempfile.TemporaryDirectory(prefix="loopscope-drive-") as folder:
        display = screen.Screen(3840, 2160)
        display.environment.update(HOME=folder, XDG_CONFIG_HOME=folder + "/config", XDG_STATE_HOME=folder + "/state")
        window = None
        try:
            window = screen.Window(display, program, "--log-frames")
            window.resize(1280, 720)
            person = Drive(window, gold, folder)
            person.gallery()
            person.steps()
            person.scrub()
            path = person.write("own.js", PROGRAM)
            person.open(path)
            person.edit(path)
            person.breakpoints()
            person.disk(path)
            person.drop()
            person.predict()
            person.compare()
            person.recording()
            person.files()
            person.act()
            person.palette()
            person.looks(os.path.join(scenarios, "c2-interval-timeouts-promises.js"))
            person.idle()
            person.minimised()
            person.answers()
            ended = window.close()
            check(ended == 0, f"the window closed with {ended}")
        except AssertionError:
            if window is not None and window.process.poll() is None:
                window.picture(os.path.join(gold.pictures, "failure.png"))
            raise
        finally:
            if window is not None:
                window.kill()
            display.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("scenarios")
    parser.add_argument("goldens")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--pictures")
    arguments = parser.parse_args()
    missing = screen.missing()
    if missing:
        print("skipped: " + ", ".join(missing) + " not installed")
        return screen.SKIPPED
    pictures = arguments.pictures or tempfile.mkdtemp(prefix="loopscope-pictures-")
    os.makedirs(pictures, exist_ok=True)
    gold = goldens.Goldens(arguments.goldens, arguments.record, pictures)
    drive(arguments.program, os.path.abspath(arguments.scenarios), gold)
    for wrong in gold.wrong:
        print(wrong)
    return 1 if gold.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
