"""Pictures of the window against those that were looked at: tests/golden/window/*.png, each at a quarter of its size."""

import os
import re
import subprocess

# Letters are drawn a little differently by every version of the font library: a pixel counts as another one when it
# differs by more than this share of the range, and so many of them may.
FUZZ = "18%"
MOST_DIFFERENT = 0.02
SMALL_WIDTH = 480


class Goldens:
    def __init__(self, folder, record, pictures):
        self.folder = folder
        self.record = record
        self.pictures = pictures
        self.wrong = []

    def check(self, window, name, most=MOST_DIFFERENT):
        """Takes a picture; keeps it as the golden one, or compares it with that."""
        whole = os.path.join(self.pictures, name + ".png")
        small = os.path.join(self.pictures, name + "-small.png")
        window.picture(whole)
        subprocess.run(["convert", whole, "-alpha", "off", "-resize", f"{SMALL_WIDTH}x", "-strip", "-colors", "64",
                        "-define", "png:exclude-chunks=date,time", "PNG8:" + small], check=True)
        golden = os.path.join(self.folder, name + ".png")
        if self.record:
            os.makedirs(self.folder, exist_ok=True)
            os.replace(small, golden)
            return
        if not os.path.exists(golden):
            self.wrong.append(f"{name}: there is no golden picture; record one with --record and look at it")
            return
        share = self.share_of_difference(golden, small)
        print(f"{name}: {share:.2%} of the pixels differ", flush=True)
        if share > most:
            self.wrong.append(f"{name}: {share:.2%} of the pixels differ from {golden}; it is now {whole}")

    @staticmethod
    def share_of_difference(golden, small):
        size = subprocess.run(["identify", "-format", "%w %h\n", golden, small], capture_output=True, text=True,
                              check=True).stdout.split("\n")
        if size[0] != size[1]:
            return 1.0
        done = subprocess.run(["compare", "-metric", "AE", "-fuzz", FUZZ, golden, small, "null:"], capture_output=True,
                              text=True, check=False)
        width, height = (int(side) for side in size[0].split())
        return float(re.match(r"[\d.e+]+", done.stderr).group()) / (width * height)
