"""No `default:` in a switch over an enumeration of ours: a new enumerator must be an error where it is forgotten.
Where "every other one" is what is meant (any other token ends the list), a NOTE: at the default says so."""

import re

import repository

ENUM = re.compile(r"\benum\s+class\s+(\w+)")
SWITCH = re.compile(r"\bswitch\s*\(")
LABEL = re.compile(r"\bcase\s+([\w:]+)\s*:(?!:)|\bdefault\s*:")

ENUMS = "enum class Kind { A, B };\n"
GOOD = [
    {"engine/a/a.cpp": ENUMS + "switch (k) { case Kind::A: return 1; case Kind::B: return 2; }\n"},
    {"engine/a/a.cpp": ENUMS + "switch (c) { case 'a': return 1; default: return 2; }\n"},
    {
        "engine/a/a.cpp": ENUMS
        + "switch (k) { case Kind::A: switch (c) { case 'x': break; default: break; } case Kind::B: break; }\n"
    },
    {"engine/a/a.cpp": ENUMS + "switch (k) {\n case Kind::A: break;\n default: break;  // NOTE: any other ends it\n}\n"},
    {"engine/a/a.cpp": "switch (t) { case YAML::NodeType::Map: break; default: break; }\n"},
]
BAD = [
    {"engine/a/a.cpp": ENUMS + "switch (k) { case Kind::A: return 1; default: return 2; }\n"},
    {"engine/a/a.h": ENUMS, "engine/b/b.cpp": "switch (k) { default: break; case a::Kind::A: break; }\n"},
    {
        "engine/a/a.cpp": ENUMS
        + "switch (c) { case 'x': switch (k) { case Kind::A: break; default: break; } default: break; }\n"
    },
]


def closing(code, start):
    """The place after the bracket that closes the one at start."""
    pairs = {"(": ")", "{": "}"}
    opening, end = code[start], pairs[code[start]]
    depth = 0
    for place in range(start, len(code)):
        if code[place] == opening:
            depth += 1
        elif code[place] == end:
            depth -= 1
            if depth == 0:
                return place + 1
    return len(code)


def check(files):
    sources = {path: repository.code_only(text) for path, text in files.items() if repository.is_source(path)}
    enums = {name for path, code in sources.items() if repository.in_program(path) for name in ENUM.findall(code)}
    findings = []
    for path, code in sources.items():
        if not repository.in_program(path):
            continue
        for switch in SWITCH.finditer(code):
            body = code.find("{", closing(code, switch.end() - 1))
            if body == -1:
                continue
            inside = code[body : closing(code, body)]
            while nested := SWITCH.search(inside):
                brace = inside.find("{", closing(inside, nested.end() - 1))
                end = closing(inside, brace) if brace != -1 else len(inside)
                inside = inside[: nested.start()] + repository.blank(inside[nested.start() : end]) + inside[end:]
            over_ours, default = False, None
            for label in LABEL.finditer(inside):
                parts = (label.group(1) or "").split("::")
                over_ours = over_ours or (len(parts) > 1 and parts[-2] in enums)
                if label.group(1) is None:
                    default = label.start()
            if over_ours and default is not None:
                line = repository.line_of(code, body + default)
                if not repository.has_note(files[path], line):
                    findings.append((path, line, "default: in a switch over an enumeration of ours"))
    return findings
