"""Comment labels come from a closed set, and no comment or name says that something is unfinished."""

import re

import repository

LABELS = {"SPEC", "SIMPLIFIED", "RUNTIME", "FIXME", "NOTE"}
# A comment line that opens with a word in capitals and a colon.
LABEL = re.compile(r"^\s*(?://+|/\*+|\*)\s*([A-Z][A-Z]{2,}):")
FORBIDDEN = re.compile(r"\b(TODO|XXX|HACK|stub|not implemented)\b", re.IGNORECASE)

GOOD = [
    {"engine/a/a.cpp": "// SPEC: 27.2.1.3 Promise Resolve Functions\n// NOTE: a reason\nint x;  // fine\n"},
    {"engine/a/a.js": "// SIMPLIFIED: fewer\n"},
    {"engine/a/a.cpp": "// 1. Let x be y.\n// Sorted by name: the order is the file's.\n// libuv: uv_run\n"},
]
BAD = [
    {"engine/a/a.cpp": "// WARNING: hot\n"},
    {"engine/a/a.h": "/* BUG: no */\n"},
    {"app/a/a.cpp": "int x;  // TO" + "DO later\n"},
    {"app/README.md": "this is a st" + "ub\n"},
    {"engine/a/a.cpp": 'throw_error("not imple' + 'mented");\n'},
]


def check(files):
    findings = []
    for path, text in files.items():
        if not repository.in_program(path):
            continue
        for match in FORBIDDEN.finditer(text):
            line = repository.line_of(text, match.start())
            findings.append((path, line, f"the word {match.group()!r} marks something unfinished"))
        if path.endswith((".h", ".cpp", ".js")):
            for line, comment in repository.comments_only(text):
                match = LABEL.match(comment)
                if match and match.group(1) not in LABELS:
                    findings.append((path, line, f"{match.group(1)}: is none of {', '.join(sorted(LABELS))}"))
    return findings
