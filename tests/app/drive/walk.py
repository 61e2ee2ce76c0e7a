#!/usr/bin/env python3
"""Steps scenarios through the real window with keys only: forward to the end, back to the start, by every kind of
step. Usage: walk.py PROGRAM SCENARIOS-FOLDER [PICTURES-FOLDER]. Skipped where there is no Xvfb or xdotool."""

import glob
import os
import sys
import time

import screen

WALKED = ("a1", "c2", "e5")
# Forward and backward keys of every kind of step.
STEPS = {
    "tick": ("Right", "Left"), "expression": ("e", "shift+e"), "statement": ("s", "shift+s"),
    "over": ("F10", "shift+F10"), "into": ("F11", "shift+i"), "out": ("o", "shift+o"), "job": ("j", "shift+j"),
    "task": ("t", "shift+t"), "phase": ("p", "shift+p"), "iteration": ("l", "shift+l"), "console": ("c", "shift+c"),
}
MOST_PRESSES = 20000
ROUND = 40


def check(truth, what):
    if not truth:
        raise AssertionError(what)


def walk(window, key, target, kind):
    """Presses one key until the target tick is reached or it moves no further. Returns the last place."""
    presses = 0
    place = window.settle()
    while place[0] != target(place):
        window.press(*[key] * ROUND)
        presses += ROUND
        now = window.settle()
        if now[0] == place[0]:
            break
        place = now
        check(presses < MOST_PRESSES, f"{kind}: no end after {presses} presses of {key}")
    return window.settle()


def check_scenario(display, program, file, pictures):
    name = os.path.splitext(os.path.basename(file))[0]
    window = screen.Window(display, program, file)
    try:
        window.press("End")
        tick, length = window.wait_for(lambda: (lambda p: p if p[0] == p[1] and p[0] > 0 else None)(window.settle()))
        if pictures:
            window.picture(os.path.join(pictures, f"{name}-end.png"))
        window.press("Home")
        check(window.settle()[0] == 0, f"{name}: Home leads to the start")
        for kind, (forward, backward) in STEPS.items():
            reached = walk(window, forward, lambda place: place[1], kind)
            if kind in ("tick", "statement", "expression"):
                check(reached[0] > length * 0.8, f"{name}: {kind} forward stopped at {reached}")
            if kind == "tick":
                check(reached[0] == length, f"{name}: ticks forward end at {reached}")
            returned = walk(window, backward, lambda place: 0, kind)
            if kind == "tick":
                check(returned[0] == 0, f"{name}: ticks backward end at {returned}")
            check(returned[1] == length, f"{name}: {kind} changed the length of the run")
            window.press("Home")
            check(window.settle()[0] == 0, f"{name}: Home after {kind}")
            print(f"{name}: {kind} forward to {reached[0]} of {length}, back to {returned[0]}", flush=True)
        if pictures:
            for share in (1, 2, 3):
                while window.settle()[0] < length * share // 4:
                    window.press("s")
                    before = window.place()
                    window.press("Right")
                    check(window.settle()[0] > before[0] - 1, f"{name}: Right goes forward")
                window.picture(os.path.join(pictures, f"{name}-{share}.png"))
    finally:
        ended = window.close()
    check(ended == 0, f"{name}: the window closed with {ended}")


def check_idle(display, program, file):
    """Ten seconds in which nobody does anything cost nothing."""
    window = screen.Window(display, program, file)
    try:
        window.press("End")
        window.settle()
        time.sleep(1)
        before = window.seconds_of_processor()
        time.sleep(10)
        spent = window.seconds_of_processor() - before
        print(f"idle: {spent:.2f} s of processor in 10 s", flush=True)
        check(spent <= 0.05, f"an idle window spent {spent} s of processor in 10 s")
    finally:
        window.close()


def main():
    if screen.missing():
        print("skipped: " + ", ".join(screen.missing()) + " not installed")
        return screen.SKIPPED
    program, scenarios = sys.argv[1:3]
    pictures = sys.argv[3] if len(sys.argv) > 3 else None
    files = [file for start in WALKED
             for file in sorted(glob.glob(os.path.join(scenarios, "**", start + "*.js"), recursive=True))]
    check(len(files) == len(WALKED), f"found {files}")
    display = screen.Screen()
    try:
        for file in files:
            check_scenario(display, program, file, pictures)
        check_idle(display, program, files[0])
    finally:
        display.close()
    print("walked " + ", ".join(os.path.basename(file) for file in files))
    return 0


if __name__ == "__main__":
    sys.exit(main())
