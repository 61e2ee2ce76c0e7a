"""Asks the compiler, for every layer with the include path that CMake gave it, which layers' headers it can reach, and
compares that with the order of the layers: less is a build that breaks later, more is a layer that can be bypassed.

    include_paths.py --compiler g++ --root FOLDER --paths include_paths.txt
"""

import argparse
import os
import subprocess
import sys
import tempfile

import layers


def reachable(compiler, include_path, folder, names):
    """The layers of which the header probe can be included: one run of the preprocessor."""
    source = "".join(f'#if __has_include("{name}/probe.h")\nREACHED {name}\n#endif\n' for name in names)
    flags = [flag for path in include_path for flag in ("-I", path)]
    run = subprocess.run(
        [compiler, "-x", "c++", "-E", "-P", *flags, "-"], input=source, capture_output=True, text=True, cwd=folder
    )
    if run.returncode != 0:
        sys.exit(run.stderr)
    return {line.split(" ", 1)[1] for line in run.stdout.splitlines() if line.startswith("REACHED ")}


def compiles(compiler, include_path, folder, header):
    flags = [flag for path in include_path for flag in ("-I", path)]
    run = subprocess.run(
        [compiler, "-std=c++20", "-x", "c++", "-fsyntax-only", *flags, "-"],
        input=f'#include "{header}"\n', capture_output=True, text=True, cwd=folder,
    )
    return run.returncode == 0


def rooted(include_path, root, folder):
    """The same include path over a copy of the layers' folders that holds a probe in each: the links that CMake made
    are followed by their names, so that a folder that is still empty counts as well."""
    out = []
    for path in include_path:
        if not os.path.isdir(path):
            continue
        for side in ("engine", "app"):
            for name in os.listdir(os.path.join(path, side)) if os.path.isdir(os.path.join(path, side)) else []:
                link = os.path.join(path, side, name)
                assert os.path.realpath(link) == os.path.realpath(os.path.join(root, side, name)), link
                view = os.path.join(folder, "views", name)
                os.makedirs(os.path.join(view, side, name), exist_ok=True)
                with open(os.path.join(view, side, name, "probe.h"), "w", encoding="utf-8") as file:
                    file.write("#pragma once\n")
                out.append(view)
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--root", required=True)
    parser.add_argument("--paths", required=True)
    arguments = parser.parse_args()
    with open(arguments.paths, encoding="utf-8") as file:
        paths = {line.split("|")[0]: line.strip().split("|")[1:] for line in file if line.strip()}

    wrong = 0
    by_name = {name.split("/")[1]: name for name in layers.USES}
    with tempfile.TemporaryDirectory() as folder:
        views = {name: rooted(path, arguments.root, folder) for name, path in paths.items()}
        for name, view in views.items():
            layer = by_name[name]
            seen = reachable(arguments.compiler, view, folder, layers.USES)
            for other in sorted(seen - layers.visible_from(layer)):
                print(f"{layer} can include {other} and must not")
                wrong += 1
            for other in sorted(layers.visible_from(layer) - seen):
                print(f"{layer} cannot include {other} and should")
                wrong += 1
        if compiles(arguments.compiler, views["heap"], folder, "engine/vm/probe.h"):
            print("engine/heap compiled with a header of engine/vm")
            wrong += 1
        if not compiles(arguments.compiler, views["vm"], folder, "engine/heap/probe.h"):
            print("engine/vm did not compile with a header of engine/heap")
            wrong += 1
    print(f"{len(views)} layers, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
