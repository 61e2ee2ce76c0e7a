#!/usr/bin/env python3
"""Draws the pictures of the README with the program itself: window.png, and motion.png, an animated PNG of a run tick by
tick. Usage: assets/make_pictures.py PATH_OF_LOOPSCOPE"""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PICTURE = ("scenarios/c8-all-the-queues.js", 719)
# Ticks in which something moves.
ANIMATION = ("scenarios/c2-interval-timeouts-promises.js", (30, 37, 40, 44, 49, 56, 63, 70))


def draw(program, scenario, out, size, scale, *which):
    arguments = [program, "shot", scenario, *which, "--size", size, "--scale", str(scale), "--out", str(ROOT / out)]
    subprocess.run(arguments, cwd=ROOT, check=True, timeout=300)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    draw(program, PICTURE[0], "assets/window.png", "1920x1080", 1, "--tick", str(PICTURE[1]))
    draw(program, ANIMATION[0], "assets/motion.png", "1280x720", 0.5625, "--ticks", ",".join(map(str, ANIMATION[1])))


if __name__ == "__main__":
    main()
