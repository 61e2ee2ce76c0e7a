"""A file includes only what its layer may see; nothing outside tests/ includes a test."""

import re

import layers
import repository

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.MULTILINE)

GOOD = [
    {"engine/vm/a.h": '#include "engine/heap/value.h"\n#include "engine/base/text.h"\n'},
    {"app/present/build.cpp": '#include "app/session/session.h"\n'},
    {"app/shell/main.cpp": '#include "app/cli/commands.h"\n'},
]
BAD = [
    {"engine/heap/a.h": '#include "engine/vm/frame.h"\n'},
    {"engine/base/a.cpp": '#include "../vm/frame.h"\n'},
    {"engine/timeline/a.cpp": '#include "app/session/session.h"\n'},
    {"app/panels/a.cpp": '#include "app/session/session.h"\n'},
    {"app/present/a.h": '#include "tests/engine/catch.h"\n'},
    {"engine/novel/a.h": "\n"},
]


def layer_of(path):
    return "/".join(path.split("/")[:2])


def may_include(path, target):
    if path == "app/shell/main.cpp" and target == "app/cli":
        return True
    # Which headers may use what only sources may, the compiler decides: whoever may not see it cannot include them.
    return target in layers.visible_from_sources(layer_of(path))


def check(files):
    findings = []
    for path, text in files.items():
        if not repository.in_program(path) or not repository.is_source(path):
            continue
        if layer_of(path) not in layers.USES:
            findings.append((path, 1, "this folder is no layer that tests/lint/layers.py knows"))
            continue
        for match in INCLUDE.finditer(text):
            included = match.group(1)
            line = repository.line_of(text, match.start(1))
            if "/" not in included:
                continue  # a library's header
            if included.startswith("."):
                findings.append((path, line, "includes are written from the root, as engine/heap/value.h"))
            elif included.startswith("tests/"):
                findings.append((path, line, "the program does not include its tests"))
            elif repository.in_program(included) and not may_include(path, layer_of(included)):
                findings.append((path, line, f"{layer_of(path)} must not see {included}"))
    return findings
