"""Headers stay light: what costs every including file a second is included in sources only."""

import re

import repository

HEAVY = re.compile(r"^\s*#\s*include\s*[<\"](iostream|regex|nlohmann/json\.hpp|CLI/[^>\"]*|fmt/[^>\"]*|yaml-cpp/[^>\"]*)[>\"]", re.MULTILINE)

GOOD = [{"engine/a/a.h": "#pragma once\n#include <nlohmann/json_fwd.hpp>\n#include <vector>\n"}, {"engine/a/a.cpp": "#include <iostream>\n"}]
BAD = [
    {"engine/a/a.h": "#pragma once\n#include <iostream>\n"},
    {"app/a/a.h": "#pragma once\n#include <fmt/format.h>\n"},
    {"app/a/a.h": "#include <vector>\n"},
]


def check(files):
    findings = []
    for path, text in files.items():
        if not repository.in_program(path) or not path.endswith(".h"):
            continue
        for match in HEAVY.finditer(text):
            findings.append((path, repository.line_of(text, match.start(1)), f"<{match.group(1)}> in a header"))
        if "#pragma once" not in text:
            findings.append((path, 1, "a header begins with #pragma once"))
    return findings
