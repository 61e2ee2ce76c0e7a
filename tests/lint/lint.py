"""Runs the lints of this folder.

    lint.py [--root FOLDER] [NAME...]   these lints (all, without a name) over the files that git knows
    lint.py --list                      their names
    lint.py --self-test                 each lint over its own good and bad examples

A lint is a module with `check(files)`, where files maps a path to its text, and with GOOD and BAD: lists of such
maps, of which the good ones give no finding and each bad one at least one. It returns findings (path, line, message).
"""

import argparse
import importlib
import sys

import repository

NAMES = [
    "colours_and_sizes",
    "comments",
    "enum_switches",
    "file_length",
    "formatting",
    "header_includes",
    "layer_order",
    "library_names",
    "machine_traces",
    "maps",
    "state_types",
    "white_space",
]


def run(names, root):
    files = repository.read_files(root)
    failed = False
    for name in names:
        lint = importlib.import_module(name)
        if hasattr(lint, "unavailable") and lint.unavailable():
            print(f"{name}: skipped, {lint.unavailable()}")
            if len(names) == 1:
                return 77
            continue
        for warning in getattr(lint, "warnings", lambda _: [])(files):
            print("warning: {}:{}: {}".format(*warning))
        for finding in lint.check(files):
            print("{}:{}: {}".format(*finding) + f" [{name}]")
            failed = True
    return 1 if failed else 0


def self_test():
    wrong = 0
    for name in NAMES:
        lint = importlib.import_module(name)
        if hasattr(lint, "unavailable") and lint.unavailable():
            print(f"{name}: skipped, {lint.unavailable()}")
            continue
        if not lint.GOOD or not lint.BAD:
            print(f"{name}: has no examples")
            wrong += 1
        for example in lint.GOOD:
            for finding in lint.check(example):
                print(f"{name}: a good example was refused: {finding}")
                wrong += 1
        for example in lint.BAD:
            if not lint.check(example):
                print(f"{name}: a bad example passed: {example}")
                wrong += 1
    print(f"{len(NAMES)} lints, {wrong} wrong")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=".")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(NAMES))
        return 0
    if arguments.self_test:
        return self_test()
    return run(arguments.names or NAMES, arguments.root)


if __name__ == "__main__":
    sys.exit(main())
