"""A source file has 100 to 350 lines; at 500 it is time to split."""

import repository

WARN = 350
FAIL = 500

GOOD = [{"engine/a/a.cpp": "\n" * FAIL}, {"engine/a/data.json": "\n" * 1000}]
BAD = [{"engine/a/a.cpp": "\n" * (FAIL + 1)}, {"tests/app/a.h": "\n" * 501}]


def longer_than(files, limit):
    return [
        (path, limit, f"{text.count(chr(10))} lines, more than {limit}: split it where its ideas part")
        for path, text in files.items()
        if repository.is_source(path) and text.count("\n") > limit
    ]


def check(files):
    return longer_than(files, FAIL)


def warnings(files):
    return longer_than(files, WARN)
