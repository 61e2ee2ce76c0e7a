#!/usr/bin/env python3
"""Draws the pictures of the README with the program itself: window.png, and motion.png, an animated PNG of a run tick by
tick. Usage: assets/make_pictures.py PATH_OF_LOOPSCOPE"""

import pathlib
import struct
import subprocess
import sys
import tempfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
PICTURE = ("scenarios/c8-all-the-queues.js", 719)
# Ticks in which something moves.
ANIMATION = ("scenarios/c2-interval-timeouts-promises.js", (30, 37, 40, 44, 49, 56, 63, 70))
MILLISECONDS = 900
# Between two ticks: how far what moves has come, each for so long.
WAY = (0.15, 0.4, 0.65)
WAY_MILLISECONDS = 60


def draw(program, scenario, tick, out, size, scale, motion=None):
    arguments = [program, "shot", scenario, "--tick", str(tick), "--size", size, "--scale", str(scale), "--out", out]
    if motion is not None:
        arguments += ["--motion", str(motion)]
    subprocess.run(arguments, cwd=ROOT, check=True, timeout=120)


def chunks_of(png):
    place = 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        yield png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        place += length + 12


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def control(number, width, height, milliseconds):
    """fcTL: a whole frame, replaced by the next."""
    return chunk(b"fcTL", struct.pack(">IIIIIHHBB", number, width, height, 0, 0, milliseconds, 1000, 0, 0))


def animate(pictures, out):
    """Assembles pictures of one size, each with its milliseconds, into an animated PNG: https://www.w3.org/TR/png-3/#apng-frame-based-animation"""
    result, number = [b"\x89PNG\r\n\x1a\n"], 0
    for index, (picture, milliseconds) in enumerate(pictures):
        parts = list(chunks_of(picture))
        header = next(data for kind, data in parts if kind == b"IHDR")
        width, height = struct.unpack(">II", header[:8])
        data = b"".join(data for kind, data in parts if kind == b"IDAT")
        data = zlib.compress(zlib.decompress(data), 9)
        if index == 0:
            result += [chunk(b"IHDR", header), chunk(b"acTL", struct.pack(">II", len(pictures), 0))]
        result.append(control(number, width, height, milliseconds))
        number += 1
        if index == 0:
            result.append(chunk(b"IDAT", data))
        else:
            result.append(chunk(b"fdAT", struct.pack(">I", number) + data))
            number += 1
    pathlib.Path(out).write_bytes(b"".join(result + [chunk(b"IEND", b"")]))


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    draw(program, *PICTURE, str(ROOT / "assets/window.png"), "1920x1080", 1)
    with tempfile.TemporaryDirectory() as folder:
        pictures = []
        for tick in ANIMATION[1]:
            file = f"{folder}/{tick}.png"
            still = (None, MILLISECONDS)
            for motion, milliseconds in [*((share, WAY_MILLISECONDS) for share in WAY), still]:
                draw(program, ANIMATION[0], tick, file, "1280x720", 0.5625, motion)
                picture = pathlib.Path(file).read_bytes()
                # Where nothing moves the pictures are the same, and one is enough.
                if pictures and pictures[-1][0] == picture:
                    pictures[-1] = (picture, max(pictures[-1][1], milliseconds))
                else:
                    pictures.append((picture, milliseconds))
        animate(pictures, ROOT / "assets/motion.png")


if __name__ == "__main__":
    main()
